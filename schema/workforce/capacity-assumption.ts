import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { DecimalFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

export const CapacityConfidence = enumeration('CapacityConfidence', 'What a capacity figure rests on.', {
  MEASURED: 'Counted by the body that does the work.',
  STATED: 'Said by the body that does the work, without how it was counted.',
  ESTIMATED: 'Worked out from other figures.',
  ASSUMED: 'A planning guess.',
});
export type CapacityConfidence = ValueOf<typeof CapacityConfidence>;

export const RatePer = enumeration('RatePer', 'The time a rate is counted over.', {
  WEEK: 'A week.',
  MONTH: 'A month.',
  YEAR: 'A year.',
});
export type RatePer = ValueOf<typeof RatePer>;

@Listed({
  as: 'capacityAssumptions',
  filter: ['area', 'team', 'postType', 'unit', 'confidence', 'throughput', 'perFtePerMonth'],
  order: ['unit', 'scenario'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'How much work staff get through: what stands between filled posts and shorter waits.',
})
export class CapacityAssumption extends Fact {
  @Field(() => String, { description: 'The unit of work, such as "assessments".' })
  unit!: string;

  @Field(() => String, { description: 'Under which staffing, such as "with locums".' })
  scenario!: string;

  @Field(() => DecimalFigure, { description: 'Units that one full-time equivalent gets through in a month.' })
  perFtePerMonth!: DecimalFigure;

  @Field(() => DecimalFigure, {
    description: 'Units that all the staff of the scenario get through, for each `throughputPer`.',
  })
  throughput!: DecimalFigure;

  @Field(() => RatePer, {
    nullable: true,
    description: 'The time the throughput is counted over. Null: no throughput is given.',
  })
  throughputPer!: RatePer | null;

  @Field(() => DecimalFigure, { description: 'Months from starting work until somebody new works at the full rate.' })
  rampMonths!: DecimalFigure;

  @Field(() => CapacityConfidence, { description: 'What it rests on.' })
  confidence!: CapacityConfidence;
}
