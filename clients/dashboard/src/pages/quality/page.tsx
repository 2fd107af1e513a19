/** How far the figures can be trusted: gaps, open queries, doubts, corrections, and whose they are. */
import type { DashboardQualityQuery } from '../../gql/graphql.js';
import { momentInWords } from '../../figures/dates.js';
import { useMoment } from '../../reading/moment.js';
import { useDocument } from '../../reading/use-document.js';
import { AreaPage, useAreaSlug } from '../../shell/area-page.js';
import { CorrectionsView, FlagsView, SystemsView } from './doubts-view.js';
import { GapsView } from './gaps-view.js';
import { QualityDocument } from './quality.document.js';
import { QueriesView } from './queries-view.js';

type Area = NonNullable<DashboardQualityQuery['area']>;

export default function QualityPage() {
  const slug = useAreaSlug();
  const { date, knownAt } = useMoment();
  const answer = useDocument(QualityDocument, { slug, date, knownAt });
  return (
    <AreaPage
      title="Data quality"
      lead="What is missing, what is doubted, what one agency has asked another about its data, and what was put right."
      answer={answer}
      workbook="data-gaps"
    >
      {(area: Area, { dataGaps }: DashboardQualityQuery) => (
        <>
          <GapsView gaps={dataGaps} area={area.name} knownOn={momentInWords(knownAt)} />
          <h2 className="govuk-heading-l">Queries between agencies</h2>
          <QueriesView area={area} />
          <h2 className="govuk-heading-l">What the checks doubt</h2>
          <FlagsView {...area} />
          <h2 className="govuk-heading-l">Corrections</h2>
          <CorrectionsView {...area} />
          <h2 className="govuk-heading-l">Systems that hold the data</h2>
          <SystemsView {...area} />
        </>
      )}
    </AreaPage>
  );
}
