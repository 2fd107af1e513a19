/** Writes to the ledger at random, by one connection of several: what any writer may do, what the loader of facts may do, and what is taken back. */
import pg from 'pg';
import { Visibility } from '../../schema/shared/recorded.js';
import type { ActualsBasis } from '../../schema/finance/actuals-basis.js';
import type { Chance } from '../../seeds/chance.js';
import { count } from '../../seeds/whole-numbers.js';
import { areaId } from '../support/records.js';
import { anyOf, several } from '../support/random-choice.js';

export interface LedgerLine {
  id: string;
  basis: ActualsBasis;
}

export const tiers = Object.keys(Visibility) as Visibility[];
export const months = count(24).map((number) => new Date(Date.UTC(2024, 3 + number, 1)).toISOString().slice(0, 7));

export const dayAt = (chance: Chance): string =>
  new Date(Date.UTC(2024, 3, 1 + chance.whole(-40, 780))).toISOString().slice(0, 10);

let recorded = 0;

/** No two were recorded at the same moment, so that it is certain which is the latest. */
function entry(chance: Chance, lines: readonly LedgerLine[]): Record<string, unknown> {
  const { id, basis } = anyOf(chance, lines);
  return {
    line_id: id,
    basis,
    visibility: anyOf(chance, tiers),
    amount: chance.whole(-100_000, 1_000_000),
    posted_on: dayAt(chance),
    period_id: `${anyOf(chance, months)}|M`,
    recorded_at: new Date((recorded += 1)).toISOString(),
  };
}

export async function insertEntries(
  client: pg.Client,
  chance: Chance,
  lines: readonly LedgerLine[],
  entries: number,
): Promise<void> {
  await client.query(
    `insert into actual (realm, area_id, as_at, description, line_id, basis, visibility, amount, posted_on, period_id, recorded_at)
     select 'DEMONSTRATION', $2, '2024', 'Pay', line_id, basis, visibility, amount, posted_on, period_id, recorded_at from jsonb_populate_recordset(null::actual, $1)`,
    [JSON.stringify(count(entries).map(() => entry(chance, lines))), areaId],
  );
}

/** Some entries of any lines: `$1` tells which. */
const some = `(select id from actual where hashtext(id::text) % 97 = $1)`;
const pick = (chance: Chance): number => chance.whole(0, 96);

type Write = (client: pg.Client, chance: Chance, lines: readonly LedgerLine[]) => Promise<unknown>;
const byAnyone: readonly Write[] = [
  (client, chance, lines) => insertEntries(client, chance, lines, 1),
  (client, chance, lines) => insertEntries(client, chance, lines, chance.whole(2, 40)),
  (client, chance) =>
    client.query(`update actual set visibility = $2, version = version + 1 where id in ${some}`, [
      pick(chance),
      anyOf(chance, tiers),
    ]),
];
const byTheLoader: readonly Write[] = [
  (client, chance) =>
    client.query(`update actual set amount = amount + $2, visibility = $3, posted_on = $4 where id in ${some}`, [
      pick(chance),
      chance.whole(-500, 500),
      anyOf(chance, tiers),
      dayAt(chance),
    ]),
  (client, chance, lines) => {
    const [from, to] = several(chance, lines, 2) as [LedgerLine, LedgerLine];
    return client.query(`update actual set line_id = $2, basis = $3 where id in ${some} and line_id = $4`, [
      pick(chance),
      to.id,
      to.basis,
      from.id,
    ]);
  },
  (client, chance) => client.query(`delete from actual where id in ${some}`, [pick(chance)]),
  (client, chance) =>
    client.query(
      `insert into actual select * from actual where id in ${some} on conflict (id) do update set amount = $2, version = actual.version + 1`,
      [pick(chance), chance.whole(0, 500)],
    ),
];

/** A few writes, kept or taken back as a whole or in part. */
export async function writeAtRandom(client: pg.Client, chance: Chance, lines: readonly LedgerLine[]): Promise<void> {
  const loads = chance.percent(30);
  await client.query('begin');
  if (loads) await client.query(`set local throughline.loading_facts = 'on'`);
  try {
    for (let left = chance.whole(1, 4); left > 0; left -= 1) {
      await client.query('savepoint before');
      await anyOf(chance, loads ? [...byAnyone, ...byTheLoader] : byAnyone)(client, chance, lines);
      if (chance.percent(10)) await client.query('rollback to before');
    }
    await client.query(chance.percent(15) ? 'rollback' : 'commit');
  } catch (error) {
    await client.query('rollback');
    // Writers of several statements may meet crosswise; the one that is turned away has written nothing.
    if (!(error instanceof pg.DatabaseError && error.code === '40P01')) throw error;
  }
}
