import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { TrainingCommitment } from './training-commitment.js';

@InputType({ description: 'What an organisation undertakes to do about a training need.' })
export class RecordTrainingCommitmentInput extends StatementInput {
  @Field(() => ID, { description: 'The need.' })
  needId!: string;

  @Field(() => ID, { nullable: true, description: 'The organisation that undertakes it. Left out: the caller’s.' })
  byId?: string | null;

  @Field(() => String, { description: 'What it undertakes.' })
  commitment!: string;
}

@ObjectType({ implements: Accepted, description: 'The undertaking is on record.' })
export class TrainingCommitmentRecorded extends Accepted {
  @Field(() => TrainingCommitment, { description: 'The undertaking.' })
  commitment!: TrainingCommitment;
}

export const RecordTrainingCommitment = mutation({
  verb: 'recordTrainingCommitment',
  does: 'Records what an organisation undertakes to do about a training need. An organisation speaks for itself, and for others about needs that it keeps.',
  input: RecordTrainingCommitmentInput,
  success: TrainingCommitmentRecorded,
});
