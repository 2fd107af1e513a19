import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createDataSource } from '../../server/database/data-source.js';
import { prepareDatabase } from '../../server/database/prepare.js';
import { loginOf, reader, workingAs, writer } from '../../server/database/roles.js';
import { modules } from '../../server/modules.js';
import { silentProgress } from '../../server/platform/progress.js';
import { databaseUrl, withAdmin } from '../support/admin.js';
import { loadFacts } from '../../seeds/fill.js';

const postgres = String(process.env['THROUGHLINE_TEST_POSTGRES']);
const run = `${String(process.env['THROUGHLINE_TEST_RUN'])}_roles_${randomBytes(4).toString('hex')}`;

/** An operator's PostgreSQL, where nobody of ours is above its policies: one login owns the tables, the other serves them. */
describe('two logins', () => {
  const urlOf = (login: string): string => {
    const url = new URL(databaseUrl(postgres, run));
    [url.username, url.password] = [login, 'secret'];
    return url.href;
  };
  const [migrator, server] = [urlOf(`${run}_migrator`), urlOf(`${run}_server`)];
  const prepare = (fill = [loadFacts]): Promise<void> =>
    prepareDatabase({ databaseUrl: migrator, login: loginOf(server), progress: silentProgress, fill });

  beforeAll(() =>
    withAdmin(postgres, async (admin) => {
      await admin.query(`create role "${run}_migrator" login password 'secret'`);
      await admin.query(`create role "${run}_server" login password 'secret'`);
      await admin.query(`create database "${run}" owner "${run}_migrator"`);
    }),
  );
  afterAll(() =>
    withAdmin(postgres, async (admin) => {
      await admin.query(`drop database if exists "${run}" with (force)`);
      await admin.query(`drop role "${run}_migrator", "${run}_server"`);
    }),
  );

  const counted = async (url: string, options = ''): Promise<string> => {
    const client = new pg.Client({ connectionString: url, options });
    await client.connect();
    try {
      const { rows } = await client.query<{ count: string }>('select count(*) from area');
      return String(rows[0]?.count);
    } catch (error) {
      return String((error as { code?: unknown }).code);
    } finally {
      await client.end();
    }
  };

  it('are told what an administrator has to do where they may not lend each other the roles', async () => {
    const failure = await prepare([]).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'DATABASE_ROLES_MISSING' });
    expect(String(failure)).toContain(`grant ${reader}, ${writer} to "${run}_server";`);
  }, 120_000);

  it('serve once that is done: the owner, bound by policies like all others, migrates and loads', async () => {
    await withAdmin(postgres, (admin) => admin.query(`grant ${reader}, ${writer} to "${run}_server"`));
    await prepare();
    expect(Number(await counted(migrator))).toBeGreaterThan(0);
    expect(await counted(server)).toBe('0');
    expect([await counted(server, workingAs(reader)), await counted(server, workingAs(writer))]).toEqual(['0', '0']);
    const dataSource = await createDataSource(server, modules, writer).initialize();
    const [found] = await dataSource.query<{ callers: boolean; me: string }[]>(
      'select exists (select from role) as callers, current_user as me',
    );
    await dataSource.destroy();
    expect(found).toEqual({ callers: true, me: writer });
  }, 240_000);
});
