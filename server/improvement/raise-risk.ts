import { RaiseRisk } from '../../schema/improvement/raise-risk.js';
import type { FundingSourceRow } from '../finance/funding-source.entity.js';
import type { IndicatorRow } from '../indicators/indicator.entity.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { openPlanPart } from './open-plan.js';
import { RiskRow } from './risk.entity.js';
import { checkSameArea } from '../platform/write/same-area.js';

export const raiseRisk = write(RaiseRisk, async (door, input) => {
  const part = await openPlanPart(door, input.threatens, 'threatens', ['interventionId', 'workstreamId']);
  const pot = await door.referIfGiven<FundingSourceRow>('FundingSource', input.fundingSourceId, 'fundingSourceId');
  checkSameArea(pot, part.areaId, 'fundingSourceId');
  const indicator = await door.referIfGiven<IndicatorRow>('Indicator', input.indicatorId, 'indicatorId');
  const risk = await door.insert(RiskRow, {
    ...(await door.statement(input, part)),
    areaId: part.areaId,
    interventionId: part.keys.interventionId,
    workstreamId: part.keys.workstreamId,
    fundingSourceId: pot?.id ?? null,
    indicatorId: indicator?.id ?? null,
    title: text(input.title, 'title'),
    cause: text(input.cause, 'cause'),
    effect: text(input.effect, 'effect'),
    mitigation: optionalText(input.mitigation, 'mitigation'),
    status: 'OPEN',
    reviewBy: input.reviewBy ?? null,
  });
  return { risk };
});
