import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const DisruptionKind = enumeration('DisruptionKind', 'What kind of event disturbed the work.', {
  INDUSTRIAL_ACTION: 'A strike or other industrial action.',
  SYSTEM_FAILURE: 'A system did not do what it was to do.',
  PROVIDER_CHANGE: 'A service moved to another provider.',
  CYBER: 'A cyber attack.',
  OTHER: 'Something else; the title says what.',
});
export type DisruptionKind = ValueOf<typeof DisruptionKind>;

@Listed({
  as: 'disruptionEvents',
  filter: ['kind', 'title', 'area', 'startsOn', 'endsOn'],
  order: ['-startsOn', 'title'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'Something that stopped or slowed the work of a place for a time.',
})
export class DisruptionEvent extends Fact {
  @Field(() => String, { description: 'What happened.' })
  title!: string;

  @Field(() => DisruptionKind, { description: 'What kind of event.' })
  kind!: DisruptionKind;

  @Field(() => PartialDate, { nullable: true, description: 'When it began. Null: not said.' })
  startsOn!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it ended. Null: not said, or not over.' })
  endsOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it happened. Null: not said.' })
  cause!: string | null;
}
