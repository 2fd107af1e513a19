/** The processor time of the whole PostgreSQL server, from Linux's own books; null elsewhere. */
import { readFileSync } from 'node:fs';
import { withAdmin } from '../support/admin.js';

const msATick = 10;

/** Milliseconds so far. */
export type PostgresCpu = () => number | null;

export async function postgresCpu(databaseUrl: string): Promise<PostgresCpu> {
  const backend = await withAdmin(databaseUrl, async (admin) => {
    const { rows } = await admin.query<{ pid: number }>('select pg_backend_pid() as pid');
    const parent = rows[0] === undefined ? undefined : booksOf(rows[0].pid)?.parent;
    return parent;
  });
  return () => (backend === undefined ? null : ticksOf(backend) * msATick);
}

interface Books {
  parent: number;
  own: number;
  /** Of children that have ended. */
  ended: number;
}

function booksOf(pid: number): Books | undefined {
  try {
    const text = readFileSync(`/proc/${String(pid)}/stat`, 'latin1');
    const [, parent, , , , , , , , , , user, system, endedUser, endedSystem] = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { parent: parent ?? 0, own: (user ?? 0) + (system ?? 0), ended: (endedUser ?? 0) + (endedSystem ?? 0) };
  } catch {
    return undefined;
  }
}

function ticksOf(postmaster: number): number {
  const children = readFileSync(`/proc/${String(postmaster)}/task/${String(postmaster)}/children`, 'latin1');
  const own = children.split(' ').map((pid) => (pid.trim() === '' ? 0 : (booksOf(Number(pid))?.own ?? 0)));
  return own.reduce((sum, each) => sum + each, booksOf(postmaster)?.ended ?? 0);
}
