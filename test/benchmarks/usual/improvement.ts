/** Workstreams, their actions and their milestones. */
import { Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { ActionRow } from '../../../server/improvement/action.entity.js';
import type { MilestoneRow } from '../../../server/improvement/milestone.entity.js';
import type { WorkstreamRow } from '../../../server/improvement/workstream.entity.js';
import type { Context } from './context.js';
import { firstOf, ListArgs, pageType, type Page } from './shared-types.js';

@ObjectType()
export class Milestone {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) originalDue!: string | null;
  @Field(() => String, { nullable: true }) currentDue!: string | null;
  @Field(() => String, { nullable: true }) completedOn!: string | null;
}
const Milestones = pageType(Milestone);

@ObjectType()
export class Action {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true }) dueOn!: string | null;
  @Field(() => String, { nullable: true }) completedOn!: string | null;
}
const Actions = pageType(Action);

@ObjectType()
export class Workstream {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => Int, { nullable: true }) number!: number | null;
}
export const Workstreams = pageType(Workstream);

@Resolver(() => Workstream)
export class WorkstreamResolver {
  @FieldResolver(() => Actions)
  actions(
    @Root() { id }: WorkstreamRow,
    @Args(() => ListArgs) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Page<ActionRow>> {
    return firstOf(loaders.actionsOfWorkstream.load(id), args);
  }
}

@Resolver(() => Action)
export class ActionResolver {
  @FieldResolver(() => Milestones)
  milestones(
    @Root() { id }: ActionRow,
    @Args(() => ListArgs) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Page<MilestoneRow>> {
    return firstOf(loaders.milestonesOfAction.load(id), args);
  }
}
