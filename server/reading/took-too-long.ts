/** A statement that PostgreSQL gave up on, because it ran or waited for longer than it may, is refused in words of ours. */
import { GraphQLError } from 'graphql';
import { codeOf } from '../platform/error-code.js';

/** Out of time while it ran, and while it waited for a lock. */
const timedOut = new Set(['57014', '55P03']);

/** The error to throw instead. */
export function inWords(error: unknown): unknown {
  if (!timedOut.has(codeOf(error) ?? '')) return error;
  return new GraphQLError(
    'This takes longer to answer than any question may. Ask for less at once: shorter pages, fewer lists within lists, or a narrower filter.',
    { extensions: { code: 'TOOK_TOO_LONG', http: { status: 503 } } },
  );
}
