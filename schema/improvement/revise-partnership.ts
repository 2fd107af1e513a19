import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { CountFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { Partnership } from './partnership.js';

@InputType({ description: 'How a partnership stands now, also that it ends. What is left out stays as it was.' })
export class RevisePartnershipInput extends ChangeInput {
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId!: string;

  @Field(() => PartialDate, { description: 'The date it is true of.' })
  asAt!: string;

  @Field(() => String, { nullable: true, description: 'What it consists of, and what is still doubted of it.' })
  description?: string | null;

  @Field(() => CountFigureInput, { nullable: true, description: 'How many bodies take part.' })
  members?: CountFigureInput | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when.' })
  endsOn?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The partnership was revised.' })
export class PartnershipRevised extends Accepted {
  @Field(() => Partnership, { description: 'The partnership. How it stood before stays in its history.' })
  partnership!: Partnership;
}

export const RevisePartnership = mutation({
  verb: 'revisePartnership',
  does: 'Records who takes part in a partnership now, what it consists of, or when it ends.',
  refusals: {
    FUTURE_DATE: 'the as-at date is still to come.',
    BAD_COUNT: 'a count below zero.',
    OUT_OF_ORDER: 'it ends before it began.',
  },
  input: RevisePartnershipInput,
  success: PartnershipRevised,
});
