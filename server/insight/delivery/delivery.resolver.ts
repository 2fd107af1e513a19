import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { CompletedWithoutEvidence } from '../../../schema/insight/completed-without-evidence.js';
import { Concentration } from '../../../schema/insight/concentration.js';
import { Slippage } from '../../../schema/insight/slippage.js';
import type { RequestContext } from '../../platform/write/mutations.js';
import { AtRootArguments } from '../../reading/at-root.js';
import { askingOf, checkKind } from '../asking.js';
import { concentrationOf } from './concentration.js';
import { completedWithoutEvidence } from './evidence.js';
import { ofPlan, readSlippage } from './read-delivery.js';

const plan = { description: 'The plan, by its slug.' };
const noPlan = 'Refused with NOT_FOUND where there is no such plan.';

@Resolver()
export class DeliveryResolver {
  @Query(() => Slippage, {
    description:
      'How far the dates of a workstream were moved in all, by reason and by who agreed, from the ledger of rebaselines. Refused with BAD_ID, WRONG_KIND_OF_ID, NOT_FOUND.',
  })
  slippage(
    @Ctx() context: RequestContext,
    @Arg('workstream', () => ID, { description: 'The workstream.' }) workstream: string,
    @Args(() => AtRootArguments) at: AtRootArguments,
  ): Promise<Slippage> {
    const asking = askingOf(context, at);
    checkKind(asking, workstream, 'Workstream');
    return readSlippage(asking, workstream);
  }

  @Query(() => CompletedWithoutEvidence, {
    description: `Actions of a plan that are done and of whose effect no evidence is on record. ${noPlan}`,
  })
  completedWithoutEvidence(
    @Ctx() context: RequestContext,
    @Arg('intervention', () => String, plan) slug: string,
    @Args(() => AtRootArguments) at: AtRootArguments,
  ): Promise<CompletedWithoutEvidence> {
    return ofPlan(askingOf(context, at), slug, completedWithoutEvidence);
  }

  @Query(() => Concentration, {
    description: `Which bodies deliver the actions of a plan, and how much of it rests on each. ${noPlan}`,
  })
  concentration(
    @Ctx() context: RequestContext,
    @Arg('intervention', () => String, plan) slug: string,
    @Args(() => AtRootArguments) at: AtRootArguments,
  ): Promise<Concentration> {
    return ofPlan(askingOf(context, at), slug, concentrationOf);
  }
}
