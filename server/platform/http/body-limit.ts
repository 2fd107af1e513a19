/** How large a body may be: small for anybody, larger for who sends a token, since whole batches travel in one request. */
import { Transform, type Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';

export const anonymousLimitBytes = 100_000;
export const signedInLimitBytes = 10_000_000;

class BodyTooLarge extends Error {
  readonly code = 'FST_ERR_CTP_BODY_TOO_LARGE';
  readonly statusCode = 413;
}

/** Stops reading where the limit is passed, also where no length was announced. */
function limited(payload: Readable): Readable {
  let read = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _, done) {
      read += chunk.length;
      if (read > anonymousLimitBytes) done(new BodyTooLarge('The body is too large.'));
      else done(null, chunk);
    },
  });
  return payload.on('error', (error) => counting.destroy(error)).pipe(counting);
}

export function limitBodies(http: FastifyInstance): void {
  http.addHook('preParsing', async ({ headers }, _, payload) => {
    if (headers.authorization !== undefined) return payload;
    if (headers['content-length'] === undefined) return limited(payload);
    if (Number(headers['content-length']) > anonymousLimitBytes) throw new BodyTooLarge('The body is too large.');
    return payload;
  });
}
