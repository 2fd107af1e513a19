/** What the database needs to compare dates that are only a month or a year, and to name the financial year of a day. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const monthsOf = (text: string, season: string): string => `
  case substr(${text}, 6, 2) when '21' then ${season === 'first' ? '3' : '5'} when '22' then ${season === 'first' ? '6' : '8'}
    when '23' then ${season === 'first' ? '9' : '11'} when '24' then ${season === 'first' ? '12' : '2'} else substr(${text}, 6, 2)::int end`;

const clean = `rtrim(replace(partial, '../', ''), '~')`;

export class Dates1763700000001 implements MigrationInterface {
  name = 'Dates1763700000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(earliestDay);
    await runner.query(latestDay);
    await runner.query(financialYear);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function financial_year(date)');
    await runner.query('drop function latest_day(text)');
    await runner.query('drop function earliest_day(text)');
  }
}

/** Of "on or before" the earliest day is open; of a year nobody stated there is none. */
const earliestDay = `
create function earliest_day(partial text) returns date language sql immutable strict parallel safe as $$
  select case
    when partial like '%XXXX%' or partial like '../%' then null
    when length(${clean}) = 4 then make_date(${clean}::int, 1, 1)
    when length(${clean}) = 7 then make_date(substr(${clean}, 1, 4)::int, ${monthsOf(clean, 'first')}, 1)
    else ${clean}::date end
$$`;

/** Winter is told by the year it begins in and ends in February of the next. */
const latestDay = `
create function latest_day(partial text) returns date language sql immutable strict parallel safe as $$
  select case
    when partial like '%XXXX%' then null
    when length(${clean}) = 4 then make_date(${clean}::int, 12, 31)
    when length(${clean}) = 7 then (make_date(substr(${clean}, 1, 4)::int + (substr(${clean}, 6, 2) = '24')::int, ${monthsOf(clean, 'last')}, 1) + interval '1 month - 1 day')::date
    else ${clean}::date end
$$`;

/** The year in which the financial year of a day begins. */
const financialYear = `
create function financial_year(day date) returns int language sql immutable strict parallel safe as $$
  select extract(year from day - interval '3 months')::int
$$`;
