import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

export const PostGroup = enumeration('PostGroup', 'The kind of work a type of post does.', {
  CASEWORK: 'Carries education, health and care cases: caseworkers, coordinators, annual review officers.',
  PSYCHOLOGY: 'Educational psychology, assistants and trainees included.',
  THERAPY: 'Speech and language, occupational and other therapy.',
  HEALTH: 'Other health work, such as community paediatrics.',
  COMMISSIONING: 'Plans and buys services.',
  PARTICIPATION: 'Works with children, parents and carers: participation, engagement, the local offer.',
  LEADERSHIP: 'Leads or manages.',
  INCLUSION: 'Supports inclusion in schools and at home.',
  SUPPORT: 'Supports the others: administration, data, project coordination.',
  MIXED: 'Several of these together; the source does not split them.',
});
export type PostGroup = ValueOf<typeof PostGroup>;

@Listed({ as: 'postTypes', lookup: 'slug', filter: ['title', 'group'], order: ['title', 'slug'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'A type of post, such as educational psychologist. Fifteen types of post are not fifteen posts.',
})
export class PostType extends Fact {
  @Field(() => String, { description: 'Short name for queries, such as `educational-psychologist`. Never changes.' })
  slug!: string;

  @Field(() => String, { description: 'What such posts are called.' })
  title!: string;

  @Field(() => PostGroup, { description: 'The kind of work.' })
  group!: PostGroup;

  @Field(() => String, { nullable: true, description: 'The pay scale, such as Soulbury. Null: not recorded.' })
  payScale!: string | null;
}
