/** An organisation's identity provider on this machine: a real one, at whose keyboard sits whom the test puts there. */
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import type { Context, default as Provider } from 'oidc-provider';
import type { Environment } from '../../server/config.js';

/** What the provider tells of a person, whether or not anybody asked for it. */
export interface Told {
  role?: string | string[];
  organisation?: string | undefined;
  [claim: string]: unknown;
}

export interface ProviderOptions {
  publicUrl: string;
  /** Where it tells: in the token, or only where it is asked for the person. */
  tells?: 'IN_THE_TOKEN' | 'WHEN_ASKED';
  /** How long it vouches for somebody. */
  vouchesForSeconds?: number;
}

const clientId = 'throughline';
const scope = 'openid throughline';
export const clientSecret = 'a secret that is known here and at the provider';

export class IdentityProvider {
  /** Undefined: whoever sits there says no. */
  person: Told | undefined = {};
  private server: Server = createServer();
  private port = 0;
  private answer: RequestListener | undefined;

  constructor(private readonly options: ProviderOptions) {}

  /** Again after it was closed, too: then at the same address, with the same memory. */
  async open(): Promise<this> {
    this.server = createServer((request, response) => this.answer?.(request, response));
    this.server.listen(this.port, 'localhost');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
    this.answer ??= await this.started();
    return this;
  }

  get issuer(): string {
    return `http://localhost:${String(this.port)}`;
  }

  /** What is set where this is the organisation's provider. */
  get environment(): Environment {
    return {
      PUBLIC_URL: this.options.publicUrl,
      OIDC_ISSUER: this.issuer,
      OIDC_CLIENT_ID: clientId,
      OIDC_CLIENT_SECRET: clientSecret,
      OIDC_SCOPE: scope,
    };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async started(): Promise<RequestListener> {
    const provider = await quietly(
      async () => new (await import('oidc-provider')).default(this.issuer, this.settings()),
    );
    const answer = provider.callback();
    return (request, response) => {
      if (request.url?.startsWith('/keyboard') !== true) answer(request, response);
      else void provider.interactionFinished(request, response, this.typed());
    };
  }

  private typed(): object {
    return this.person === undefined
      ? { error: 'access_denied', error_description: 'Ada Lovelace pressed cancel' }
      : { login: { accountId: 'ada.lovelace@council.example' } };
  }

  private settings(): Record<string, unknown> {
    const { publicUrl, tells = 'IN_THE_TOKEN', vouchesForSeconds = 3600 } = this.options;
    return {
      clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [`${publicUrl}/sign-in/callback`] }],
      claims: { openid: ['sub'], throughline: ['role', 'organisation', 'groups', 'name', 'email'] },
      scopes: scope.split(' '),
      conformIdTokenClaims: tells === 'WHEN_ASKED',
      cookies: { keys: ['of the test'] },
      features: { devInteractions: { enabled: false } },
      findAccount: (_context: unknown, sub: string) => ({ accountId: sub, claims: () => ({ sub, ...this.person }) }),
      interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/keyboard/${uid}` },
      loadExistingGrant: async ({ oidc }: Context & { oidc: { provider: Provider } }) => {
        const { clientId: client } = oidc.client;
        const grant = new oidc.provider.Grant({ clientId: client, accountId: oidc.session.accountId });
        grant.addOIDCScope(scope);
        await grant.save();
        return grant;
      },
      ttl: {
        AccessToken: 600,
        AuthorizationCode: 60,
        Grant: 3600,
        IdToken: vouchesForSeconds,
        Interaction: 600,
        Session: 3600,
      },
    };
  }
}

/** It warns that it is no provider for the public as it stands here, which it is not to be. */
async function quietly<Made>(make: () => Promise<Made>): Promise<Made> {
  const warnings = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  try {
    return await make();
  } finally {
    warnings.mockRestore();
  }
}
