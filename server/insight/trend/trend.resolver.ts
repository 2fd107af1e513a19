import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Trend, TrendSeries } from '../../../schema/insight/trend.js';
import { DateTime, Decimal, PartialDate } from '../../../schema/shared/scalars.js';
import type { RequestContext } from '../../platform/write/mutations.js';
import { asKnownAtMeaning } from '../../reading/contract-lists.js';
import { askingOf } from '../asking.js';
import { readTrend } from './read-trend.js';

@Resolver()
export class TrendResolver {
  @Query(() => Trend, {
    description:
      'How a series went, what in it does not look like chance, and when it may reach a target. ' +
      'Refused with BAD_SERIES where not exactly one series is named, SEVERAL_DEFINITIONS where the indicator is counted in several ways in the area and none is named, NOT_FOUND.',
  })
  trend(
    @Ctx() context: RequestContext,
    @Arg('series', () => TrendSeries, { description: 'The series.' }) series: TrendSeries,
    @Arg('target', () => Decimal, {
      nullable: true,
      description:
        'The value to reach, in the unit of the series, such as "0" for a list to be cleared. Left out: the target on record that falls due next; of a training course, what was last forecast.',
    })
    target: string | null | undefined,
    @Arg('by', () => PartialDate, {
      nullable: true,
      description: 'By when. Left out: the date of the target on record, or none for a target given here.',
    })
    by: string | null | undefined,
    @Arg('asKnownAt', () => DateTime, { nullable: true, description: asKnownAtMeaning }) asKnownAt: string | null,
  ): Promise<Trend> {
    return readTrend(askingOf(context, asKnownAt), series, target, by);
  }
}
