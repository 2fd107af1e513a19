import { Field, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { OfAreaInput } from './of-area-input.js';
import { ProvisionGap } from './provision-gap.js';

@InputType({ description: 'Provision that is stated to be missing.' })
export class RecordProvisionGapInput extends OfAreaInput {
  @Field(() => String, { description: 'What is missing.' })
  gap!: string;

  @Field(() => String, {
    nullable: true,
    description: 'For whom or where: a phase, a kind of setting. Left out: not said.',
  })
  setting?: string | null;

  @Field(() => String, { nullable: true, description: 'What is done about it. Left out: not said.' })
  response?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The gap in provision is on record.' })
export class ProvisionGapRecorded extends Accepted {
  @Field(() => ProvisionGap, { description: 'The gap in provision.' })
  provisionGap!: ProvisionGap;
}

export const RecordProvisionGap = mutation({
  verb: 'recordProvisionGap',
  does: 'Records provision that is stated to be missing, so that actions can name it. What nobody knows is recorded by `recordInformationGap`.',
  refusals: { WRONG_AREA: 'the pathway is one of another area.' },
  input: RecordProvisionGapInput,
  success: ProvisionGapRecorded,
});
