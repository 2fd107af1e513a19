import { Field, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { DecimalFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { OfTeamInput } from './of-team-input.js';
import { TimeAllocation, TimeChange, WorkPurpose } from './time-allocation.js';

@InputType({ description: 'Where the time of a team or a type of post goes.' })
export class RecordTimeAllocationInput extends OfTeamInput {
  @Field(() => String, { description: 'The activity.' })
  activity!: string;

  @Field(() => WorkPurpose, { description: 'What it is for.' })
  purpose!: WorkPurpose;

  @Field(() => TimeChange, { defaultValue: TimeChange.UNKNOWN, description: 'What became of it.' })
  change!: TimeChange;

  @Field(() => DecimalFigureInput, {
    nullable: true,
    description: 'Its share of working time, in per cent. Left out: UNKNOWN.',
  })
  sharePercent?: DecimalFigureInput | null;

  @Field(() => String, { nullable: true, description: 'Why it changed. Left out: not said, or no change.' })
  reason?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The allocation is on record.' })
export class TimeAllocationRecorded extends Accepted {
  @Field(() => TimeAllocation, { description: 'The allocation. Earlier ones stay as they are.' })
  allocation!: TimeAllocation;
}

export const RecordTimeAllocation = mutation({
  verb: 'recordTimeAllocation',
  does: 'Records where the time of staff goes, and what was traded for what.',
  refusals: {
    WRONG_AREA: 'the team is one of another area.',
    NO_STAFF_NAMED: 'neither a team nor a type of post is named.',
    BAD_PERCENT: 'a percentage below 0 or above 100.',
  },
  input: RecordTimeAllocationInput,
  success: TimeAllocationRecorded,
});
