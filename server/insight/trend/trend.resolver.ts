import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { Trend, TrendBaseline, TrendSeries } from '../../../schema/insight/trend.js';
import { Decimal, PartialDate } from '../../../schema/shared/scalars.js';
import type { RequestContext } from '../../platform/write/mutations.js';
import { AtRootArguments } from '../../reading/at-root.js';
import { askingOf } from '../asking.js';
import { readTrend, readTrends } from './read-trend.js';

@Resolver()
export class TrendResolver {
  @Query(() => Trend, {
    description:
      'How a series went, what in it does not look like chance, and when it may reach a target. ' +
      'Refused with BAD_BASELINE where a baseline is not one of the two or of too few points, BAD_SERIES where not exactly one series is named, SEVERAL_DEFINITIONS where the indicator is counted in several ways in the area and none is named, NOT_FOUND.',
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
    @Arg('baseline', () => TrendBaseline, {
      nullable: true,
      description: 'The points that limits are locked at. Left out: all points of a stretch.',
    })
    baseline: TrendBaseline | null | undefined,
    @Args(() => AtRootArguments) at: AtRootArguments,
  ): Promise<Trend> {
    return readTrend(askingOf(context, at), series, { target, by, baseline });
  }

  @Query(() => [Trend], {
    description:
      'The trend of every indicator with a value in an area, once for each way it is counted there, each with its own target. Refused with NOT_FOUND where there is no such area.',
  })
  trends(
    @Ctx() context: RequestContext,
    @Arg('area', () => String, { description: 'The slug of the area.' }) area: string,
    @Args(() => AtRootArguments) at: AtRootArguments,
  ): Promise<Trend[]> {
    return readTrends(askingOf(context, at), area);
  }
}
