import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { CountFigureInput, DecimalFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate, ReportingPeriod } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { WaitCompleteness, WaitScope, WaitSnapshot, WaitStatus } from './wait-snapshot.js';

@InputType({ description: 'The people of a list who had waited for a length of time.' })
export class WaitBandInput {
  @Field(() => Int, { description: 'Shortest wait in it, in days.' })
  fromDays!: number;

  @Field(() => Int, { nullable: true, description: 'Longest wait in it, in days. Left out: no end.' })
  toDays?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The band as published, such as ">18-52 weeks". Left out: told by its days.',
  })
  label?: string | null;

  @Field(() => CountFigureInput, { description: 'How many people. Zero is zero; who did not report says UNKNOWN.' })
  count!: CountFigureInput;
}

@InputType({ description: 'How long people on one list waited, or had waited. A figure left out is UNKNOWN.' })
export class WaitReportInput {
  @Field(() => ID, { description: 'The pathway.' })
  pathwayId!: string;

  @Field(() => ID, { description: 'What the wait measures: the edition of the clock that was used.' })
  clockId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The organisation whose list it is. Left out: several, or not said.',
  })
  providerId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The area the report is of, by its scope. Left out: the area of the pathway.',
  })
  areaId?: string | null;

  @Field(() => ReportingPeriod, {
    nullable: true,
    description: 'The period it is reported for, such as "2025-09|M". Left out: not reported by period.',
  })
  period?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'The date it is true of, where it is not that of the batch.',
  })
  asAt?: string | null;

  @Field(() => WaitScope, { description: 'Whose list it tells of.' })
  scope!: WaitScope;

  @Field(() => WaitStatus, { defaultValue: WaitStatus.UNKNOWN, description: 'How firm it is.' })
  status!: WaitStatus;

  @Field(() => WaitCompleteness, {
    defaultValue: WaitCompleteness.UNKNOWN,
    description: 'Whether everybody is counted.',
  })
  completeness!: WaitCompleteness;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a total over providers: how many of them handed nothing in. Left out: not said.',
  })
  missingSubmitters?: number | null;

  @Field(() => CountFigureInput, {
    nullable: true,
    description: 'People on the list, or people whose wait ended, by the basis of the clock.',
  })
  total?: CountFigureInput | null;

  @Field(() => DecimalFigureInput, { nullable: true, description: 'The middle wait, in weeks.' })
  medianWeeks?: DecimalFigureInput | null;

  @Field(() => DecimalFigureInput, { nullable: true, description: 'The wait that 92 of 100 do not pass, in weeks.' })
  percentile92Weeks?: DecimalFigureInput | null;

  @Field(() => DecimalFigureInput, { nullable: true, description: 'The average wait, in weeks.' })
  meanWeeks?: DecimalFigureInput | null;

  @Field(() => DecimalFigureInput, { nullable: true, description: 'The longest wait, in weeks.' })
  longestWeeks?: DecimalFigureInput | null;

  @Field(() => DecimalFigureInput, {
    nullable: true,
    description:
      'A wait in weeks of which nobody says which of these it is. Left out: NOT_APPLICABLE, since each figure says what it is.',
  })
  statedWeeks?: DecimalFigureInput | null;

  @Field(() => [WaitBandInput], {
    defaultValue: [],
    description:
      'The people by length of wait, in any order. A length of time that is in no band is on record as missing.',
  })
  bands!: WaitBandInput[];
}

@InputType({ description: 'Waits of any number of lists and periods.' })
export class ReportWaitsInput extends StatementInput {
  @Field(() => [WaitReportInput], {
    description: 'The reports, 1 to 10,000: all are recorded, or none, with a reason for each that is wrong.',
  })
  items!: WaitReportInput[];
}

@ObjectType({ implements: Accepted, description: 'The waits were reported.' })
export class WaitsReported extends Accepted {
  @Field(() => [WaitSnapshot], {
    description:
      'The reports, in the order they were sent. One that repeats what was on record is the record there was.',
  })
  snapshots!: WaitSnapshot[];
}

export const ReportWaits = mutation({
  verb: 'reportWaits',
  does:
    'Reports people waiting. A later report of the same pathway, clock, provider, scope and period replaces the earlier one, which stays readable. Nothing is put right on the way: figures that look wrong come out with `flags`. ' +
    'An organisation reports its own lists; who keeps a pathway may report the lists of others on it, but replaces no report of theirs.',
  refusals: {
    DUPLICATE_ITEM: 'the batch tells of the same list, clock and period twice.',
    PROVIDER_MISSING: 'the list of a provider names none.',
    BAD_BAND: 'a band ends before it begins, or begins below zero.',
    BANDS_OVERLAP: 'a length of wait falls in two bands.',
    EMPTY_BATCH: 'nothing was sent.',
    BATCH_TOO_LARGE: 'more than 10,000 items.',
  },
  input: ReportWaitsInput,
  success: WaitsReported,
});
