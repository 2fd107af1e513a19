/** Bodies are JSON in UTF-8, as they are: anything else is refused by name, and nothing is unpacked or guessed. */
import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Problem, ProblemFound } from './problem.js';

const notSupported: Problem = {
  status: 415,
  code: 'ENCODING_NOT_SUPPORTED',
  message: 'The body is compressed or not in UTF-8: send it as it is, in UTF-8, without Content-Encoding.',
};
const notUtf8: Problem = {
  status: 400,
  code: 'BODY_NOT_UTF8',
  message: 'The body is not valid UTF-8: encode it again as UTF-8.',
};

const utf8Alone = /;\s*charset="?(?!utf-?8\b)/i;

function isReadable({ headers }: FastifyRequest): boolean {
  const encoding = headers['content-encoding'];
  return (encoding === undefined || encoding === 'identity') && !utf8Alone.test(headers['content-type'] ?? '');
}

export function readJson(http: FastifyInstance): void {
  const parse = http.getDefaultJsonParser('error', 'error');
  http.removeAllContentTypeParsers();
  http.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const bytes = body as Buffer;
    if (isUtf8(bytes)) void parse(request, bytes.toString(), done);
    else done(new ProblemFound(notUtf8), undefined);
  });
  http.addHook('onRequest', (request, _reply, done) => {
    if (isReadable(request)) done();
    else done(new ProblemFound(notSupported));
  });
}
