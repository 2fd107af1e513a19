import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { useApi } from '../support/api.js';
import { Browser } from '../support/browser.js';
import { IdentityProvider } from '../support/identity-provider.js';
import { useRecords } from '../support/writes.js';

const publicUrl = 'https://throughline.example';
const sessionCookie = '__Host-throughline-session';
const council = 'demonstration-council';

const provider = await new IdentityProvider({ publicUrl }).open();
const other = await new IdentityProvider({ publicUrl, tells: 'WHEN_ASKED', vouchesForSeconds: 120 }).open();
afterAll(() => Promise.all([provider.close(), other.close()]));
beforeEach(() => {
  provider.person = { role: 'finance-officer', organisation: council };
});

const html = { accept: 'text/html,application/xhtml+xml' };
const codeIn = (response: { json(): unknown }): unknown =>
  (response.json() as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

describe('a person who signs in', () => {
  const api = useApi({ database: 'demonstration', environment: provider.environment });
  const records = useRecords(api);
  const newBrowser = (): Browser => new Browser(api, publicUrl);

  it('is sent to the provider with PKCE, a state and a nonce, and with no wish to know who it is', async () => {
    const asked = new URL(await newBrowser().begin());
    const { code_challenge_method, scope, response_type, redirect_uri, ...rest } = Object.fromEntries(
      asked.searchParams,
    );
    expect({ code_challenge_method, scope, response_type, redirect_uri }).toEqual({
      code_challenge_method: 'S256',
      scope: 'openid throughline',
      response_type: 'code',
      redirect_uri: `${publicUrl}/sign-in/callback`,
    });
    expect(rest).toEqual({
      client_id: 'throughline',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  it('comes back to the path it came from, with a session of its role at its organisation', async () => {
    const browser = newBrowser();
    const back = await browser.signIn(`?to=${encodeURIComponent('/plan?area=wirral#top')}`);
    expect([back.statusCode, back.headers.location]).toEqual([303, '/plan?area=wirral#top']);
    expect((await browser.get('/session')).json()).toEqual({
      role: 'finance-officer',
      organisation: 'Exampleford Council (demonstration)',
      clientId: 'demonstration-finance-officer',
      until: expect.stringMatching(/^\d{4}-.*Z$/),
      beginAt: '/sign-in',
    });
    expect((await newBrowser().get('/session')).json()).toMatchObject({ role: 'public', clientId: null, until: null });
  });

  it('has its session in a cookie that scripts and other sites do not get, until the provider no longer vouches for it', async () => {
    const back = await newBrowser().signIn();
    const [pending, session] = [back.headers['set-cookie'] ?? []].flat();
    const attributes = 'Path=/; HttpOnly; SameSite=Lax; Secure';
    expect(pending).toBe(`__Host-throughline-sign-in=; Max-Age=0; ${attributes}`);
    expect(session).toMatch(new RegExp(`^${sessionCookie}=[\\w.-]+; Max-Age=\\d+; ${attributes}$`));
    const lasts = Number(/Max-Age=(\d+)/.exec(String(session))?.[1]);
    expect(lasts).toBeGreaterThan(3500);
    expect(lasts).toBeLessThanOrEqual(3600);
  });

  it('writes as the registered caller of its role', async () => {
    const browser = newBrowser();
    await browser.signIn();
    const [area] = await records.sql<{ id: string }>(`select id from area where slug = 'demonstration'`);
    const establish = (key: string): string => `mutation { establishFundingSource(input: { idempotencyKey: "${key}",
      asAt: "2026-11", areaId: "Area:${String(area?.id)}", name: "Grant ${key}", kind: GRANT, amount: { value: 5000000 } }) {
        __typename ... on Refusal { code } } }`;
    const done = await browser.ask(establish('signed-in-by-cookie'));
    expect(done.data).toEqual({ establishFundingSource: { __typename: 'FundingSourceEstablished' } });
    const entries = `select actor_role from audit_entry where verb like '%establishFundingSource'`;
    expect(await records.sql(entries)).toEqual([{ actor_role: 'finance-officer' }]);
    const refused = await newBrowser().ask(establish('not-signed-in-at-all'));
    expect(refused.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('may be of an organisation that the provider names by its code', async () => {
    await records.sql(
      `insert into caller (realm, visibility, client_id, role_id, organisation_id, status)
       select 'FACT', 'RESTRICTED', 'wirral-officers', r.id, o.id, 'ACTIVE' from role r, organisation o
       where r.slug = 'officer' and o.slug = 'wirral-council'`,
    );
    provider.person = { role: 'officer', organisation: 'E08000015' };
    const browser = newBrowser();
    await browser.signIn();
    expect((await browser.get('/session')).json()).toMatchObject({ clientId: 'wirral-officers' });
  });

  it('chooses where it holds several roles', async () => {
    provider.person = { role: ['officer', 'data-steward', 'of no meaning here'], organisation: council };
    const browser = newBrowser();
    const address = await browser.through(await browser.begin('?to=/plan'));
    const page = await browser.get(address, html);
    expect(page.statusCode).toBe(403);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body).toContain('<a href="/sign-in?role=data-steward&#38;to=%2Fplan">As Data steward</a>');
    const chosen = await browser.signIn('?role=data-steward&to=%2Fplan');
    expect(chosen.headers.location).toBe('/plan');
    expect((await browser.get('/session')).json()).toMatchObject({ role: 'data-steward' });
  });

  it.each([
    ['holds no role', {}, 'NOT_REGISTERED', /told us no role of yours/],
    [
      'has no organisation',
      { role: 'officer', organisation: undefined },
      'NOT_REGISTERED',
      /told us no organisation of yours/,
    ],
    [
      'has a role of no meaning here',
      { role: 'Head of SEND' },
      'NOT_REGISTERED',
      /Ask your organisation's administrator/,
    ],
    [
      'is of an organisation without callers',
      { role: 'officer', organisation: 'nhs-england' },
      'NOT_REGISTERED',
      /nobody with your role is registered here for nhs-england/,
    ],
    ['would be a system', { role: 'partner-system' }, 'NOT_REGISTERED', /register/],
    ['would be the public', { role: 'public' }, 'NOT_REGISTERED', /register/],
  ])('is told whom to ask where it %s', async (_, told, code, message) => {
    provider.person = { organisation: council, ...told };
    const browser = newBrowser();
    const answer = await browser.signIn();
    expect([answer.statusCode, codeIn(answer)]).toEqual([403, code]);
    expect(answer.body).toMatch(message);
    expect(browser.cookie(sessionCookie)).toBeUndefined();
  });

  it('is told so where the provider does not let it in, and by no word of the provider', async () => {
    provider.person = undefined;
    const answer = await newBrowser().signIn();
    expect([answer.statusCode, codeIn(answer)]).toEqual([403, 'SIGN_IN_REFUSED']);
    expect(answer.body).not.toMatch(/Ada|cancel/);
  });

  it('is turned away at once where its caller is suspended', async () => {
    provider.person = { role: 'workforce-officer', organisation: council };
    const browser = newBrowser();
    await browser.signIn();
    const typename = '{ __typename }';
    expect(await browser.ask(typename)).toEqual({ data: { __typename: 'Query' } });
    await records.sql(`update caller set status = 'SUSPENDED' where client_id = 'demonstration-workforce-officer'`);
    expect((await browser.get('/session')).json()).toMatchObject({ role: 'public' });
    const asked = await browser.ask<object>('{ areas { nodes { slug } } }');
    expect(asked.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(codeIn(await newBrowser().signIn())).toBe('NOT_REGISTERED');
  });

  it('leaves the token with a caller in it, and nothing of a person', async () => {
    provider.person = { role: 'member', organisation: council, name: 'Ada Lovelace', email: 'ada@council.example' };
    const browser = newBrowser();
    await browser.signIn();
    const claims = decodeJwt(String(browser.cookie(sessionCookie)));
    expect(claims).toEqual({
      client_id: 'demonstration-member',
      sub: 'demonstration-member',
      iss: publicUrl,
      aud: publicUrl,
      iat: expect.any(Number),
      exp: expect.any(Number),
      jti: expect.any(String),
    });
  });
});

describe('a provider that speaks otherwise', () => {
  const api = useApi({
    database: 'demonstration',
    environment: {
      ...other.environment,
      OIDC_ROLE_CLAIM: 'groups',
      OIDC_ROLES: 'SEND Finance=finance-officer, SEND Board=member',
      OIDC_ORGANISATION: council,
    },
  });

  it('may be away, before it was ever asked and in the midst of it, and is asked again the next time', async () => {
    other.person = { groups: 'SEND Finance' };
    const browser = new Browser(api, publicUrl);
    await other.close();
    const before = await browser.get('/sign-in');
    expect([before.statusCode, codeIn(before)]).toEqual([503, 'PROVIDER_NOT_ANSWERING']);
    await other.open();
    const back = await browser.through(await browser.begin());
    await other.close();
    const midst = await browser.get(back);
    expect([midst.statusCode, codeIn(midst)]).toEqual([503, 'PROVIDER_NOT_ANSWERING']);
    await other.open();
    expect((await browser.signIn()).statusCode).toBe(303);
  });

  it('names roles by its groups, tells them when asked, and vouches for two minutes', async () => {
    other.person = { groups: ['All Staff', 'SEND Board'], organisation: 'another-council', role: 'administrator' };
    const browser = new Browser(api, publicUrl);
    const back = await browser.signIn();
    expect(back.statusCode).toBe(303);
    expect((await browser.get('/session')).json()).toMatchObject({ clientId: 'demonstration-member' });
    const seconds = Number(/__Host-throughline-session=.*Max-Age=(\d+)/.exec(String(back.headers['set-cookie']))?.[1]);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(120);
  });
});
