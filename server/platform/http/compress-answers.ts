/** Large answers come compressed to who can read them so: a page of figures is a tenth of its size, and there sooner over a slow line. */
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Below this the headers alone take as long. */
const threshold = 4096;
/** Figures alone: pages and their files are compressed when they are built, measurements are asked for from next door. */
const figures = /^(?:application\/(?:graphql-response\+)?json|text\/csv)/;
const varies = 'accept-encoding';

function mayBeCompressed(reply: FastifyReply, payload: unknown): boolean {
  const isLarge = (typeof payload === 'string' || Buffer.isBuffer(payload)) && payload.length >= threshold;
  return isLarge && figures.test(String(reply.getHeader('content-type') ?? ''));
}

export async function compressAnswers(http: FastifyInstance): Promise<void> {
  // Said of the form that is not compressed as well, or a cache would hand it to everybody.
  http.addHook('onSend', (_request, reply, payload, done) => {
    const others = String(reply.getHeader('vary') ?? '');
    if (mayBeCompressed(reply, payload) && !others.includes(varies))
      reply.header('vary', others === '' ? varies : `${others}, ${varies}`);
    done();
  });
  await http.register(compress, {
    // A body that unpacks itself is a way to fill the memory: none is taken.
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    threshold,
    customTypes: figures,
    // A whole area (370 kB) becomes 36 kB in 1.4 ms, 57 kB in 2 ms by gzip: it finds no id again that stands further back. Dearer levels save little.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } },
    zlibOptions: { level: 1 },
  });
}
