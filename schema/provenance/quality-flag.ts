import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { CalendarDate } from '../shared/scalars.js';

export const QualityRule = enumeration(
  'QualityRule',
  'The rule that found something doubtful in a record. A flag warns; it changes nothing.',
  {
    ZERO_SPIKE: 'Every figure is zero where the one before was not.',
    IDENTICAL_CONSECUTIVE: 'Exactly the same figures as the time before.',
    BAND_SHIFT: 'Most of a list moved between bands in one step.',
    BAND_SUM: 'The bands do not add up to the total.',
    NEGATIVE: 'A count below zero.',
    DUPLICATE_COLUMN: 'The file has the same column twice.',
    STALE: 'Older than its owner was to refresh it.',
    MISSING_SUBMITTER: 'A total over providers in which one is missing, or is itself flagged.',
    YEAR_ON_YEAR_JUMP: 'Far from the year before.',
    MISSING_PARAGRAPH: 'The document skips or leaves empty something it should hold.',
  },
);
export type QualityRule = ValueOf<typeof QualityRule>;

@Listed({ as: 'qualityFlags', filter: ['rule', 'area', 'settledOn'], order: ['rule', '-asAt'] })
@ObjectType({ implements: [Node, Recorded, Fact], description: 'A doubt that a rule raised about a record.' })
export class QualityFlag extends Fact {
  @Field(() => QualityRule, { description: 'The rule.' })
  rule!: QualityRule;

  @Field(() => String, { description: 'What the rule saw.' })
  detail!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'The day on which the rule, looking again after a correction or a new report, found it no longer. Null: it stands.',
  })
  settledOn!: string | null;
}
