import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { Evidence, EvidenceKind, EvidencePurpose, EvidenceStrength } from './evidence.js';
import { PlanPartInput } from './plan-part.js';

@InputType({ description: 'Something that shows an action was done, or what difference it made.' })
export class AttachEvidenceInput extends StatementInput {
  @Field(() => PlanPartInput, { description: 'What it is about.' })
  about!: PlanPartInput;

  @Field(() => ID, { nullable: true, description: 'The expectation it answers, of the same plan.' })
  requirementId?: string | null;

  @Field(() => String, { description: 'What it is.' })
  title!: string;

  @Field(() => EvidenceKind, { description: 'What kind of thing it is.' })
  kind!: EvidenceKind;

  @Field(() => EvidencePurpose, { description: 'Whether it shows something done, or a difference made.' })
  purpose!: EvidencePurpose;

  @Field(() => String, { description: 'What it is put forward for.' })
  supports!: string;

  @Field(() => EvidenceStrength, {
    defaultValue: EvidenceStrength.NOT_ASSESSED,
    description: 'How much it bears.',
  })
  strength!: EvidenceStrength;

  @Field(() => PartialDate, { nullable: true, description: 'When it came about.' })
  producedOn?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The evidence was attached.' })
export class EvidenceAttached extends Accepted {
  @Field(() => Evidence, { description: 'The evidence.' })
  evidence!: Evidence;
}

export const AttachEvidence = mutation({
  verb: 'attachEvidence',
  does: 'Attaches evidence to a plan, workstream, action or milestone, with how much it bears.',
  refusals: {
    ONE_NEEDED: 'not exactly one of plan, workstream, action and milestone was named.',
    WRONG_PLAN: 'the expectation it answers is of another plan.',
    FUTURE_DATE: 'the day it came about is still to come.',
  },
  input: AttachEvidenceInput,
  success: EvidenceAttached,
});
