import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { Risk } from './risk.js';

@InputType({ description: 'What became of a risk.' })
export class CloseRiskInput extends ChangeInput {
  @Field(() => ID, { description: 'The risk.' })
  riskId!: string;

  @Field(() => PartialDate, { description: 'The date it stood so.' })
  asAt!: string;

  @Field(() => Boolean, {
    description:
      'True: it happened, and is MATERIALISED. False: it can no longer happen or is no longer followed, and is CLOSED.',
  })
  happened!: boolean;
}

@ObjectType({ implements: Accepted, description: 'The risk was closed.' })
export class RiskClosed extends Accepted {
  @Field(() => Risk, { description: 'The risk.' })
  risk!: Risk;
}

export const CloseRisk = mutation({
  verb: 'closeRisk',
  does: 'Closes a risk, because it happened or because it no longer can. One that happened may be closed again when it is no longer followed.',
  refusals: {
    ALREADY_CLOSED: 'it stands so already.',
    FUTURE_DATE: 'the date is still to come.',
  },
  input: CloseRiskInput,
  success: RiskClosed,
});
