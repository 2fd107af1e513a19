/** Statements of one role of the database, each in a transaction that is told who asks, or nothing. */
import { beforeAll } from '@jest/globals';
import pg from 'pg';
import { workingAs, type WorkingRole } from '../../server/database/roles.js';
import type { Entry } from '../../server/reading/sight.js';
import type { Api } from './api.js';

export interface Outcome {
  rows: Record<string, unknown>[];
  /** How many records there were to see or to change. */
  count: number;
  /** Why it was refused, by PostgreSQL's code. */
  refused?: string;
}

/** Runs a statement and takes it back. */
export type Work = (role: WorkingRole, text: string, told?: readonly Entry[]) => Promise<Outcome>;

export function useRoles(api: Api): Work {
  const clients = new Map<WorkingRole, pg.Client>();
  beforeAll(() => {
    api.onClose(() => Promise.all([...clients.values()].map((client) => client.end())));
  });
  const clientFor = async (role: WorkingRole): Promise<pg.Client> => {
    const known = clients.get(role);
    if (known !== undefined) return known;
    const client = new pg.Client({ connectionString: api.url, options: workingAs(role) });
    clients.set(role, client);
    await client.connect();
    return client;
  };
  return async (role, text, told = []) => {
    const client = await clientFor(role);
    await client.query('begin');
    try {
      for (const entry of told) await client.query(entry.text, [...entry.values]);
      const { rows, rowCount } = await client.query<Record<string, unknown>>(text);
      return { rows, count: rowCount ?? 0 };
    } catch (error) {
      return { rows: [], count: 0, refused: String((error as { code?: unknown }).code) };
    } finally {
      await client.query('rollback');
    }
  };
}
