/**
 * Sets an extract against the ledger as a whole: what is on record already is not recorded again, however extracts overlap. With a
 * reference a posting is known by it; without, the third posting that says exactly the same is new only where two are on record.
 */
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import { sql } from '../../reading/sql.js';
import type { Posting } from './read-postings.js';

const pieceSize = 4000;

export class StagedPostings {
  private piece: Posting[] = [];

  private constructor(private readonly door: Door) {}

  static async open(door: Door): Promise<StagedPostings> {
    await door.ask(sql`create temporary table staged_posting (file_line int not null, line_id uuid not null, period_id text not null,
      posted_on date not null, amount bigint not null, description text not null, reference text, cost_centre text not null) on commit drop`);
    return new StagedPostings(door);
  }

  async add(posting: Posting): Promise<void> {
    this.piece.push(posting);
    if (this.piece.length >= pieceSize) await this.send();
  }

  async send(): Promise<void> {
    const { piece } = this;
    this.piece = [];
    const all = <Field extends keyof Posting>(field: Field): Posting[Field][] => piece.map((posting) => posting[field]);
    await this.door
      .ask(sql`insert into staged_posting select * from unnest(${all('line')}::int[], ${all('lineId')}::uuid[], ${all('period')}::text[],
      ${all('postedOn')}::date[], ${all('amount')}::bigint[], ${all('description')}::text[], ${all('reference')}::text[], ${all('costCentre')}::text[])`);
  }
}

/** One reference with two amounts or periods: within the extract, or against the ledger. A posting never changes, so somebody is wrong. */
export async function rejectContradictions(door: Door, report: Report): Promise<void> {
  const found = await door.ask<{ file_line: number; reference: string; is_on_record: boolean }>(sql`
    select s.file_line, s.reference, a.id is not null as is_on_record from staged_posting s
      left join actual a on a.line_id = s.line_id and a.reference = s.reference
      left join staged_posting o on o.line_id = s.line_id and o.reference = s.reference and o.file_line < s.file_line
    where s.reference is not null and (
      (a.id is not null and (a.amount, a.period_id) <> (s.amount, s.period_id))
      or (o.file_line is not null and (o.amount, o.period_id) <> (s.amount, s.period_id)))
    order by s.file_line`);
  for (const { file_line: line, reference, is_on_record: isOnRecord } of found)
    report.reject({
      line,
      code: 'REFERENCE_CONTRADICTS',
      message: `The reference ${reference} stands ${isOnRecord ? 'on record' : 'earlier in the file'} with another amount or period. A posting never changes: post the difference under a reference of its own, or map a column that tells postings apart.`,
    });
}

/** Gives how many postings were new. */
export async function storePostings(door: Door, report: Report): Promise<number> {
  const { realm, organisationId } = door.actor;
  await door.ask(sql`analyze staged_posting`);
  const stored = await door.ask<{
    line_id: string;
    title: string;
    rows: number;
    added: number;
    sum: string;
    added_sum: string;
  }>(sql`
    with numbered as (
      select *, row_number() over (partition by line_id, reference, posted_on, period_id, amount,
        case when reference is null then description end, case when reference is null then cost_centre end order by file_line) as nth
      from staged_posting),
    on_record as (
      select a.line_id, a.reference, a.posted_on, a.period_id, a.amount, a.description, a.cost_centre, count(*) as times from actual a
      where a.line_id in (select line_id from staged_posting) group by 1, 2, 3, 4, 5, 6, 7),
    judged as (
      select n.*, case
        when n.reference is not null then n.nth = 1 and not exists (select from on_record r where r.line_id = n.line_id and r.reference = n.reference)
        else n.nth > coalesce((select r.times from on_record r where r.line_id = n.line_id and r.reference is null and r.posted_on = n.posted_on
          and r.period_id = n.period_id and r.amount = n.amount and r.description = n.description and r.cost_centre is not distinct from n.cost_centre), 0)
        end as is_new
      from numbered n),
    added as (
      insert into actual (realm, visibility, owner_id, as_at, area_id, line_id, period_id, amount, basis, posted_on, description, reference, cost_centre)
      select ${realm}, l.visibility, ${organisationId}, j.posted_on::text, l.area_id, l.id, j.period_id, j.amount, l.actuals_basis, j.posted_on,
        j.description, j.reference, j.cost_centre
      from judged j join investment_line l on l.id = j.line_id where j.is_new order by j.file_line)
    select l.id as line_id, l.title, count(*)::int as rows, count(*) filter (where j.is_new)::int as added, sum(j.amount)::text as sum,
      coalesce(sum(j.amount) filter (where j.is_new), 0)::text as added_sum
    from judged j join investment_line l on l.id = j.line_id group by l.id, l.title order by l.title`);
  const added = stored.reduce((sum, line) => sum + line.added, 0);
  const rows = stored.reduce((sum, line) => sum + line.rows, 0);
  report.accept(rows);
  report.change('new', added);
  report.change('unchanged: on record already', rows - added);
  report.table(
    'Lines',
    ['Line', 'Postings in the file', 'Pence in the file', 'New postings', 'New pence'],
    stored.map((line) => [line.title, String(line.rows), line.sum, String(line.added), line.added_sum]),
  );
  return added;
}
