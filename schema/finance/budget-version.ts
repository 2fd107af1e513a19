import { Field, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { PenceFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const BudgetStage = enumeration(
  'BudgetStage',
  'How far a budget has come, after the phases of published budget data.',
  {
    PROPOSED: 'Put forward, not decided.',
    APPROVED: 'Decided.',
    REVISED: 'Decided again, in place of an earlier decision.',
    OUTTURN: 'What was spent in the end, as closed in the accounts.',
  },
);
export type BudgetStage = ValueOf<typeof BudgetStage>;

@Listed({
  as: 'budgetVersions',
  filter: ['stage', 'line', 'period', 'period.startsOn', 'amount', 'approvedOn'],
  order: ['period.startsOn', 'approvedOn', 'stage'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'The budget of a line for a period, at one stage. A later version supersedes it; none is overwritten.',
})
export class BudgetVersion extends Fact {
  @Field(() => BudgetStage, { description: 'How far it has come.' })
  stage!: BudgetStage;

  @Field(() => PenceFigure, { description: 'The sum.' })
  amount!: PenceFigure;

  @Field(() => String, {
    nullable: true,
    description: 'The body that approved it. Null: not approved, or not recorded.',
  })
  approvedBy!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was approved. Null: not approved, or not recorded.',
  })
  approvedOn!: string | null;

  @Computed(() => Boolean, { description: 'Whether no later version supersedes it.' })
  current?: boolean;
}
