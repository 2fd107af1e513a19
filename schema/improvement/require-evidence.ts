import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { EvidenceRequirement } from './evidence-requirement.js';
import { PlanPartInput } from './plan-part.js';

@InputType({ description: 'What a body expects to be shown.' })
export class RequireEvidenceInput extends StatementInput {
  @Field(() => PlanPartInput, { description: 'What it is about.' })
  about!: PlanPartInput;

  @Field(() => String, { description: 'What is to be shown.' })
  expects!: string;

  @Field(() => String, { description: "The role or meeting that expects it; never a person's name." })
  requiredBy!: string;

  @Field(() => ID, { nullable: true, description: 'The organisation that expects it.' })
  organisationId?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'By when.' })
  dueOn?: string | null;

  @Field(() => String, { nullable: true, description: 'How it is to be gathered.' })
  means?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The expectation was recorded.' })
export class EvidenceRequired extends Accepted {
  @Field(() => EvidenceRequirement, { description: 'The expectation.' })
  requirement!: EvidenceRequirement;
}

export const RequireEvidence = mutation({
  verb: 'requireEvidence',
  does: 'Records what a body expects to be shown of a plan, and by when. Evidence is attached to it afterwards.',
  refusals: { ONE_NEEDED: 'not exactly one of plan, workstream, action and milestone was named.' },
  input: RequireEvidenceInput,
  success: EvidenceRequired,
});
