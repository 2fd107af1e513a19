import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

@Listed({ as: 'agendaItems', filter: ['title', 'meeting', 'area', 'paper', 'minutes'], order: ['title'] })
@ObjectType({ implements: [Node, Recorded, Fact], description: 'One matter on the agenda of a meeting.' })
export class AgendaItem extends Fact {
  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The role that presented it. Null: not recorded.' })
  presentedBy!: string | null;
}
