import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { WhileWaitingOffer } from './while-waiting-offer.js';

@InputType({ description: 'How an offer stands now. What is left out stays as it was.' })
export class ReviseWhileWaitingOfferInput extends ChangeInput {
  @Field(() => ID, { description: 'The offer.' })
  offerId!: string;

  @Field(() => PartialDate, { description: 'The date it is true of.' })
  asAt!: string;

  @Field(() => String, { nullable: true, description: 'What it is.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What is said of it now, also that it has ended.' })
  detail?: string | null;

  @Field(() => String, { nullable: true, description: "With whom it was designed; never a person's name." })
  designedWith?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The offer was revised.' })
export class WhileWaitingOfferRevised extends Accepted {
  @Field(() => WhileWaitingOffer, { description: 'The offer. How it stood before stays in its history.' })
  offer!: WhileWaitingOffer;
}

export const ReviseWhileWaitingOffer = mutation({
  verb: 'reviseWhileWaitingOffer',
  does: 'Says anew what families are offered while they wait.',
  refusals: {
    FUTURE_DATE: 'the date is still to come.',
    NAMES_A_PERSON: 'a person is named where a role or a group belongs.',
  },
  input: ReviseWhileWaitingOfferInput,
  success: WhileWaitingOfferRevised,
});
