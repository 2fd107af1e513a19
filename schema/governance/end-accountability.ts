import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { BoardAccountability } from './board-accountability.js';
import { refusedFor } from './governance-refusals.js';

@InputType({ description: 'The end of one board answering to another.' })
export class EndAccountabilityInput extends ChangeInput {
  @Field(() => ID, { description: 'The accountability that ends.' })
  accountabilityId!: string;

  @Field(() => PartialDate, { description: 'Until when it held.' })
  until!: string;
}

@ObjectType({ implements: Accepted, description: 'It was recorded that a board answers to another no longer.' })
export class AccountabilityEnded extends Accepted {
  @Field(() => BoardAccountability, { description: 'What has ended.' })
  accountability!: BoardAccountability;
}

export const EndAccountability = mutation({
  verb: 'endAccountability',
  does: 'Records until when one board answered to another. That it did stays on record.',
  refusals: { ALREADY_ENDED: 'an end is recorded already.', ...refusedFor('ENDS_BEFORE_START') },
  input: EndAccountabilityInput,
  success: AccountabilityEnded,
});
