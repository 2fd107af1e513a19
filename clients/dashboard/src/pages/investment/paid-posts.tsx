/** The posts a line pays for, funded and filled; agency cover apart, since it fills no post. */
import { ReadTable } from '../../charts/read-table.js';
import { FigureText } from '../../figures/figure-text.js';
import { count, counted, fte } from '../../figures/numbers.js';
import { lowWords } from '../../figures/words.js';
import { SourceLine } from '../../shell/source-line.js';
import type { MoneyLine } from './line-money.js';

const columns = [
  { name: 'Post' },
  { name: 'Established', isNumber: true },
  { name: 'Filled', isNumber: true },
  { name: 'Vacant', isNumber: true },
  { name: 'Agency cover, apart', isNumber: true },
];

export function PaidPosts({ line }: { readonly line: MoneyLine }) {
  const { posts, workforceCounts } = line;
  return (
    <>
      <h4 className="govuk-heading-s">Posts it pays for, wholly or in part</h4>
      {posts.totalCount === 0 && workforceCounts.nodes.length === 0 && (
        <p className="govuk-body">
          No post is recorded as paid from this line. That is not to say that it pays for none.
        </p>
      )}
      {workforceCounts.nodes.map((each) => (
        <div key={each.id}>
          <p className="govuk-body">
            {each.subject}: <FigureText figure={each.count} as={count} withNote /> {lowWords(each.measure)}
          </p>
          <SourceLine of={each} />
        </div>
      ))}
      {posts.totalCount > 0 && (
        <ReadTable
          caption={counted(posts.totalCount, 'post')}
          columns={columns}
          rows={posts.nodes.map(({ id, title, staffing }) => ({
            key: id,
            cells: [
              title,
              ...[staffing.established, staffing.occupied, staffing.vacant, staffing.agencyCover].map((figure, at) => (
                <FigureText key={at} figure={figure} as={fte} />
              )),
            ],
          }))}
        />
      )}
    </>
  );
}
