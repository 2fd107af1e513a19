import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { DecimalFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { CountsPeople } from '../shared/people.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

export const FlowBasis = enumeration('FlowBasis', 'What the figures of a flow count.', {
  PERIOD_TOTAL: 'All of the period.',
  WEEKLY_AVERAGE: 'An average week of the period.',
  MONTHLY_AVERAGE: 'An average month of the period.',
});
export type FlowBasis = ValueOf<typeof FlowBasis>;

@Listed({
  as: 'waitFlows',
  filter: ['pathway', 'area', 'provider', 'period', 'period.startsOn', 'basis', 'referrals', 'starts'],
  order: ['-asAt', 'period.startsOn'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'How many came onto a list and how many left it. Together with a backlog it says whether a list grows.',
})
export class WaitFlow extends Fact {
  @Field(() => FlowBasis, { description: 'What the figures count.' })
  basis!: FlowBasis;

  @CountsPeople('part of the flow of the area, where that is told for all providers together')
  @Field(() => DecimalFigure, { description: 'Referrals or requests that came in.' })
  referrals!: DecimalFigure;

  @CountsPeople('part of the flow of the area, where that is told for all providers together')
  @Field(() => DecimalFigure, { description: 'People who were seen or whose work was done.' })
  starts!: DecimalFigure;

  @CountsPeople('part of the flow of the area, where that is told for all providers together')
  @Field(() => DecimalFigure, { description: 'People taken off the list for another reason.' })
  removals!: DecimalFigure;
}
