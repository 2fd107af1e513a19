import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { CountFigureInput, DecimalFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { CaseloadSnapshot } from './caseload-snapshot.js';

@InputType({ description: 'How much work a team or a type of post carried on a date. A figure left out is UNKNOWN.' })
export class CaseloadInput {
  @Field(() => ID, { nullable: true, description: 'The team, one of the area. Left out: a type of post across teams.' })
  teamId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The type of post. Left out: the whole team.' })
  postTypeId?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'The date it is true of, where it is not that of the batch.',
  })
  asAt?: string | null;

  @Field(() => CountFigureInput, { nullable: true, description: 'Open cases.' })
  openCases?: CountFigureInput | null;

  @Field(() => DecimalFigureInput, {
    nullable: true,
    description: 'Open cases for each full-time equivalent in post.',
  })
  casesPerFte?: DecimalFigureInput | null;

  @Field(() => String, { nullable: true, description: 'What was said of the workload in words.' })
  judgement?: string | null;
}

@InputType({ description: 'Caseloads of any number of teams and types of post of one area.' })
export class RecordCaseloadsInput extends StatementInput {
  @Field(() => ID, { description: 'The area concerned.' })
  areaId!: string;

  @Field(() => [CaseloadInput], {
    description: 'The caseloads, 1 to 10,000: all are recorded, or none, with a reason for each that is wrong.',
  })
  items!: CaseloadInput[];
}

@ObjectType({ implements: Accepted, description: 'The caseloads are on record.' })
export class CaseloadsRecorded extends Accepted {
  @Field(() => [CaseloadSnapshot], { description: 'The caseloads, in the order they were sent.' })
  caseloads!: CaseloadSnapshot[];
}

export const RecordCaseloads = mutation({
  verb: 'recordCaseloads',
  does: 'Records how many cases teams and types of post carried. Each date has a figure of its own; a wrong one is put right by `correctFigure`.',
  refusals: {
    WRONG_AREA: 'a team is one of another area.',
    NO_STAFF_NAMED: 'neither a team nor a type of post is named.',
    NOTHING_SAID: 'neither a figure nor a judgement is given.',
    BAD_COUNT: 'a count below zero.',
    BAD_RATE: 'fewer than no cases for each full-time equivalent.',
    FUTURE_DATE: 'a caseload is of a date still to come.',
    DUPLICATE_ITEM: 'the batch tells of the same staff and date twice.',
    ALREADY_RECORDED: 'the organisation has said how many cases these staff carried on that date.',
    EMPTY_BATCH: 'nothing was sent.',
    BATCH_TOO_LARGE: 'more than 10,000 items.',
  },
  input: RecordCaseloadsInput,
  success: CaseloadsRecorded,
});
