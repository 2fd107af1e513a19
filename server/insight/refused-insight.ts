/** An answer that cannot be worked out as it was asked for: a stable code and a sentence that says what to ask instead. */
import { GraphQLError } from 'graphql';

export type InsightCode =
  | 'BAD_BASELINE'
  | 'BAD_SERIES'
  | 'EXACTLY_ONE'
  | 'NOT_OPEN'
  | 'ONE_AT_MOST'
  | 'OPEN_UNTIL_MISSING'
  | 'OPEN_UNTIL_NOT_TAKEN'
  | 'PAST_DAY'
  | 'SEVERAL_DEFINITIONS';

export function refusedInsight(code: InsightCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
