/** Bodies must arrive, and answers be read: one that trickles holds a connection and memory, and whoever opens many holds them all. */
import type { EventEmitter } from 'node:events';
import { Socket } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Problem, ProblemFound } from './problem.js';

export interface ArrivalPace {
  /** Headers must be there by then, and a little. */
  headersMs: number;
  /** A stranger's body must be there by then, and a little. */
  checkMs: number;
  /** Who is signed in may take longer, as long as so much comes in that time. */
  leastBytes: number;
}

export const usualArrival: ArrivalPace = { headersMs: 15_000, checkMs: 20_000, leastBytes: 20_000 };

/** No byte of an answer taken for so long: nobody reads it. A smaller one lies with the system already. */
const unreadMs = 60_000;
const waitsUnreadBytes = 50_000;

const tooSlow: Problem = {
  status: 408,
  code: 'BODY_TOO_SLOW',
  message: 'The body did not arrive in time: send it again over a faster line, or in smaller parts.',
};

interface Arriving {
  request: FastifyRequest;
  /** Who hears of it when the body is given up. */
  reader: EventEmitter | undefined;
  checked: number;
  bytes: number;
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}

export function watchArrival(http: FastifyInstance, { checkMs, leastBytes }: ArrivalPace): void {
  // Nearly all are there at once and gone from here: that costs less than a timer for each.
  const arriving = new Map<FastifyRequest, Arriving>();
  const arrived = (request: FastifyRequest): void => {
    if (request.raw.complete) arriving.delete(request);
  };
  http.addHook('onRequest', (request, _reply, done) => {
    if (hasBody(request)) {
      const bytes = request.raw.socket.bytesRead;
      arriving.set(request, { request, reader: undefined, checked: performance.now(), bytes });
    }
    done();
  });
  http.addHook('preParsing', (request, _reply, payload, done) => {
    const found = arriving.get(request);
    if (found !== undefined) found.reader = payload;
    done(null, payload);
  });
  http.addHook('preValidation', (request, _reply, done) => {
    arrived(request);
    done();
  });
  http.addHook('onSend', (request, _reply, payload, done) => {
    arrived(request);
    const { socket } = request.raw;
    const isSmall = (typeof payload === 'string' || Buffer.isBuffer(payload)) && payload.length < waitsUnreadBytes;
    if (!isSmall && socket instanceof Socket) socket.setTimeout(unreadMs);
    done();
  });

  const timer = setInterval(() => {
    const now = performance.now();
    for (const each of arriving.values()) {
      const { raw, signedIn } = each.request;
      const came = raw.socket.bytesRead - each.bytes;
      if (!raw.complete && !raw.destroyed) {
        if (now - each.checked < checkMs) continue;
        if (signedIn !== undefined && came >= leastBytes) {
          each.checked = now;
          each.bytes += came;
          continue;
        }
        cutOff(each);
      }
      arriving.delete(each.request);
    }
  }, checkMs / 4).unref();
  http.addHook('onClose', async () => {
    clearInterval(timer);
  });
}

/** The reader gives up and answers. Nobody reads where the answer has been given already. */
function cutOff({ request, reader }: Arriving): void {
  if (reader === undefined || reader.listenerCount('error') === 0) request.raw.destroy();
  else reader.emit('error', new ProblemFound(tooSlow));
}
