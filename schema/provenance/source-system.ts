import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

export const LinkState = enumeration('LinkState', 'Whether one system is connected to another process or system.', {
  LINKED: 'Connected.',
  NOT_LINKED: 'Stated not to be connected.',
  PLANNED: 'To be connected.',
  UNKNOWN: 'Nobody has said.',
});
export type LinkState = ValueOf<typeof LinkState>;

@Listed({ as: 'sourceSystems', filter: ['name', 'area', 'assessmentLink'], order: ['name'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'A system or register in which an area keeps information about children with SEND. No record of a child is held here.',
})
export class SourceSystem extends Fact {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What it holds.' })
  holds!: string;

  @Field(() => String, { description: 'How far it is in place.' })
  state!: string;

  @Field(() => LinkState, { description: 'Whether it is connected to the assessment and planning process.' })
  assessmentLink!: LinkState;
}
