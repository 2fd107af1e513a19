import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { DecimalFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

export const WorkPurpose = enumeration('WorkPurpose', 'What working time goes to.', {
  STATUTORY: 'Duties with a legal limit: advice, assessments, plans, reviews.',
  PREVENTIVE: 'Early intervention and prevention.',
  OTHER: 'Neither of the two.',
});
export type WorkPurpose = ValueOf<typeof WorkPurpose>;

export const TimeChange = enumeration('TimeChange', 'What became of the time for an activity.', {
  PRIORITISED: 'Put before other work.',
  INCREASED: 'More than before.',
  MAINTAINED: 'Kept up.',
  REDUCED: 'Less than before.',
  STOPPED: 'No longer done.',
  UNKNOWN: 'Nobody has said.',
});
export type TimeChange = ValueOf<typeof TimeChange>;

@Listed({
  as: 'timeAllocations',
  filter: ['area', 'team', 'postType', 'purpose', 'change', 'sharePercent'],
  order: ['purpose', 'activity'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'Where the time of a type of post goes, and what was traded for what.',
})
export class TimeAllocation extends Fact {
  @Field(() => String, { description: 'The activity.' })
  activity!: string;

  @Field(() => WorkPurpose, { description: 'What it is for.' })
  purpose!: WorkPurpose;

  @Field(() => TimeChange, { description: 'What became of it.' })
  change!: TimeChange;

  @Field(() => DecimalFigure, { description: 'Its share of working time, in per cent.' })
  sharePercent!: DecimalFigure;

  @Field(() => String, { nullable: true, description: 'Why it changed. Null: not said, or no change.' })
  reason!: string | null;
}
