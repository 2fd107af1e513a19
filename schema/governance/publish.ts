import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { refusedFor } from './governance-refusals.js';
import { Publication } from './publication.js';

@InputType({ description: 'Something that was announced and is published.' })
export class PublishInput extends ChangeInput {
  @Field(() => ID, { description: 'What was announced.' })
  publicationId!: string;

  @Field(() => PartialDate, { description: 'When it was published.' })
  publishedOn!: string;

  @Field(() => ID, { nullable: true, description: 'The document, where it is one of our sources.' })
  documentId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is known of how it stands and why. Left out: what is recorded stays.',
  })
  note?: string | null;
}

@ObjectType({ implements: Accepted, description: 'It was published.' })
export class Published extends Accepted {
  @Field(() => Publication, { description: 'What was published, and how late.' })
  publication!: Publication;
}

export const Publish = mutation({
  verb: 'publish',
  does: 'Records that something announced was published, and when. When it was due stays as it was.',
  refusals: {
    ALREADY_PUBLISHED: 'a day of publication is recorded.',
    ...refusedFor('FUTURE_DATE'),
  },
  input: PublishInput,
  success: Published,
});
