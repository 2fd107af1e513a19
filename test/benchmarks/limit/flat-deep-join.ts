/** The deep join as flat rows: the lowest level first, so that each parent finds its children written. */
import { areaAsked, type Form } from './form.js';
import { approvedState, spentState } from '../line-position.js';
import { deepJoinSets } from './deep-join-sets.js';
import { add, figure, nodes, plain, quoted } from './quoted.js';

const text = `${deepJoinSets}
  (select '0', post_id, id, status, opened_on::text, null, null, null from gap where place <= 10)
  union all (select '1', null, id, title, status, fte_value::text, null, null from paid)
  union all (select '2', line_id, id, share_percent::text, post_id::text, null, null, null from share)
  union all (select '3', pathway_id, id, as_at, median_weeks_state, median_weeks_value::text, total_state, total_value::text from state)
  union all (select '4', null, id, name, null, null, null, null from way)
  union all (select '5', line_id, id, null, null, null, null, null from ranked where place <= 10 order by place)
  union all (select '6', null, l.id, l.title, ${approvedState}, b.total::text, ${spentState}, s.total::text
    from line l left join approved b on b.id = l.id left join spent s on s.id = l.id order by l.title collate "C", l.id)`;

const write: Form['write'] = (rows) => {
  const vacancies = new Map<string, string>();
  const posts = new Map<string, string>();
  const fundings = new Map<string, string>();
  const snapshots = new Map<string, string>();
  const pathways = new Map<string, string>();
  const pathwaysOf = new Map<string, string>();
  const lines: string[] = [];
  for (const [tag, parent, key, a, b, c, d, e] of rows) {
    const id = key ?? '';
    switch (tag) {
      case '0':
        add(vacancies, parent, `{"id":"Vacancy:${id}","status":${plain(a)},"openedOn":${plain(b)}}`);
        break;
      case '1':
        posts.set(
          id,
          `{"id":"Post:${id}","title":${quoted(a)},"status":${plain(b)},"fte":{"value":${plain(c)}},"vacancies":${nodes(vacancies.get(id))}}`,
        );
        break;
      case '2':
        add(
          fundings,
          parent,
          `{"id":"PostFunding:${id}","sharePercent":${plain(a)},"post":${posts.get(b ?? '') ?? 'null'}}`,
        );
        break;
      case '3':
        add(
          snapshots,
          parent,
          `{"id":"WaitSnapshot:${id}","asAt":${plain(a)},"medianWeeks":${figure(b, c && plain(c))},"total":${figure(d, e)}}`,
        );
        break;
      case '4':
        pathways.set(id, `{"id":"Pathway:${id}","name":${quoted(a)},"waitSnapshots":${nodes(snapshots.get(id))}}`);
        break;
      case '5':
        add(pathwaysOf, parent, pathways.get(id) ?? 'null');
        break;
      default:
        lines.push(
          `{"id":"InvestmentLine:${id}","title":${quoted(a)},"position":{"approved":${figure(b, c)},"actual":${figure(d, e)}},"postFundings":${nodes(fundings.get(id))},"pathways":${nodes(pathwaysOf.get(id))}}`,
        );
    }
  }
  return `{"investmentLines":${nodes(lines.join(','))}}`;
};

export const flatDeepJoin: Form = { text, asked: areaAsked, judgesByDay: true, write };
