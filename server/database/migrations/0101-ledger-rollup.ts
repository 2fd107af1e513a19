/** What each line spent in all and month by month, kept by whoever writes the ledger in the same transaction: totals need not read its history. */
import { StatementMigration } from './statement-migration.js';

const line = 'line_id, visibility';
const month = `${line}, month`;

/** `last_posted_on`: no entry that counts was posted later. In the order of the key, so that two writers of many entries never wait for each other both ways. */
const tally = (table: string, key: string, changed: string): string => `
  insert into ${table} as kept (${key}, total, entries, last_posted_on)
  select ${key}, sum(sign * amount), sum(sign), max(posted_on)
  from (select *, date_trunc('month', posted_on::timestamp)::date as month from (${changed}) entry where basis = 'IN_PERIOD') changed
  group by ${key} order by ${key}
  on conflict (${key}) do update set total = kept.total + excluded.total, entries = kept.entries + excluded.entries,
    last_posted_on = greatest(kept.last_posted_on, excluded.last_posted_on)`;
const tallies = (changed: string): string =>
  `${tally('ledger_line', line, changed)};\n${tally('ledger_month', month, changed)}`;

const added = (entries: string): string => `select *, 1 as sign from ${entries}`;
const removed = (entries: string): string => `select *, -1 as sign from ${entries}`;

const keeper = (event: string, referencing: string, work: string): readonly string[] => [
  `create function keep_ledger_on_${event}() returns trigger language plpgsql as $$
  begin
    ${work};
    return null;
  end
  $$`,
  `create trigger keep_ledger_on_${event} after ${event} on actual ${referencing} for each statement execute function keep_ledger_on_${event}()`,
];

export class LedgerRollup1763700000101 extends StatementMigration {
  name = 'LedgerRollup1763700000101';

  protected readonly ups = [
    `create table ledger_line (line_id uuid, visibility text, total bigint not null, entries int not null, last_posted_on date not null,
      primary key (${line}))`,
    `create table ledger_month (line_id uuid, visibility text, month date, total bigint not null, entries int not null, last_posted_on date not null,
      primary key (${month}))`,
    // From the first trigger on, no writer gets between the entries that are there and their first tally.
    ...keeper('insert', 'referencing new table as come', tallies(added('come'))),
    ...keeper(
      'update',
      'referencing new table as come old table as gone',
      tallies(`${added('come')} union all ${removed('gone')}`),
    ),
    ...keeper('delete', 'referencing old table as gone', tallies(removed('gone'))),
    ...keeper('truncate', '', 'truncate ledger_line, ledger_month'),
    tallies(added('actual')),
    'create index "IDX_77791dabd24a5d62f76d3ff573" on actual (line_id, posted_on)',
    `create index forecast_latest on forecast (line_id, period_id desc, as_at desc, recorded_at desc)
      include (visibility, amount_value, amount_qualifier, amount_state)`,
  ];

  protected readonly downs = [
    'drop index forecast_latest',
    'drop index "IDX_77791dabd24a5d62f76d3ff573"',
    ...['insert', 'update', 'delete', 'truncate'].map((event) => `drop function keep_ledger_on_${event}() cascade`),
    'drop table ledger_month',
    'drop table ledger_line',
  ];
}
