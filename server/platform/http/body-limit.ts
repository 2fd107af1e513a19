/** How large a body may be: small for anybody, larger for who is signed in, since whole batches travel in one request. */
import { PassThrough, Transform, type Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Problem, ProblemFound } from './problem.js';

const anonymousLimitBytes = 100_000;
export const signedInLimitBytes = 10_000_000;

export const bodyTooLarge: Problem = {
  status: 413,
  code: 'BODY_TOO_LARGE',
  message:
    'The body is larger than 100 kB, or 10 MB of a caller who is signed in: ask for less in one request, put values in variables, or send a file to /imports.',
};

/** Stops reading where the limit is passed, also where no length was announced. */
function counting(): Transform {
  let read = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      read += chunk.length;
      if (read > anonymousLimitBytes) done(new ProblemFound(bodyTooLarge));
      else done(null, chunk);
    },
  });
}

function through(payload: Readable, stream: Transform): Readable {
  return payload.on('error', (error) => stream.destroy(error)).pipe(stream);
}

function within({ headers, routeOptions, signedIn }: FastifyRequest, payload: Readable): Readable {
  if (signedIn !== undefined) {
    // Its reader destroys what it gives up on, and with the request itself would go the answer.
    return routeOptions.bodyLimit > signedInLimitBytes ? through(payload, new PassThrough()) : payload;
  }
  const length = headers['content-length'];
  if (length === undefined) return through(payload, counting());
  if (Number(length) > anonymousLimitBytes) throw new ProblemFound(bodyTooLarge);
  return payload;
}

export function limitBodies(http: FastifyInstance): void {
  http.addHook('preParsing', (request, _reply, payload, done) => {
    try {
      done(null, within(request, payload as Readable));
    } catch (error) {
      done(error as ProblemFound);
    }
  });
}
