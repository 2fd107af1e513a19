import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { OfAreaInput } from './of-area-input.js';
import { WhileWaitingOffer } from './while-waiting-offer.js';

@InputType({ description: 'Support and information for families while they wait or look for help.' })
export class RecordWhileWaitingOfferInput extends OfAreaInput {
  @Field(() => ID, { nullable: true, description: 'The organisation that offers it. Left out: not said.' })
  providerId?: string | null;

  @Field(() => String, { description: 'What it is.' })
  title!: string;

  @Field(() => String, { description: 'What was said of it.' })
  detail!: string;

  @Field(() => String, {
    nullable: true,
    description: "With whom it was designed; never a person's name. Left out: not said.",
  })
  designedWith?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The offer is on record.' })
export class WhileWaitingOfferRecorded extends Accepted {
  @Field(() => WhileWaitingOffer, { description: 'The offer.' })
  offer!: WhileWaitingOffer;
}

export const RecordWhileWaitingOffer = mutation({
  verb: 'recordWhileWaitingOffer',
  does: 'Records what families are offered while they wait.',
  refusals: {
    WRONG_AREA: 'the pathway is one of another area.',
    NAMES_A_PERSON: 'a person is named where a role or a group belongs.',
  },
  input: RecordWhileWaitingOfferInput,
  success: WhileWaitingOfferRecorded,
});
