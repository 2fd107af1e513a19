import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { BoardAccountability } from './board-accountability.js';
import { Board, BoardKind } from './board.js';
import { AccountabilityInput } from './record-accountability.js';

@InputType({ description: 'A board and the boards it answers to.' })
export class SetUpBoardInput extends StatementInput {
  @Field(() => ID, { description: 'The area it is a body of.' })
  areaId!: string;

  @Field(() => ID, { nullable: true, description: 'The organisation it belongs to. Left out: several.' })
  hostId?: string | null;

  @Field(() => String, {
    description: 'Short name for addresses and queries, such as `wirral-scrutiny`: small letters, digits and hyphens.',
  })
  slug!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => BoardKind, { description: 'What kind of body it is.' })
  kind!: BoardKind;

  @Field(() => String, { nullable: true, description: 'Which terms of reference it works under.' })
  torVersion?: string | null;

  @Field(() => [AccountabilityInput], { defaultValue: [], description: 'The boards it answers to.' })
  accountableTo!: AccountabilityInput[];
}

@ObjectType({ implements: Accepted, description: 'The board was set up.' })
export class BoardSetUp extends Accepted {
  @Field(() => Board, { description: 'The board.' })
  board!: Board;

  @Field(() => [BoardAccountability], { description: 'Which boards it answers to, in the order they were sent.' })
  accountabilities!: BoardAccountability[];
}

export const SetUpBoard = mutation({
  verb: 'setUpBoard',
  does: 'Puts a board on record, so that meetings can be scheduled for it.',
  refusals: {
    BAD_SLUG: 'the short name has other characters than small letters, digits and single hyphens.',
    SLUG_TAKEN: 'another board has the short name.',
    ALREADY_ACCOUNTABLE: 'the same board is named twice in the same way.',
  },
  input: SetUpBoardInput,
  success: BoardSetUp,
});
