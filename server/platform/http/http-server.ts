/** The HTTP server before any route: its limits, and an answer in JSON even to what is hardly HTTP. */
import { randomUUID } from 'node:crypto';
import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Logger } from '../log.js';
import { givenRequestId, proxiesAmong } from './addresses.js';
import { answerRaw } from './answer-raw.js';
import { type ArrivalPace, usualArrival, watchArrival } from './arrival.js';
import { limitBodies, signedInLimitBytes } from './body-limit.js';
import { answerForError, listenForErrors } from './error-answers.js';
import { addReadiness } from './health.js';
import { readJson } from './json-body.js';
import { sendProblem } from './problem.js';
import { RequestLog } from './request-log.js';
import { securityHeaders } from './security-headers.js';
import { addUsualHeaders } from './usual-headers.js';

export interface HttpServerOptions {
  log: Logger;
  /** Addresses and ranges of our own load balancers. */
  trustedProxies?: readonly string[];
  arrival?: ArrivalPace;
}

export function createHttpServer({
  log,
  trustedProxies = [],
  arrival = usualArrival,
}: HttpServerOptions): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = log;
  const isProxy = proxiesAmong(trustedProxies);
  const http = fastify({
    loggerInstance,
    logController: new RequestLog(),
    bodyLimit: signedInLimitBytes,
    // A file of 200 MB over a slow line takes minutes to arrive. Whether it does arrive is watched meanwhile.
    requestTimeout: 600_000,
    http: { headersTimeout: arrival.headersMs, connectionsCheckingInterval: arrival.headersMs / 3 },
    trustProxy: trustedProxies.length > 0 && isProxy,
    requestIdHeader: false,
    genReqId: (request) => givenRequestId(request, isProxy) ?? randomUUID(),
    // While it stops, what still arrives on an open connection is answered and not turned away.
    return503OnClosing: false,
    clientErrorHandler: answerRaw,
    frameworkErrors: (error, request, reply) => {
      void reply.headers(securityHeaders).header('x-request-id', request.id);
      void sendProblem(request, reply, answerForError(error, request));
    },
    routerOptions: { ignoreTrailingSlash: true },
  });
  addReadiness(http);
  addUsualHeaders(http);
  watchArrival(http, arrival);
  readJson(http);
  limitBodies(http);
  listenForErrors(http);
  return http;
}
