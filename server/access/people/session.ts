/** A person's session: one of our own access tokens, in a cookie. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../platform/write/actor.js';
import { findActor, type Asker } from '../find-actor.js';
import { revokeToken } from '../revoke-token.js';
import { longestLifeSeconds } from '../signing-keys.js';
import { signToken, type AccessTokens, type VerifiedToken } from '../tokens.js';
import { Cookie } from './cookie.js';
import type { OwnPages } from './own-pages.js';

export interface Session {
  actor: Actor;
  until: Date;
}

export interface SessionOptions {
  asker: Asker;
  tokens: AccessTokens;
  /** Where browsers see this server: tokens name it as their issuer. */
  publicUrl: string;
  ownPages: OwnPages;
  /** YYYY-MM-DD. */
  today: () => string;
}

export class Sessions {
  private readonly cookie: Cookie;

  constructor(private readonly options: SessionOptions) {
    this.cookie = new Cookie('throughline-session', options.publicUrl);
  }

  /** Who sends a request, as its Authorization header would say it: the header if there is one, else the cookie of a page of ours. */
  authorizationOf(request: FastifyRequest): string | undefined {
    if (request.headers.authorization !== undefined || request.method !== 'POST') return request.headers.authorization;
    const token = this.cookie.read(request);
    return token !== undefined && this.options.ownPages.sent(request) ? `Bearer ${token}` : undefined;
  }

  /** Looked up anew: a caller that is remembered may have been turned away since, and a token revoked. */
  async of(request: FastifyRequest): Promise<Session | undefined> {
    const { asker, today } = this.options;
    const token = await this.tokenOf(request);
    const actor = token && (await findActor(asker, token.clientId, today(), token));
    return actor && { actor, until: new Date(token.expiresAt) };
  }

  /** Always a new token: what the browser brought along, its own or planted, is ended. */
  async open(request: FastifyRequest, reply: FastifyReply, clientId: string, until?: Date): Promise<void> {
    const { asker, publicUrl } = this.options;
    await this.revoke(request);
    const longestMs = longestLifeSeconds * 1000;
    const lifeMs = Math.min(longestMs, until === undefined ? longestMs : until.getTime() - Date.now());
    const seconds = (lifeMs - (lifeMs % 1000)) / 1000;
    this.cookie.set(reply, await signToken(asker, clientId, { issuer: publicUrl, seconds }), seconds);
  }

  async end(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await this.revoke(request);
    this.cookie.clear(reply);
  }

  private async revoke(request: FastifyRequest): Promise<void> {
    const token = await this.tokenOf(request);
    if (token !== undefined) await revokeToken(this.options.asker, token);
  }

  private async tokenOf(request: FastifyRequest): Promise<VerifiedToken | undefined> {
    const token = this.cookie.read(request);
    return token === undefined ? undefined : this.options.tokens.verify(token);
  }
}
