import { RecordMigrationTally } from '../../schema/provenance/record-migration-tally.js';
import { statedOfArea } from '../places/take-place.js';
import { checkCount } from '../platform/write/count-rules.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { refuse } from '../platform/write/refused.js';
import { checkSameArea } from '../platform/write/same-area.js';
import { figure, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { MigrationTallyRow } from './migration-tally.entity.js';
import { SourceSystemRow } from './source-system.entity.js';

export const recordMigrationTally = write(RecordMigrationTally, async (door, input) => {
  const stated = await statedOfArea(door, input);
  await refuseFuture(door, input.asAt, 'asAt');
  const system = await door.referIfGiven(SourceSystemRow, input.systemId, 'systemId');
  checkSameArea(system, stated.areaId, 'systemId');
  const done = figure(input.done, 'done');
  const total = figure(input.total, 'total');
  checkCount(done, 'done');
  checkCount(total, 'total');
  if (done.value !== null && total.value !== null && done.value > total.value)
    refuse('DONE_OVER_TOTAL', 'More have been moved than there are. Correct one of the two.', 'done');
  const tally = await door.insert(MigrationTallyRow, {
    ...stated,
    systemId: system?.id ?? null,
    moving: text(input.moving, 'moving'),
    done,
    total,
    expectedBy: input.expectedBy ?? null,
    cause: text(input.cause, 'cause'),
  });
  return { tally };
});
