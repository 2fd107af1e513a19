import { AnswerQuestion } from '../../schema/governance/answer-question.js';
import { refuseFuture } from '../platform/write/not-future.js';
import type { ClaimRow } from '../indicators/claim.entity.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { close } from './delivery-record.js';
import { openPromises, openQuestion } from './promised-answers.js';
import { QuestionRow } from './question.entity.js';
import { impersonal } from '../platform/persons.js';

export const answerQuestion = write(AnswerQuestion, async (door, input) => {
  const question = await openQuestion(door, input);
  const { answeredOn, inPart } = input;
  await refuseFuture(door, answeredOn, 'answeredOn');
  const claim = await door.referIfGiven<ClaimRow>('Claim', input.claimId, 'claimId');
  const answeredBy = impersonal(input.answeredBy, 'answeredBy');
  await door.change(QuestionRow, question, {
    status: inPart ? 'PARTLY' : 'ANSWERED',
    answer: text(input.answer, 'answer'),
    answeredBy,
    answeredOn,
    claimId: claim?.id ?? question.claimId,
  });
  const kept = inPart ? [] : await openPromises(door, question);
  for (const promise of kept) await close(door, promise, answeredOn, `answered by ${answeredBy}.`);
  return { question: question.id, kept: kept.map(({ id }) => id) };
});
