/** Indicators: what is published of an area, set against others, against targets and against what was claimed. */
import { useMoment } from '../../reading/moment.js';
import { useDocument } from '../../reading/use-document.js';
import { AreaPage, useAreaSlug } from '../../shell/area-page.js';
import { Empty } from '../../shell/page-states.js';
import { IndicatorSection } from './indicator-section.js';
import { indicatorsOf, type Area } from './indicator-series.js';
import { IndicatorsDocument } from './indicators.document.js';
import { Overview } from './overview.js';
import { useTrends } from './use-trends.js';

function Indicators({ area }: { readonly area: Area }) {
  const trends = useTrends(area);
  const indicators = indicatorsOf(area);
  if (indicators.length === 0) {
    return (
      <Empty title={`No indicator of ${area.name} is on record.`}>
        Published statistics may exist; none was taken in for a period that had ended by this date.
      </Empty>
    );
  }
  const unnamed = area.claims.nodes.filter(({ indicator }) => indicator === null).length;
  return (
    <>
      <Overview area={area} indicators={indicators} />
      {indicators.map((each) => (
        <IndicatorSection key={each.slug} area={area} of={each} trend={trends.get(each.slug)} />
      ))}
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
      {(area) => <Indicators area={area} />}
    </AreaPage>
  );
}
