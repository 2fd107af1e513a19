/** Who sends a request, by its Authorization header. */
import { GraphQLError } from 'graphql';
import type { Actor } from '../platform/write/actor.js';
import type { Sight } from '../reading/sight.js';
import type { KnownCallers } from './known-callers.js';
import type { AccessTokens } from './tokens.js';

const turnedAway = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });

export interface Identified {
  /** Undefined where nobody is signed in. */
  actor: Actor | undefined;
  sight: Sight;
}

/** `today` as YYYY-MM-DD. */
export async function identify(
  tokens: AccessTokens,
  callers: KnownCallers,
  authorization: string | undefined,
  today: string,
): Promise<Identified> {
  if (authorization === undefined) return { actor: undefined, sight: await callers.publicSight(today) };
  const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
  if (token === undefined)
    throw turnedAway('The Authorization header is not read. Write it so: Authorization: Bearer <token>.');
  const verified = await tokens.verify(token);
  const actor = verified && (await callers.actor(verified, today));
  if (actor === undefined)
    throw turnedAway('This token is not good, or no longer, or its caller is not let in. Ask for a new one.');
  return { actor, sight: actor.sight };
}
