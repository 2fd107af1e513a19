import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { Dependency, DependencyKind } from './dependency.js';
import { PlanStepInput } from './plan-part.js';

@InputType({ description: 'What something waits for: exactly the one field that its kind asks for.' })
export class WaitsForInput {
  @Field(() => PlanStepInput, { nullable: true, description: 'For FINISH_START: what must be finished first.' })
  step?: PlanStepInput | null;

  @Field(() => ID, { nullable: true, description: 'For NEEDS_POST: the post to be filled.' })
  postId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For NEEDS_POST, instead of the post: the vacancy to be filled.' })
  vacancyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For NEEDS_FUNDING: the line of money.' })
  investmentLineId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For NEEDS_FUNDING, instead of the line: the request for money.' })
  fundingRequestId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For NEEDS_DATA: the query to be answered.' })
  dataQueryId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For EXTERNAL: the organisation that must act.' })
  organisationId?: string | null;
}

@InputType({ description: 'Something in a plan that waits.' })
export class AddDependencyInput extends StatementInput {
  @Field(() => PlanStepInput, { description: 'What waits.' })
  dependent!: PlanStepInput;

  @Field(() => DependencyKind, { description: 'What kind of thing it waits for.' })
  kind!: DependencyKind;

  @Field(() => WaitsForInput, {
    nullable: true,
    description: 'What it waits for. Left out for NEEDS_DECISION, and only then: the decision is recorded later.',
  })
  waitsFor?: WaitsForInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'For EXTERNAL, and only then: what the other organisation must do.',
  })
  externalEvent?: string | null;

  @Field(() => String, { description: 'What waits for what, in a sentence.' })
  statement!: string;

  @Field(() => Int, { defaultValue: 0, description: 'Days that must pass between the one and the other, 0 or more.' })
  lagDays!: number;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'True: it cannot go on without. False: it can, less well.',
  })
  hard!: boolean;
}

@ObjectType({ implements: Accepted, description: 'The dependency was added.' })
export class DependencyAdded extends Accepted {
  @Field(() => Dependency, { description: 'The dependency.' })
  dependency!: Dependency;
}

export const AddDependency = mutation({
  verb: 'addDependency',
  does: 'Records what a milestone, action or workstream waits for.',
  refusals: {
    ONE_NEEDED: 'not exactly one thing was named as waiting or as waited for.',
    WRONG_FOR_KIND: 'a field is missing that the kind asks for, or is given that it does not.',
    CIRCULAR: 'what it waits for waits for it, itself or by way of others.',
    WRONG_AREA: 'what it waits for is of another area.',
    BAD_LAG: 'the lag is below 0.',
  },
  input: AddDependencyInput,
  success: DependencyAdded,
});
