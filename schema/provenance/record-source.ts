import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { Visibility } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';
import { WriteInput } from '../shared/write-input.js';
import { Passage } from './passage.js';
import { SourceDocument, SourceKind } from './source-document.js';

@InputType({ description: 'A document that statements are taken from.' })
export class SourceDocumentInput {
  @Field(() => String, {
    description: 'Short name for queries, such as `cabinet-2025-06`: small letters, digits and hyphens.',
  })
  slug!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => SourceKind, { description: 'What kind of source it is.' })
  kind!: SourceKind;

  @Field(() => Visibility, { description: 'Who may see the document and its passages here.' })
  visibility!: Visibility;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was published or the meeting was held. Left out: not known.',
  })
  publishedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the date is known where the document does not give it.',
  })
  dateBasis?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it can be read: an address that begins with https:// or http://.',
  })
  url?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What a reader must know of the document: its terms, or what is missing in it.',
  })
  note?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation that published it.' })
  publisherId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The area it speaks of. Left out: none in particular.' })
  areaId?: string | null;
}

@InputType({ description: 'A place in a document that says something.' })
export class PassageInput {
  @Field(() => String, { description: 'Where in the document: a paragraph such as "§3.21", a table, a column.' })
  locator!: string;

  @Field(() => String, { description: 'What it says, in our own words.' })
  summary!: string;
}

@InputType({ description: 'A document and what it says, or more of a document that is on record.' })
export class RecordSourceInput extends WriteInput {
  @Field(() => SourceDocumentInput, { nullable: true, description: 'A new document. Left out: one that is on record.' })
  document?: SourceDocumentInput | null;

  @Field(() => ID, { nullable: true, description: 'The document that is on record. Left out: a new one.' })
  documentId?: string | null;

  @Field(() => [PassageInput], { description: 'The passages, 1 to 10,000.' })
  passages!: PassageInput[];
}

@ObjectType({ implements: Accepted, description: 'The source was recorded.' })
export class SourceRecorded extends Accepted {
  @Field(() => SourceDocument, { description: 'The document.' })
  document!: SourceDocument;

  @Field(() => [Passage], {
    description: 'The passages, in the order they were sent: what a statement names as its `sourceId`.',
  })
  passages!: Passage[];
}

export const RecordSource = mutation({
  verb: 'recordSource',
  does: 'Puts a document and passages of it on record, so that statements can name where they come from.',
  refusals: {
    ONE_DOCUMENT: 'both a new document and one on record are named, or neither.',
    BAD_SLUG: 'the short name has other signs than small letters, digits and hyphens.',
    SLUG_TAKEN: 'another document has this short name.',
    BAD_ADDRESS: 'the address is none that a browser opens.',
    EMPTY_BATCH: 'no passage was sent.',
    BATCH_TOO_LARGE: 'more than 10,000 passages.',
  },
  input: RecordSourceInput,
  success: SourceRecorded,
});
