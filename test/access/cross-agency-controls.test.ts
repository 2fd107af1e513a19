import { randomInt } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'graphql';
import { findActor, findPublicSight } from '../../server/access/find-actor.js';
import { fullSight, type Sight } from '../../server/reading/sight.js';
import { agents, type Agent } from '../support/agencies/agencies.js';
import { Oracle } from '../support/agencies/oracle.js';
import { ReadingAttempts } from '../support/agencies/reading-attempts.js';
import { drawsOf, readingKinds } from '../support/agencies/reading-draws.js';
import { uniqueKeys } from '../support/agencies/root-fields.js';
import { withoutSecondWall } from '../support/agencies/second-wall.js';
import { useDeal, useWorld } from '../support/agencies/use-agencies.js';
import type { Answer } from '../support/api.js';
import { readKnownValues, type KnownValues } from '../support/known-values.js';
import { RandomOperations } from '../support/random-operations.js';
import { byLoaders, everything, useRoads } from '../support/roads.js';
import { useWalls } from '../support/walls.js';

const seed = Number(process.env['TEST_SEED'] ?? randomInt(1_000_000_000));
const readers = agents.filter(({ reads }) => reads);
const each = 25;
/** History asks past both roads. */
const draws = drawsOf({ ...readingKinds, history: 0 });

interface Manner {
  /** Statements ask for everything. */
  hasNoFirstWall?: boolean;
  /** The oracle says of everything the contrary. */
  isTurned?: boolean;
}

describe(`attempts to read across agencies, where a wall is missing (TEST_SEED=${String(seed)} repeats them)`, () => {
  const world = useWorld();
  const dealt = useDeal([world], seed);
  const roads = useRoads(world.api);
  const walls = useWalls(world.api, roads);
  const sights = new Map<Agent, Sight>();
  let known: KnownValues;
  let random: RandomOperations;
  let keys: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const { schema, reading, run } = roads();
    known = await readKnownValues(reading, run, everything, dealt().moments);
    random = new RandomOperations(schema, known);
    keys = await uniqueKeys(world.sql);
    const asker = { query: <Row>(text: string, values: unknown[]) => world.sql<Row>(text, values) };
    for (const agent of readers) {
      const sight =
        agent.clientId === undefined
          ? await findPublicSight(asker, everything.today)
          : (await findActor(asker, agent.clientId, everything.today))?.sight;
      if (sight === undefined) throw new Error(`There is no caller ${String(agent.clientId)}.`);
      sights.set(agent, sight);
    }
  }, 300_000);

  /** How many attempts show what they must not, or do not show what they must. */
  async function faultsOf({ hasNoFirstWall = false, isTurned = false }: Manner = {}): Promise<number> {
    const oracle = await Oracle.of(world.sql, { isTurned });
    let faults = 0;
    for (const [index, agent] of readers.entries()) {
      const sight = sights.get(agent) ?? fullSight;
      const attempts = new ReadingAttempts({ oracle, agent, known, random, keys, moments: dealt().moments });
      const asked = hasNoFirstWall ? { ...fullSight, seesSmallNumbers: sight.seesSmallNumbers } : sight;
      walls().tell(sight);
      for (const draw of fc.sample(draws, { seed: seed + index, numRuns: each })) {
        const { query, variables, operationName, judge } = attempts.of(draw);
        const question = { document: parse(query), variables, operationName };
        const context = { sight: asked, today: everything.today };
        const told = await byLoaders(walls().roads, question, context);
        const answer = JSON.parse(JSON.stringify(told)) as Answer<Record<string, unknown>>;
        const shown = oracle.leaksIn(agent, JSON.stringify(answer.data ?? null));
        if (shown.length > 0 || judge?.(answer) !== undefined) faults += 1;
      }
    }
    walls().tell();
    return faults;
  }

  it('show nothing behind both, nor behind either alone', async () => {
    expect(await faultsOf()).toBe(0);
    expect(await faultsOf({ hasNoFirstWall: true })).toBe(0);
    await withoutSecondWall(world.sql, async () => {
      expect(await faultsOf()).toBe(0);
    });
  }, 600_000);

  it('show what they must not where both are missing', async () => {
    await withoutSecondWall(world.sql, async () => {
      const faults = await faultsOf({ hasNoFirstWall: true });
      process.stdout.write(
        `Without either wall: ${String(faults)} of ${String(each * readers.length)} attempts leak.\n`,
      );
      expect(faults).toBeGreaterThan((each * readers.length) / 3);
    });
  }, 600_000);

  it('are judged by the oracle: turned round, it finds fault with what is right', async () => {
    const faults = await faultsOf({ isTurned: true });
    process.stdout.write(
      `By an oracle turned round: ${String(faults)} of ${String(each * readers.length)} are wrong.\n`,
    );
    expect(faults).toBeGreaterThan((each * readers.length) / 3);
  }, 600_000);
});
