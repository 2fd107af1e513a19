import { Field, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';
import { QuestionCounts } from './question-counts.js';

export const MeetingStatus = enumeration('MeetingStatus', 'Whether a meeting took place.', {
  HELD: 'It took place: there are minutes or other records of it.',
  SCHEDULED: 'It was announced for a date; nothing here shows whether it took place.',
  CANCELLED: 'It was called off.',
});
export type MeetingStatus = ValueOf<typeof MeetingStatus>;

@Listed({ as: 'meetings', filter: ['status', 'board', 'area', 'heldOn'], order: ['-heldOn'] })
@ObjectType({ implements: [Node, Recorded, Fact], description: 'A meeting of a board.' })
export class Meeting extends Fact {
  @Field(() => PartialDate, { description: 'When it was or is to be held, as exactly as known.' })
  heldOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How the date is known where the paper does not give it. Null: it does.',
  })
  dateBasis!: string | null;

  @Field(() => MeetingStatus, { description: 'Whether it took place.' })
  status!: MeetingStatus;

  @Computed(() => QuestionCounts, { description: 'How many questions recorded for it were answered and how.' })
  questionCounts?: QuestionCounts;
}
