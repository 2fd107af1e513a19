import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Node, Recorded } from '../shared/recorded.js';

@Listed({ as: 'passages', filter: ['document', 'locator', 'summary'], order: ['locator'] })
@ObjectType({
  implements: [Node, Recorded],
  description: 'A place in a document that says something, told in our own words.',
})
export class Passage extends Recorded {
  @Field(() => String, { description: 'Where in the document: a paragraph such as "§3.21", a table, a column.' })
  locator!: string;

  @Field(() => String, { description: 'What it says, in our own words.' })
  summary!: string;
}
