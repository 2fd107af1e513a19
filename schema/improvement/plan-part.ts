/** How a write names a plan or something in it: exactly one of the fields. */
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A plan or one of its workstreams: exactly one of the two.' })
export class PlanOrWorkstreamInput {
  @Field(() => ID, { nullable: true, description: 'The plan as a whole.' })
  interventionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A workstream; its plan follows from it.' })
  workstreamId?: string | null;
}

@InputType({ description: 'A plan, a workstream or an action: exactly one of the three.' })
export class PlanPlaceInput extends PlanOrWorkstreamInput {
  @Field(() => ID, { nullable: true, description: 'An action; its workstream and plan follow from it.' })
  actionId?: string | null;
}

@InputType({ description: 'A plan, a workstream, an action or a milestone: exactly one of the four.' })
export class PlanPartInput extends PlanPlaceInput {
  @Field(() => ID, { nullable: true, description: 'A milestone; action, workstream and plan follow from it.' })
  milestoneId?: string | null;
}

@InputType({ description: 'What in a plan can wait or be waited for: exactly one of the three.' })
export class PlanStepInput {
  @Field(() => ID, { nullable: true, description: 'A milestone.' })
  milestoneId?: string | null;

  @Field(() => ID, { nullable: true, description: 'An action.' })
  actionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A workstream.' })
  workstreamId?: string | null;
}
