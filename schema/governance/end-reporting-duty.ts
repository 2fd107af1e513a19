import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { refusedFor } from './governance-refusals.js';
import { ReportingDuty } from './reporting-duty.js';

@InputType({ description: 'The end of a duty to report to a board.' })
export class EndReportingDutyInput extends ChangeInput {
  @Field(() => ID, { description: 'The duty that ends.' })
  reportingDutyId!: string;

  @Field(() => PartialDate, { description: 'Until when it held.' })
  until!: string;
}

@ObjectType({ implements: Accepted, description: 'It was recorded that a subject is reported to a board no longer.' })
export class ReportingDutyEnded extends Accepted {
  @Field(() => ReportingDuty, { description: 'What has ended.' })
  reportingDuty!: ReportingDuty;
}

export const EndReportingDuty = mutation({
  verb: 'endReportingDuty',
  does: 'Records until when a subject had to be reported to a board. That it had to stays on record.',
  refusals: { ALREADY_ENDED: 'an end is recorded already.', ...refusedFor('ENDS_BEFORE_START') },
  input: EndReportingDutyInput,
  success: ReportingDutyEnded,
});
