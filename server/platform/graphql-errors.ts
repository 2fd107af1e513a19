/** Which errors a client is told: those made for it, under their own stable code. Anything else is ours, and stays in our log. */
import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from './log.js';

const advice: Readonly<Record<string, string>> = {
  BAD_REQUEST: 'Send an object such as {"query": "{ __typename }"} by POST, as JSON, and take JSON.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL; correct it where the location points.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the contract; /graphiql shows every type, field and argument.',
  OPERATION_RESOLUTION_FAILURE: 'Name one operation of the document in operationName.',
};

const longestMessage = 1000;

/** The request that met an error, by the error: Apollo formats errors without saying whose they are. */
const requests = new WeakMap<object, string>();

export function metBy(requestId: string, errors: readonly unknown[]): void {
  for (const error of errors) if (typeof error === 'object' && error !== null) requests.set(error, requestId);
}

/** A message repeats the value that does not fit, however long it is. */
function inShort(message: string): string {
  return message.length <= longestMessage ? message : `${message.slice(0, longestMessage)}….`;
}

/** Also where Apollo wrapped the error. */
function requestOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return requests.get(error) ?? (error instanceof GraphQLError ? requestOf(error.originalError) : undefined);
}

export interface PublicErrorOptions {
  log: Logger;
  /** Whether a misspelt name is answered without the names that the contract has. */
  hidesSuggestions: boolean;
}

export function publicError({
  log,
  hidesSuggestions,
}: PublicErrorOptions): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const original = unwrapResolverError(error);
    const code = stableCode(formatted, error);
    if (code === 'INTERNAL_SERVER_ERROR' || (original instanceof Error && !(original instanceof GraphQLError))) {
      const requestId = requestOf(error) ?? randomUUID();
      log.error({ err: original, requestId }, 'a field could not be answered');
      return {
        ...place(formatted),
        message: `Something went wrong on our side, and it is in our log. Try again; if it stays, quote request ${requestId}.`,
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
      };
    }
    const said = inShort(
      hidesSuggestions ? formatted.message.replace(/ Did you mean [^?]*\?/g, '') : formatted.message,
    );
    const next = advice[code];
    return {
      ...place(formatted),
      message: next === undefined ? said : `${sentence(said)} ${next}`,
      extensions: { code },
    };
  };
}

/** The code of the refusal itself, also where GraphQL wrapped it while reading a variable or a literal. */
function stableCode(formatted: GraphQLFormattedError, error: unknown): string {
  for (
    let cause = error;
    cause instanceof Error;
    cause = cause instanceof GraphQLError ? cause.originalError : undefined
  ) {
    const code = cause instanceof GraphQLError ? cause.extensions['code'] : undefined;
    if (typeof code === 'string' && code.startsWith('BAD_') && code !== 'BAD_USER_INPUT') return code;
  }
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') return code;
  // What graphql-js adds where it stops counting, without a code.
  return formatted.message.startsWith('Too many errors processing variables')
    ? 'BAD_USER_INPUT'
    : 'INTERNAL_SERVER_ERROR';
}

function place({ locations, path }: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
}

/** Apollo's own words end as they will. */
function sentence(words: string): string {
  return words.trim().replace(/[^.!?]$/, '$&.');
}
