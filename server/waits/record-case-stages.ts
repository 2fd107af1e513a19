import { RecordCaseStages } from '../../schema/waits/record-case-stages.js';
import { openBatch } from '../provenance/open-batch.js';
import { recordAnew } from '../provenance/record-anew.js';
import { eachItem } from '../platform/write/refused.js';
import { figure, optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { CaseStageSnapshotRow } from './case-stage-snapshot.entity.js';
import type { PathwayRow } from './pathway.entity.js';

export const recordCaseStages = write(RecordCaseStages, async (door, input) => {
  const { items, sourceId, named, checkOnce } = await openBatch(door, input);
  const records = await eachItem(items, 'items', async (item, path) => {
    const pathway = await named.refer<PathwayRow>('Pathway', item.pathwayId, `${path}.pathwayId`);
    door.checkReach(pathway, `${path}.pathwayId`, 'Pathway');
    const asAt = item.asAt ?? input.asAt;
    checkOnce([pathway.id, item.stage, asAt], path);
    return {
      asAt,
      sourceId,
      visibility: input.visibility ?? pathway.visibility,
      areaId: pathway.areaId,
      pathwayId: pathway.id,
      stage: item.stage,
      count: figure(item.count, `${path}.count`),
      reason: optionalText(item.reason, `${path}.reason`),
      overseenBy: optionalText(item.overseenBy, `${path}.overseenBy`),
    };
  });
  const { keys } = await recordAnew(door, {
    row: CaseStageSnapshotRow,
    key: ['pathwayId', 'stage', 'asAt'],
    records,
    mayReplace: (earlier, path) => {
      door.checkReach(earlier, path, 'count');
    },
  });
  return { caseStages: keys };
});
