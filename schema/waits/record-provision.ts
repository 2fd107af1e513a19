import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { CountFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { ProvisionCapacity, ProvisionKind, ProvisionStatus, Sufficiency } from './provision-capacity.js';

@InputType({ description: 'Specialist provision in an area. A figure left out is UNKNOWN.' })
export class RecordProvisionInput extends StatementInput {
  @Field(() => ID, { description: 'The area concerned.' })
  areaId!: string;

  @Field(() => ID, { nullable: true, description: 'The request for the money to build it. Left out: none on record.' })
  bidId?: string | null;

  @Field(() => String, { description: 'What it is.' })
  title!: string;

  @Field(() => ProvisionKind, { description: 'What kind.' })
  kind!: ProvisionKind;

  @Field(() => ProvisionStatus, { description: 'How far it has come.' })
  status!: ProvisionStatus;

  @Field(() => CountFigureInput, { nullable: true, description: 'How many schools, bases or hubs.' })
  provisions?: CountFigureInput | null;

  @Field(() => CountFigureInput, { nullable: true, description: 'How many places they have together.' })
  places?: CountFigureInput | null;

  @Field(() => CountFigureInput, { nullable: true, description: 'How many places are needed.' })
  placesNeeded?: CountFigureInput | null;

  @Field(() => Sufficiency, {
    defaultValue: Sufficiency.UNKNOWN,
    description: 'Whether that is enough, as the source has it.',
  })
  sufficiency!: Sufficiency;

  @Field(() => PartialDate, { nullable: true, description: 'When it opens or opened. Left out: not said.' })
  opensOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What else was said of it.' })
  note?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The provision is on record.' })
export class ProvisionRecorded extends Accepted {
  @Field(() => ProvisionCapacity, { description: 'The provision.' })
  provision!: ProvisionCapacity;
}

export const RecordProvision = mutation({
  verb: 'recordProvision',
  does: 'Records specialist provision: bid for, planned, commissioned or open, with how many places against how many are needed.',
  refusals: {
    WRONG_AREA: 'the request is one of another area.',
    BAD_COUNT: 'a count below zero.',
    NOT_YET_OPEN: 'it is said to be open, and its day is still to come.',
  },
  input: RecordProvisionInput,
  success: ProvisionRecorded,
});
