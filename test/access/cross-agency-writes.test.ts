import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { at } from '../support/agencies/at.js';
import { useDeal, useWorld } from '../support/agencies/use-agencies.js';
import { withoutSecondWall } from '../support/agencies/second-wall.js';
import { writers, WrittenAcross, type WriteDraw } from '../support/agencies/written-across.js';

const seed = Number(process.env['TEST_SEED'] ?? randomInt(1_000_000_000));
const attempts = Number(process.env['ATTEMPTS'] ?? 400);
/** Milliseconds for all of them, on a machine that does much else. */
const enough = 600_000 + attempts * 300;

const who = fc.nat({ max: 1000 }).map((index) => at(writers, index));
const draw: fc.Arbitrary<WriteDraw> = fc.record({
  write: fc.nat({ max: 100_000 }),
  place: fc.nat({ max: 1000 }),
  record: fc.nat({ max: 100_000 }),
});
const draws = fc.array(draw, { minLength: 1, maxLength: 20, size: 'max' });

describe(`attempts to write across agencies (TEST_SEED=${String(seed)} repeats them)`, () => {
  const world = useWorld();
  useDeal([world], seed);
  let across: WrittenAcross;
  beforeAll(async () => {
    across = await WrittenAcross.of(world);
  }, 300_000);
  afterAll(() => {
    const lines = [...across.tally].map(([kind, count]) => `${String(count).padStart(6)}  ${kind}`);
    process.stdout.write(`${lines.join('\n')}\n`);
  });

  const made = (kind: string): number => across.tally.get(kind) ?? 0;

  it(
    'about what is hidden are refused as if it were not there, and change nothing',
    async () => {
      await fc.assert(
        fc.asyncProperty(who, draws, async (agent, drawn) => {
          expect(await across.aboutHidden(agent, drawn)).toEqual([]);
        }),
        { seed, numRuns: Math.ceil((attempts * 0.8) / 10) },
      );
      expect(made('with the id of a hidden record')).toBeGreaterThan(attempts / 4);
      // Most get as far as the record itself.
      expect(made('of these NOT_FOUND')).toBeGreaterThan(made('with the id of a hidden record') / 3);
    },
    enough,
  );

  it(
    'about what is seen and kept by another change nothing of it',
    async () => {
      await fc.assert(
        fc.asyncProperty(who, draw, async (agent, drawn) => {
          expect(await across.aboutSeen(agent, drawn)).toEqual([]);
        }),
        { seed, numRuns: Math.ceil(attempts * 0.3) },
      );
      expect(made('of these accepted: what is written is their own')).toBeGreaterThan(0);
    },
    enough,
  );

  /** How many attempts about what is hidden go wrong. */
  const hiddenFaults = async (count: number): Promise<number> => {
    let faults = 0;
    for (const [agent, drawn] of fc.sample(fc.tuple(who, draws), { seed, numRuns: count }))
      faults += (await across.aboutHidden(agent, drawn)).length;
    return faults;
  };

  /** The first attempts about what is seen that go wrong, of so many: few are accepted, so a control draws till one is. */
  const seenFaults = async (count: number): Promise<string[]> => {
    for (const [agent, drawn] of fc.sample(fc.tuple(who, draw), { seed, numRuns: count })) {
      const faults = await across.aboutSeen(agent, drawn);
      if (faults.length > 0) return faults;
    }
    return [];
  };

  it(
    'are kept out by the first wall alone',
    async () => {
      await withoutSecondWall(world.sql, async () => {
        expect(await hiddenFaults(20)).toBe(0);
        expect(await seenFaults(20)).toEqual([]);
      });
    },
    enough,
  );

  it(
    'are noticed where both walls let them in',
    async () => {
      await world.sql(
        `insert into visibility_rule (id, role_id, tier, condition, reason)
         select gen_random_uuid(), r.id, t, 'ALWAYS', 'A control.' from role r, unnest(array['PUBLIC', 'MEMBER', 'PARTNER', 'RESTRICTED']) t
       on conflict do nothing`,
      );
      await world.sql(`update role_permission set scope = 'EVERYWHERE'`);
      const hidden = await hiddenFaults(30);
      process.stdout.write(`Both walls open: ${String(hidden)} faults about what is hidden.\n`);
      expect(hidden).toBeGreaterThan(20);
      expect(await seenFaults(2000)).not.toEqual([]);
    },
    enough,
  );
});
