import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { ChangeInput } from '../shared/write-input.js';
import { Meeting } from './meeting.js';

@InputType({ description: 'A meeting that is called off.' })
export class CancelMeetingInput extends ChangeInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
}

@ObjectType({ implements: Accepted, description: 'The meeting is called off.' })
export class MeetingCancelled extends Accepted {
  @Field(() => Meeting, { description: 'The meeting, with what is due for it.' })
  meeting!: Meeting;
}

export const CancelMeeting = mutation({
  verb: 'cancelMeeting',
  does: 'Calls off a meeting that was not held yet. What was promised for it stays due.',
  refusals: { MEETING_NOT_SCHEDULED: 'it was held or called off already.' },
  input: CancelMeetingInput,
  success: MeetingCancelled,
});
