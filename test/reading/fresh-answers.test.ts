import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { pino } from 'pino';
import { readVersions } from '../../server/reading/data-version.js';
import { createResponseCache, responseKey, type ResponseCache } from '../../server/reading/response-cache.js';
import { useApi } from '../support/api.js';
import { createTerm, rewriteTerm } from '../support/terms.js';
import { sightOf } from '../../server/reading/sight.js';

/** Writes one term of its own; no statement of another ever has to wait for it. */
class Writer {
  open = false;
  pending = '';
  saved: string | undefined;

  constructor(
    readonly client: pg.Client,
    readonly term: string,
    public committed: string,
  ) {}

  async take(verb: (typeof verbs)[number], next: () => string): Promise<void> {
    if (!this.open) {
      await this.client.query('begin');
      [this.open, this.pending, this.saved] = [true, this.committed, undefined];
    }
    if (verb === 'write') {
      this.pending = next();
      await this.client.query(rewriteTerm, [this.term, this.pending]);
    } else if (verb === 'save') {
      await this.client.query('savepoint s');
      this.saved = this.pending;
    } else if (verb === 'undo') {
      if (this.saved === undefined) return;
      await this.client.query('rollback to s');
      this.pending = this.saved;
    } else {
      await this.client.query(verb);
      this.open = false;
      if (verb === 'commit') this.committed = this.pending;
    }
  }
}

/** Asks as the API does, one step at a time: version, cache, and where nothing is kept, data. */
async function* ask(
  client: pg.Client,
  cache: ResponseCache,
): AsyncGenerator<undefined, { answer: string; hit: boolean }> {
  const { data: version } = await readVersions(client);
  const key = responseKey({
    queryHash: 'q',
    operationName: null,
    variables: {},
    sight: sightOf([]),
    today: '',
    version,
  });
  yield;
  const kept = await cache.get(key);
  if (kept !== undefined) return { answer: kept.toString(), hit: true };
  const { rows } = await client.query<{ meaning: string }>('select meaning from glossary_term order by term');
  const answer = rows.map(({ meaning }) => meaning).join();
  yield;
  cache.set(key, Buffer.from(answer));
  return { answer, hit: false };
}

const verbs = ['write', 'write', 'save', 'undo', 'commit', 'commit', 'rollback'] as const;
const steps = fc.array(fc.tuple(fc.nat(4), fc.constantFrom(...verbs)), { maxLength: 120, size: 'max' });

describe('an answer from the cache', () => {
  const api = useApi({ database: 'empty' });
  const clients: pg.Client[] = [];
  let writers: Writer[];

  beforeAll(async () => {
    for (let count = 0; count < 5; count++) {
      const client = new pg.Client({ connectionString: api.url });
      await client.connect();
      api.onClose(() => client.end());
      clients.push(client);
    }
    writers = clients.slice(0, 2).map((client, index) => new Writer(client, `term ${String(index)}`, '0'));
    for (const { client, term } of writers) await client.query(createTerm, [term, '0']);
  });

  it('is never older than what was committed before it was asked for, and never what was rolled back', async () => {
    let written = 0;
    let hits = 0;
    const next = (): string => String(++written);
    const committed = (): string => writers.map((writer) => writer.committed).join();

    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        for (const writer of writers) if (writer.open) await writer.take('rollback', next);
        const cache = await createResponseCache({ megabytes: 1, redisUrl: undefined, log: pino({ level: 'silent' }) });
        if (cache === undefined) throw new Error('A cache of a megabyte is a cache.');
        // All that was ever committed, and from where in it each reader's question may be answered.
        const history = [committed()];
        const asking = new Map<pg.Client, { since: number; steps: ReturnType<typeof ask> }>();
        for (const [who, verb] of taken) {
          const writer = writers[who];
          const client = clients[who];
          if (client === undefined) continue;
          if (writer !== undefined) {
            await writer.take(verb, next);
            if (committed() !== history.at(-1)) history.push(committed());
            continue;
          }
          const question = asking.get(client) ?? { since: history.length - 1, steps: ask(client, cache) };
          asking.set(client, question);
          const step = await question.steps.next();
          if (step.done !== true) continue;
          asking.delete(client);
          if (step.value.hit) hits++;
          expect(history.slice(question.since)).toContain(step.value.answer);
        }
      }),
      { numRuns: 100 },
    );
    expect(hits).toBeGreaterThan(100);
  });
});
