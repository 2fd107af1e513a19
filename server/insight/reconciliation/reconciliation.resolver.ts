import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { Reconciliation } from '../../../schema/insight/reconciliation.js';
import { AtRootArguments } from '../../reading/at-root.js';
import type { RequestContext } from '../../platform/write/mutations.js';
import { askingOf } from '../asking.js';
import { readReconciliation } from './read-reconciliation.js';

@Resolver()
export class ReconciliationResolver {
  @Query(() => Reconciliation, {
    description:
      'What was said of an area in public, set against published values, with the verdict, the difference and why the two need not meet. Refused with NOT_FOUND where there is no such area.',
  })
  reconciliation(
    @Ctx() context: RequestContext,
    @Arg('area', () => String, { description: 'The slug of the area.' }) area: string,
    @Args(() => AtRootArguments) at: AtRootArguments,
  ): Promise<Reconciliation> {
    return readReconciliation(askingOf(context, at), area);
  }
}
