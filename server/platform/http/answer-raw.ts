/** The answer to what never became a request: it is written by hand, and looks like any other. */
import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { codeOf } from '../error-code.js';
import { type Problem, problemBody } from './problem.js';
import { securityHeaders } from './security-headers.js';

const notHttp: Problem = {
  status: 400,
  code: 'REQUEST_NOT_VALID',
  message: 'This is not a valid HTTP request: send HTTP/1.1 to this address.',
};
const problems: Readonly<Record<string, Problem>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'HEADERS_TOO_LARGE',
    message: 'The address and the headers are larger than 16 kB together: send less of them, and long queries by POST.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'REQUEST_TOO_SLOW',
    message: 'The request did not arrive in time: send it again.',
  },
};
const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

export function answerRaw(error: Error, socket: Socket): void {
  if (!socket.writable || codeOf(error) === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const problem = problems[codeOf(error) ?? ''] ?? notHttp;
  const requestId = randomUUID();
  const body = problemBody(problem, requestId);
  const headers = {
    ...securityHeaders,
    'x-request-id': requestId,
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const status = `HTTP/1.1 ${String(problem.status)} ${String(reasons[problem.status])}`;
  socket.end([status, ...lines, '', body].join('\r\n'));
}
