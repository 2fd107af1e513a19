import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const SourceKind = enumeration('SourceKind', 'What kind of source a document is.', {
  COMMITTEE_PAPER: 'A report or minutes of a board or committee.',
  PUBLISHED_STATISTICS: 'Official or management statistics.',
  LEGISLATION: 'Law or statutory guidance.',
  NOTICE: 'A notice, letter or report of a regulator or government department.',
  DECISION_RECORD: 'A published record of a decision.',
  NEWS: 'A press report.',
  RESEARCH: 'Published research, or data released on request.',
  REFERENCE: 'A published list of codes or organisations.',
  GENERATED: 'Made by the demonstration generator.',
});
export type SourceKind = ValueOf<typeof SourceKind>;

@Listed({
  as: 'sourceDocuments',
  lookup: 'slug',
  filter: ['kind', 'title', 'publishedOn', 'publisher', 'area'],
  order: ['slug', 'publishedOn'],
})
@ObjectType({ implements: [Node, Recorded], description: 'A document that statements are taken from.' })
export class SourceDocument extends Recorded {
  @Field(() => String, { description: 'Short name for queries, such as `source-000`.' })
  slug!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => SourceKind, { description: 'What kind of source it is.' })
  kind!: SourceKind;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was published or the meeting was held. Null: not known.',
  })
  publishedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the date is known where the document does not give it. Null: it does.',
  })
  dateBasis!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read. Null: no address recorded.' })
  url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What a reader must know of the document: its terms, or what is missing in it.',
  })
  note!: string | null;
}
