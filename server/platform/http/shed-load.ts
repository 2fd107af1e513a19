/** Turns requests away before their bodies are read, once more than can be answered in time are at work. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Load, type Place, tickMs } from './load.js';
import type { Metrics } from './metrics.js';
import { sendProblem } from './problem.js';

/** As many as are asked of the database at once, and as many again. */
const least = 20;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answered at once under any load and beside all quotas, as health checks are. */
    isExempt?: boolean;
  }
}

export interface LoadShed {
  requestsAtOnce: number;
  mostWaitMs: number;
}

export function shedLoad(
  http: FastifyInstance,
  { requestsAtOnce: most, mostWaitMs: waitMs }: LoadShed,
  metrics: Metrics,
): void {
  const load = new Load({ most, least: Math.min(least, most), waitMs });
  const places = new WeakMap<FastifyRequest, Place>();
  const ticks = setInterval(() => {
    load.tick();
  }, tickMs).unref();
  metrics.watchLoad(load);

  const refuse = (request: FastifyRequest, reply: FastifyReply): void => {
    metrics.countTurnedAway('overload');
    reply.header('retry-after', '1');
    sendProblem(request, reply, {
      status: 503,
      code: 'OVERLOADED',
      message: 'More is being asked than can be answered in time: send the request again after a second.',
    });
  };
  const leave = (request: FastifyRequest): void => {
    const place = places.get(request);
    if (place === undefined) return;
    places.delete(request);
    load.end(place);
  };

  http.addHook('onRequest', (request, reply, done) => {
    if (load.isFull && request.routeOptions.config.isExempt !== true) refuse(request, reply);
    else done();
  });
  // A body that is still on its way keeps no place from others; by the time it is there, there may be none left.
  http.addHook('preValidation', (request, reply, done) => {
    if (request.routeOptions.config.isExempt === true) done();
    else if (load.isFull) refuse(request, reply);
    else {
      places.set(request, load.begin());
      done();
    }
  });
  // Not once the answer has arrived: who reads slowly shall keep no place either. Nor when the client has gone: its work goes on.
  http.addHook('onSend', (request, _reply, _payload, done) => {
    leave(request);
    done();
  });
  http.addHook('onClose', async () => {
    clearInterval(ticks);
  });
}
