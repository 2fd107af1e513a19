import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { PlanOrWorkstreamInput } from './plan-part.js';
import { Risk } from './risk.js';

@InputType({ description: 'Something that may go wrong.' })
export class RaiseRiskInput extends StatementInput {
  @Field(() => PlanOrWorkstreamInput, { description: 'The workstream it threatens, or the plan as a whole.' })
  threatens!: PlanOrWorkstreamInput;

  @Field(() => String, { description: 'What may go wrong.' })
  title!: string;

  @Field(() => String, { description: 'What would bring it about.' })
  cause!: string;

  @Field(() => String, { description: 'What would follow.' })
  effect!: string;

  @Field(() => String, { nullable: true, description: 'What is done against it.' })
  mitigation?: string | null;

  @Field(() => ID, { nullable: true, description: 'The pot of money that is to mitigate it.' })
  fundingSourceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The indicator that would show it.' })
  indicatorId?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it is to be looked at again.' })
  reviewBy?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The risk was raised.' })
export class RiskRaised extends Accepted {
  @Field(() => Risk, { description: 'The risk, open.' })
  risk!: Risk;
}

export const RaiseRisk = mutation({
  verb: 'raiseRisk',
  does: 'Raises a risk to a plan or workstream.',
  refusals: {
    ONE_NEEDED: 'not exactly one of plan and workstream was named.',
    PLAN_ENDED: 'the plan has ended or was replaced.',
    WRONG_AREA: 'the pot of money is of another area.',
  },
  input: RaiseRiskInput,
  success: RiskRaised,
});
