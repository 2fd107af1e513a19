/** What each line spent in all and month by month, kept by whoever writes the ledger in the same transaction: totals need not read its history. */
import { keepingFunction, ledgerKeeping } from './ledger-keeping.js';
import { StatementMigration } from './statement-migration.js';

const line = 'line_id, visibility';
const month = `${line}, month`;
const { afresh, keepers } = ledgerKeeping(line);

export class LedgerRollup1763700000101 extends StatementMigration {
  name = 'LedgerRollup1763700000101';

  protected readonly ups = [
    `create table ledger_line (line_id uuid, visibility text, total bigint not null, entries int not null, last_posted_on date not null,
      primary key (${line}))`,
    `create table ledger_month (line_id uuid, visibility text, month date, total bigint not null, entries int not null, last_posted_on date not null,
      primary key (${month}))`,
    // From the first trigger on, no writer gets between the entries that are there and their first tally.
    ...keepers.flatMap((keeper) => [
      keepingFunction(keeper),
      `create trigger keep_ledger_on_${keeper.event} after ${keeper.event} on actual ${keeper.referencing} for each statement execute function keep_ledger_on_${keeper.event}()`,
    ]),
    afresh,
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
