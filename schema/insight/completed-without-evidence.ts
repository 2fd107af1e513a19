/** What a plan has done without showing what difference it made. */
import { Field, Int, ObjectType } from 'type-graphql';
import { Action } from '../improvement/action.js';
import { EvidenceRequirement } from '../improvement/evidence-requirement.js';
import { Intervention } from '../improvement/intervention.js';
import { CountFigure } from '../shared/figures.js';
import { PartialDate } from '../shared/scalars.js';
import { Assumption } from './assumption.js';
import { Gap } from './gap.js';

@ObjectType({ description: 'An action that is done and of whose effect no evidence is on record.' })
export class UnevidencedAction {
  @Field(() => Action, { description: 'The action.' })
  action!: Action;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was done. Null: it is rated complete, and no day is recorded.',
  })
  completedOn!: string | null;

  @Field(() => CountFigure, {
    description: 'Days since it was done, at least. UNKNOWN where no day or year is recorded.',
  })
  daysSince!: CountFigure;

  @Field(() => Int, { description: 'Pieces of evidence that it was done. They say nothing of its effect.' })
  evidenceOfDelivery!: number;

  @Field(() => [EvidenceRequirement], { description: 'What bodies expect to be shown of it.' })
  expected!: EvidenceRequirement[];
}

@ObjectType({ description: 'Actions of a plan that are done, set against evidence of the difference they made.' })
export class CompletedWithoutEvidence {
  @Field(() => Intervention, { description: 'The plan.' })
  intervention!: Intervention;

  @Field(() => CountFigure, {
    description: 'Actions on record as done, one by one. AT_LEAST unless every action of the plan is recorded.',
  })
  completed!: CountFigure;

  @Field(() => CountFigure, { description: 'Those among them without evidence of their effect.' })
  withoutEvidenceOfEffect!: CountFigure;

  @Field(() => CountFigure, { description: 'Those among them without any evidence, not even of their being done.' })
  withoutAnyEvidence!: CountFigure;

  @Field(() => CountFigure, {
    description: 'Actions that the latest stated count calls complete. NOT_APPLICABLE: every action is recorded.',
  })
  statedComplete!: CountFigure;

  @Field(() => [UnevidencedAction], { description: 'Those without evidence of their effect, the longest done first.' })
  actions!: UnevidencedAction[];

  @Field(() => [Assumption], { description: 'What it takes for granted.' })
  assumptions!: Assumption[];

  @Field(() => [Gap], { description: 'What it would need and is not on record.' })
  gaps!: Gap[];
}
