import { ReassessImpact } from '../../schema/improvement/reassess-impact.js';
import { write } from '../platform/write/write.js';
import { foundation } from './impact-foundation.js';
import { ImpactLinkRow } from './impact-link.entity.js';
import { refuseFuture } from '../platform/write/not-future.js';

export const reassessImpact = write(ReassessImpact, async (door, input) => {
  const link = await door.take(ImpactLinkRow, input.impactLinkId, 'impactLinkId', input.expectedVersion);
  await refuseFuture(door, input.asAt, 'asAt');
  const { asAt, sourceId } = await door.statement(input, link);
  await door.change(ImpactLinkRow, link, {
    asAt,
    sourceId,
    evidenceId: await foundation(door, input, link.areaId),
    strength: input.strength,
    direction: input.direction ?? link.direction,
  });
  return { impactLink: link.id };
});
