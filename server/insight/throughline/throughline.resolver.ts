import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Throughline } from '../../../schema/insight/throughline.js';
import { DateTime } from '../../../schema/shared/scalars.js';
import type { RequestContext } from '../../platform/write/mutations.js';
import { asKnownAtMeaning } from '../../reading/contract-lists.js';
import { askingOf } from '../asking.js';
import { exactlyOne } from '../exactly-one.js';
import { readThroughline } from './read-throughline.js';

function optionalId(description: string): { nullable: true; description: string } {
  return { nullable: true, description };
}

@Resolver()
export class ThroughlineResolver {
  @Query(() => Throughline, {
    description:
      'From money to posts, capacity, plan, waits and outcomes, and back: all that records connect with a line of money, a post, a pathway or an indicator, as nodes and links that can be drawn, with every gap in the chain. ' +
      'Refused with EXACTLY_ONE where not exactly one id is given, BAD_ID, WRONG_KIND_OF_ID, NOT_FOUND.',
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
        'For an indicator: only this area, by its slug. Left out: every area where something is said to work on it.',
      ),
    )
    area: string | null,
    @Arg('asKnownAt', () => DateTime, optionalId(asKnownAtMeaning)) asKnownAt: string | null,
  ): Promise<Throughline> {
    const asking = askingOf(context, asKnownAt);
    const nouns = { investmentLine: 'InvestmentLine', indicator: 'Indicator', pathway: 'Pathway', post: 'Post' };
    const { id } = exactlyOne(asking, { investmentLine, indicator, pathway, post }, nouns);
    return readThroughline(asking, id, area ?? undefined);
  }
}
