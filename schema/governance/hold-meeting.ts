import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { refusedFor } from './governance-refusals.js';
import { Meeting } from './meeting.js';

@InputType({ description: 'A meeting that took place.' })
export class HoldMeetingInput extends ChangeInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it was held. Left out: when it was scheduled for.' })
  heldOn?: string | null;
}

@ObjectType({ implements: Accepted, description: 'It was recorded that the meeting took place.' })
export class MeetingHeld extends Accepted {
  @Field(() => Meeting, { description: 'The meeting, with what is due for it.' })
  meeting!: Meeting;
}

export const HoldMeeting = mutation({
  verb: 'holdMeeting',
  does: 'Records that a scheduled meeting took place.',
  refusals: { MEETING_NOT_SCHEDULED: 'it was held or called off already.', ...refusedFor('FUTURE_DATE') },
  input: HoldMeetingInput,
  success: MeetingHeld,
});
