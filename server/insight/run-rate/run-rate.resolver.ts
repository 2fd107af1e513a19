import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { RunRate } from '../../../schema/insight/run-rate.js';
import { PartialDate } from '../../../schema/shared/scalars.js';
import type { RequestContext } from '../../platform/write/mutations.js';
import { AtRootArguments } from '../../reading/at-root.js';
import { askingOf, type Asking } from '../asking.js';
import type { Plan } from './completions.js';
import { paceOf } from './run-rate.js';
import { runRateQuestion } from './run-rate.question.js';

@Resolver()
export class RunRateResolver {
  @Query(() => RunRate, {
    description:
      'How many actions of a plan must be done a month to be done in time, against how many were. Refused with NOT_FOUND where there is no such plan.',
  })
  async runRate(
    @Ctx() context: RequestContext,
    @Arg('intervention', () => String, { description: 'The plan, by its slug.' }) slug: string,
    @Arg('by', () => PartialDate, {
      nullable: true,
      description:
        'By when. Left out: the date for which the last stated count of completions was expected, or else the date the plan is due.',
    })
    by: string | null,
    @Args(() => AtRootArguments) at: AtRootArguments,
  ): Promise<RunRate> {
    const asking = askingOf(context, at);
    const { intervention } = await asking.put(runRateQuestion, { slug, ofArea: false });
    // Asked for, it is there, or the question was refused.
    return rateOf(intervention as Plan, by, asking);
  }

  @Query(() => [RunRate], {
    description:
      'The same of every plan for an area, each by its own date, in the order of `interventions`. Refused with NOT_FOUND where there is no such area.',
  })
  async runRates(
    @Ctx() context: RequestContext,
    @Arg('area', () => String, { description: 'The slug of the area.' }) slug: string,
    @Args(() => AtRootArguments) at: AtRootArguments,
  ): Promise<RunRate[]> {
    const asking = askingOf(context, at);
    const { area } = await asking.put(runRateQuestion, { area: slug, ofArea: true });
    return (area?.interventions.nodes ?? []).map((plan) => rateOf(plan, null, asking));
  }
}

function rateOf(plan: Plan, by: string | null, { today, lead, leadAll }: Asking): RunRate {
  const { tallyIds, ...pace } = paceOf(plan, by ?? undefined, today);
  return { ...pace, intervention: lead(plan.id), tallies: leadAll(tallyIds) };
}
