import { CloseRisk } from '../../schema/improvement/close-risk.js';
import { refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { RiskRow } from './risk.entity.js';

export const closeRisk = write(CloseRisk, async (door, input) => {
  const risk = await door.take(RiskRow, input.riskId, 'riskId', input.expectedVersion);
  const status = input.happened ? 'MATERIALISED' : 'CLOSED';
  if (risk.status === status || risk.status === 'CLOSED')
    refuse('ALREADY_CLOSED', `It is ${risk.status} already. Review it if it may happen again.`, 'riskId');
  await refuseFuture(door, input.asAt, 'asAt');
  await door.change(RiskRow, risk, { asAt: input.asAt, status });
  return { risk: risk.id };
});
