/** Reading rows for mercurius: plain pg, what is asked for by many keys in one statement. */
import pg from 'pg';
import { connections } from '../measured.js';

export const tiers = ['PUBLIC', 'MEMBER', 'PARTNER', 'RESTRICTED'];

export interface Row {
  id: string;
  /** The row it belongs to, where it belongs to one. */
  parent?: string;
  [field: string]: unknown;
}

export interface Asked {
  obj: Row;
  params: { first?: number };
}

export interface Nodes {
  nodes: Row[];
}

export function createPool(databaseUrl: string): pg.Pool {
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.DATE, (text) => text);
  return new pg.Pool({ connectionString: databaseUrl, max: connections, options: '-c timezone=UTC', types });
}

/** The rows of each parent, from a statement over `$1` their keys and `$2` the tiers. */
export function childrenBy(pool: pg.Pool, name: string, text: string): (asked: readonly Asked[]) => Promise<Nodes[]> {
  return async (asked) => {
    const keys = asked.map(({ obj }) => obj.id);
    const { rows } = await pool.query<Row>({ name, text, values: [keys, tiers] });
    const groups = new Map<string, Row[]>(keys.map((key) => [key, []]));
    for (const row of rows) groups.get(row.parent ?? '')?.push(row);
    return asked.map(({ obj, params }) => ({ nodes: (groups.get(obj.id) ?? []).slice(0, params.first) }));
  };
}

/** The one row that each leads to by a key of its own. */
export function oneBy(
  pool: pg.Pool,
  name: string,
  field: string,
  text: string,
): (asked: readonly Asked[]) => Promise<(Row | null)[]> {
  return async (asked) => {
    const { rows } = await pool.query<Row>({ name, text, values: [asked.map(({ obj }) => obj[field]), tiers] });
    const byKey = new Map<unknown, Row>(rows.map((row) => [row.id, row]));
    return asked.map(({ obj }) => byKey.get(obj[field]) ?? null);
  };
}
