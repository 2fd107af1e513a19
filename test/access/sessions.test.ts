import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createApp, type App } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import { createLog } from '../../server/platform/log.js';
import { useApi } from '../support/api.js';
import { Browser } from '../support/browser.js';
import { IdentityProvider } from '../support/identity-provider.js';

const publicUrl = 'https://throughline.example';
const sessionCookie = '__Host-throughline-session';

const provider = await new IdentityProvider({ publicUrl, vouchesForSeconds: 24 * 3600 }).open();
afterAll(() => provider.close());
beforeEach(() => {
  provider.person = { role: 'data-steward', organisation: 'demonstration-council' };
});

/** A write without an input that fits: who is signed in is told so, the public that it is not. */
const write = `mutation { reportWaits(input: { idempotencyKey: "not-a-write-at-all", snapshots: [] }) { __typename } }`;

describe('a session', () => {
  const api = useApi({ database: 'demonstration', environment: provider.environment });
  const newBrowser = (): Browser => new Browser(api, publicUrl);
  const signedIn = async (): Promise<Browser> => {
    const browser = newBrowser();
    await browser.signIn();
    return browser;
  };
  /** As what the API takes a request with the session's cookie and these headers. */
  const roleSeen = async (browser: Browser, headers: Record<string, string>): Promise<string> => {
    const { errors } = await browser.ask('{ auditEntries(first: 1) { nodes { id } } }', headers);
    return errors === undefined ? 'data-steward' : String(errors[0]?.extensions.code);
  };

  it('lasts eight hours at most, however long the provider vouches', async () => {
    const browser = newBrowser();
    const back = await browser.signIn();
    expect(String(back.headers['set-cookie'])).toMatch(new RegExp(`${sessionCookie}=[^;]+; Max-Age=28800;`));
    const { until } = (await browser.get('/session')).json<{ until: string }>();
    expect(Date.parse(until) - Date.now()).toBeLessThanOrEqual(8 * 3_600_000);
  });

  it('counts where a page of ours sends it, and not where another site borrows it', async () => {
    const browser = await signedIn();
    const own = await roleSeen(browser, {});
    const outside = await roleSeen(newBrowser(), {});
    expect(own).toBe('data-steward');
    expect(outside).not.toBe('data-steward');
    expect(await roleSeen(browser, { origin: 'https://evil.example' })).toBe(outside);
    expect(await roleSeen(browser, { origin: 'https://throughline.example.evil.example' })).toBe(outside);
    expect(await roleSeen(browser, { origin: 'http://sub.throughline.example' })).toBe(outside);
    expect(await roleSeen(browser, { origin: 'null' })).toBe(outside);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'is not read from a form of another site, which could send %j',
    async (type) => {
      const browser = await signedIn();
      const { statusCode, body } = await browser.post('/graphql', { query: write }, { 'content-type': type });
      expect([statusCode, body]).toEqual([expect.any(Number), expect.stringContaining('"errors"')]);
      expect(statusCode).toBeGreaterThanOrEqual(400);
    },
  );

  it('does not count by GET', async () => {
    const browser = await signedIn();
    const query = encodeURIComponent('{ auditEntries(first: 1) { nodes { id } } }');
    const answer = await browser.get(`/graphql?query=${query}`, { 'apollo-require-preflight': 'true' });
    expect(answer.json<{ errors: unknown[] }>().errors).toHaveLength(1);
  });

  it('gives way to an Authorization header, also to one that is not good', async () => {
    const browser = await signedIn();
    const member = await api.as('demonstration-member').headers();
    expect(await roleSeen(browser, member)).not.toBe('data-steward');
    expect(await roleSeen(browser, { authorization: 'Bearer nonsense' })).toBe('UNAUTHENTICATED');
  });

  it('is not what somebody wrote into the cookie', async () => {
    const browser = await signedIn();
    const [head = '', body = '', signature = ''] = String(browser.cookie(sessionCookie)).split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
    const promoted = { ...claims, sub: 'demonstration-administrator', client_id: 'demonstration-administrator' };
    for (const forged of [
      `${head}.${Buffer.from(JSON.stringify(promoted)).toString('base64url')}.${signature}`,
      `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${body}.`,
      'nonsense',
    ]) {
      browser.plant(sessionCookie, forged);
      expect((await browser.get('/session')).json()).toMatchObject({ role: 'public' });
      expect(await roleSeen(browser, {})).toBe('UNAUTHENTICATED');
    }
  });

  it('is over where it is signed out of, in every process, also for who copied the cookie', async () => {
    const config = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', ...provider.environment });
    const second: App = await createApp({ databaseUrl: api.url, config, log: createLog(config) });
    try {
      const browser = await signedIn();
      const elsewhere = new Browser(
        { send: (request) => second.http.inject({ method: 'POST', url: '/graphql', ...request }) },
        publicUrl,
      );
      elsewhere.plant(sessionCookie, String(browser.cookie(sessionCookie)));
      expect(await roleSeen(elsewhere, {})).toBe('data-steward');

      const refused = await browser.post('/sign-out', {}, { origin: 'https://evil.example' });
      expect([refused.statusCode, refused.json()]).toEqual([
        403,
        {
          errors: [
            { message: expect.any(String), extensions: expect.objectContaining({ code: 'NOT_A_PAGE_OF_OURS' }) },
          ],
        },
      ]);
      // A page of another site can have a browser send this, without a body and without asking first.
      const cookie = `${sessionCookie}=${String(browser.cookie(sessionCookie))}`;
      const borrowed = await api.send({ url: '/sign-out', headers: { cookie } });
      expect(borrowed.statusCode).toBe(403);
      expect(await roleSeen(elsewhere, {})).toBe('data-steward');
      const done = await browser.post('/sign-out', {});
      expect(done.json()).toEqual({
        role: 'public',
        organisation: null,
        clientId: null,
        until: null,
        beginAt: '/sign-in',
      });
      expect(browser.cookie(sessionCookie)).toBeUndefined();
      expect(await roleSeen(elsewhere, {})).toBe('UNAUTHENTICATED');
      expect((await elsewhere.get('/session')).json()).toMatchObject({ role: 'public' });
    } finally {
      await second.close();
    }
  });

  it('is signed out of without harm where there is none', async () => {
    expect((await newBrowser().post('/sign-out', {})).statusCode).toBe(200);
  });
});
