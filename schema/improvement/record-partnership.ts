import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { CountFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { Partnership, PartnershipKind } from './partnership.js';

@InputType({ description: 'What bodies outside a plan commit to, or do together with the area.' })
export class RecordPartnershipInput extends StatementInput {
  @Field(() => ID, { description: 'The area concerned.' })
  areaId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The plan it serves, one of the area. Left out: none in particular.',
  })
  interventionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The other body. Left out: several, or not named.' })
  partnerId?: string | null;

  @Field(() => String, { description: 'What it is, in a few words.' })
  title!: string;

  @Field(() => PartnershipKind, { description: 'How the others take part.' })
  kind!: PartnershipKind;

  @Field(() => String, { description: 'What it consists of, and what is still doubted of it.' })
  description!: string;

  @Field(() => CountFigureInput, { nullable: true, description: 'How many bodies take part. Left out: UNKNOWN.' })
  members?: CountFigureInput | null;

  @Field(() => PartialDate, { nullable: true, description: 'From when.' })
  startedOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when. Left out: no end, or not said.' })
  endsOn?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The partnership is on record.' })
export class PartnershipRecorded extends Accepted {
  @Field(() => Partnership, { description: 'The partnership.' })
  partnership!: Partnership;
}

export const RecordPartnership = mutation({
  verb: 'recordPartnership',
  does: 'Records what other bodies commit to, or do together with the area.',
  refusals: {
    WRONG_AREA: 'the plan is one of another area.',
    BAD_COUNT: 'a count below zero.',
    OUT_OF_ORDER: 'it ends before it begins.',
  },
  input: RecordPartnershipInput,
  success: PartnershipRecorded,
});
