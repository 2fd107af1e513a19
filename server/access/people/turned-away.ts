/** Why somebody was not signed in: a plain page for a browser, GraphQL's shape for a program. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { htmlText } from '../../platform/http/html-text.js';
import { sendProblem } from '../../platform/http/problem.js';

export type NotSignedInCode =
  | 'CALLER_UNKNOWN'
  | 'NOT_A_PAGE_OF_OURS'
  | 'NOT_REGISTERED'
  | 'PROVIDER_NOT_ANSWERING'
  | 'RETURN_PATH_NOT_VALID'
  | 'ROLE_TO_CHOOSE'
  | 'SIGN_IN_NOT_BEGUN'
  | 'SIGN_IN_NOT_GENUINE'
  | 'SIGN_IN_REFUSED';

/** Thrown in the course of signing in, and answered by the routes. */
export class NotSignedIn extends Error {
  constructor(
    readonly status: number,
    readonly code: NotSignedInCode,
    message: string,
    /** Where to go on from: addresses of ours, by their names. */
    readonly ways: readonly (readonly [address: string, name: string])[] = [],
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

function page({ message, code, ways }: NotSignedIn, requestId: string): string {
  const links = ways.map(([address, name]) => `<li><a href="${htmlText(address)}">${htmlText(name)}</a></li>`).join('');
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Not signed in - Throughline</title><link rel="icon" href="data:,"></head>
<body><main><h1>You are not signed in</h1>
<p>${htmlText(message)}</p>
<ul>${links}<li><a href="/">To the start page</a></li></ul>
<p><small>${code}, request ${htmlText(requestId)}</small></p>
</main></body>
</html>
`;
}

export function sendTurnedAway(request: FastifyRequest, reply: FastifyReply, why: NotSignedIn): FastifyReply {
  if (!(request.headers.accept ?? '').includes('text/html')) return sendProblem(request, reply, why);
  return reply.code(why.status).header('content-type', 'text/html; charset=utf-8').send(page(why, request.id));
}
