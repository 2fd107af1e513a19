/** What the procedures of provenance know of a request: beside the reader, a way to ask the database. */
import type { Run } from '../reading/reader.js';
import type { Sql } from '../reading/sql.js';
import type { RequestContext } from '../platform/write/mutations.js';

export interface Asking extends RequestContext {
  run: Run;
}

/** Rows by the names of their columns. */
export async function ask<Row>({ run, reader }: Asking, statement: Sql): Promise<Row[]> {
  const { names, rows } = await run(statement, reader.context);
  return rows.map((values) => Object.fromEntries(names.map((name, index) => [name, values[index]])) as Row);
}
