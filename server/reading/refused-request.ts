/** A request that cannot be answered as it was asked: a stable code and a sentence that says what to ask instead. */
import { GraphQLError } from 'graphql';

export type RequestCode =
  'BAD_AS_KNOWN_AT' | 'BAD_CURSOR' | 'BAD_ID' | 'BAD_PAGE_SIZE' | 'EMPTY_FILTER' | 'NOT_FOUND' | 'WRONG_KIND_OF_ID';

export function refusedRequest(code: RequestCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
