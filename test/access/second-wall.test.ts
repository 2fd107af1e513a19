import { randomInt } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, type ExecutionResult } from 'graphql';
import { fullSight, sightOf, type Sight } from '../../server/reading/sight.js';
import type { ReadContext } from '../../server/reading/sql.js';
import { useApi } from '../support/api.js';
import { difference } from '../support/compared.js';
import { hideSome } from '../support/hide-some.js';
import { readKnownValues } from '../support/known-values.js';
import { RandomOperations } from '../support/random-operations.js';
import { byLoaders, compiled, everything, useRoads, type Question } from '../support/roads.js';
import { useWalls } from '../support/walls.js';

const count = Number(process.env['WALL_OPERATIONS'] ?? 300);
const firstSeed = Number(process.env['WALL_SEED'] ?? randomInt(1_000_000_000));

describe('the second wall', () => {
  const api = useApi({ database: 'demonstration' });
  const roads = useRoads(api);
  const walls = useWalls(api, roads);
  const callers = new Map<string, Sight>();
  let random: RandomOperations;

  beforeAll(async () => {
    const { schema, reading, run, dataSource } = roads();
    const before = new Date().toISOString();
    await hideSome(dataSource, reading.model);
    // Half of what is kept by nobody is kept by one of two organisations.
    const [first, second] = await dataSource.query<{ id: string }[]>('select id from organisation order by id limit 2');
    if (first === undefined || second === undefined) throw new Error('There are no organisations.');
    for (const { table, hasRealm } of reading.model.values()) {
      if (!hasRealm) continue;
      const statement = [
        'update',
        table,
        'set owner_id = $1 where owner_id is null and hashtext(id::text) & 16 = $2',
      ].join(' ');
      await dataSource.transaction(async (manager) => {
        await manager.query("select set_config('throughline.loading_facts', 'on', true)");
        await manager.query(statement, [first.id, 0]).catch(() => undefined);
      });
    }
    const own = { own: ['PARTNER', 'RESTRICTED'], seesSmallNumbers: true, version: null } as const;
    const rows = [...new Set([...reading.model.values()].map(({ row }) => row))];
    callers.set('public', sightOf(['PUBLIC']));
    callers.set('member', sightOf(['PUBLIC', 'MEMBER']));
    callers.set('an officer of the organisation that keeps some', {
      ...own,
      open: ['PUBLIC', 'MEMBER'],
      shared: ['PARTNER'],
      organisationId: first.id,
      received: [],
    });
    callers.set('a partner that is given some', {
      ...own,
      open: ['PUBLIC'],
      shared: ['PARTNER'],
      organisationId: second.id,
      received: rows.slice(0, 5).map((row) => `${row} ${first.id}`),
    });
    const known = await readKnownValues(reading, run, everything, [before, new Date().toISOString()]);
    random = new RandomOperations(schema, known);
  }, 120_000);

  afterEach(() => {
    walls().tell();
  });

  const contextOf = (sight: Sight): ReadContext => ({ sight, today: '2026-11-21' });

  /** Of several errors the one that happens first is told, and that is a race: asked again, both tell one that the other told. */
  async function isRefusedAlike(question: Question, sight: Sight, open: ReadContext): Promise<boolean> {
    const [byFirst, bySecond] = [new Set<string>(), new Set<string>()];
    const ask = async (caller: Sight, context: ReadContext, told: Set<string>): Promise<void> => {
      walls().tell(caller);
      const { data, errors } = await byLoaders(walls().roads, question, context);
      told.add(data == null ? JSON.stringify(errors) : 'no refusal');
    };
    for (let times = 0; times < 10; times += 1) {
      await ask(fullSight, contextOf(sight), byFirst);
      await ask(sight, open, bySecond);
      if (byFirst.has('no refusal') || bySecond.has('no refusal')) return false;
      if ([...byFirst].some((error) => bySecond.has(error))) return true;
    }
    return false;
  }

  /** What either road answers with the first wall away, and the database told who really asks. */
  async function behindIt(question: Question, sight: Sight, expected: ExecutionResult): Promise<string | undefined> {
    walls().tell(sight);
    const open = contextOf({ ...fullSight, seesSmallNumbers: sight.seesSmallNumbers });
    const loaded = await byLoaders(walls().roads, question, open);
    if (JSON.stringify(loaded) !== JSON.stringify(expected) && !(await isRefusedAlike(question, sight, open)))
      return `By the loaders: ${JSON.stringify(loaded).slice(0, 600)}\nExpected: ${JSON.stringify(expected).slice(0, 600)}`;
    return difference(expected, await compiled(walls().roads, question, open));
  }

  async function faultsOf(operations: number): Promise<string[]> {
    const faults: string[] = [];
    for (let seed = firstSeed; seed < firstSeed + operations && faults.length < 3; seed += 1) {
      const { document: text, ...operation } = random.of(seed);
      const question = { document: parse(text), ...operation };
      const named = [...callers][seed % callers.size];
      if (named === undefined) throw new Error('There are no callers.');
      const [caller, sight] = named;
      walls().tell(fullSight);
      const expected = await byLoaders(walls().roads, question, contextOf(sight));
      const fault = await behindIt(question, sight, expected);
      if (fault !== undefined)
        faults.push(`WALL_SEED=${String(seed)} WALL_OPERATIONS=1 repeats it, for ${caller}.\n${text}\n${fault}`);
    }
    return faults;
  }

  it(`answers alone what the first answers alone, from seed ${String(firstSeed)} on`, async () => {
    expect((await faultsOf(count)).join('\n\n')).toBe('');
  }, 600_000);

  it('is what answers: without it and without the first, what is hidden is seen', async () => {
    const { dataSource, reading } = roads();
    const tables = [...reading.model.values()].map(({ table }) => table);
    const everyTable = async (work: string): Promise<void> => {
      for (const table of tables) await dataSource.query(['alter table', table, work].join(' '));
    };
    await everyTable('disable row level security');
    try {
      expect(await faultsOf(100)).toHaveLength(3);
    } finally {
      await everyTable('enable row level security');
    }
  }, 120_000);
});
