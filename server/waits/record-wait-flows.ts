import { RecordWaitFlows, type WaitFlowInput } from '../../schema/waits/record-wait-flows.js';
import { openBatch } from '../provenance/open-batch.js';
import { recordAnew } from '../provenance/record-anew.js';
import { eachItem } from '../platform/write/refused.js';
import { figure } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import type { NewRow } from '../database/new-row.js';
import { checkReplacer, listToReport } from './list-reporter.js';
import { WaitFlowRow } from './wait-flow.entity.js';

export const recordWaitFlows = write(RecordWaitFlows, async (door, input) => {
  const { items, asAt, sourceId, named, checkOnce } = await openBatch(door, input);
  const flowOf = async (item: WaitFlowInput, path: string): Promise<NewRow<WaitFlowRow>> => {
    const { pathway, providerId } = await listToReport(door, named, item, path);
    checkOnce([pathway.id, providerId, item.basis, item.period ?? item.asAt ?? asAt], path);
    return {
      asAt: item.asAt ?? asAt,
      sourceId,
      visibility: input.visibility ?? pathway.visibility,
      areaId: pathway.areaId,
      pathwayId: pathway.id,
      providerId,
      periodId: item.period ?? null,
      basis: item.basis,
      referrals: figure(item.referrals, `${path}.referrals`),
      starts: figure(item.starts, `${path}.starts`),
      removals: figure(item.removals, `${path}.removals`),
    };
  };
  const { keys } = await recordAnew(door, {
    row: WaitFlowRow,
    key: ['pathwayId', 'providerId', 'basis', 'periodId'],
    records: await eachItem(items, 'items', flowOf),
    mayReplace: (earlier, path) => {
      checkReplacer(door, earlier, path);
    },
  });
  return { flows: keys };
});
