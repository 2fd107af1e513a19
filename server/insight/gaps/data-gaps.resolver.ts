import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { DataGaps } from '../../../schema/insight/data-gaps.js';
import { GapKind } from '../../../schema/insight/gap.js';
import type { RequestContext } from '../../platform/write/mutations.js';
import { AtRootArguments } from '../../reading/at-root.js';
import { askingOf } from '../asking.js';
import { readDataGaps } from './read-data-gaps.js';

@Resolver()
export class DataGapsResolver {
  @Query(() => DataGaps, {
    description:
      'What is not known of an area: no figure, stale, doubted, disputed, suppressed, promised and overdue, each with where, since when and whose it is to fill. Refused with NOT_FOUND where there is no such area.',
  })
  dataGaps(
    @Ctx() context: RequestContext,
    @Arg('area', () => String, { description: 'The slug of the area.' }) area: string,
    @Arg('kinds', () => [GapKind], {
      nullable: true,
      description: 'Only gaps of these kinds. Left out: of every kind.',
    })
    kinds: GapKind[] | null | undefined,
    @Args(() => AtRootArguments) at: AtRootArguments,
  ): Promise<DataGaps> {
    return readDataGaps(askingOf(context, at), area, kinds);
  }
}
