import { beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../server/database/data-source.js';
import { declaredWall, raiseSecondWall } from '../../server/database/second-wall.js';
import { modules } from '../../server/modules.js';
import { useApi } from '../support/api.js';

/** Only the owner touches these: no role that works has a policy on them. */
const ownersOnly = ['migration', 'second_wall'];

describe('the policies of the database', () => {
  const api = useApi({ database: 'empty' });
  let dataSource: DataSource;

  beforeAll(async () => {
    dataSource = await createDataSource(api.url, modules).initialize();
    api.onClose(() => dataSource.destroy());
  });

  const standing = async (): Promise<string[]> => {
    const found = await dataSource.query<{ policy: string }[]>(
      `select concat_ws(' ', tablename, roles::text, lower(cmd)) as policy from pg_policies where schemaname = 'public' order by 1`,
    );
    return found.map(({ policy }) => policy);
  };

  it('are those of the model, one for each verb', async () => {
    const declared = [...declaredWall(dataSource, modules).values()].flatMap(({ table, policies }) =>
      policies.map(({ role, verb }) => `${table} {${role}} ${verb}`),
    );
    expect(await standing()).toEqual(declared.sort());
    expect(new Set(declared).size).toBe(declared.length);
  });

  it('stand on every table, and hold for its owner too', async () => {
    const tables = await dataSource.query<{ name: string; forced: boolean }[]>(
      `select relname as name, relrowsecurity and relforcerowsecurity as forced from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
    );
    expect(tables.filter(({ forced }) => !forced)).toEqual([]);
    const declared = declaredWall(dataSource, modules);
    const undeclared = tables.filter(({ name }) => !declared.has(name) && !ownersOnly.includes(name));
    expect(undeclared.map(({ name }) => `${name}: say in beside-the-model.ts what may be done with it`)).toEqual([]);
  });

  it('are raised anew where one is missing after the tables were changed', async () => {
    const before = await standing();
    await dataSource.query('drop policy throughline_reader_select on board');
    expect(await standing()).not.toEqual(before);
    await raiseSecondWall(dataSource, modules, true);
    expect(await standing()).toEqual(before);
  });

  it('are read by views with the rights of whoever asks', async () => {
    const views = await dataSource.query<{ name: string }[]>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'v' and n.nspname not in ('pg_catalog', 'information_schema') and not coalesce('security_invoker=true' = any(c.reloptions), false)`,
    );
    expect(views).toEqual([]);
  });

  it('are passed by no function that looks for its tables where a caller may put others', async () => {
    const functions = await dataSource.query<{ name: string }[]>(
      `select proname as name from pg_proc where prosecdef and pronamespace = 'public'::regnamespace
         and not coalesce(array_to_string(proconfig, ' ') like '%search_path=public, pg_temp%', false)`,
    );
    expect(functions).toEqual([]);
  });

  it('bind both roles that work, which own nothing and are nobody’s login', async () => {
    const roles = await dataSource.query<Record<string, boolean>[]>(
      `select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, exists (select from pg_class where relowner = r.oid) as owns
       from pg_roles r where rolname in ('throughline_reader', 'throughline_writer')`,
    );
    const nothing = { rolsuper: false, rolbypassrls: false, rolcanlogin: false, rolcreaterole: false, owns: false };
    expect(roles).toEqual([nothing, nothing]);
  });
});
