import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { CountFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { CaseStage, CaseStageSnapshot } from './case-stage-snapshot.js';

@InputType({ description: 'How many cases stand at a stage. No case is recorded.' })
export class CaseStageInput {
  @Field(() => ID, { description: 'The pathway.' })
  pathwayId!: string;

  @Field(() => CaseStage, { description: 'The stage.' })
  stage!: CaseStage;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'The date it is true of, where it is not that of the batch.',
  })
  asAt?: string | null;

  @Field(() => CountFigureInput, { nullable: true, description: 'How many cases. Left out: UNKNOWN.' })
  count?: CountFigureInput | null;

  @Field(() => String, { nullable: true, description: 'Why they stand there. Left out: not said.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: "The roles that see to it; never a person's name." })
  overseenBy?: string | null;
}

@InputType({ description: 'Where cases stand, by pathway, stage and date.' })
export class RecordCaseStagesInput extends StatementInput {
  @Field(() => [CaseStageInput], {
    description: 'The counts, 1 to 10,000: all are recorded, or none, with a reason for each that is wrong.',
  })
  items!: CaseStageInput[];
}

@ObjectType({ implements: Accepted, description: 'The counts were recorded.' })
export class CaseStagesRecorded extends Accepted {
  @Field(() => [CaseStageSnapshot], {
    description:
      'The counts, in the order they were sent. One that repeats what was on record is the record there was.',
  })
  caseStages!: CaseStageSnapshot[];
}

export const RecordCaseStages = mutation({
  verb: 'recordCaseStages',
  does: 'Records how many cases stand at each stage of a pathway. A later count of the same pathway, stage and date replaces the earlier one, which stays readable.',
  refusals: {
    DUPLICATE_ITEM: 'the batch counts the same stage on the same date twice.',
    EMPTY_BATCH: 'nothing was sent.',
    BATCH_TOO_LARGE: 'more than 10,000 items.',
  },
  input: RecordCaseStagesInput,
  success: CaseStagesRecorded,
});
