import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { CalendarDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { DataQuery, DataQueryStatus } from './data-query.js';

@InputType({ description: 'How far a question about data has come, and what is answered.' })
export class AnswerDataQueryInput extends ChangeInput {
  @Field(() => ID, { description: 'The question.' })
  dataQueryId!: string;

  @Field(() => DataQueryStatus, {
    description:
      'WITH_PROVIDER takes it in hand and needs no answer yet; ANSWERED: the data stands; CORRECTED needs the correction; LIMITATION_ACCEPTED closes it.',
  })
  outcome!: DataQueryStatus;

  @Field(() => String, {
    nullable: true,
    description:
      'What is answered, and for LIMITATION_ACCEPTED what the limitation is. Left out only with WITH_PROVIDER.',
  })
  answer?: string | null;

  @Field(() => ID, { nullable: true, description: 'For CORRECTED, and only then: the correction that answers it.' })
  correctionId?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day it was answered. Left out: today.' })
  answeredOn?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The outcome was recorded.' })
export class DataQueryAnswered extends Accepted {
  @Field(() => DataQuery, { description: 'The question with its answer. Earlier answers stay in its history.' })
  dataQuery!: DataQuery;
}

export const AnswerDataQuery = mutation({
  verb: 'answerDataQuery',
  does: 'Answers a question about data, for the organisation it was asked of. The organisation that asked may accept a limitation.',
  refusals: {
    BAD_OUTCOME: 'the question cannot come from where it stands to that outcome.',
    ANSWER_MISSING: 'the outcome needs words.',
    CORRECTION_MISSING: 'CORRECTED names no correction, or another outcome names one.',
  },
  input: AnswerDataQueryInput,
  success: DataQueryAnswered,
});
