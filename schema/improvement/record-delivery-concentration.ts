import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { DecimalFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { DeliveryConcentration } from './delivery-concentration.js';

@InputType({ description: 'How much of a plan relies on one body for its delivery.' })
export class RecordDeliveryConcentrationInput extends StatementInput {
  @Field(() => ID, { description: 'The plan.' })
  interventionId!: string;

  @Field(() => ID, { description: 'The body relied on.' })
  organisationId!: string;

  @Field(() => DecimalFigureInput, {
    nullable: true,
    description: 'The share of actions that rely on it, in per cent. Left out: UNKNOWN.',
  })
  share?: DecimalFigureInput | null;

  @Field(() => String, { description: 'The concern raised.' })
  concern!: string;

  @Field(() => String, { nullable: true, description: 'What was answered.' })
  response?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The concern is on record.' })
export class DeliveryConcentrationRecorded extends Accepted {
  @Field(() => DeliveryConcentration, { description: 'How much of the plan relies on the body.' })
  concentration!: DeliveryConcentration;
}

export const RecordDeliveryConcentration = mutation({
  verb: 'recordDeliveryConcentration',
  does: 'Records the concern that much of a plan relies on one body.',
  refusals: { BAD_PERCENT: 'a percentage below 0 or above 100.' },
  input: RecordDeliveryConcentrationInput,
  success: DeliveryConcentrationRecorded,
});
