import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { AgendaItemInput } from './add-agenda-items.js';
import { AgendaItem } from './agenda-item.js';
import { refusedFor } from './governance-refusals.js';
import { Meeting } from './meeting.js';

@InputType({ description: 'A meeting to come, or one that is recorded afterwards.' })
export class ScheduleMeetingInput extends StatementInput {
  @Field(() => ID, { description: 'The board that meets.' })
  boardId!: string;

  @Field(() => PartialDate, { description: 'When, as exactly as known.' })
  heldOn!: string;

  @Field(() => String, { nullable: true, description: 'How the date is known, where no paper gives it.' })
  dateBasis?: string | null;

  @Field(() => [AgendaItemInput], { defaultValue: [], description: 'What is on the agenda so far.' })
  agenda!: AgendaItemInput[];
}

@ObjectType({ implements: Accepted, description: 'The meeting was scheduled.' })
export class MeetingScheduled extends Accepted {
  @Field(() => Meeting, { description: 'The meeting.' })
  meeting!: Meeting;

  @Field(() => [AgendaItem], { description: 'Its agenda items, in the order they were sent.' })
  agendaItems!: AgendaItem[];
}

export const ScheduleMeeting = mutation({
  verb: 'scheduleMeeting',
  does: 'Schedules a meeting of a board, with its agenda as far as it is known.',
  refusals: {
    MEETING_EXISTS: 'the board meets on that day already.',
    ...refusedFor('NAMES_A_PERSON'),
  },
  input: ScheduleMeetingInput,
  success: MeetingScheduled,
});
