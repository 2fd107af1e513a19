import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

@Listed({ as: 'glossary', lookup: 'term', filter: ['term', 'meaning'], order: ['term'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'An acronym or term of the field, spelt out and explained for somebody new to it.',
})
export class GlossaryTerm extends Fact {
  @Field(() => String, { description: 'The acronym or term as papers write it.' })
  term!: string;

  @Field(() => String, { description: 'The words it stands for. Same as the term where it is no acronym.' })
  spelling!: string;

  @Field(() => String, { description: 'What it means, in a sentence.' })
  meaning!: string;
}
