/** Who sends a request, looked up before its body is read: who signed in may send more, more often, and for longer. */
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** As far as HTTP needs to know. */
export interface SignedIn {
  readonly callerId: string;
  readonly role: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Undefined for the public, and for who shows what is not good: the route says so, if it needs to know who asks. */
    signedIn: SignedIn | undefined;
  }
}

export type FindAsker = (request: FastifyRequest) => Promise<SignedIn | undefined>;

function showsSomething({ headers }: FastifyRequest): boolean {
  return headers.authorization !== undefined || headers.cookie !== undefined;
}

export function lookUpAskers(http: FastifyInstance, find: FindAsker): void {
  http.decorateRequest('signedIn', undefined);
  http.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.config.isExempt === true || !showsSomething(request)) {
      done();
      return;
    }
    find(request).then(
      (signedIn) => {
        request.signedIn = signedIn;
        if (signedIn !== undefined) reply.header('cache-control', 'private, no-store');
        done();
      },
      () => {
        done();
      },
    );
  });
}
