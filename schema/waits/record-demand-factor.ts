import { Field, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { DemandDirection, DemandFactor } from './demand-factor.js';
import { OfAreaInput } from './of-area-input.js';

@InputType({ description: 'Something said to raise or lower demand.' })
export class RecordDemandFactorInput extends OfAreaInput {
  @Field(() => String, { description: 'The factor.' })
  factor!: string;

  @Field(() => DemandDirection, { description: 'What it is said to do.' })
  direction!: DemandDirection;

  @Field(() => String, { description: "The role or body that said so; never a person's name." })
  saidBy!: string;

  @Field(() => String, { nullable: true, description: 'What it rests on, and what would test it. Left out: not said.' })
  note?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The factor is on record.' })
export class DemandFactorRecorded extends Accepted {
  @Field(() => DemandFactor, { description: 'The factor, as it was said.' })
  demandFactor!: DemandFactor;
}

export const RecordDemandFactor = mutation({
  verb: 'recordDemandFactor',
  does: 'Records what is said to raise or lower demand, and by whom. It is said, not measured; two who disagree are two statements.',
  refusals: {
    WRONG_AREA: 'the pathway is one of another area.',
    NAMES_A_PERSON: 'a person is named where a role or a body belongs.',
  },
  input: RecordDemandFactorInput,
  success: DemandFactorRecorded,
});
