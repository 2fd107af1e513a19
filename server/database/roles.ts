/** The roles of the database: who owns the tables migrates them, and what runs reads as one role and writes as another, which own nothing. */
import type { DataSource } from 'typeorm';
import { codeOf } from '../platform/error-code.js';
import { StartFailure } from '../platform/start-failure.js';

export const reader = 'throughline_reader' as const;
export const writer = 'throughline_writer' as const;
export type WorkingRole = typeof reader | typeof writer;

const roles: readonly WorkingRole[] = [reader, writer];

/** What a connection is opened with, so that it works as a role from its first statement. */
export const workingAs = (role: WorkingRole): string => `-c role=${role}`;

/** Undefined where the address leaves it to the surroundings. */
export function loginOf(databaseUrl: string): string | undefined {
  const { username } = new URL(databaseUrl);
  return username === '' ? undefined : decodeURIComponent(username);
}

interface Standing {
  role: WorkingRole;
  exists: boolean;
  /** Whether it may do what no policy hinders. */
  is_above: boolean;
  is_lent: boolean;
}

/** Roles belong to the whole server: another database of it may make the same ones at this moment. `login`: who is going to work as them. */
export async function ensureRoles(dataSource: DataSource, login: string): Promise<void> {
  for (const { role, exists } of await standing(dataSource, login)) {
    if (!exists) await attempt(dataSource, `create role ${role} nologin`);
  }
  for (const { role, is_above, is_lent } of await standing(dataSource, login)) {
    if (is_above) throw above(role);
    if (!is_lent) await attempt(dataSource, `grant ${role} to ${quoted(login)}`);
  }
  const missing = (await standing(dataSource, login)).filter(({ is_lent }) => !is_lent);
  if (missing.length > 0) throw notLent(login);
}

async function standing(dataSource: DataSource, login: string): Promise<Standing[]> {
  return dataSource.query<Standing[]>(
    `select w.role, r.oid is not null as exists, coalesce(r.rolsuper or r.rolbypassrls, false) as is_above,
       case when r.oid is null or l.oid is null then false else pg_has_role(l.oid, r.oid, 'member') end as is_lent
     from unnest($1::text[]) w(role) left join pg_roles r on r.rolname = w.role left join pg_roles l on l.rolname = $2`,
    [roles, login],
  );
}

/** Made or lent by another meanwhile, or not ours to do: what stands afterwards says which. */
const passing = new Set(['42710', '23505', '42501', 'XX000', '0LP01']);

async function attempt(dataSource: DataSource, statement: string): Promise<void> {
  try {
    await dataSource.query(statement);
  } catch (error) {
    if (!passing.has(codeOf((error as { driverError?: unknown }).driverError) ?? '')) throw error;
  }
}

function notLent(login: string): StartFailure {
  const made = roles.map((role) => `create role ${role} nologin;`).join(' ');
  return new StartFailure(
    'DATABASE_ROLES_MISSING',
    `Throughline works in the database as ${roles.join(' and ')}, and this login may not make them or lend them to ${login}. ` +
      `Have an administrator of the database run, leaving out what is there: ${made} grant ${roles.join(', ')} to ${quoted(login)};`,
  );
}

function above(role: WorkingRole): StartFailure {
  return new StartFailure(
    'DATABASE_ROLES_UNSAFE',
    `The role ${role} sees and changes everything, whatever the policies of the tables say. ` +
      `Have an administrator of the database run: alter role ${role} nosuperuser nobypassrls;`,
  );
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
