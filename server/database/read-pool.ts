/** The pool that reading uses: PostgreSQL's values arrive in the contract's own forms, so nothing is parsed to be printed again. */
import pg from 'pg';
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

export function createReadPool(databaseUrl: string, size = 10): pg.Pool {
  return new pg.Pool({
    Client: ByteClient,
    connectionString: databaseUrl,
    max: size,
    // Statements are planned once and used again for any values; compiling parts of one to machine code costs more than it saves.
    options: '-c timezone=UTC -c plan_cache_mode=force_generic_plan -c jit=off -c max_parallel_workers_per_gather=0',
    types: contractForms,
  });
}

export function runOn(pool: pg.Pool): Run {
  return async (statement) => {
    const { fields, rows } = await pool.query<unknown[]>({
      text: statement.text,
      values: statement.values,
      rowMode: 'array',
    });
    return { names: fields.map((field) => field.name), rows };
  };
}
