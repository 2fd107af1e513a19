import { RecordDemandFactor } from '../../schema/waits/record-demand-factor.js';
import { impersonal } from '../platform/persons.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { DemandFactorRow } from './demand-factor.entity.js';
import { statedOfPathway } from './stated-of-pathway.js';

export const recordDemandFactor = write(RecordDemandFactor, async (door, input) => {
  const demandFactor = await door.insert(DemandFactorRow, {
    ...(await statedOfPathway(door, input)),
    factor: text(input.factor, 'factor'),
    direction: input.direction,
    saidBy: impersonal(input.saidBy, 'saidBy'),
    note: optionalText(input.note, 'note'),
  });
  return { demandFactor };
});
