import { Field, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const SlippageCauseKind = enumeration('SlippageCauseKind', 'What kind of thing made work late.', {
  LATE_START: 'It began late.',
  CO_PRODUCTION: 'Time was taken to work with families, schools and partners.',
  COMMISSIONING: 'Another body was late in arranging or paying for something.',
  STAFFING: 'Posts were empty, or people were missing.',
  INDUSTRIAL_ACTION: 'Strike or other industrial action.',
  SYSTEM: 'A system or its data failed.',
  PRODUCT_LATE: 'Something that was to be used was not ready.',
});
export type SlippageCauseKind = ValueOf<typeof SlippageCauseKind>;

@Listed({
  as: 'slippageCauses',
  filter: ['kind', 'resolvedOn', 'resolved', 'area', 'intervention', 'workstream', 'action', 'milestone', 'disruption'],
  order: ['kind', '-asAt'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'Why something was late, what followed, and what was done about it.',
})
export class SlippageCause extends Fact {
  @Field(() => SlippageCauseKind, { description: 'What kind of cause.' })
  kind!: SlippageCauseKind;

  @Field(() => String, { description: 'What happened.' })
  cause!: string;

  @Field(() => String, { description: 'What was late because of it.' })
  slippage!: string;

  @Field(() => String, { nullable: true, description: 'What was done about it. Null: nothing is recorded.' })
  mitigation!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was put right. Null: not put right, or not recorded.',
  })
  resolvedOn!: string | null;

  @Computed(() => Boolean, { description: 'Whether it is recorded as put right.' })
  resolved?: boolean;
}
