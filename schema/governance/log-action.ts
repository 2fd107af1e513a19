import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { ActionLogItem, ActionLogItemKind } from './action-log-item.js';
import { DueInput } from './due-input.js';
import { refusedFor } from './governance-refusals.js';

@InputType({
  description:
    'Something that somebody takes on. It is enough to name one of meeting, board, decision, question and area.',
})
export class LogActionInput extends StatementInput {
  @Field(() => ActionLogItemKind, { defaultValue: ActionLogItemKind.ACTION, description: 'To do, or to tell.' })
  kind!: ActionLogItemKind;

  @Field(() => String, { description: 'What is taken on.' })
  text!: string;

  @Field(() => String, { nullable: true, description: "The role or body that takes it on; never a person's name." })
  ownerRole?: string | null;

  @Field(() => DueInput, { nullable: true, description: 'When it is due. Left out: nothing was said.' })
  due?: DueInput | null;

  @Field(() => ID, { nullable: true, description: 'The meeting at which it is taken on.' })
  meetingId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The board it is promised to. Left out: that of the meeting.' })
  boardId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The decision it follows from.' })
  decisionId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The question it follows from. To promise the answer, use `promiseAnswer`.',
  })
  questionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The area concerned. Left out: that of the meeting or board.' })
  areaId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The promise it repeats, where that is made again and again.' })
  themeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The record it is about: any fact.' })
  aboutId?: string | null;
}

@ObjectType({ implements: Accepted, description: 'It was logged what somebody took on.' })
export class ActionLogged extends Accepted {
  @Field(() => ActionLogItem, { description: 'The entry of the action log.' })
  item!: ActionLogItem;
}

export const LogAction = mutation({
  verb: 'logAction',
  does: 'Logs what a meeting or a decision gives somebody to do or to tell.',
  refusals: refusedFor(
    'WRONG_AREA',
    'NAMES_A_PERSON',
    'NOT_A_FACT',
    'PLACE_MISSING',
    'DUE_MISSING',
    'MEETING_CANCELLED',
    'MEETING_OF_ANOTHER_BOARD',
  ),
  input: LogActionInput,
  success: ActionLogged,
});
