import { ReviseSourceSystem } from '../../schema/provenance/revise-source-system.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { SourceSystemRow } from './source-system.entity.js';

export const reviseSourceSystem = write(ReviseSourceSystem, async (door, input) => {
  const system = await door.take(SourceSystemRow, input.systemId, 'systemId', input.expectedVersion);
  await refuseFuture(door, input.asAt, 'asAt');
  await door.change(SourceSystemRow, system, {
    asAt: input.asAt,
    holds: optionalText(input.holds, 'holds') ?? system.holds,
    state: optionalText(input.state, 'state') ?? system.state,
    assessmentLink: input.assessmentLink ?? system.assessmentLink,
  });
  return { system: system.id };
});
