import { AnswerDataQuery, type AnswerDataQueryInput } from '../../schema/provenance/answer-data-query.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { sql } from '../reading/sql.js';
import { CorrectionRow } from './correction.entity.js';
import { needsAnswer, outcomesFrom } from './data-query-rules.js';
import { DataQueryRow } from './data-query.entity.js';

export const answerDataQuery = write(AnswerDataQuery, async (door, input) => {
  const query = await takeQuery(door, input);
  const { outcome } = input;
  const outcomes = outcomesFrom(query.status);
  if (!outcomes.includes(outcome))
    refuse(
      'BAD_OUTCOME',
      outcomes.length === 0
        ? `This question is closed (${query.status}). Raise another.`
        : `A question that is ${query.status} cannot become ${outcome}. It may become ${outcomes.join(', ')}.`,
      'outcome',
    );
  const answer = optionalText(input.answer, 'answer');
  if (answer === null && needsAnswer(outcome))
    refuse('ANSWER_MISSING', `Say what is answered: a question becomes ${outcome} in words.`, 'answer');
  const correctionId = await correctionOf(door, input);
  await door.change(DataQueryRow, query, {
    status: outcome,
    answer,
    correctionId,
    ...(needsAnswer(outcome)
      ? { answeredOn: input.answeredOn ?? door.today, answeredBy: `${door.actor.role}, ${door.actor.organisation}` }
      : {}),
  });
  return { dataQuery: query.id };
});

/** It is kept by the organisation that asks and answered by the one that is asked. */
async function takeQuery(door: Door, input: AnswerDataQueryInput): Promise<DataQueryRow> {
  const { id } = await door.refer(DataQueryRow, input.dataQueryId, 'dataQueryId');
  await door.ask(sql`select from data_query where id = ${id} for no key update`);
  const query = await door.refer(DataQueryRow, input.dataQueryId, 'dataQueryId');
  const isAsked = query.askedOfId === door.actor.organisationId;
  const mayClose = query.askedOfId === null || input.outcome === 'LIMITATION_ACCEPTED';
  if (!isAsked && !mayClose)
    refuse('FORBIDDEN', 'Another organisation was asked. It must answer; you may accept a limitation.', 'dataQueryId');
  if (!isAsked) door.checkReach(query, 'dataQueryId', 'DataQuery');
  if (query.version !== input.expectedVersion)
    refuse(
      'VERSION_CONFLICT',
      `This DataQuery is at version ${String(query.version)}, and you read version ${String(input.expectedVersion)}. Read it again, and decide again.`,
      'expectedVersion',
    );
  return query;
}

async function correctionOf(door: Door, { outcome, correctionId }: AnswerDataQueryInput): Promise<string | null> {
  if ((outcome === 'CORRECTED') !== (correctionId != null))
    refuse(
      'CORRECTION_MISSING',
      'CORRECTED names the correction, and no other outcome does. Take its id from correctFigure.',
      'correctionId',
    );
  return (await door.referIfGiven(CorrectionRow, correctionId, 'correctionId'))?.id ?? null;
}
