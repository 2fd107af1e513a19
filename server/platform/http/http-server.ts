/** The HTTP server before any route: its limits, and an answer in JSON even to what is hardly HTTP. */
import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { codeOf } from '../error-code.js';
import type { Logger } from '../log.js';
import { limitBodies, signedInLimitBytes } from './body-limit.js';
import { answerForError, listenForErrors } from './error-answers.js';
import { problemBody, sendProblem } from './problem.js';

const rawAnswers: Readonly<Record<string, { readonly line: string; readonly message: string }>> = {
  HPE_HEADER_OVERFLOW: {
    line: '431 Request Header Fields Too Large',
    message: 'The headers are too large: send fewer.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    line: '408 Request Timeout',
    message: 'The request did not arrive in time: send it again.',
  },
};
const notHttp = {
  line: '400 Bad Request',
  message: 'This is not a valid HTTP request: send HTTP/1.1 to this address.',
};

function answerRaw(error: Error, socket: Socket): void {
  if (!socket.writable || codeOf(error) === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const { line, message } = rawAnswers[codeOf(error) ?? ''] ?? notHttp;
  const body = problemBody({ status: 400, code: 'REQUEST_NOT_VALID', message });
  const length = String(Buffer.byteLength(body));
  socket.end(
    `HTTP/1.1 ${line}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${length}\r\nconnection: close\r\n\r\n${body}`,
  );
}

export function createHttpServer(log: Logger): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = log;
  const http = fastify({
    loggerInstance,
    bodyLimit: signedInLimitBytes,
    // A file of 200 MB over a slow line takes minutes to arrive; headers still have a minute.
    requestTimeout: 600_000,
    http: { headersTimeout: 60_000 },
    genReqId: () => randomUUID(),
    // While it stops, what still arrives on an open connection is answered and not turned away.
    return503OnClosing: false,
    clientErrorHandler: answerRaw,
    frameworkErrors: (error, request, reply) => void sendProblem(request, reply, answerForError(error, request)),
    routerOptions: { ignoreTrailingSlash: true },
  });
  // Only JSON is read; anything else is refused by name.
  http.removeContentTypeParser('text/plain');
  limitBodies(http);
  listenForErrors(http);
  return http;
}
