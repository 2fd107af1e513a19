/** Large answers come compressed to who can read them so: a page of figures is a tenth of its size, and there sooner over a slow line. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Below this the headers alone take as long. */
const leastBytes = 4096;
/** The cheapest: a dearer one saves a few hundredths more and takes several times as long. */
const level = 1;
const compress = promisify(gzip);

function reads({ headers }: FastifyRequest): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:\s*,|\s*$))/.test(headers['accept-encoding'] ?? '');
}

function isWhole(payload: unknown): payload is string | Buffer {
  return typeof payload === 'string' || Buffer.isBuffer(payload);
}

function isFigures(reply: FastifyReply): boolean {
  return /^(?:application\/(?:graphql-response\+)?json|text\/csv)/.test(String(reply.getHeader('content-type') ?? ''));
}

export function compressAnswers(http: FastifyInstance): void {
  http.addHook('onSend', async (request, reply, payload) => {
    if (!isWhole(payload) || payload.length < leastBytes || !isFigures(reply)) return payload;
    const vary = reply.getHeader('vary');
    if (!String(vary ?? '').includes('accept-encoding'))
      reply.header('vary', vary === undefined ? 'accept-encoding' : `${String(vary)}, accept-encoding`);
    if (reply.hasHeader('content-encoding') || !reads(request)) return payload;
    reply.header('content-encoding', 'gzip').removeHeader('content-length');
    return compress(payload, { level });
  });
}
