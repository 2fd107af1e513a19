/** The pool that reading uses: PostgreSQL's values arrive in the contract's own forms, so nothing is parsed to be printed again. */
import pg from 'pg';
import type { Run } from '../reading/reader.js';

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
    connectionString: databaseUrl,
    max: size,
    options: '-c timezone=UTC',
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
