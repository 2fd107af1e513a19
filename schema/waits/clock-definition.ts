import { Field, Int, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const ClockStart = enumeration('ClockStart', 'What starts the clock of a wait.', {
  REFERRAL: 'The referral; nobody has said whether sent, received or accepted.',
  REFERRAL_SENT: 'The referral is sent.',
  REFERRAL_RECEIVED: 'The referral is received.',
  REFERRAL_ACCEPTED: 'The referral is accepted.',
  TRIAGED: 'The referral is triaged.',
  REQUEST_RECEIVED: 'A request for an assessment is received.',
  ADVICE_REQUESTED: 'Advice for an assessment is asked for.',
  UNKNOWN: 'Nobody has said.',
});
export type ClockStart = ValueOf<typeof ClockStart>;

export const ClockStop = enumeration('ClockStop', 'What stops the clock of a wait.', {
  FIRST_CONTACT: 'The first contact that the child attended.',
  ASSESSMENT: 'The assessment.',
  TREATMENT_START: 'Treatment or intervention starts.',
  DIAGNOSIS: 'The diagnosis, or that there is none.',
  ADVICE_RECEIVED: 'The advice is received.',
  PLAN_ISSUED: 'The final plan is issued.',
  UNKNOWN: 'Nobody has said.',
});
export type ClockStop = ValueOf<typeof ClockStop>;

export const ClockBasis = enumeration(
  'ClockBasis',
  'Whose wait is measured. The two are never compared with each other.',
  {
    INCOMPLETE: 'People still waiting on the as-at date, by how long so far.',
    COMPLETED: 'People whose wait ended in the period, by how long it was.',
    UNKNOWN: 'Nobody has said.',
  },
);
export type ClockBasis = ValueOf<typeof ClockBasis>;

export const IncludesIntervention = enumeration(
  'IncludesIntervention',
  'Whether time in which something is already done for the child counts as waiting.',
  {
    YES: 'It counts.',
    NO: 'It does not count.',
    DISPUTED: 'One body says or suspects that it counts; it is not settled.',
    UNKNOWN: 'Nobody has said.',
  },
);
export type IncludesIntervention = ValueOf<typeof IncludesIntervention>;

export const WaitStatistic = enumeration('WaitStatistic', 'How many waits are told as one.', {
  BANDS: 'Counts of people by length of wait.',
  MEDIAN: 'The middle wait.',
  MEAN: 'The average wait.',
  PERCENTILE_92: 'The wait that 92 of 100 do not pass.',
  LONGEST: 'The longest wait.',
  SHARE_IN_LIMIT: 'The share whose wait stays within a limit.',
  UNKNOWN: 'Nobody has said.',
});
export type WaitStatistic = ValueOf<typeof WaitStatistic>;

@Listed({
  as: 'clockDefinitions',
  lookup: 'slug',
  filter: ['name', 'area', 'publisher', 'basis', 'includesIntervention', 'statistic', 'startEvent', 'stopEvent'],
  order: ['name', 'edition', 'slug'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'What a stated wait measures: from what, to what, for whom. A change of any of it is a new edition. Always public, so that no wait stands without it.',
})
export class ClockDefinition extends Fact {
  @Field(() => String, {
    description: 'Short name for queries, such as `nhs-chs-sitrep`. Never changes; each edition has its own.',
  })
  slug!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { description: 'Which edition, such as "1" or "2023".' })
  edition!: string;

  @Field(() => ClockStart, { description: 'What starts the clock.' })
  startEvent!: ClockStart;

  @Field(() => ClockStop, { description: 'What stops the clock. For people still waiting: what they wait for.' })
  stopEvent!: ClockStop;

  @Field(() => [String], {
    nullable: true,
    description: 'What pauses the clock, such as a missed appointment. Empty: nothing does. Null: nobody has said.',
  })
  pauses!: string[] | null;

  @Field(() => String, { nullable: true, description: 'Who is counted: ages, plans, places. Null: nobody has said.' })
  population!: string | null;

  @Field(() => ClockBasis, { description: 'Whose wait is measured.' })
  basis!: ClockBasis;

  @Field(() => IncludesIntervention, { description: 'Whether time in which something is already done counts.' })
  includesIntervention!: IncludesIntervention;

  @Field(() => WaitStatistic, { description: 'How the waits are told as one.' })
  statistic!: WaitStatistic;

  @Field(() => String, {
    nullable: true,
    description: 'What else a reader must know before comparing. Null: nothing recorded.',
  })
  note!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'From when it was used. Null: not recorded.' })
  validFrom!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Until when it was used. Null: still in use, or not recorded.',
  })
  validTo!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many days after the end of a period its waits are to be reported: later, the newest are flagged STALE. Null: nobody has said.',
  })
  reportedWithinDays!: number | null;

  @Computed(() => Boolean, {
    description:
      'Whether start, stop, basis, statistic and whether intervention counts are all known and nothing about it is disputed: only then can its waits be compared.',
  })
  comparable?: boolean;
}
