import { Field, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { CountFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { PlanOrWorkstreamInput } from './plan-part.js';
import { RebaselineTally } from './rebaseline-tally.js';

@InputType({ description: 'How many due dates were moved. A figure left out is UNKNOWN.' })
export class RecordRebaselineTallyInput extends StatementInput {
  @Field(() => PlanOrWorkstreamInput, { description: 'Whose due dates were moved.' })
  about!: PlanOrWorkstreamInput;

  @Field(() => CountFigureInput, { nullable: true, description: 'How many were moved.' })
  count?: CountFigureInput | null;

  @Field(() => CountFigureInput, { nullable: true, description: 'How many of them were done since.' })
  completedSince?: CountFigureInput | null;

  @Field(() => String, { description: 'Why they were moved.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: "The role that agreed to it; never a person's name." })
  approverRole?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When the moves were reported.' })
  reportedOn?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The moved dates are on record.' })
export class RebaselineTallyRecorded extends Accepted {
  @Field(() => RebaselineTally, { description: 'How many were moved. Earlier tallies stay as they are.' })
  rebaselineTally!: RebaselineTally;
}

export const RecordRebaselineTally = mutation({
  verb: 'recordRebaselineTally',
  does: 'Records how many due dates were moved, where a source counts them and does not name them. Where they are named, `rebaselineMilestone` and `rebaselineAction` keep each date.',
  refusals: {
    ONE_NEEDED: 'not exactly one of plan and workstream was named.',
    BAD_COUNT: 'a count below zero.',
    DONE_OVER_TOTAL: 'more were done since than were moved.',
    FUTURE_DATE: 'the as-at date, or the day they were reported on, is still to come.',
  },
  input: RecordRebaselineTallyInput,
  success: RebaselineTallyRecorded,
});
