import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { CountFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const TallySubject = enumeration('TallySubject', 'What a status tally counts.', {
  ACTIONS: 'Actions of a plan.',
  MILESTONES: 'Milestones of a plan.',
  AREAS_OF_CONCERN: 'Areas of concern of a notice or plan.',
  LOG_ACTIONS: "Actions of a board's log.",
  NOT_STATED: 'The source gives a count and does not say of what, or counts areas of a plan in general.',
});
export type TallySubject = ValueOf<typeof TallySubject>;

export const TallyBasis = enumeration('TallyBasis', 'Whether a count is of what is or of what is to come.', {
  REPORTED: 'As it stood.',
  EXPECTED: 'As it was expected to stand on the day in `expectedBy`.',
});
export type TallyBasis = ValueOf<typeof TallyBasis>;

@Listed({
  as: 'statusTallies',
  filter: [
    'subject',
    'basis',
    'count',
    'asAt',
    'expectedBy',
    'rating',
    'rating.canonical',
    'area',
    'intervention',
    'workstream',
  ],
  order: ['-asAt', 'count'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'A count of things by rating, where the source counts them and does not list them.',
})
export class StatusTally extends Fact {
  @Field(() => TallySubject, { description: 'What is counted.' })
  subject!: TallySubject;

  @Field(() => TallyBasis, { description: 'As it stood, or as it was expected to stand.' })
  basis!: TallyBasis;

  @Field(() => CountFigure, { description: 'How many.' })
  count!: CountFigure;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'For EXPECTED: the date by which so many were expected. Null for REPORTED.',
  })
  expectedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'What must be known beside the count. Null: nothing.' })
  note!: string | null;
}
