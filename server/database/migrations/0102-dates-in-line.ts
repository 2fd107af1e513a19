/** The days of a partial date, said so that the planner takes them into the statement: a call for each row costs many times as much. */
import { StatementMigration } from './statement-migration.js';

/** Told by its length: 2024 or 2024~, 2024-05 or 2024-05~, 2024-05-31 or 2024-05-31~. */
const dayOf = (stated: string, ofYear: string, ofMonth: string): string => `
  when length(${stated}) >= 10 then make_date(${part(stated, 1, 4)}, ${part(stated, 6, 2)}, ${part(stated, 9, 2)})
  when length(${stated}) <= 5 then ${ofYear}
  else ${ofMonth} end`;
const part = (stated: string, from: number, length: number): string =>
  `substr(${stated}, ${String(from)}, ${String(length)})::int`;
/** Winter, the fourth season, is told by the year it begins in. */
const monthOf = (stated: string, seasons: readonly [number, number, number, number]): string =>
  `case substr(${stated}, 6, 2) ${seasons.map((month, index) => `when '${String(21 + index)}' then ${String(month)}`).join(' ')} else ${part(stated, 6, 2)} end`;

const earliest = dayOf(
  'partial',
  `make_date(${part('partial', 1, 4)}, 1, 1)`,
  `make_date(${part('partial', 1, 4)}, ${monthOf('partial', [3, 6, 9, 12])}, 1)`,
);
const bare = `replace(partial, '../', '')`;
const latest = dayOf(
  bare,
  `make_date(${part(bare, 1, 4)}, 12, 31)`,
  `(make_date(${part(bare, 1, 4)} + (substr(${bare}, 6, 2) = '24')::int, ${monthOf(bare, [5, 8, 11, 2])}, 1) + interval '1 month - 1 day')::date`,
);

export class DatesInLine1763700000102 extends StatementMigration {
  name = 'DatesInLine1763700000102';

  /** Without `strict` and without a cast from text to date, which hangs on the session's settings: either would keep them calls. */
  protected readonly ups = [
    `create or replace function earliest_day(partial text) returns date language sql immutable parallel safe as $$
      select case when partial like 'XXXX%' or partial like '../%' then null ${earliest}
    $$`,
    `create or replace function latest_day(partial text) returns date language sql immutable parallel safe as $$
      select case when partial like 'XXXX%' then null ${latest}
    $$`,
  ];

  /** They mean what they meant before; `strict` makes them calls again. */
  protected readonly downs = ['alter function earliest_day(text) strict', 'alter function latest_day(text) strict'];
}
