import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { registeredCallers } from '../../server/access/people/registered-callers.js';
import { childEnvironment, readConfig } from '../../server/config.js';
import { useApi } from '../support/api.js';
import { Browser } from '../support/browser.js';
import { useRecords } from '../support/writes.js';

const publicUrl = 'http://localhost:4000';
const sessionCookie = 'throughline-session';

interface Listed {
  roles: { clientId: string; role: string; holder: string; organisation: { slug: string; name: string } }[];
}

describe('the demonstration', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const newBrowser = (): Browser => new Browser(api, publicUrl);

  it('lists a caller for each role that signs in, of the invented area alone', async () => {
    await records.sql(
      `insert into caller (realm, visibility, client_id, role_id, organisation_id, status)
       select 'FACT', 'RESTRICTED', 'wirral-stewards', r.id, o.id, 'ACTIVE' from role r, organisation o
       where r.slug = 'data-steward' and o.slug = 'wirral-council'`,
    );
    const { roles } = (await newBrowser().get('/demonstration/roles')).json<Listed>();
    const all = await records.sql<{ slug: string }>(`select slug from role where slug <> 'public' order by slug`);
    expect(Array.from(new Set(roles.map(({ role }) => role))).sort()).toEqual(all.map(({ slug }) => slug));
    expect(roles).toContainEqual({
      clientId: 'demonstration-finance-officer',
      role: 'finance-officer',
      roleName: 'Finance officer',
      holder: 'PERSON',
      organisation: { slug: 'demonstration-council', name: 'Exampleford Council (demonstration)' },
    });
    expect(roles.filter(({ organisation }) => !organisation.slug.startsWith('demonstration-'))).toEqual([]);
  });

  it('lets anybody take each of them in turn', async () => {
    const browser = newBrowser();
    const { roles } = (await browser.get('/demonstration/roles')).json<Listed>();
    for (const { clientId, role } of roles) {
      const taken = await browser.post('/demonstration/sign-in', { clientId });
      expect([taken.statusCode, taken.json()]).toEqual([200, expect.objectContaining({ role, clientId })]);
      expect((await browser.get('/session')).json()).toMatchObject({ role, clientId, beginAt: '/demonstration/roles' });
      const asked = await browser.ask<object>('{ __typename }');
      expect(asked.errors).toBeUndefined();
    }
    expect(roles.length).toBeGreaterThan(7);
  });

  it('sets a cookie that a browser takes without https on this machine', async () => {
    const answer = await newBrowser().post('/demonstration/sign-in', { clientId: 'demonstration-member' });
    expect(answer.headers['set-cookie']).toMatch(
      new RegExp(`^${sessionCookie}=[\\w.-]+; Max-Age=28800; Path=/; HttpOnly; SameSite=Lax$`),
    );
  });

  it.each([
    [{ clientId: 'wirral-stewards' }, {}, 404, 'CALLER_UNKNOWN'],
    [{ clientId: 'demonstration-nobody' }, {}, 404, 'CALLER_UNKNOWN'],
    [{ clientId: ['demonstration-member'] }, {}, 404, 'CALLER_UNKNOWN'],
    [{}, {}, 404, 'CALLER_UNKNOWN'],
    [{ clientId: 'demonstration-member' }, { origin: 'https://evil.example' }, 403, 'NOT_A_PAGE_OF_OURS'],
  ])('signs nobody in who sends %j with %j', async (body, headers, status, code) => {
    const browser = newBrowser();
    const answer = await browser.post('/demonstration/sign-in', body, headers);
    expect([answer.statusCode, answer.json()]).toEqual([
      status,
      { errors: [{ message: expect.any(String), extensions: expect.objectContaining({ code }) }] },
    ]);
    expect(browser.cookie(sessionCookie)).toBeUndefined();
  });

  it('finds the caller that npm run token prints a token for, by role and organisation or by client id', async () => {
    const asker = { query: <Row>(text: string, values: unknown[]) => records.sql<Row>(text, values) };
    const clientIds = async (sought: Parameters<typeof registeredCallers>[1]): Promise<string[]> =>
      (await registeredCallers(asker, sought)).map(({ clientId }) => clientId);
    const partner = { roles: ['partner-system'] };
    expect(await clientIds({ ...partner, organisation: 'demonstration-council' })).toEqual([
      'demonstration-council-system',
    ]);
    expect((await clientIds(partner)).length).toBeGreaterThan(1);
    expect(await clientIds({ clientId: 'demonstration-member' })).toEqual(['demonstration-member']);
    expect(await clientIds({ roles: ['member'], organisation: 'wirral-council' })).toEqual([]);
  });
});

describe('on a database of the operator', () => {
  const api = useApi({ database: 'demonstration', environment: { DATABASE_URL: 'postgres://somewhere/else' } });

  it('no role is there for the asking', async () => {
    const browser = new Browser(api, publicUrl);
    const answers = [
      await browser.get('/demonstration/roles'),
      await browser.post('/demonstration/sign-in', { clientId: 'demonstration-administrator' }),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404]);
    expect(browser.cookie(sessionCookie)).toBeUndefined();
    expect((await browser.get('/session')).json()).toMatchObject({ role: 'public', beginAt: null });
  });

  it('no token is printed, in one sentence', async () => {
    const args = ['--role', 'administrator', '--organisation', 'demonstration-council'];
    const child = spawn(process.execPath, ['--import', 'tsx', 'server/token.ts', ...args], {
      env: { ...childEnvironment(), DATABASE_URL: api.url },
    });
    let [text, errors] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
    const [code] = (await once(child, 'close')) as [number];
    expect({ code, text }).toEqual({ code: 1, text: '' });
    expect(errors).toContain('Tokens are printed only in the demonstration');
  });

  it.each([
    [{}, true],
    [{ DEMO: 'off' }, false],
    [{ DATABASE_URL: 'postgres://somewhere/else' }, false],
    [{ DATABASE_URL: 'postgres://somewhere/else', DEMO: 'on' }, false],
  ])('it cannot be switched on: %j', (environment, isDemonstration) => {
    expect(readConfig(environment).isDemonstration).toBe(isDemonstration);
  });
});
