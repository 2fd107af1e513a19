import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { CapacityAgainstDemand } from '../../../schema/insight/demand.js';
import type { RequestContext } from '../../platform/write/mutations.js';
import { AtRootArguments } from '../../reading/at-root.js';
import { askingOf } from '../asking.js';
import { capacityAgainstDemand } from './demand.js';
import { demandQuestion } from './demand.question.js';

@Resolver()
export class DemandResolver {
  @Query(() => CapacityAgainstDemand, {
    description:
      'What comes onto the pathways of an area against what gets done on them under each staffing on record: whether the backlog grows, and when it would be cleared. Refused with NOT_FOUND.',
  })
  async capacityAgainstDemand(
    @Ctx() context: RequestContext,
    @Arg('area', () => String, { description: 'The slug of the area.' }) area: string,
    @Args(() => AtRootArguments) at: AtRootArguments,
  ): Promise<CapacityAgainstDemand> {
    const asking = askingOf(context, at);
    return capacityAgainstDemand((await asking.put(demandQuestion, { area })).area, asking);
  }
}
