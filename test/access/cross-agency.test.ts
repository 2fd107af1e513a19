import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { agents, nameOf } from '../support/agencies/agencies.js';
import { Oracle } from '../support/agencies/oracle.js';
import { OtherWorld } from '../support/agencies/other-world.js';
import { ReadingAttempts, type Attempt } from '../support/agencies/reading-attempts.js';
import { drawsOf, readingKinds } from '../support/agencies/reading-draws.js';
import { uniqueKeys } from '../support/agencies/root-fields.js';
import { useDeal, useWorld } from '../support/agencies/use-agencies.js';
import type { Answer } from '../support/api.js';
import { readKnownValues, type KnownValues } from '../support/known-values.js';
import { RandomOperations } from '../support/random-operations.js';
import { everything, useRoads } from '../support/roads.js';

const seed = Number(process.env['TEST_SEED'] ?? randomInt(1_000_000_000));
const readers = agents.filter(({ reads }) => reads);
// `ATTEMPTS=8000` makes the whole set, in minutes; each run of the suite makes a part from another seed.
const each = Math.ceil(Number(process.env['ATTEMPTS'] ?? 1520) / readers.length);

/** Milliseconds for one reader's, on a machine that does much else. */
const enough = 600_000 + each * 500;

const draws = drawsOf(readingKinds);

describe(`attempts to read across agencies (TEST_SEED=${String(seed)} repeats them)`, () => {
  const first = useWorld();
  const second = useWorld({ environment: { RESPONSE_CACHE_MB: '0' } });
  const dealt = useDeal([first, second], seed);
  const roads = useRoads(first.api);
  const tally = new Map<string, number>();
  let oracle: Oracle;
  let other: OtherWorld;
  let known: KnownValues;
  let random: RandomOperations;
  let keys: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const { marked, moments } = dealt();
    oracle = await Oracle.of(first.sql);
    other = await OtherWorld.of(second.sql, marked);
    keys = await uniqueKeys(first.sql);
    const { schema, reading, run } = roads();
    known = await readKnownValues(reading, run, everything, moments);
    random = new RandomOperations(schema, known);
  }, 300_000);

  afterAll(() => {
    const lines = [...tally].map(([kind, count]) => `${String(count).padStart(6)}  ${kind}`);
    process.stdout.write(`${lines.join('\n')}\n`);
  });

  const count = (name: string): unknown => tally.set(name, (tally.get(name) ?? 0) + 1);

  it.each(readers.map((agent, index) => [nameOf(agent), agent, seed + index] as const))(
    'show %s nothing that is not for them',
    async (_, agent, own) => {
      const hidden = [...oracle.records.values()].filter((kept) => !oracle.sees(agent, kept));
      await other.scramble(hidden, (kept) => oracle.sees(agent, kept));
      const { moments } = dealt();
      const attempts = new ReadingAttempts({ oracle, agent, known, random, keys, moments });
      await fc.assert(
        fc.asyncProperty(draws, async (draw) => {
          const attempt = attempts.of(draw);
          const [told, otherwise, absent] = await Promise.all([
            first.ask(agent, attempt),
            attempt.isCompared === true ? second.ask(agent, attempt) : undefined,
            attempt.absent === undefined ? undefined : first.ask(agent, attempt.absent),
          ]);
          count(draw.kind);
          const { data = null, errors } = JSON.parse(told) as Answer<Record<string, unknown>>;
          if (data === null) count(`of these refused: ${draw.kind}`);
          const faults = oracle.leaksIn(agent, JSON.stringify(data)).map((id) => `It shows ${id}.`);
          const fault = attempt.judge?.({ data, ...(errors && { errors }) });
          if (fault !== undefined) faults.push(fault);
          if (otherwise !== undefined && !isSame(told, otherwise))
            faults.push(`It moves with what is hidden: ${otherwise.slice(0, 2000)}`);
          if (absent !== undefined && data === null && !isToldAlike(attempt, told, absent))
            faults.push(`What is absent is refused otherwise: ${absent}`);
          if (faults.length > 0)
            throw new Error(
              [attempt.query, JSON.stringify(attempt.variables), ...faults, told.slice(0, 2000)].join('\n'),
            );
        }),
        { seed: own, numRuns: each },
      );
    },
    enough,
  );

  it('were of every kind', () => {
    expect(Object.keys(readingKinds).filter((kind) => !tally.has(kind))).toEqual([]);
    expect(other.figures).toBeGreaterThan(50);
  });
});

/** Moments apart: each world came about at its own. */
const settled = (answer: string): string => answer.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then');

/** Of several fields that are refused, any may be the one that is told of: which, is a matter of time. */
function isSame(told: string, otherwise: string): boolean {
  if (settled(told) === settled(otherwise)) return true;
  const [one, two] = [told, otherwise].map((text) => JSON.parse(text) as Answer<unknown>);
  const codesOf = (answer?: Answer<unknown>): unknown => answer?.errors?.map(({ extensions: { code } }) => code);
  return one?.data === null && two?.data === null && JSON.stringify(codesOf(one)) === JSON.stringify(codesOf(two));
}

function isToldAlike({ absent }: Attempt, told: string, toldOfAbsent: string): boolean {
  if (absent === undefined) return true;
  return told.replaceAll(absent.of, '?') === toldOfAbsent.replaceAll(absent.instead, '?');
}
