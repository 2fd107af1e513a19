import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { RecordHistory } from '../../schema/provenance/record-history.js';
import type { Asking } from './asking.js';
import { readHistory } from './read-history.js';

@Resolver()
export class HistoryResolver {
  @Query(() => RecordHistory, {
    description:
      'What became of a record: every version the caller may see, newest first, with who made it, when, by which submission, and what it changed. Nothing that was said is ever lost. ' +
      'Refused with BAD_ID where the id is not one of ours, NOT_FOUND where there is no such record for the caller, BAD_PAGE_SIZE.',
  })
  history(
    @Ctx() asking: Asking,
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'The id, exactly as a query returned it.' }) id: string,
    @Arg('first', () => Int, { defaultValue: 100, description: 'How many versions at most: 1 to 1,000.' })
    first: number,
  ): Promise<RecordHistory> {
    return readHistory(asking, schema, { id, first });
  }
}
