import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { WhatSlips } from '../../../schema/insight/what-slips.js';
import { CalendarDate } from '../../../schema/shared/scalars.js';
import type { RequestContext } from '../../platform/write/mutations.js';
import { AtRootArguments } from '../../reading/at-root.js';
import { askingOf } from '../asking.js';
import { exactlyOne } from '../exactly-one.js';
import { readWhatSlips } from './read-what-slips.js';

function optional(description: string): { nullable: true; description: string } {
  return { nullable: true, description };
}

@Resolver()
export class WhatSlipsResolver {
  @Query(() => WhatSlips, {
    description:
      'Which milestones and actions move, and by how many days, if a post stays open until a day, or by the delays on record of a disruption, along the dependencies. What officers said of it stands beside. ' +
      'Refused with EXACTLY_ONE where not exactly one id is given, OPEN_UNTIL_MISSING, OPEN_UNTIL_NOT_TAKEN for a disruption, PAST_DAY, NOT_OPEN where the vacancy is not open, BAD_ID, WRONG_KIND_OF_ID, NOT_FOUND.',
  })
  whatSlips(
    @Ctx() context: RequestContext,
    @Arg('vacancy', () => ID, optional('The open vacancy.')) vacancy: string | null,
    @Arg('post', () => ID, optional('The post that stands empty, wholly.')) post: string | null,
    @Arg('disruption', () => ID, optional('The disruption.')) disruption: string | null,
    @Arg(
      'openUntil',
      () => CalendarDate,
      optional(
        'For a vacancy or post: until which day it stands open; on that day somebody starts. Not taken for a disruption, whose delays are on record.',
      ),
    )
    openUntil: string | null,
    @Args(() => AtRootArguments) at: AtRootArguments,
  ): Promise<WhatSlips> {
    const asking = askingOf(context, at);
    const nouns = { vacancy: 'Vacancy', post: 'Post', disruption: 'DisruptionEvent' };
    const { id } = exactlyOne(asking, { vacancy, post, disruption }, nouns);
    return readWhatSlips(asking, id, openUntil ?? undefined);
  }
}
