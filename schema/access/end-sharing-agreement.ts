import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { CalendarDate } from '../shared/scalars.js';
import { WriteInput } from '../shared/write-input.js';
import { SharingAgreement } from './sharing-agreement.js';

@InputType({
  description: 'An arrangement that ends before its time, whatever has changed about it since it was read.',
})
export class EndSharingAgreementInput extends WriteInput {
  @Field(() => ID, { description: 'The arrangement.' })
  agreementId!: string;

  @Field(() => CalendarDate, { description: 'The day it ended: today or before.' })
  endedOn!: string;
}

@ObjectType({ implements: Accepted, description: 'The arrangement opens nothing any more.' })
export class SharingAgreementEnded extends Accepted {
  @Field(() => SharingAgreement, { description: 'The arrangement, now ENDED.' })
  agreement!: SharingAgreement;
}

export const EndSharingAgreement = mutation({
  verb: 'endSharingAgreement',
  does: 'Ends an arrangement to share data before its time: what it opened is closed at once.',
  refusals: {
    ENDED_ALREADY: 'it has ended before.',
    DAY_TO_COME: 'the day lies ahead.',
  },
  input: EndSharingAgreementInput,
  success: SharingAgreementEnded,
});
