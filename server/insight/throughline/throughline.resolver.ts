import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Throughline } from '../../../schema/insight/throughline.js';
import type { RequestContext } from '../../platform/write/mutations.js';
import { AtRootArguments } from '../../reading/at-root.js';
import { askingOf } from '../asking.js';
import { exactlyOne } from '../exactly-one.js';
import { readThroughline, readWholeArea } from './read-throughline.js';

function optionalId(description: string): { nullable: true; description: string } {
  return { nullable: true, description };
}

@Resolver()
export class ThroughlineResolver {
  @Query(() => Throughline, {
    description:
      'From money to posts, capacity, plan, waits and outcomes, and back: all that records connect with a line of money, a post, a pathway or an indicator, or all that is on record of an area, as nodes and links that can be drawn, with every gap in the chain. ' +
      'Waits and outcomes are the latest by the day looked from. ' +
      'Refused with EXACTLY_ONE where not exactly one id, or the area alone, is given, BAD_ID, WRONG_KIND_OF_ID, NOT_FOUND.',
  })
  async throughline(
    @Ctx() context: RequestContext,
    @Arg('investmentLine', () => ID, optionalId('The line of money to start from.')) investmentLine: string | null,
    @Arg('indicator', () => ID, optionalId('The indicator to start from.')) indicator: string | null,
    @Arg('pathway', () => ID, optionalId('The pathway to start from.')) pathway: string | null,
    @Arg('post', () => ID, optionalId('The post to start from.')) post: string | null,
    @Arg(
      'area',
      () => String,
      optionalId(
        'The slug of an area. By itself: all that is on record of it, connected or not. With an indicator: only in this area; left out, in every area where something is said to work on it.',
      ),
    )
    area: string | null,
    @Args(() => AtRootArguments) at: AtRootArguments,
  ): Promise<Throughline> {
    const asking = askingOf(context, at);
    const ids = { investmentLine, indicator, pathway, post };
    if (area != null && Object.values(ids).every((each) => each == null)) return readWholeArea(asking, area);
    const nouns = { investmentLine: 'InvestmentLine', indicator: 'Indicator', pathway: 'Pathway', post: 'Post' };
    const { id } = exactlyOne(asking, ids, nouns);
    return readThroughline(asking, id, area ?? undefined);
  }
}
