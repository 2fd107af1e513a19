import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { WriteInput } from '../shared/write-input.js';
import { StatusReport } from './status-report.js';

@InputType({ description: 'One status report to be signed off.' })
export class SignOffInput {
  @Field(() => ID, { description: 'The report.' })
  statusReportId!: string;

  @Field(() => Int, {
    description:
      'The `version` of the report as it was read. Refused with VERSION_CONFLICT where it has changed since.',
  })
  expectedVersion!: number;
}

@InputType({ description: 'Status reports that a second role stands by.' })
export class SignOffStatusInput extends WriteInput {
  @Field(() => [SignOffInput], {
    description: 'The reports, 1 to 10,000: all are signed off, or none, with a reason for each that cannot be.',
  })
  items!: SignOffInput[];

  @Field(() => String, {
    nullable: true,
    description: "The role that signs off; never a person's name. Left out: the role the caller signs in with.",
  })
  signedOffByRole?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The status reports were signed off.' })
export class StatusSignedOff extends Accepted {
  @Field(() => [StatusReport], { description: 'The reports, in the order they were sent.' })
  statusReports!: StatusReport[];
}

export const SignOffStatus = mutation({
  verb: 'signOffStatus',
  does: 'Signs off what another role reported; from then on it counts. A report that is not agreed with is left, and the role that made it reports again.',
  refusals: {
    SAME_ROLE: 'the role that reported it, or a caller that signs in with the same role, cannot sign it off.',
    NOT_AWAITING: 'it is signed off already, or was taken from a source and needs no sign-off.',
    EMPTY_BATCH: 'nothing was sent.',
    BATCH_TOO_LARGE: 'more than 10,000 items.',
  },
  input: SignOffStatusInput,
  success: StatusSignedOff,
});
