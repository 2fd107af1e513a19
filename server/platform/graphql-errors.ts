/** Which errors a client is told: those made for it, under their own stable code. Anything else is ours, and stays in our log. */
import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from './log.js';

const advice: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL; correct it where the location points.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the contract; /graphiql shows every type, field and argument.',
  OPERATION_RESOLUTION_FAILURE: 'Name one operation of the document in operationName.',
};

export function publicError(log: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const original = unwrapResolverError(error);
    const code = stableCode(formatted, error);
    if (code === 'INTERNAL_SERVER_ERROR' || (original instanceof Error && !(original instanceof GraphQLError))) {
      const reference = randomUUID();
      log.error({ err: original, reference }, 'a field could not be answered');
      return {
        ...place(formatted),
        message: `Something went wrong on our side. Try again; if it stays, quote ${reference}.`,
        extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
      };
    }
    const next = advice[code];
    return {
      ...place(formatted),
      message: next === undefined ? formatted.message : `${formatted.message} ${next}`,
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
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
}

function place({ locations, path }: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
}
