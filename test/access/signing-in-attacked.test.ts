import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import { seal } from '../../server/access/people/pending-sign-in.js';
import { readConfig } from '../../server/config.js';
import { useApi } from '../support/api.js';
import { Browser } from '../support/browser.js';
import { IdentityProvider } from '../support/identity-provider.js';

const publicUrl = 'https://throughline.example';
const sessionCookie = '__Host-throughline-session';
const pendingCookie = '__Host-throughline-sign-in';
const person = { role: 'finance-officer', organisation: 'demonstration-council' };

const provider = await new IdentityProvider({ publicUrl }).open();
const another = await new IdentityProvider({ publicUrl }).open();
afterAll(() => Promise.all([provider.close(), another.close()]));
beforeEach(() => {
  provider.person = person;
  another.person = person;
});

/** The same address, with one thing in it otherwise. */
function changed(address: string, name: string, value: string | null): string {
  const url = new URL(address, publicUrl);
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  return address.startsWith('/') ? url.pathname + url.search : url.href;
}

describe('signing in under attack', () => {
  const api = useApi({ database: 'demonstration', environment: provider.environment });
  const newBrowser = (): Browser => new Browser(api, publicUrl);

  /** Nobody is signed in by it, in a sentence and with a code. */
  const expectRefused = (browser: Browser, answer: LightMyRequestResponse, status: number, code: string): void => {
    expect({ status: answer.statusCode, body: answer.json<unknown>() }).toEqual({
      status,
      body: { errors: [{ message: expect.any(String), extensions: { code, requestId: expect.any(String) } }] },
    });
    expect(browser.cookie(sessionCookie)).toBeUndefined();
  };

  it.each([
    ['https://evil.example/plan'],
    ['//evil.example'],
    ['/\\evil.example'],
    ['/\t/evil.example'],
    ['/%0d%0aset-cookie:x=y\r\n'],
    ['/..//evil.example'],
    ['/.//evil.example/%2e%2e'],
    ['javascript:alert(1)'],
    ['plan'],
    [''],
    ['@evil.example'],
  ])('leads nowhere but to paths of ours: %j', async (to) => {
    const browser = newBrowser();
    const answer = await browser.get(`/sign-in?${new URLSearchParams({ to }).toString()}`);
    expectRefused(browser, answer, 400, 'RETURN_PATH_NOT_VALID');
    expect(browser.cookie(pendingCookie)).toBeUndefined();
  });

  it('takes one path only', async () => {
    const browser = newBrowser();
    expectRefused(browser, await browser.get('/sign-in?to=/plan&to=/money'), 400, 'RETURN_PATH_NOT_VALID');
  });

  it('is not finished by who did not begin it: an answer without cookie, state or code', async () => {
    const browser = newBrowser();
    const back = await browser.through(await browser.begin());
    expectRefused(newBrowser(), await newBrowser().get(back), 400, 'SIGN_IN_NOT_BEGUN');
    for (const name of ['state', 'code']) {
      const victim = newBrowser();
      const own = await victim.through(await victim.begin());
      expectRefused(victim, await victim.get(changed(own, name, null)), 400, 'SIGN_IN_NOT_GENUINE');
      // It was used up by the attempt.
      expectRefused(victim, await victim.get(own), 400, 'SIGN_IN_NOT_BEGUN');
    }
  });

  it('is not finished with the answer that somebody else was given', async () => {
    const attacker = newBrowser();
    const planted = await attacker.through(await attacker.begin());
    const victim = newBrowser();
    await victim.begin();
    expectRefused(victim, await victim.get(planted), 400, 'SIGN_IN_NOT_GENUINE');
  });

  it("is not finished with another's code put behind one's own state", async () => {
    const attacker = newBrowser();
    const stolen = new URL(await attacker.through(await attacker.begin()), publicUrl).searchParams.get('code');
    const browser = newBrowser();
    const own = await browser.through(await browser.begin());
    expectRefused(browser, await browser.get(changed(own, 'code', stolen)), 400, 'SIGN_IN_NOT_GENUINE');
  });

  it.each([
    ['nonce', 'of-another-sign-in'],
    ['code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'],
  ])('is not finished where the provider was asked with another %s', async (name, value) => {
    const browser = newBrowser();
    const back = await browser.through(changed(await browser.begin(), name, value));
    expectRefused(browser, await browser.get(back), 400, 'SIGN_IN_NOT_GENUINE');
  });

  it('is not finished by another provider, nor by one that does not say which it is', async () => {
    const browser = newBrowser();
    const asked = new URL(await browser.begin());
    const elsewhere = new URL(asked.pathname + asked.search, another.issuer);
    const back = await browser.through(elsewhere.href);
    expect(back).toMatch(/[?&]code=/);
    expectRefused(browser, await browser.get(back), 400, 'SIGN_IN_NOT_GENUINE');

    for (const issuer of [null, another.issuer]) {
      const next = newBrowser();
      const own = changed(await next.through(await next.begin()), 'iss', issuer);
      expectRefused(next, await next.get(own), 400, 'SIGN_IN_NOT_GENUINE');
    }
  });

  it('is finished once: not again with the same code, and not with a second one for the same question', async () => {
    const browser = newBrowser();
    const address = await browser.begin();
    const sealed = String(browser.cookie(pendingCookie));
    const back = await browser.through(address);
    expect((await browser.get(back)).statusCode).toBe(303);

    const thief = newBrowser();
    thief.plant(pendingCookie, sealed);
    expectRefused(thief, await thief.get(back), 400, 'SIGN_IN_NOT_GENUINE');

    // The provider gives a new code for the old question; nonce and verifier fit, and only our own memory stands in the way.
    const second = await browser.through(address);
    expect(second).not.toBe(back);
    thief.plant(pendingCookie, sealed);
    expectRefused(thief, await thief.get(second), 400, 'SIGN_IN_NOT_GENUINE');
  });

  it('is over ten minutes after it began', async () => {
    const [own] = readConfig(provider.environment).identityProviders;
    if (own === undefined) throw new Error('No provider is set.');
    const sealedBefore = (minutes: number): Promise<string> => {
      const pending = { state: 'a state', nonce: 'a nonce', verifier: 'a verifier', to: '/' };
      return seal(own, pending, new Date(Date.now() - minutes * 60_000));
    };
    const browser = newBrowser();
    browser.plant(pendingCookie, await sealedBefore(11));
    expectRefused(browser, await browser.get('/sign-in/callback?code=a&state=a+state'), 400, 'SIGN_IN_NOT_BEGUN');
    browser.plant(pendingCookie, await sealedBefore(9));
    expectRefused(browser, await browser.get('/sign-in/callback?code=a&state=a+state'), 400, 'SIGN_IN_NOT_GENUINE');
  });

  it('is not finished with a cookie that is forged, cut, or sealed for another provider', async () => {
    const [theirs] = readConfig({ ...another.environment, OIDC_CLIENT_SECRET: 'another secret' }).identityProviders;
    const browser = newBrowser();
    const back = await browser.through(await browser.begin());
    const sealed = String(browser.cookie(pendingCookie));
    const pending = {
      state: String(new URL(back, publicUrl).searchParams.get('state')),
      nonce: '',
      verifier: '',
      to: '/',
    };
    const unsealed = Buffer.from(JSON.stringify(pending)).toString('base64url');
    for (const forged of [
      `${sealed.slice(0, 60)}${sealed.charAt(60) === 'A' ? 'B' : 'A'}${sealed.slice(61)}`,
      sealed.slice(0, -20),
      theirs === undefined ? '' : await seal(theirs, pending),
      `eyJhbGciOiJub25lIn0.${unsealed}.`,
      unsealed,
    ]) {
      browser.plant(pendingCookie, forged);
      expectRefused(browser, await browser.get(back), 400, 'SIGN_IN_NOT_BEGUN');
    }
  });

  it('ends the session that the browser had before, its own or planted', async () => {
    const attacker = newBrowser();
    await attacker.signIn();
    const planted = String(attacker.cookie(sessionCookie));
    const victim = newBrowser();
    victim.plant(sessionCookie, planted);
    provider.person = { ...person, role: 'administrator' };
    await victim.signIn();
    expect(victim.cookie(sessionCookie)).not.toBe(planted);
    expect((await victim.get('/session')).json()).toMatchObject({ role: 'administrator' });
    expect((await attacker.get('/session')).json()).toMatchObject({ role: 'public' });
  });

  it('takes no cookie that is there twice', async () => {
    const browser = newBrowser();
    await browser.signIn();
    expect((await browser.get('/session')).json()).toMatchObject({ role: 'finance-officer' });
    const own = String(browser.cookie(sessionCookie));
    const twice = { cookie: `${sessionCookie}=planted; ${sessionCookie}=${own}` };
    expect((await browser.get('/session', twice)).json()).toMatchObject({ role: 'public' });
  });
});
