import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { Visibility } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { refusedFor } from './governance-refusals.js';
import { Publication } from './publication.js';

@InputType({ description: 'Something that is to be published. It is enough to name one of meeting, board and area.' })
export class AnnouncePublicationInput extends StatementInput {
  @Field(() => String, { description: 'What is to be published: minutes, a report, a dashboard.' })
  what!: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it is due.' })
  dueOn?: string | null;

  @Field(() => String, { nullable: true, description: 'When it is due in words, where a date does not say it all.' })
  dueWords?: string | null;

  @Field(() => Visibility, { description: 'Who it is published to.' })
  audience!: Visibility;

  @Field(() => ID, { nullable: true, description: 'The meeting it belongs to.' })
  meetingId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The board whose paper or minutes it is. Left out: that of the meeting.',
  })
  boardId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The area concerned. Left out: that of the meeting or board.' })
  areaId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation that publishes it.' })
  publisherId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The review whose report it is.' })
  reviewId?: string | null;

  @Field(() => String, { nullable: true, description: 'What is known of how it stands and why.' })
  note?: string | null;
}

@ObjectType({ implements: Accepted, description: 'It was announced what is to be published.' })
export class PublicationAnnounced extends Accepted {
  @Field(() => Publication, { description: 'What is to be published.' })
  publication!: Publication;
}

export const AnnouncePublication = mutation({
  verb: 'announcePublication',
  does: 'Records that something is to be published, and when. Whether it is late follows from the dates.',
  refusals: refusedFor('WRONG_AREA', 'PLACE_MISSING', 'MEETING_OF_ANOTHER_BOARD'),
  input: AnnouncePublicationInput,
  success: PublicationAnnounced,
});
