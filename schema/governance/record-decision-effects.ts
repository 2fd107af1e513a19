import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { Decision } from './decision.js';
import { DecisionEffect, DecisionEffectKind } from './decision-effect.js';
import { refusedFor } from './governance-refusals.js';

@InputType({ description: 'One thing that a decision sets in motion: at least one record it leads to.' })
export class DecisionEffectInput {
  @Field(() => DecisionEffectKind, { description: 'What the decision does to the record.' })
  kind!: DecisionEffectKind;

  @Field(() => String, { nullable: true, description: 'What must be known beside it.' })
  detail?: string | null;

  @Field(() => ID, { nullable: true, description: 'The line of money it decides.' })
  investmentLineId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The budget it decides.' })
  budgetVersionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The movement of money it decides.' })
  virementId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The request for money it decides.' })
  fundingRequestId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The commitment it decides.' })
  commitmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The moved date it decides.' })
  rebaselineId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The moved dates it decides, where they are only counted.' })
  rebaselineTallyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'What it sets to be reached.' })
  milestoneId?: string | null;

  @Field(() => ID, { nullable: true, description: 'What it lifts or lays in the way.' })
  dependencyId?: string | null;
}

@InputType({ description: 'What a decision set in motion.' })
export class RecordDecisionEffectsInput extends StatementInput {
  @Field(() => ID, { description: 'The decision.' })
  decisionId!: string;

  @Field(() => [DecisionEffectInput], { description: 'Its effects. At least one; all are recorded, or none.' })
  effects!: DecisionEffectInput[];
}

@ObjectType({ implements: Accepted, description: 'Effects of a decision were recorded.' })
export class DecisionEffectsRecorded extends Accepted {
  @Field(() => Decision, { description: 'The decision.' })
  decision!: Decision;

  @Field(() => [DecisionEffect], { description: 'The effects, in the order they were sent.' })
  effects!: DecisionEffect[];
}

export const effectRefusals = {
  EFFECT_LEADS_NOWHERE: 'it leads to no record that a decision of its kind changes.',
  ...refusedFor('WRONG_AREA'),
};

export const RecordDecisionEffects = mutation({
  verb: 'recordDecisionEffects',
  does: 'Records what a decision set in motion, once the budgets, virements or dates that came of it are on record.',
  refusals: { EMPTY_BATCH: 'nothing was sent.', ...effectRefusals },
  input: RecordDecisionEffectsInput,
  success: DecisionEffectsRecorded,
});
