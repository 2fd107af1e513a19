import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { CountFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { CountsPeople } from '../shared/people.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

export const CaseStage = enumeration('CaseStage', 'Where a case stands on its pathway.', {
  DECISION_DUE: 'Requested; the decision whether to assess is due.',
  ADVICE_DUE: 'In assessment; advice is due.',
  DRAFT_DUE: 'Assessed; the draft plan is due.',
  FINAL_DUE: 'Drafted; the final plan is due.',
  REVIEW_DUE: 'With a plan; the annual review is due.',
  AMENDMENT_DUE: 'Reviewed; the amended plan is due.',
  PLACE_OFFER_DUE: 'With a plan; an offer of a school place is due.',
});
export type CaseStage = ValueOf<typeof CaseStage>;

@Listed({
  as: 'caseStageSnapshots',
  filter: ['pathway', 'area', 'stage', 'count', 'asAt'],
  order: ['-asAt', 'stage', 'count'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'How many cases stood at a stage on a date, and why they stood there. No case is recorded.',
})
export class CaseStageSnapshot extends Fact {
  @Field(() => CaseStage, { description: 'The stage.' })
  stage!: CaseStage;

  @CountsPeople('part of the count of its stage that names no reason')
  @Field(() => CountFigure, { description: 'How many cases.' })
  count!: CountFigure;

  @Field(() => String, { nullable: true, description: 'Why they stand there. Null: not said.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'The roles that see to it. Null: not said.' })
  overseenBy!: string | null;
}
