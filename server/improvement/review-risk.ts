import { ReviewRisk } from '../../schema/improvement/review-risk.js';
import { refuse } from '../platform/write/refused.js';
import { optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { RiskRow } from './risk.entity.js';

export const reviewRisk = write(ReviewRisk, async (door, input) => {
  const risk = await door.take(RiskRow, input.riskId, 'riskId', input.expectedVersion);
  await refuseFuture(door, input.asAt, 'asAt');
  const mitigation = optionalText(input.mitigation, 'mitigation') ?? risk.mitigation;
  if (input.mitigated && mitigation === null)
    refuse('MITIGATION_MISSING', 'Nothing says what is done against it. Say so in `mitigation`.', 'mitigation');
  await door.change(RiskRow, risk, {
    asAt: input.asAt,
    status: input.mitigated ? 'MITIGATED' : 'OPEN',
    mitigation,
    reviewBy: input.reviewBy ?? null,
  });
  return { risk: risk.id };
});
