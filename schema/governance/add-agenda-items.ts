import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { AgendaItem } from './agenda-item.js';
import { refusedFor } from './governance-refusals.js';
import { Meeting } from './meeting.js';

@InputType({ description: 'One matter on an agenda.' })
export class AgendaItemInput {
  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: "The role that presents it; never a person's name." })
  presentedBy?: string | null;

  @Field(() => ID, { nullable: true, description: 'The report that is put before the meeting.' })
  paperId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The minutes of the item.' })
  minutesId?: string | null;
}

@InputType({ description: 'Matters added to an agenda.' })
export class AddAgendaItemsInput extends StatementInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Field(() => [AgendaItemInput], { description: 'The matters. At least one; all are added, or none.' })
  items!: AgendaItemInput[];
}

@ObjectType({ implements: Accepted, description: 'The agenda has more on it.' })
export class AgendaItemsAdded extends Accepted {
  @Field(() => Meeting, { description: 'The meeting.' })
  meeting!: Meeting;

  @Field(() => [AgendaItem], { description: 'What was added, in the order it was sent.' })
  agendaItems!: AgendaItem[];
}

export const AddAgendaItems = mutation({
  verb: 'addAgendaItems',
  does: 'Adds matters to the agenda of a meeting.',
  refusals: {
    EMPTY_BATCH: 'nothing was sent.',
    ...refusedFor('MEETING_CANCELLED', 'NAMES_A_PERSON'),
  },
  input: AddAgendaItemsInput,
  success: AgendaItemsAdded,
});
