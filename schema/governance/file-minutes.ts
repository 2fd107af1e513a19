import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { WriteInput } from '../shared/write-input.js';
import { AgendaItem } from './agenda-item.js';
import { refusedFor } from './governance-refusals.js';
import { Meeting } from './meeting.js';

@InputType({ description: 'The minutes of a meeting.' })
export class FileMinutesInput extends WriteInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Field(() => ID, { description: 'The minutes, as a source document.' })
  minutesId!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'The agenda items they are of. Left out: all of the meeting that have no minutes yet.',
  })
  agendaItemIds?: string[] | null;
}

@ObjectType({ implements: Accepted, description: 'The minutes were filed.' })
export class MinutesFiled extends Accepted {
  @Field(() => Meeting, { description: 'The meeting.' })
  meeting!: Meeting;

  @Field(() => [AgendaItem], { description: 'The agenda items they were filed under.' })
  agendaItems!: AgendaItem[];
}

export const FileMinutes = mutation({
  verb: 'fileMinutes',
  does: 'Files minutes under the agenda items of a meeting that was held.',
  refusals: {
    MEETING_NOT_HELD: 'it is not recorded that the meeting was held.',
    NOTHING_TO_FILE_UNDER: 'the meeting has no agenda item without minutes.',
    ...refusedFor('AGENDA_ITEM_OF_ANOTHER_MEETING'),
  },
  input: FileMinutesInput,
  success: MinutesFiled,
});
