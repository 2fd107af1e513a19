import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { DecimalFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

export const ImpactDirection = enumeration('ImpactDirection', 'Which way something is said to work on an outcome.', {
  IMPROVES: 'For the better.',
  WORSENS: 'For the worse.',
  NO_EFFECT: 'Said to make no difference.',
  UNCLEAR: 'Nobody has said which way, or it is too early to say.',
});
export type ImpactDirection = ValueOf<typeof ImpactDirection>;

export const ImpactStrength = enumeration(
  'ImpactStrength',
  'How well the link between a means and an outcome is founded. Never causal by default.',
  {
    ASSERTED: 'Somebody said so.',
    EVIDENCED: 'Figures or accounts fit it; other causes are not ruled out.',
    TESTED: 'Compared with what would have happened otherwise, and it held.',
    REFUTED: 'Looked into, and it did not hold.',
  },
);
export type ImpactStrength = ValueOf<typeof ImpactStrength>;

@Listed({
  as: 'impactLinks',
  filter: [
    'direction',
    'strength',
    'assertedBy',
    'area',
    'investmentLine',
    'postType',
    'workforceCount',
    'team',
    'action',
    'indicator',
    'pathway',
    'evidence',
  ],
  order: ['strength', '-asAt'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'Somebody saying that money, posts, a team or an action work on an indicator or a wait. Exactly one means and exactly one outcome.',
})
export class ImpactLink extends Fact {
  @Field(() => ImpactDirection, { description: 'Which way it is said to work.' })
  direction!: ImpactDirection;

  @Field(() => String, { description: 'What effect is expected, as said.' })
  expectedEffect!: string;

  @Field(() => DecimalFigure, { description: 'Months until the effect is expected to show.' })
  lagMonths!: DecimalFigure;

  @Field(() => ImpactStrength, { description: 'How well it is founded.' })
  strength!: ImpactStrength;

  @Field(() => String, {
    nullable: true,
    description: "The role that said so; never a person's name. Null: not recorded.",
  })
  assertedBy!: string | null;
}
