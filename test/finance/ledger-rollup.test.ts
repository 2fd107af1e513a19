import { beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { ActualsBasis } from '../../schema/finance/actuals-basis.js';
import { facts, idOf } from '../../seeds/seed.js';
import { chanceOf } from '../../seeds/chance.js';
import { count } from '../../seeds/whole-numbers.js';
import { createDataSource } from '../../server/database/data-source.js';
import { migrate, undoMigration } from '../../server/database/prepare.js';
import { ActualRow } from '../../server/finance/actual.entity.js';
import { InvestmentLineRow } from '../../server/finance/investment-line.entity.js';
import { modules } from '../../server/modules.js';
import { modelOf } from '../../server/reading/model.js';
import { keyed } from '../../server/reading/sql.js';
import { summaryByKey } from '../../server/reading/statements.js';
import { useApi } from '../support/api.js';
import { contract } from '../support/contract.js';
import { several } from '../support/random-choice.js';
import { areaId, put } from '../support/records.js';
import { addedAfresh, keptTotals, postedLater, spentAfresh } from './ledger-afresh.js';
import { dayAt, insertEntries, months, tiers, writeAtRandom, type LedgerLine } from './random-ledger.js';
import { sightOf } from '../../server/reading/sight.js';

const seed = process.env['TEST_SEED'] ?? String(Date.now());
const lines = count(6).map((number): LedgerLine & { key: string } => ({
  key: `line ${String(number)}`,
  id: idOf('InvestmentLine', `line ${String(number)}`),
  basis: number < 4 ? 'IN_PERIOD' : 'CUMULATIVE',
}));
const lineOf = (key: string, actualsBasis: ActualsBasis) =>
  facts(InvestmentLineRow, { areaId, asAt: '2024', purpose: 'Testing', recurrence: 'ONE_OFF' }, [
    { key, title: key, actualsBasis },
  ]);
const records = [
  ...lines.map(({ key, basis }) => lineOf(key, basis)),
  // One entry a month, so that every month's period is there.
  facts(
    ActualRow,
    { areaId, asAt: '2024', lineId: idOf('InvestmentLine', 'line 5'), basis: 'CUMULATIVE', description: 'Pay' },
    months.map((month) => ({ key: month, periodId: `${month}|M`, postedOn: `${month}-28`, amount: 5 })),
  ),
];

describe(`the kept totals of the ledger, after writes at random (repeat with TEST_SEED=${seed})`, () => {
  const api = useApi({ database: 'empty' });
  const open = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: api.url });
    await client.connect();
    api.onClose(() => client.end());
    return client;
  };
  let reader: pg.Client;
  const rowsOf = async (text: string, values: readonly unknown[] = []): Promise<unknown[]> =>
    (await reader.query<Record<string, unknown>>(text, [...values])).rows;

  beforeAll(async () => {
    await put(api.url, records);
    reader = await open();
  });

  async function expectKept(atLeast: number): Promise<void> {
    for (const [table, key] of [
      ['ledger_line', 'line_id, visibility, owner_id, area_id'],
      ['ledger_month', 'line_id, visibility, owner_id, area_id, month'],
    ] as const) {
      const kept = await rowsOf(keptTotals(table, key));
      expect(kept).toEqual(await rowsOf(addedAfresh(key)));
      expect(kept.length).toBeGreaterThanOrEqual(atLeast);
    }
    expect(await rowsOf(postedLater)).toEqual([]);
  }

  it('are those of the ledger added up afresh', async () => {
    await Promise.all(
      count(4).map(async (writer) => {
        const client = await open();
        await client.query(`set deadlock_timeout = '10ms'`);
        const chance = chanceOf(`${seed} writer ${String(writer)}`);
        for (const _ of count(150)) await writeAtRandom(client, chance, lines);
      }),
    );
    await expectKept(16);
  });

  it('let writers of many entries wait for each other, and turn none away', async () => {
    const writers = count(3).map(async (writer) => {
      const client = await open();
      const chance = chanceOf(`${seed} bulk ${String(writer)}`);
      for (const _ of count(40)) await insertEntries(client, chance, lines, 60);
    });
    await expect(Promise.all(writers)).resolves.toHaveLength(3);
    await expectKept(16);
  });

  it('give the position that the entries give, on any day and to any caller', async () => {
    const { model } = await contract();
    const noun = modelOf(model, 'InvestmentLine');
    const link = noun.fields.get('position');
    if (link?.kind !== 'summary') throw new Error('InvestmentLine.position is no summary.');
    const chance = chanceOf(`${seed} days`);
    for (const _ of count(40)) {
      // The lines themselves are public.
      const seen = ['PUBLIC' as const, ...several(chance, tiers.slice(1), chance.whole(0, 3))];
      const caller = { sight: sightOf(seen), today: dayAt(chance) };
      const keys = lines.map(({ id }) => id);
      const { text, values } = summaryByKey(model, link, keyed(noun, keys), caller.today, caller);
      const positions = await rowsOf(
        `select k, "actual.value" as spent from (${text}) p where "actual.value" is not null order by k`,
        values,
      );
      expect({ ...caller, positions }).toEqual({
        ...caller,
        positions: await rowsOf(spentAfresh, [caller.today, seen]),
      });
    }
  });

  it('say nothing where every entry was taken out or is yet to come', async () => {
    const of = { areaId, asAt: '2024', basis: 'IN_PERIOD', description: 'Pay' } as const;
    const entry = (key: string, postedOn: string) =>
      facts(ActualRow, { ...of, lineId: idOf('InvestmentLine', 'quiet') }, [
        { key, periodId: '2024-05|M', postedOn, amount: 700 },
      ]);
    const spent = async (asAt: string): Promise<unknown> => {
      const { investmentLines } = await api.query<{ investmentLines: { nodes: { position: { actual: object } }[] } }>(
        'query Spent($asAt: Date!) { investmentLines(filter: { title: { equals: "quiet" } }) { nodes { position(asAt: $asAt) { actual { value } } } } }',
        { asAt },
      );
      return investmentLines.nodes[0]?.position.actual;
    };
    await put(api.url, [lineOf('quiet', 'IN_PERIOD'), entry('mistaken', '2024-05-31')]);
    expect(await spent('2024-06-15')).toEqual({ value: 700 });
    await reader.query(`begin; set local throughline.loading_facts = 'on'`);
    await reader.query('delete from actual where id = $1', [idOf('Actual', 'mistaken')]);
    await reader.query('commit');
    expect(await spent('2024-06-15')).toEqual({ value: null });
    await put(api.url, [entry('later', '2024-07-10')]);
    expect(await spent('2024-06-15')).toEqual({ value: null });
    expect(await spent('2024-07-09')).toEqual({ value: null });
    expect(await spent('2024-07-10')).toEqual({ value: 700 });
  });

  it('are of the ledger that is there when they are introduced', async () => {
    const dataSource = await createDataSource(api.url, modules).initialize();
    api.onClose(() => dataSource.destroy());
    const isThere = async (): Promise<boolean> =>
      (await rowsOf(`select from migration where name like 'LedgerRollup%'`)).length === 1;
    while (await isThere()) await undoMigration(dataSource);
    await insertEntries(reader, chanceOf(`${seed} before`), lines, 50);
    await migrate(dataSource);
    await expectKept(16);
    await insertEntries(reader, chanceOf(`${seed} after`), lines, 50);
    await expectKept(16);
  });

  it('go with a ledger that is emptied', async () => {
    await reader.query(`begin; set local throughline.loading_facts = 'on'; truncate actual cascade; commit`);
    await expectKept(0);
  });
});
