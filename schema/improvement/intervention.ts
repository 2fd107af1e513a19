import { Field, Int, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';
import { StatusCounts } from './status-counts.js';

export const InterventionKind = enumeration(
  'InterventionKind',
  'What obliges an area to improve, or what it set itself to do.',
  {
    WSOA: 'Written Statement of Action, asked for after an inspection of the 2016 to 2022 framework.',
    APP: 'Accelerated Progress Plan, asked for after a revisit that found too little progress.',
    IMPROVEMENT_NOTICE: 'Notice by the Department for Education.',
    PRIORITY_ACTION_PLAN: 'Priority Action Plan, asked for after an area SEND inspection since 2023.',
    IMPROVEMENT_PLAN: 'An improvement plan of another kind, or whose kind the source does not name.',
    RECOVERY_PLAN: 'A plan to bring one service back to where it should be.',
    STRATEGY: 'A strategy of the area itself.',
  },
);
export type InterventionKind = ValueOf<typeof InterventionKind>;

export const InterventionStatus = enumeration(
  'InterventionStatus',
  'Whether an intervention still holds, as the source has it.',
  {
    IN_FORCE: 'In force.',
    REPLACED: 'Another took its place.',
    ENDED: 'Ended.',
    NOT_RECORDED: 'The source does not say.',
  },
);
export type InterventionStatus = ValueOf<typeof InterventionStatus>;

@Listed({
  as: 'interventions',
  lookup: 'slug',
  filter: ['kind', 'status', 'title', 'startedOn', 'dueOn', 'overdue', 'area', 'issuedBy'],
  order: ['slug', '-startedOn', 'dueOn'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'A plan, notice or strategy under which an area improves: what actions and milestones belong to.',
})
export class Intervention extends Fact {
  @Field(() => String, { description: 'Short name for addresses and queries, such as `wirral-wsoa`. Never changes.' })
  slug!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => InterventionKind, { description: 'What kind it is.' })
  kind!: InterventionKind;

  @Field(() => InterventionStatus, { description: 'Whether it still holds.' })
  status!: InterventionStatus;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was issued, approved or begun. Null: not recorded.',
  })
  startedOn!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it is to be delivered. Null: not recorded.' })
  dueOn!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it ended or was replaced. Null: not recorded, or it still holds.',
  })
  endedOn!: string | null;

  @Field(() => Boolean, {
    description: 'Whether every one of its actions is recorded here. False: only those that a source describes.',
  })
  listsAllActions!: boolean;

  @Field(() => String, { nullable: true, description: 'What a reader must know of it. Null: nothing.' })
  note!: string | null;

  @Computed(() => Boolean, {
    description:
      'No end recorded, and the last possible day it was due is past. False where no date or no year is known. Not proof that it was not delivered.',
  })
  overdue?: boolean;

  @Computed(() => StatusCounts, {
    asAt: 'The day whose latest ratings count.',
    description: 'Its recorded actions by their latest rating.',
  })
  statusCounts?: StatusCounts;

  @Computed(() => Int, {
    nullable: true,
    description:
      'Days its milestones have been put off together, from original to current due dates, less days brought forward. Null: no milestone has both dates with a year, or dates were moved that are only counted or not given: then no sum would be true.',
  })
  netSlippageDays?: number | null;
}
