/** Waits: each pathway’s lists, what their clocks count, and what nobody has published. */
import { useMoment } from '../../reading/moment.js';
import { useDocument } from '../../reading/use-document.js';
import { AreaPage, useAreaSlug } from '../../shell/area-page.js';
import { Empty } from '../../shell/page-states.js';
import { Overview } from './overview.js';
import { PathwaySection } from './pathway-section.js';
import { seriesOf } from './wait-series.js';
import { WaitsDocument } from './waits.document.js';

export default function WaitsPage() {
  const slug = useAreaSlug();
  const { date, knownAt } = useMoment();
  const answer = useDocument(WaitsDocument, { slug, date, knownAt });
  return (
    <AreaPage
      title="Waits"
      lead="How long children and young people wait on each pathway, by whose clock, and how far the figures can be trusted."
      answer={answer}
      workbook="waits"
    >
      {(area) => {
        const pathways = area.pathways.nodes;
        if (pathways.length === 0) {
          return (
            <Empty title={`No pathway of ${area.name} is on record.`}>
              Waits of the providers that serve it may be published; none has been taken in here.
            </Empty>
          );
        }
        const withFigures = (lists: (typeof pathways)[number]['waitSnapshots']['nodes']) => seriesOf(lists).length > 0;
        const sorted = [...pathways].sort(
          (a, b) => Number(withFigures(b.waitSnapshots.nodes)) - Number(withFigures(a.waitSnapshots.nodes)),
        );
        return (
          <>
            <Overview pathways={sorted} />
            {sorted.map((pathway) => (
              <PathwaySection key={pathway.slug} area={area} pathway={pathway} />
            ))}
          </>
        );
      }}
    </AreaPage>
  );
}
