import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { RunRate } from '../../../schema/insight/run-rate.js';
import { DateTime, PartialDate } from '../../../schema/shared/scalars.js';
import type { RequestContext } from '../../platform/write/mutations.js';
import { asKnownAtMeaning } from '../../reading/contract-lists.js';
import { askingOf } from '../asking.js';
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
    @Arg('asKnownAt', () => DateTime, { nullable: true, description: asKnownAtMeaning }) asKnownAt: string | null,
  ): Promise<RunRate> {
    const asking = askingOf(context, asKnownAt);
    const { intervention: plan } = await asking.put(runRateQuestion, { slug });
    const { tallyIds, ...pace } = paceOf(plan, by ?? undefined, asking.today);
    return { ...pace, intervention: asking.lead(plan.id), tallies: asking.leadAll(tallyIds) };
  }
}
