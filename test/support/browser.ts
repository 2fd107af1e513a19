/** A browser of one person: it keeps cookies by site, follows a provider's redirects, and sends what a page of ours would. */
import type { LightMyRequestResponse } from 'fastify';
import type { Answer, Api } from './api.js';

export class Browser {
  /** By site, then by name: what stands before the first semicolon. */
  private readonly jars = new Map<string, Map<string, string>>();

  constructor(
    private readonly site: Pick<Api, 'send'>,
    private readonly publicUrl: string,
  ) {}

  /** A cookie of our site. */
  cookie(name: string): string | undefined {
    return this.jar(this.publicUrl).get(name);
  }

  plant(name: string, value: string): void {
    this.jar(this.publicUrl).set(name, value);
  }

  /** Asks our site for an address, as following a link does. */
  async get(url: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    const response = await this.site.send({
      method: 'GET',
      url,
      headers: { ...this.cookies(this.publicUrl), ...headers },
    });
    this.keep(this.publicUrl, [response.headers['set-cookie'] ?? []].flat());
    return response;
  }

  /** Posts as a page of ours does. */
  async post(url: string, body: object, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    const response = await this.site.send({
      url,
      headers: {
        'content-type': 'application/json',
        origin: this.publicUrl,
        ...this.cookies(this.publicUrl),
        ...headers,
      },
      payload: JSON.stringify(body),
    });
    this.keep(this.publicUrl, [response.headers['set-cookie'] ?? []].flat());
    return response;
  }

  async ask<Data>(query: string, headers: Record<string, string> = {}): Promise<Answer<Data>> {
    return (await this.post('/graphql', { query }, headers)).json();
  }

  /** Goes to the provider's address and follows it until it leads back to us: that address, not yet asked for. */
  async through(address: string): Promise<string> {
    let at = address;
    for (let steps = 0; !at.startsWith(this.publicUrl); steps += 1) {
      if (steps > 10) throw new Error(`The provider leads on and on, now to ${at}.`);
      const { origin } = new URL(at);
      const response = await fetch(at, { redirect: 'manual', headers: this.cookies(origin) });
      this.keep(origin, response.headers.getSetCookie());
      const next = response.headers.get('location');
      if (next === null)
        throw new Error(`The provider stops with ${String(response.status)}: ${await response.text()}`);
      at = new URL(next, at).href;
    }
    return at.slice(this.publicUrl.length);
  }

  /** Begins to sign in: the provider's address. */
  async begin(query = ''): Promise<string> {
    return String((await this.get(`/sign-in${query}`)).headers.location);
  }

  /** The whole way, to what the callback answers. */
  async signIn(query = ''): Promise<LightMyRequestResponse> {
    return this.get(await this.through(await this.begin(query)));
  }

  private jar(site: string): Map<string, string> {
    const jar = this.jars.get(site) ?? new Map<string, string>();
    this.jars.set(site, jar);
    return jar;
  }

  private cookies(site: string): Record<string, string> {
    const all = Array.from(this.jar(site), ([name, value]) => `${name}=${value}`);
    return all.length === 0 ? {} : { cookie: all.join('; ') };
  }

  private keep(site: string, set: readonly string[]): void {
    for (const line of set) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) this.jar(site).delete(name);
      else this.jar(site).set(name, value);
    }
  }
}
