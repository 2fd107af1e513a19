import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { PlanPartInput } from './plan-part.js';
import { StatusReport } from './status-report.js';

@InputType({ description: 'How one part of a plan stands.' })
export class StatusInput {
  @Field(() => PlanPartInput, { description: 'What is rated. Once a write.' })
  about!: PlanPartInput;

  @Field(() => ID, { description: 'The rating, of any scale: see `ratingScales`.' })
  ratingId!: string;

  @Field(() => String, { nullable: true, description: 'What is said with the rating.' })
  statement?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The role that reports it; never a person's name. Left out: the role the caller signs in with.",
  })
  authorRole?: string | null;
}

@InputType({ description: 'How parts of plans stand on a day.' })
export class ReportStatusInput extends StatementInput {
  @Field(() => [StatusInput], {
    description: 'The ratings, 1 to 10,000: all are recorded, or none, with a reason for each that is wrong.',
  })
  items!: StatusInput[];
}

@ObjectType({ implements: Accepted, description: 'The status was reported, and awaits sign-off.' })
export class StatusReported extends Accepted {
  @Field(() => [StatusReport], { description: 'The reports, in the order they were sent.' })
  statusReports!: StatusReport[];
}

export const ReportStatus = mutation({
  verb: 'reportStatus',
  does: 'Reports where plans, workstreams, actions or milestones stand. Each report awaits `signOffStatus` by another role, and does not count as the current rating until then.',
  refusals: {
    ONE_NEEDED: 'not exactly one of plan, workstream, action and milestone was named.',
    RATED_TWICE: 'two items are about the same thing.',
    FUTURE_DATE: 'the as-at date is still to come.',
    EMPTY_BATCH: 'nothing was sent.',
    BATCH_TOO_LARGE: 'more than 10,000 items.',
  },
  input: ReportStatusInput,
  success: StatusReported,
});
