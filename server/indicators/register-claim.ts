import { RegisterClaim } from '../../schema/indicators/register-claim.js';
import type { AreaRow } from '../places/area.entity.js';
import type { WaitSnapshotRow } from '../waits/wait-snapshot.entity.js';
import { refuse } from '../platform/write/refused.js';
import { figure, optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { ClaimRow } from './claim.entity.js';
import { DefinitionVersionRow } from './definition-version.entity.js';
import { IndicatorRow } from './indicator.entity.js';
import { checkIndicator } from './of-indicator.js';

export const registerClaim = write(RegisterClaim, async (door, input) => {
  const value = figure(input.value, 'value');
  const { direction, unit = null, upperValue = null, claimedFor = null } = input;
  if (value.value !== null && unit === null) refuse('UNIT_MISSING', 'Say what the value counts.', 'unit');
  if (upperValue !== null && !(value.value !== null && Number(upperValue) > Number(value.value)))
    refuse(
      'BAD_RANGE',
      'The upper end of a range lies above the value. Correct one of the two, or leave the upper end out.',
      'upperValue',
    );
  const areaId = await door.area(input.areaId, 'areaId');
  const indicator = await door.referIfGiven(IndicatorRow, input.indicatorId, 'indicatorId');
  const definition = await door.referIfGiven(DefinitionVersionRow, input.definitionId, 'definitionId');
  checkIndicator(definition, indicator?.id ?? null, 'definitionId');
  const wait = await door.referIfGiven<WaitSnapshotRow>('WaitSnapshot', input.waitSnapshotId, 'waitSnapshotId');
  const earlier = await door.referIfGiven(ClaimRow, input.earlierId, 'earlierId');
  const claim = await door.insert(ClaimRow, {
    ...(await door.statement(input, await door.refer<AreaRow>('Area', input.areaId, 'areaId'))),
    areaId,
    indicatorId: indicator?.id ?? definition?.indicatorId ?? null,
    definitionId: definition?.id ?? null,
    waitSnapshotId: wait?.id ?? null,
    earlierId: earlier?.id ?? null,
    statement: text(input.statement, 'statement'),
    claimantRole: text(input.claimantRole, 'claimantRole'),
    value,
    upperValue,
    unit,
    wording: optionalText(input.wording, 'wording'),
    direction,
    claimedPeriod: text(input.claimedPeriod, 'claimedPeriod'),
    claimedFor,
    implies: optionalText(input.implies, 'implies'),
    verdict: 'NOT_CHECKED',
    verdictReason: 'Nobody has set it against published figures yet.',
  });
  return { claim };
});
