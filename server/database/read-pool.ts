/** The pool that reading uses: PostgreSQL's values arrive in the contract's own forms, so nothing is parsed to be printed again. */
import pg from 'pg';
import { onConnection } from '../reading/known-at.js';
import type { Run } from '../reading/reader.js';
import { ByteClient } from './byte-rows.js';

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
  timezone: 'UTC',
  // Planned once for any values: planning a deep question again costs more than answering it.
  plan_cache_mode: 'force_generic_plan',
  // A page is in memory or on flash, where finding one by an index costs hardly more than the next in a row.
  random_page_cost: '1.1',
  // Answers are pages of lists: machine code and helpers for them cost more than they save.
  jit: 'off',
  max_parallel_workers_per_gather: '0',
};

export function createReadPool(databaseUrl: string, size = 10): pg.Pool {
  return new pg.Pool({
    Client: ByteClient,
    connectionString: databaseUrl,
    max: size,
    options: Object.entries(settings)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
    types: contractForms,
  });
}

export function runOn(pool: pg.Pool): Run {
  return async ({ text, values }, knownAt) => {
    const { fields, rows } = await onConnection(pool, knownAt, (client) =>
      client.query<unknown[]>({ text, values, rowMode: 'array' }),
    );
    return { names: fields.map((field) => field.name), rows };
  };
}
