/** One document, asked once for each set of variables and role. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ask, type Document } from './ask.js';

export type Answer<Result> = UseQueryResult<Result>;

export function useDocument<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
): Answer<Result> {
  return useQuery({
    queryKey: ['document', document.__meta__?.['hash'], variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
  });
}
