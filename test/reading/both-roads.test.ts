import { randomInt } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { sightOf } from '../../server/reading/sight.js';
import type { ReadContext } from '../../server/reading/sql.js';
import { useApi } from '../support/api.js';
import { compared } from '../support/compared.js';
import { hideSome } from '../support/hide-some.js';
import { readKnownValues, type KnownValues } from '../support/known-values.js';
import { RandomOperations, type Operation } from '../support/random-operations.js';
import { Reached } from '../support/reached.js';
import { byLoaders, everything, useRoads } from '../support/roads.js';
import { worthReaching } from '../support/worth-reaching.js';

/** What a failure says repeats its operation: READING_SEED=<its seed> READING_OPERATIONS=1. */
const count = Number(process.env['READING_OPERATIONS'] ?? 2000);
const firstSeed = Number(process.env['READING_SEED'] ?? randomInt(1_000_000_000));
const itOfWholeRuns = count < 1000 ? it.skip : it;

const little: ReadContext = { sight: sightOf(['PUBLIC', 'MEMBER']), today: '2025-02-14' };

describe('both roads of reading', () => {
  const api = useApi({ database: 'demonstration' });
  const roads = useRoads(api);
  const courses = new Map<string, number>();
  let known: KnownValues;
  let reached: Reached;

  beforeAll(async () => {
    const { schema, reading, run, dataSource } = roads();
    const before = new Date().toISOString();
    await hideSome(dataSource, reading.model);
    const moments = ['2020-01-01T00:00:00Z', before, before, new Date().toISOString()];
    known = await readKnownValues(reading, run, everything, moments);
    reached = new Reached(schema, reading.model);
  }, 120_000);

  /** Every other one is asked with other values in between and again as before, every fourth by a caller who sees less on another day. */
  async function faultOf({ seed, document, ...operation }: Operation): Promise<string | undefined> {
    const question = { document: parse(document), ...operation };
    const other = { ...question, variables: operation.otherVariables };
    const expected = await byLoaders(roads(), question);
    if (expected.data != null) reached.add(question, expected.data);
    for (const [asked, context, answer] of [
      [question, everything, expected],
      ...(seed % 2 === 0
        ? ([
            [other, everything, await byLoaders(roads(), other)],
            [question, everything, expected],
          ] as const)
        : []),
      ...(seed % 4 === 0 ? [[question, little, await byLoaders(roads(), question, little)] as const] : []),
    ] as const) {
      const { course, fault } = await compared(roads(), asked, context, answer);
      courses.set(course, (courses.get(course) ?? 0) + 1);
      if (fault !== undefined) return `READING_SEED=${String(seed)} READING_OPERATIONS=1 repeats it. ${fault}`;
    }
    return undefined;
  }

  it(`gives the same bytes by both, from seed ${String(firstSeed)} on`, async () => {
    const random = new RandomOperations(roads().schema, known);
    const faults: string[] = [];
    const seeds = Array.from({ length: count }, (_, index) => firstSeed + index).values();
    const ask = async (): Promise<void> => {
      for (const seed of seeds) {
        const fault = await faultOf(random.of(seed));
        if (fault !== undefined) faults.push(fault);
        if (faults.length >= 5) return;
      }
    };
    // Two at once: the database works for one while the other is written.
    await Promise.all([ask(), ask()]);
    expect(faults.join('\n\n')).toBe('');
  }, 900_000);

  itOfWholeRuns('answers nearly all of them by the compiled road', () => {
    const answered = courses.get('compiled') ?? 0;
    const left = [...courses].filter(([course]) => course !== 'compiled' && course !== 'refused');
    const nouns = [...reached.tally.keys()].filter((name) => name.startsWith('noun ')).length;
    process.stdout.write(
      `Both roads, from seed ${String(firstSeed)}: ${String(count)} operations, ${String(reached.withRecords)} with records of ${String(nouns)} nouns, ${String(answered)} answers compiled, ${String(courses.get('refused'))} refused, left to graphql-js: ${JSON.stringify(left)}\n`,
    );
    const leftOver = left.reduce((sum, [, times]) => sum + times, 0);
    expect(leftOver / (answered + leftOver)).toBeLessThan(0.03);
    expect(reached.withRecords / count).toBeGreaterThan(0.6);
  });

  itOfWholeRuns('shows them for every kind of link, value, argument and construct, and for nearly every noun', () => {
    const { schema } = roads();
    expect(worthReaching(schema).filter((name) => !reached.tally.has(name))).toEqual([]);
    const nouns = [...known.ids].filter(([, ids]) => ids.length > 0);
    const missed = nouns.filter(([noun]) => !reached.tally.has(`noun ${noun}`));
    expect(missed.length / nouns.length).toBeLessThan(0.05);
  });
});
