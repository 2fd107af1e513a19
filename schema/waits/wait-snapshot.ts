import { Field, Int, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { CountFigure, DecimalFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { CountsPeople } from '../shared/people.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

export const WaitScope = enumeration('WaitScope', 'Whose list a wait snapshot tells of.', {
  AREA: 'Only the children of the area.',
  PROVIDER: 'Everyone on the list of the provider, wherever they live. Not a figure of any council area.',
  INTEGRATED_CARE_BOARD: 'The lists of all providers of an integrated care board together.',
  NHS_REGION: 'The lists of all providers of a region of NHS England together.',
  NATIONAL: 'The whole country.',
  UNKNOWN: 'Nobody has said.',
});
export type WaitScope = ValueOf<typeof WaitScope>;

export const WaitStatus = enumeration('WaitStatus', 'How firm a wait snapshot is.', {
  MANAGEMENT_INFORMATION: 'Unvalidated; not an official statistic.',
  PROVISIONAL: 'To be revised.',
  FINAL: 'Not to be revised.',
  REVISED: 'Replaces an earlier one.',
  UNKNOWN: 'Nobody has said.',
});
export type WaitStatus = ValueOf<typeof WaitStatus>;

export const WaitCompleteness = enumeration('WaitCompleteness', 'Whether everybody who should be counted is counted.', {
  COMPLETE: 'Stated to be complete.',
  PARTIAL: 'Somebody is missing, or the figures of somebody who is counted are flagged.',
  UNKNOWN: 'Nobody has said.',
});
export type WaitCompleteness = ValueOf<typeof WaitCompleteness>;

@Listed({
  as: 'waitSnapshots',
  filter: [
    'pathway',
    'pathway.kind',
    'clock',
    'area',
    'provider',
    'period',
    'period.startsOn',
    'scope',
    'status',
    'completeness',
    'total',
    'medianWeeks',
    'statedWeeks',
    'asAt',
  ],
  order: ['-asAt', 'period.startsOn', 'total', 'medianWeeks'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'How long people waited, or had waited, on a date: always with the definition of its clock. What a source does not give is UNKNOWN, never zero.',
})
export class WaitSnapshot extends Fact {
  @Field(() => WaitScope, { description: 'Whose list it tells of.' })
  scope!: WaitScope;

  @Field(() => WaitStatus, { description: 'How firm it is.' })
  status!: WaitStatus;

  @Field(() => WaitCompleteness, { description: 'Whether everybody is counted.' })
  completeness!: WaitCompleteness;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a total over providers: how many of them its publisher says handed in nothing. Null: not said.',
  })
  missingSubmitters!: number | null;

  @CountsPeople(
    'total of its bands; of an area with those of its providers; of a board, a region and England with the lists below',
    ['medianWeeks', 'percentile92Weeks', 'meanWeeks', 'longestWeeks', 'statedWeeks'],
  )
  @Field(() => CountFigure, {
    description: 'People on the list, or people whose wait ended, by the basis of the clock.',
  })
  total!: CountFigure;

  @Field(() => DecimalFigure, { description: 'The middle wait, in weeks.' })
  medianWeeks!: DecimalFigure;

  @Field(() => DecimalFigure, { description: 'The wait that 92 of 100 do not pass, in weeks.' })
  percentile92Weeks!: DecimalFigure;

  @Field(() => DecimalFigure, { description: 'The average wait, in weeks.' })
  meanWeeks!: DecimalFigure;

  @Field(() => DecimalFigure, { description: 'The longest wait, in weeks.' })
  longestWeeks!: DecimalFigure;

  @Field(() => DecimalFigure, {
    description:
      'A wait in weeks that the source states without saying which of these it is. NOT_APPLICABLE where it says.',
  })
  statedWeeks!: DecimalFigure;

  @Computed(() => CountFigure, {
    description:
      'The bands added up. UNKNOWN where a band is missing or there are none. It need not match the total: unvalidated lists often do not.',
  })
  bandSum?: CountFigure;

  @Computed(() => DecimalFigure, {
    description:
      'Share of the total that had waited over 18 weeks, in per cent, to one decimal. UNKNOWN where the total or a band from 18 weeks on is missing; NOT_APPLICABLE where the list is empty.',
  })
  shareOver18Weeks?: DecimalFigure;

  @Computed(() => Boolean, { description: 'Whether no later snapshot supersedes it.' })
  current?: boolean;
}
