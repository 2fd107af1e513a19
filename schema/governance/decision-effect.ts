import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

export const DecisionEffectKind = enumeration('DecisionEffectKind', 'What a decision does to the record it leads to.', {
  FUNDS: 'Agrees money for it.',
  SETS_BUDGET: 'Sets its sum.',
  MOVES_MONEY: 'Moves money.',
  COMMITS: 'Commits money to somebody.',
  ASKS_FOR_MONEY: 'Asks another body for money, or answers such a request.',
  REBASELINES: 'Moves a date.',
  SETS_MILESTONE: 'Sets something to be reached.',
  UNBLOCKS: 'Lifts what something waited for.',
});
export type DecisionEffectKind = ValueOf<typeof DecisionEffectKind>;

@Listed({
  as: 'decisionEffects',
  filter: [
    'kind',
    'area',
    'decision',
    'investmentLine',
    'budgetVersion',
    'virement',
    'commitment',
    'fundingRequest',
    'rebaseline',
    'rebaselineTally',
    'milestone',
    'dependency',
  ],
  order: ['-asAt', 'kind'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'What a decision set in motion: at least one record of money, plan or date that it leads to.',
})
export class DecisionEffect extends Fact {
  @Field(() => DecisionEffectKind, { description: 'What it does to it.' })
  kind!: DecisionEffectKind;

  @Field(() => String, { nullable: true, description: 'What must be known beside it. Null: nothing.' })
  detail!: string | null;
}
