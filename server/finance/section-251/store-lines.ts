/** Keeps the lines of a file: those that are new or say something else than what is on record, which stays readable. */
import type { Section251Stage } from '../../../schema/finance/section-251-line.js';
import { snakeCase } from '../../database/columns.js';
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import { join, name, sql } from '../../reading/sql.js';
import { sumNames } from './columns.js';

interface Storing {
  stage: Section251Stage;
  sourceId: string;
  /** YYYY-MM-DD. Null: not known. */
  publishedOn: string | null;
  report: Report;
}

/** Two rows about the same place, year and line: nobody can say which holds. */
export async function rejectRepeated(door: Door, report: Report): Promise<void> {
  const repeated = await door.ask<{ line: number; first: number }>(sql`
    select line, first from (
      select line, min(line) over (partition by area_id, period_id, code_id) as first from staged_line) s
    where line > first order by line`);
  for (const { line, first } of repeated)
    report.reject({
      line,
      code: 'DUPLICATE_KEY',
      message: `Line ${first.toLocaleString('en-GB')} is about the same place, year and line. Take one of the two out.`,
    });
}

const figureColumns = sumNames.flatMap((sum) =>
  ['state', 'qualifier', 'note', 'value'].map((part) => `${snakeCase(sum)}_${part}`),
);
const figures = join(figureColumns.map(name));
const said = (alias: 's' | 'k') => {
  const of = alias === 's' ? sql`s` : sql`k`;
  return join(
    figureColumns.filter((column) => /_(state|value)$/.test(column)).map((column) => sql`${of}.${name(column)}`),
  );
};

/** Keys of the lines that were added. */
export async function storeLines(door: Door, { stage, sourceId, publishedOn, report }: Storing): Promise<string[]> {
  await door.ask(sql`analyze staged_line`);
  await door.ask(sql`
    create temporary table line_outcome on commit drop as
    select s.line, s.id as own_id, k.id as known_id, k.net_value as net_before,
      case when k.id is null then 'new' when (${said('s')}) is not distinct from (${said('k')}) then 'unchanged'
        when ${publishedOn}::date < earliest_day(d.published_on) then 'older' else 'revised' end as became
    from staged_line s
      left join section251_line k on k.area_id = s.area_id and k.stage = ${stage} and k.period_id = s.period_id and k.code_id = s.code_id
        and not exists (select from section251_line n where n.supersedes_id = k.id)
      left join passage p on p.id = k.source_id left join source_document d on d.id = p.document_id`);
  const added = await door.ask<{ id: string }>(sql`
    with added as (
      insert into section251_line (id, realm, visibility, owner_id, as_at, source_id, area_id, period_id, code_id, supersedes_id, stage, wording, ${figures})
      select s.id, ${door.actor.realm}, 'PUBLIC', ${door.actor.organisationId},
        (case ${stage} when 'BUDGET' then p.starts_on else p.ends_on end)::text, ${sourceId}, s.area_id, s.period_id, s.code_id, o.known_id,
        ${stage}, s.wording, ${figures}
      from staged_line s join line_outcome o on o.own_id = s.id join period p on p.id = s.period_id
      where o.became in ('new', 'revised') order by s.line returning id)
    select id from added`);
  await tell(door, report);
  return added.map(({ id }) => id);
}

const words: Readonly<Record<string, string>> = {
  new: 'lines new',
  unchanged: 'lines unchanged',
  revised: 'lines revised',
  older: 'lines left as a later release says',
};

async function tell(door: Door, report: Report): Promise<void> {
  const counts = await door.ask<{ became: string; count: number }>(
    sql`select became, count(*)::int as count from line_outcome group by became order by became`,
  );
  for (const { became, count } of counts) report.change(words[became] ?? became, count);
  const revisions = await door.ask<Record<'area' | 'year' | 'wording' | 'was' | 'becomes', string | null>>(sql`
    select a.name as area, s.period_id as year, s.wording, round(o.net_before / 100.0, 2)::text as was, round(s.net_value / 100.0, 2)::text as becomes
    from line_outcome o join staged_line s on s.id = o.own_id join area a on a.id = s.area_id where o.became = 'revised' order by s.line`);
  if (revisions.length === 0) return;
  report.table(
    'Revisions',
    ['area', 'year', 'line', 'net was, £', 'net becomes, £'],
    revisions.map(({ area, year, wording, was, becomes }) => [
      area ?? '',
      year ?? '',
      wording ?? '',
      was ?? 'none',
      becomes ?? 'none',
    ]),
  );
}
