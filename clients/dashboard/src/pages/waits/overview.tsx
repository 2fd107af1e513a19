/** All pathways at a glance: which have figures, how old they are, and what stands open. */
import { ReadTable } from '../../charts/read-table.js';
import { dateInWords } from '../../figures/dates.js';
import { FigureText } from '../../figures/figure-text.js';
import { count, counted, percent } from '../../figures/numbers.js';
import { openFlags, seriesOf, statedOf, whenOf } from './wait-series.js';
import type { Pathway } from './pathway-section.js';

function standing(pathway: Pathway): string {
  const lists = pathway.waitSnapshots.nodes;
  const flagged = lists.filter((list) => openFlags(list).length > 0).length;
  const asked = [...pathway.dataQueries.nodes, ...lists.flatMap(({ dataQueries }) => dataQueries.nodes)];
  const open = asked.filter((query) => query.open).length;
  const late = pathway.informationGaps.nodes.find(({ overdue, promisedFor }) => overdue && promisedFor !== null);
  const parts = [
    flagged > 0 && `${counted(flagged, 'month')} flagged`,
    open > 0 && counted(open, 'open question'),
    seriesOf(lists).length === 0 && statedOf(lists).length > 0 && 'only a stated wait',
    late?.promisedFor != null && `figures promised for ${dateInWords(late.promisedFor)}, overdue`,
  ];
  return parts.filter((part) => part !== false).join(', ') || 'Nothing';
}

function NotKnown() {
  return <FigureText figure={{ state: 'UNKNOWN' }} as={String} />;
}

function cellsOf(pathway: Pathway) {
  const latest = seriesOf(pathway.waitSnapshots.nodes)[0]?.latest;
  const name = (
    <a className="govuk-link" href={`#${pathway.slug}`}>
      {pathway.name}
    </a>
  );
  if (!latest)
    return [name, 'No list is on record', <NotKnown key="total" />, <NotKnown key="share" />, standing(pathway)];
  return [
    name,
    whenOf(latest),
    <FigureText key="total" figure={latest.total} as={count} />,
    <FigureText key="share" figure={latest.shareOver18Weeks} as={percent} />,
    standing(pathway),
  ];
}

export function Overview({ pathways }: { readonly pathways: readonly Pathway[] }) {
  return (
    <ReadTable
      caption="All pathways"
      columns={[
        { name: 'Pathway' },
        { name: 'Latest month' },
        { name: 'Waiting', isNumber: true },
        { name: 'Over 18 weeks', isNumber: true },
        { name: 'Flagged or asked about' },
      ]}
      rows={pathways.map((pathway) => ({ key: pathway.slug, cells: cellsOf(pathway) }))}
    />
  );
}
