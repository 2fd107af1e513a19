/** The pool that reading uses: PostgreSQL's values arrive in the contract's own forms, so nothing is parsed to be printed again. */
import pg from 'pg';
import { codeOf } from '../platform/error-code.js';
import { onConnection } from '../reading/known-at.js';
import { readingEntry } from '../reading/lens.js';
import type { Run } from '../reading/reader.js';
import { rulesHaveChanged } from '../reading/sight.js';
import { ByteClient } from './byte-rows.js';
import { queryEntered } from './entered-query.js';
import { reader } from './roles.js';

const { builtins } = pg.types;

const contractForms = new pg.TypeOverrides();
contractForms.setTypeParser(builtins.INT8, exactInteger);
contractForms.setTypeParser(builtins.NUMERIC, (text) => text);
contractForms.setTypeParser(builtins.DATE, (text) => text);
contractForms.setTypeParser(
  builtins.TIMESTAMPTZ,
  (text) => `${text.slice(0, 10)}T${text.slice(11).replace(/\+00$/, 'Z')}`,
);

function exactInteger(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  throw new Error(`${text} is larger than a JSON number can say exactly.`);
}

/** What reading asks of a connection. */
const settings = {
  role: reader,
  search_path: 'public',
  timezone: 'UTC',
  // Planned once for any values: planning a deep question again costs more than answering it.
  plan_cache_mode: 'force_generic_plan',
  // A page is in memory or on flash, where finding one by an index costs hardly more than the next in a row.
  random_page_cost: '1.1',
  // Answers are pages of lists: machine code and helpers for them cost more than they save.
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  // A question whose cost was judged too low, or one that meets a lock, is not answered for ever.
  statement_timeout: '15s',
  lock_timeout: '5s',
  idle_in_transaction_session_timeout: '30s',
};

/** A new connection plans every question anew, which for a page of a past that has changed since takes seconds: one is kept for as long as a meeting lasts. */
const idleTimeoutMillis = 3 * 3_600_000;

export function createReadPool(databaseUrl: string, size = 10): pg.Pool {
  return new pg.Pool({
    Client: ByteClient,
    connectionString: databaseUrl,
    max: size,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis,
    options: Object.entries(settings)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
    types: contractForms,
  });
}

export function runOn(pool: pg.Pool): Run {
  return async ({ text, values }, context) => {
    const read = (): Promise<pg.QueryArrayResult> =>
      onConnection(pool, context.knownAt, (client, isUnchanged) =>
        queryEntered(client, readingEntry(context, isUnchanged), { text, values }),
      );
    const { fields, rows } = await read().catch(async (error: unknown) => {
      if (codeOf(error) !== rulesHaveChanged || context.lookAgain === undefined) throw error;
      await context.lookAgain();
      return read();
    });
    return { names: fields.map((field) => field.name), rows };
  };
}
