import { Field, Int, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const DependencyKind = enumeration(
  'DependencyKind',
  'What something waits for. Each kind names what it waits for in a field of its own.',
  {
    FINISH_START: 'Another milestone, action or workstream.',
    NEEDS_POST: 'A post or vacancy being filled.',
    NEEDS_FUNDING: 'An investment line or a request for money.',
    NEEDS_DATA: 'The answer to a query about data.',
    NEEDS_DECISION: 'A decision.',
    EXTERNAL: 'Another organisation doing something.',
  },
);
export type DependencyKind = ValueOf<typeof DependencyKind>;

@Listed({
  as: 'dependencies',
  filter: [
    'kind',
    'hard',
    'resolvedOn',
    'resolved',
    'area',
    'dependentMilestone',
    'dependentAction',
    'dependentWorkstream',
    'prerequisiteMilestone',
    'prerequisiteAction',
    'prerequisiteWorkstream',
    'post',
    'vacancy',
    'investmentLine',
    'fundingRequest',
    'dataQuery',
    'organisation',
  ],
  order: ['kind', '-asAt', 'resolvedOn'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'A milestone, action or workstream that waits for something. Exactly one thing waits, and exactly what its kind asks for is named.',
})
export class Dependency extends Fact {
  @Field(() => DependencyKind, { description: 'What kind of thing it waits for.' })
  kind!: DependencyKind;

  @Field(() => String, { description: 'What waits for what, in a sentence.' })
  statement!: string;

  @Field(() => String, {
    nullable: true,
    description: 'For EXTERNAL: what the other organisation must do. Null for the other kinds.',
  })
  externalEvent!: string | null;

  @Field(() => Int, {
    description:
      'Days that must pass between the one and the other, such as training after an appointment. 0 where the source names none.',
  })
  lagDays!: number;

  @Field(() => Boolean, { description: 'True: it cannot go on without. False: it can, less well.' })
  hard!: boolean;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it ceased to wait. Null: still waiting, or not recorded.',
  })
  resolvedOn!: string | null;

  @Computed(() => Boolean, { description: 'Whether it is recorded that it no longer waits.' })
  resolved?: boolean;
}
