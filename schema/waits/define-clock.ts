import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import {
  ClockBasis,
  ClockDefinition,
  ClockStart,
  ClockStop,
  IncludesIntervention,
  WaitStatistic,
} from './clock-definition.js';

@InputType({ description: 'What a wait measures: from what, to what, for whom.' })
export class DefineClockInput extends StatementInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The edition that this one replaces; it stays readable. Left out: the first of its kind.',
  })
  supersedesId?: string | null;

  @Field(() => String, {
    description:
      'Short name for queries, such as `nhs-chs-2023`: small letters, digits and hyphens. Each edition has its own.',
  })
  slug!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { description: 'Which edition, such as "1" or "2023".' })
  edition!: string;

  @Field(() => ID, { nullable: true, description: 'The area that uses it. Left out: national, or not said.' })
  areaId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The organisation that defines it. Left out: the caller’s organisation.',
  })
  publisherId?: string | null;

  @Field(() => ClockStart, { description: 'What starts the clock.' })
  startEvent!: ClockStart;

  @Field(() => ClockStop, { description: 'What stops the clock. For people still waiting: what they wait for.' })
  stopEvent!: ClockStop;

  @Field(() => [String], {
    nullable: true,
    description: 'What pauses the clock, such as a missed appointment. Empty: nothing does. Left out: nobody has said.',
  })
  pauses?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Who is counted: ages, plans, places. Left out: not said.' })
  population?: string | null;

  @Field(() => ClockBasis, { description: 'Whose wait is measured.' })
  basis!: ClockBasis;

  @Field(() => IncludesIntervention, { description: 'Whether time in which something is already done counts.' })
  includesIntervention!: IncludesIntervention;

  @Field(() => WaitStatistic, { description: 'How the waits are told as one.' })
  statistic!: WaitStatistic;

  @Field(() => String, { nullable: true, description: 'What else a reader must know before comparing.' })
  note?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'From when it is used.' })
  validFrom?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when it was used. Left out: still in use.' })
  validTo?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many days after the end of a period waits by this clock are to be reported, so that late ones can be told. Left out: nobody has said.',
  })
  reportedWithinDays?: number | null;
}

@ObjectType({ implements: Accepted, description: 'The clock was defined.' })
export class ClockDefined extends Accepted {
  @Field(() => ClockDefinition, { description: 'The definition, with the one it replaces.' })
  clock!: ClockDefinition;
}

export const DefineClock = mutation({
  verb: 'defineClock',
  does: 'Defines a clock, or a new edition of one. An edition is never changed: waits measured by it keep it, and waits by another edition are not compared with them. Always public.',
  refusals: {
    BAD_SLUG: 'the short name has other signs than small letters, digits and hyphens.',
    SLUG_TAKEN: 'another clock or edition has this short name.',
    ALREADY_SUPERSEDED: 'another edition replaced that one already.',
    CLOCK_IS_PUBLIC: 'a tier other than PUBLIC was named.',
  },
  input: DefineClockInput,
  success: ClockDefined,
});
