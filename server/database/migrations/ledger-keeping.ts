/** How sums of the ledger are kept by whoever writes it, in the same transaction; `line` is what they are kept apart by. */

export interface LedgerKeeping {
  /** Sums everything on record. */
  afresh: string;
  /** Functions that keep the sums, by the event they follow. */
  keepers: readonly { event: string; referencing: string; body: string }[];
}

/** `last_posted_on`: no entry that counts was posted later. In the order of the key, so that two writers of many entries never wait for each other both ways. */
const tally = (table: string, key: string, changed: string): string => `
  insert into ${table} as kept (${key}, total, entries, last_posted_on)
  select ${key}, sum(sign * amount), sum(sign), max(posted_on)
  from (select *, date_trunc('month', posted_on::timestamp)::date as month from (${changed}) entry where basis = 'IN_PERIOD') changed
  group by ${key} order by ${key}
  on conflict (${key}) do update set total = kept.total + excluded.total, entries = kept.entries + excluded.entries,
    last_posted_on = greatest(kept.last_posted_on, excluded.last_posted_on)`;

const added = (entries: string): string => `select *, 1 as sign from ${entries}`;
const removed = (entries: string): string => `select *, -1 as sign from ${entries}`;

export function ledgerKeeping(line: string): LedgerKeeping {
  const tallies = (changed: string): string =>
    `${tally('ledger_line', line, changed)};\n${tally('ledger_month', `${line}, month`, changed)}`;
  return {
    afresh: tallies(added('actual')),
    keepers: [
      { event: 'insert', referencing: 'referencing new table as come', body: tallies(added('come')) },
      {
        event: 'update',
        referencing: 'referencing new table as come old table as gone',
        body: tallies(`${added('come')} union all ${removed('gone')}`),
      },
      { event: 'delete', referencing: 'referencing old table as gone', body: tallies(removed('gone')) },
      { event: 'truncate', referencing: '', body: 'truncate ledger_line, ledger_month' },
    ],
  };
}

export const keepingFunction = ({ event, body }: LedgerKeeping['keepers'][number]): string => `
  create or replace function keep_ledger_on_${event}() returns trigger language plpgsql as $$
  begin
    ${body};
    return null;
  end
  $$`;
