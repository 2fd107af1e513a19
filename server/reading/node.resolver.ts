import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Node } from '../../schema/shared/recorded.js';
import '../../schema/shared/filters.js';
import '../../schema/shared/page-info.js';
import { AtRootArguments } from './at-root.js';
import { readNode, type ReadingContext } from './attach.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    description:
      'Any record by its id. Refused with BAD_ID where the id is not one of ours, NOT_FOUND where there is no such record for the caller.',
  })
  node(
    @Arg('id', () => ID, { description: 'The id, exactly as a query returned it.' }) id: string,
    @Args(() => AtRootArguments) at: AtRootArguments,
    @Ctx() { reader }: ReadingContext,
  ): Promise<Node> {
    return readNode(reader.at(at), id);
  }
}
