/** Each empty post: since when, why, how far recruitment has come, and what waits for it. */
import { ReadTable } from '../../charts/read-table.js';
import { dateInWords } from '../../figures/dates.js';
import { FigureText } from '../../figures/figure-text.js';
import { counted, days, fte } from '../../figures/numbers.js';
import type { OpenVacancy } from './pipeline.js';
import { causes, stages } from './workforce-words.js';

function since({ vacancy, openedOn, daysOpen }: OpenVacancy): string {
  return `${dateInWords(openedOn)} (${days(daysOpen)}; ${causes[vacancy.cause]})`;
}

export function VacanciesTable({ open }: { readonly open: readonly OpenVacancy[] }) {
  return (
    <ReadTable
      caption="Empty posts, the longest empty first"
      columns={[
        { name: 'Post' },
        { name: 'Size', isNumber: true },
        { name: 'Empty since' },
        { name: 'Recruitment' },
        { name: 'Waits for it' },
      ]}
      rows={[...open]
        .sort((a, b) => b.daysOpen - a.daysOpen)
        .map((each) => {
          const { vacancy, stage } = each;
          return {
            key: vacancy.id,
            cells: [
              `${vacancy.post?.title ?? 'A post that is not on record'}${vacancy.post?.team ? `, ${vacancy.post.team.name}` : ''}`,
              <FigureText key="size" figure={vacancy.fte} as={fte} />,
              since(each),
              stage === null ? 'Nothing is recorded' : stages[stage],
              vacancy.dependents.nodes.length === 0
                ? 'Nothing on record'
                : counted(vacancy.dependents.nodes.length, 'part of a plan', 'parts of plans'),
            ],
          };
        })}
    />
  );
}
