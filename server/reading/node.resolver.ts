import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Node } from '../../schema/shared/recorded.js';
import { DateTime } from '../../schema/shared/scalars.js';
import '../../schema/shared/filters.js';
import '../../schema/shared/page-info.js';
import { asKnownAtMeaning } from './contract-lists.js';
import { readNode, type ReadingContext } from './attach.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    description:
      'Any record by its id. Refused with BAD_ID where the id is not one of ours, NOT_FOUND where there is no such record for the caller.',
  })
  node(
    @Arg('id', () => ID, { description: 'The id, exactly as a query returned it.' }) id: string,
    @Arg('asKnownAt', () => DateTime, { nullable: true, description: asKnownAtMeaning }) asKnownAt: string | null,
    @Ctx() { reader }: ReadingContext,
  ): Promise<Node> {
    return readNode(reader.asKnownAt(asKnownAt), id);
  }
}
