import { RecordCapacityAssumption } from '../../schema/workforce/record-capacity-assumption.js';
import { checkRate } from '../platform/write/count-rules.js';
import { refuse } from '../platform/write/refused.js';
import { figure, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { CapacityAssumptionRow } from './capacity-assumption.entity.js';
import { PostTypeRow } from './post-type.entity.js';
import { statedOfTeam } from './stated-of-team.js';

export const recordCapacityAssumption = write(RecordCapacityAssumption, async (door, input) => {
  const { id: postTypeId } = await door.refer(PostTypeRow, input.postTypeId, 'postTypeId');
  if ((input.perFtePerMonth ?? input.throughput ?? input.rampMonths) == null)
    refuse('NOTHING_SAID', 'None of the figures is given. Say at least why one is not known.', 'perFtePerMonth');
  const rate = (field: 'perFtePerMonth' | 'throughput' | 'rampMonths') => {
    const given = figure(input[field], field);
    checkRate(given, field);
    return given;
  };
  const throughput = rate('throughput');
  const throughputPer = input.throughputPer ?? null;
  if ((throughput.value === null) !== (throughputPer === null))
    refuse(
      'THROUGHPUT_PER_MISSING',
      'A throughput and the time it is counted over go together. Give both, or neither.',
      'throughputPer',
    );
  const assumption = await door.insert(CapacityAssumptionRow, {
    ...(await statedOfTeam(door, input)),
    postTypeId,
    unit: text(input.unit, 'unit'),
    scenario: text(input.scenario, 'scenario'),
    perFtePerMonth: rate('perFtePerMonth'),
    throughput,
    throughputPer,
    rampMonths: rate('rampMonths'),
    confidence: input.confidence,
  });
  return { assumption };
});
