/** `npm run audit:verify` as an operator runs it, and entries that were there before there was a chain. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from '../../../server/database/data-source.js';
import { migrate, undoMigration } from '../../../server/database/prepare.js';
import { modules } from '../../../server/modules.js';
import { createLog } from '../../../server/platform/log.js';
import { takeAnchor } from '../../../server/provenance/audit/keep-anchors.js';
import { useApi } from '../../support/api.js';
import { useRecords } from '../../support/writes.js';

describe('npm run audit:verify', () => {
  const api = useApi({ database: 'empty' });
  const records = useRecords(api);
  let directory = '';

  const verify = (databaseUrl: string): Promise<{ code: number; said: string }> =>
    new Promise((resolve) => {
      const env = { PATH: process.env['PATH'], DATABASE_URL: databaseUrl, AUDIT_ANCHOR_DIR: directory };
      execFile(process.execPath, ['--import', 'tsx', 'server/audit.ts'], { env }, (error, stdout, stderr) => {
        resolve({ code: Number(error?.code ?? 0), said: stdout + stderr });
      });
    });

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'anchors-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  it('takes in entries that were there before the chain was', async () => {
    const dataSource = await createDataSource(api.url, modules).initialize();
    const undone = async (): Promise<boolean> =>
      (await records.sql(`select from migration where name like 'AuditChain%'`)).length === 0;
    while (!(await undone())) await undoMigration(dataSource);
    for (const verb of ['finance:recordSpend', 'waits:reportWaits', 'finance:recordSpend'])
      await records.sql(
        `insert into audit_entry (realm, visibility, verb, actor_role, outcome) values ('FACT', 'RESTRICTED', $1, 'officer', 'Done.')`,
        [verb],
      );
    await migrate(dataSource);
    await dataSource.destroy();
    expect(await records.sql('select from audit_entry where strand = 0')).toHaveLength(3);
  }, 180_000);

  it('proves nothing without an anchor, and holds with one', async () => {
    expect(await verify(api.url)).toMatchObject({
      code: 2,
      said: expect.stringContaining('There are no anchors') as unknown as string,
    });
    await takeAnchor({ databaseUrl: api.url, directory, log: createLog({ logLevel: 'silent', mode: 'test' }) });
    expect(await verify(api.url)).toEqual({
      code: 0,
      said: expect.stringMatching(
        /^3 audit entries in 1 strand, .*\nThe chain holds: .*\n1 anchor fits/,
      ) as unknown as string,
    });
  });

  it('names what is broken', async () => {
    await records.sql(`begin; alter table audit_entry disable trigger user;
      update audit_entry set actor_role = 'member' where position = 2;
      alter table audit_entry enable always trigger chained, enable always trigger only_grows, enable always trigger never_emptied; commit`);
    const { code, said } = await verify(api.url);
    expect(code).toBe(1);
    expect(said).toMatch(
      /CHANGED: strand 0, position 2, noticed at entry [\da-f-]{36}: the entry was changed after it was written/,
    );
  });

  it('cannot tell where there is no database, or where the role does not see every entry', async () => {
    expect(await verify('postgres://nobody@127.0.0.1:1/none')).toMatchObject({
      code: 2,
      said: expect.stringContaining('No PostgreSQL answers') as unknown as string,
    });
    const owner = new URL(api.url);
    const role = `onlooker_${owner.pathname.slice(-8)}`;
    await records.sql(
      `create role "${role}" login password 'onlooker'; grant select on all tables in schema public to "${role}"`,
    );
    const url = new URL(api.url);
    url.username = role;
    url.password = 'onlooker';
    const { code, said } = await verify(url.href);
    await records.sql(`drop owned by "${role}"; drop role "${role}"`);
    expect([code, said]).toEqual([2, expect.stringContaining('does not see every audit entry')]);
  }, 120_000);
});
