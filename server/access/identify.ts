/** Who sends a request, by its Authorization header. */
import { GraphQLError } from 'graphql';
import type { Actor } from '../platform/write/actor.js';
import { findActor, type Asker } from './find-actor.js';
import { clientOf } from './tokens.js';

const turnedAway = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });

export async function identify(asker: Asker, authorization: string | undefined): Promise<Actor | undefined> {
  if (authorization === undefined) return undefined;
  const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
  if (token === undefined)
    throw turnedAway('The Authorization header is not read. Write it so: Authorization: Bearer <token>.');
  const clientId = await clientOf(asker, token);
  const actor = clientId === undefined ? undefined : await findActor(asker, clientId);
  if (actor === undefined)
    throw turnedAway('This token is not good, or no longer, or its caller is not let in. Ask for a new one.');
  return actor;
}
