import { RecordFundingOutcome } from '../../schema/finance/record-funding-outcome.js';
import { refuse } from '../platform/write/refused.js';
import { unknown, type FigureStored } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { FundingRequestRow } from './funding-request.entity.js';
import { amountOf } from './money.js';
import { comeBy, inOrder } from '../platform/partial-date.js';

export const nothingAgreed = (): FigureStored<number> => ({ ...unknown<number>(), state: 'NOT_APPLICABLE' });

export const recordFundingOutcome = write(RecordFundingOutcome, async (door, input) => {
  const { outcome, agreed, answeredOn } = input;
  comeBy(door.today, answeredOn, 'answeredOn');
  const request = await door.take(FundingRequestRow, input.requestId, 'requestId', input.expectedVersion);
  if (request.status === 'AGREED' || request.status === 'DECLINED')
    refuse('REQUEST_SETTLED', `This request is ${request.status} already. Record a new request.`, 'requestId');
  inOrder(request.requestedOn, answeredOn, 'answeredOn');
  inOrder(request.answeredOn, answeredOn, 'answeredOn');
  if (agreed != null && outcome !== 'AGREED')
    refuse('NOT_AGREED', `The outcome is ${outcome}, so no sum is agreed. Leave it out.`, 'agreed');
  const source = await door.referIfGiven<{ id: string }>('Passage', input.sourceId, 'sourceId');
  await door.change(FundingRequestRow, request, {
    status: outcome,
    agreed: outcome === 'AGREED' ? amountOf(agreed, 'agreed') : nothingAgreed(),
    answeredOn,
    asAt: answeredOn,
    ...(source === null ? {} : { sourceId: source.id }),
  });
  return { request: request.id };
});
