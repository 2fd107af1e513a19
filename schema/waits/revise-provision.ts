import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { CountFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { ProvisionCapacity, ProvisionStatus, Sufficiency } from './provision-capacity.js';

@InputType({ description: 'How specialist provision stands now. What is left out stays as it was.' })
export class ReviseProvisionInput extends ChangeInput {
  @Field(() => ID, { description: 'The provision.' })
  provisionId!: string;

  @Field(() => PartialDate, { description: 'The date it is true of.' })
  asAt!: string;

  @Field(() => ProvisionStatus, { nullable: true, description: 'How far it has come.' })
  status?: ProvisionStatus | null;

  @Field(() => CountFigureInput, { nullable: true, description: 'How many schools, bases or hubs.' })
  provisions?: CountFigureInput | null;

  @Field(() => CountFigureInput, { nullable: true, description: 'How many places they have together.' })
  places?: CountFigureInput | null;

  @Field(() => CountFigureInput, { nullable: true, description: 'How many places are needed.' })
  placesNeeded?: CountFigureInput | null;

  @Field(() => Sufficiency, { nullable: true, description: 'Whether that is enough, as the source has it.' })
  sufficiency?: Sufficiency | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it opens or opened.' })
  opensOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What else was said of it.' })
  note?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The provision was revised.' })
export class ProvisionRevised extends Accepted {
  @Field(() => ProvisionCapacity, { description: 'The provision. How it stood before stays in its history.' })
  provision!: ProvisionCapacity;
}

export const ReviseProvision = mutation({
  verb: 'reviseProvision',
  does: 'Records how far specialist provision has come, and how many places it has and lacks now.',
  refusals: {
    BAD_COUNT: 'a count below zero.',
    NOT_YET_OPEN: 'it is said to be open, and its day is still to come.',
    FUTURE_DATE: 'the date is still to come.',
  },
  input: ReviseProvisionInput,
  success: ProvisionRevised,
});
