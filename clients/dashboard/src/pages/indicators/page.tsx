/** Indicators: what is published of an area, set against others, against targets and against what was claimed. */
import { useMoment } from '../../reading/moment.js';
import { useDocument } from '../../reading/use-document.js';
import { AreaPage, useAreaSlug } from '../../shell/area-page.js';
import { Empty } from '../../shell/page-states.js';
import { TakenForGranted } from '../../shell/taken-for-granted.js';
import { IndicatorSection } from './indicator-section.js';
import { indicatorsOf, type Area } from './indicator-series.js';
import type { DashboardIndicatorsQuery } from '../../gql/graphql.js';
import { IndicatorsDocument } from './indicators.document.js';
import { Overview } from './overview.js';
import { trendOf } from './limits.js';

interface IndicatorsProps extends Pick<DashboardIndicatorsQuery, 'reconciliation' | 'trends'> {
  readonly area: Area;
}

function Indicators({ area, reconciliation, trends }: IndicatorsProps) {
  const { claims, assumptions } = reconciliation;
  const indicators = indicatorsOf(area, claims);
  if (indicators.length === 0) {
    return (
      <Empty title={`No indicator of ${area.name} is on record.`}>
        Published statistics may exist; none was taken in for a period that had ended by this date.
      </Empty>
    );
  }
  const unnamed = claims.filter(({ claim }) => claim.indicator === null).length;
  return (
    <>
      <Overview area={area} indicators={indicators} />
      {indicators.map((each) => (
        <IndicatorSection key={each.slug} area={area} of={each} trend={trendOf(each, trends)} />
      ))}
      {claims.length > 0 && (
        <TakenForGranted assumptions={assumptions} title="How what was claimed is set against what is published" />
      )}
      {unnamed > 0 && (
        <p className="govuk-body">
          {unnamed === 1 ? 'One more claim names' : `${String(unnamed)} more claims name`} no indicator, so nothing can
          be set beside it here.
        </p>
      )}
    </>
  );
}

export default function IndicatorsPage() {
  const slug = useAreaSlug();
  const { date, knownAt } = useMoment();
  const answer = useDocument(IndicatorsDocument, { slug, date, knownAt });
  return (
    <AreaPage
      title="Indicators"
      lead="What is published of the area over time, beside the region, the country and its neighbours, and what was claimed of it."
      answer={answer}
      workbook="observations"
    >
      {(area: Area, { reconciliation, trends }: DashboardIndicatorsQuery) => (
        <Indicators area={area} reconciliation={reconciliation} trends={trends} />
      )}
    </AreaPage>
  );
}
