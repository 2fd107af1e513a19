/** Numbers of posts and people that a source states without naming the posts. */
import { ReadTable } from '../../charts/read-table.js';
import { FigureText } from '../../figures/figure-text.js';
import { count, fte } from '../../figures/numbers.js';
import { Prose } from '../../shell/glossary.js';
import { SourceLine } from '../../shell/source-line.js';
import type { Area } from './staffing.js';
import { measures } from './workforce-words.js';

export function StatedCounts({ counts }: { readonly counts: Area['workforceCounts']['nodes'] }) {
  if (counts.length === 0) return null;
  return (
    <ReadTable
      caption="Stated in papers, without the posts"
      hasPlainHeads
      columns={[
        { name: 'What' },
        { name: 'Number', isNumber: true },
        { name: 'Full-time equivalents', isNumber: true },
        { name: 'Where it is said' },
      ]}
      rows={counts.map((each) => ({
        key: each.subject + each.asAt,
        cells: [
          <>
            <strong>{measures[each.measure]}.</strong> <Prose text={each.subject} />
          </>,
          <FigureText key="count" figure={each.count} as={count} withNote />,
          <FigureText key="fte" figure={each.fte} as={fte} />,
          <SourceLine key="source" of={each} />,
        ],
      }))}
    />
  );
}
