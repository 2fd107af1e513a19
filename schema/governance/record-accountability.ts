import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { AccountabilityKind, BoardAccountability } from './board-accountability.js';
import { Board } from './board.js';

@InputType({ description: 'A board that is answered to.' })
export class AccountabilityInput {
  @Field(() => ID, { description: 'The board that is answered to.' })
  accountableToId!: string;

  @Field(() => AccountabilityKind, { description: 'What it is to the one that answers.' })
  kind!: AccountabilityKind;

  @Field(() => PartialDate, { nullable: true, description: 'From when.' })
  since?: string | null;

  @Field(() => String, { description: 'What it rests on: terms of reference, a plan, an agreement, and with whom.' })
  basis!: string;
}

@InputType({ description: 'A board coming to answer to others.' })
export class RecordAccountabilityInput extends StatementInput {
  @Field(() => ID, { description: 'The board that answers.' })
  boardId!: string;

  @Field(() => [AccountabilityInput], { description: 'The boards it answers to. At least one.' })
  accountableTo!: AccountabilityInput[];
}

@ObjectType({ implements: Accepted, description: 'It was recorded to which boards a board answers.' })
export class AccountabilityRecorded extends Accepted {
  @Field(() => Board, { description: 'The board that answers.' })
  board!: Board;

  @Field(() => [BoardAccountability], { description: 'What was recorded, in the order it was sent.' })
  accountabilities!: BoardAccountability[];
}

export const RecordAccountability = mutation({
  verb: 'recordAccountability',
  does: 'Records to which boards a board answers.',
  refusals: {
    EMPTY_BATCH: 'no board is named.',
    ALREADY_ACCOUNTABLE: 'it answers to that board in the same way already.',
    BOARD_ITSELF: 'a board cannot answer to itself.',
  },
  input: RecordAccountabilityInput,
  success: AccountabilityRecorded,
});
