import { Field, Int, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Node, Recorded } from '../shared/recorded.js';

export const SubmissionStatus = enumeration('SubmissionStatus', 'What became of data that was handed in.', {
  ACCEPTED: 'All of it was taken.',
  REJECTED: 'None of it was taken; the report says why.',
  REVISED: 'Taken, and replaced by a later submission.',
});
export type SubmissionStatus = ValueOf<typeof SubmissionStatus>;

@Listed({ as: 'submissions', filter: ['kind', 'status', 'submittedBy'], order: ['-recordedAt'] })
@ObjectType({
  implements: [Node, Recorded],
  description: 'Data handed in at one time by one organisation: a file, or a call.',
})
export class Submission extends Recorded {
  @Field(() => String, { description: 'What kind of data, such as `reference-facts` or `ledger`.' })
  kind!: string;

  @Field(() => String, { description: 'SHA-256 of the content, so that the same content is known again.' })
  contentHash!: string;

  @Field(() => SubmissionStatus, { description: 'What became of it.' })
  status!: SubmissionStatus;

  @Field(() => Int, { description: 'Records read.' })
  recordsRead!: number;

  @Field(() => Int, { description: 'Records taken.' })
  recordsAccepted!: number;
}
