/** What tests of writes share: a mutation sent by a named caller, what came of it, and proof that a refusal left nothing behind. */
import { randomUUID } from 'node:crypto';
import { beforeAll } from '@jest/globals';
import pg from 'pg';
import type { Api } from './api.js';

export interface Told {
  __typename: string;
  code?: string;
  message?: string;
  path?: string[];
  parts?: { code: string; message: string; path: string[] }[];
  [field: string]: unknown;
}

export type Caller = Pick<Api, 'query'>;

/**
 * Sends a write. `onSuccess` is what to read of it: `... on SpendRecorded { line { title } }`. The idempotency key is filled in unless
 * the input has one.
 */
export async function send(caller: Caller, verb: string, onSuccess: string, input: object): Promise<Told> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const data = await caller.query<Record<string, Told>>(
    `mutation ($input: ${type}!) { ${verb}(input: $input) { __typename ${onSuccess}
      ... on Refusal { code message path parts { code message path } } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  return data[verb] as Told;
}

export interface Records {
  /** Runs a statement on the test's own database. */
  sql<Row = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
  /** What a write that was refused may not move: every change of every table counts. */
  changes(): Promise<number>;
}

export function useRecords(api: Api): Records {
  let client: pg.Client | undefined;
  beforeAll(async () => {
    client = new pg.Client({ connectionString: api.url });
    await client.connect();
    api.onClose(() => client?.end() ?? Promise.resolve());
  });
  const records: Records = {
    async sql<Row>(text: string, values: unknown[] = []) {
      if (client === undefined) throw new Error('Ask inside a test: the database opens before the first.');
      return (await client.query(text, values)).rows as Row[];
    },
    async changes() {
      const [row] = await records.sql<{ count: number }>('select count(*)::int as count from change');
      return row?.count ?? 0;
    },
  };
  return records;
}
