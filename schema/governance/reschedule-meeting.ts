import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { Meeting } from './meeting.js';

@InputType({ description: 'Another day for a meeting.' })
export class RescheduleMeetingInput extends ChangeInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Field(() => PartialDate, { description: 'When it is to be held now, as exactly as known.' })
  heldOn!: string;

  @Field(() => String, { nullable: true, description: 'How the date is known, where no paper gives it.' })
  dateBasis?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The meeting has another day.' })
export class MeetingRescheduled extends Accepted {
  @Field(() => Meeting, { description: 'The meeting, with what is due for it.' })
  meeting!: Meeting;
}

export const RescheduleMeeting = mutation({
  verb: 'rescheduleMeeting',
  does: 'Moves a meeting that was not held yet. The earlier day stays in its history; what was promised for that day stays due then, until it is promised anew.',
  refusals: {
    MEETING_EXISTS: 'the board meets on that day already.',
    MEETING_NOT_SCHEDULED: 'it was held or called off already.',
  },
  input: RescheduleMeetingInput,
  success: MeetingRescheduled,
});
