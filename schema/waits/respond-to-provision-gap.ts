import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { ProvisionGap } from './provision-gap.js';

@InputType({ description: 'What is done about provision that is missing.' })
export class RespondToProvisionGapInput extends ChangeInput {
  @Field(() => ID, { description: 'The gap in provision.' })
  provisionGapId!: string;

  @Field(() => PartialDate, { description: 'The date it is true of.' })
  asAt!: string;

  @Field(() => String, { description: 'What is done about it.' })
  response!: string;
}

@ObjectType({ implements: Accepted, description: 'The response is on record.' })
export class ProvisionGapRespondedTo extends Accepted {
  @Field(() => ProvisionGap, { description: 'The gap in provision. Earlier responses stay in its history.' })
  provisionGap!: ProvisionGap;
}

export const RespondToProvisionGap = mutation({
  verb: 'respondToProvisionGap',
  does: 'Records what is done about provision that is missing.',
  refusals: { FUTURE_DATE: 'the date is still to come.' },
  input: RespondToProvisionGapInput,
  success: ProvisionGapRespondedTo,
});
