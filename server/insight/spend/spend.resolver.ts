import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Spend } from '../../../schema/insight/spend.js';
import { CalendarDate, Pence } from '../../../schema/shared/scalars.js';
import type { RequestContext } from '../../platform/write/mutations.js';
import { AtRootArguments } from '../../reading/at-root.js';
import { askingOf } from '../asking.js';
import { readSpend } from './read-spend.js';

@Resolver()
export class SpendResolver {
  @Query(() => Spend, {
    description:
      'What became of the money of one line, or of every line for an area: budgets by version, spent, forecast, how long the rest lasts, what vacancies leave unspent and what outcomes cost. ' +
      'Refused with EXACTLY_ONE unless either `line` or `area` is given, BAD_ID, WRONG_KIND_OF_ID, NOT_FOUND.',
  })
  spend(
    @Ctx() context: RequestContext,
    @Arg('line', () => ID, { nullable: true, description: 'The investment line.' }) line: string | null | undefined,
    @Arg('area', () => String, { nullable: true, description: 'The slug of the area.' })
    area: string | null | undefined,
    @Arg('asAt', () => CalendarDate, { nullable: true, description: 'The day it is worked out for. Left out: today.' })
    asAt: string | null | undefined,
    @Arg('costOfFullTimePost', () => Pence, {
      nullable: true,
      description:
        'What a full-time post costs a year, with on-costs, to value vacancies by. Left out: each is valued by the budgeted cost of its post, where that is on record.',
    })
    costOfFullTimePost: number | null | undefined,
    @Args(() => AtRootArguments) at: AtRootArguments,
  ): Promise<Spend> {
    return readSpend(askingOf(context, at), { line, area, asAt, costOfFullTimePost });
  }
}
