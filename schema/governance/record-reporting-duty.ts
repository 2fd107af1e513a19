import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { ReportingDuty } from './reporting-duty.js';

@InputType({ description: 'Somebody having to report on a subject to a board.' })
export class RecordReportingDutyInput extends StatementInput {
  @Field(() => ID, { description: 'The board reported to.' })
  reportsToId!: string;

  @Field(() => String, { description: 'What is reported on.' })
  subject!: string;

  @Field(() => String, { description: "The role or body that reports; never a person's name." })
  reportedBy!: string;

  @Field(() => ID, { nullable: true, description: 'The plan or notice reported on. Left out: none in particular.' })
  interventionId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The organisation that ordered it. Left out: the reporting body took it on itself.',
  })
  orderedById?: string | null;

  @Field(() => String, { nullable: true, description: 'How often, in the words of the source.' })
  frequency?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'From when.' })
  since?: string | null;

  @Field(() => String, { description: 'What it rests on, and other arrangements that were considered.' })
  basis!: string;
}

@ObjectType({ implements: Accepted, description: 'The duty is on record.' })
export class ReportingDutyRecorded extends Accepted {
  @Field(() => ReportingDuty, { description: 'The duty.' })
  reportingDuty!: ReportingDuty;
}

export const RecordReportingDuty = mutation({
  verb: 'recordReportingDuty',
  does: 'Records that somebody has to report on a subject to a board. The same subject told to several boards is several duties.',
  refusals: {
    WRONG_AREA: 'the plan is one of another area.',
    NAMES_A_PERSON: 'who reports seems to be a person’s name.',
  },
  input: RecordReportingDutyInput,
  success: ReportingDutyRecorded,
});
