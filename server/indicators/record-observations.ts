import { RecordObservations, type ObservationInput } from '../../schema/indicators/record-observations.js';
import type { AreaRow } from '../places/area.entity.js';
import type { PeerSetRow } from '../places/peer-set.entity.js';
import { openBatch } from '../provenance/open-batch.js';
import { recordAnew } from '../provenance/record-anew.js';
import type { SourceDocumentRow } from '../provenance/source-document.entity.js';
import { eachItem, refuse } from '../platform/write/refused.js';
import { figure, optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import type { NewRow } from '../database/new-row.js';
import type { DefinitionVersionRow } from './definition-version.entity.js';
import { flagObservations } from './flag-observations.js';
import type { IndicatorRow } from './indicator.entity.js';
import { isOfKind } from './observation-rules.js';
import { ObservationRow } from './observation.entity.js';
import { symbolReader } from './symbol-reader.js';

const noShare = { state: 'NOT_APPLICABLE', qualifier: 'EXACT', note: 'It is no share.' } as const;

export const recordObservations = write(RecordObservations, async (door, input) => {
  const { items, asAt, sourceId, named, checkOnce } = await openBatch(door, input);
  const release = await door.referIfGiven<SourceDocumentRow>('SourceDocument', input.releaseId, 'releaseId');
  const readSymbol = symbolReader(door);

  const valueOf = async (item: ObservationInput, { dataSetId }: DefinitionVersionRow, path: string) => {
    const text = optionalText(item.symbol, `${path}.symbol`);
    if (text === null) return { symbol: null, value: figure(item.value, `${path}.value`) };
    if (item.value != null)
      refuse('SYMBOL_AND_VALUE', 'A symbol stands in place of a value. Leave one of the two out.', `${path}.symbol`);
    return readSymbol(text, dataSetId, `${path}.symbol`);
  };
  const observationOf = async (item: ObservationInput, path: string): Promise<NewRow<ObservationRow>> => {
    const definition = await named.refer<DefinitionVersionRow>(
      'DefinitionVersion',
      item.definitionId,
      `${path}.definitionId`,
    );
    const { unit } = await named.refer<IndicatorRow>('Indicator', `Indicator:${definition.indicatorId}`, path);
    const area = await named.refer<AreaRow>('Area', item.areaId, `${path}.areaId`);
    const peerSet = await named.referIfGiven<PeerSetRow>('PeerSet', item.peerSetId, `${path}.peerSetId`);
    door.partOf(area.id, `${path}.areaId`);
    if (!isOfKind(item.period, definition.periodKind))
      refuse(
        'OTHER_PERIOD_KIND',
        `The definition is for ${definition.periodKind}, and ${item.period} is another kind of period. Name the definition that was counted by.`,
        `${path}.period`,
      );
    const method = optionalText(item.method, `${path}.method`);
    if ((item.status === 'DERIVED') !== (method !== null))
      refuse('METHOD_MISSING', 'Say how a DERIVED value was worked out, and of no other.', `${path}.method`);
    checkOnce([definition.id, area.id, item.period, peerSet?.id ?? null], path);
    const part = unit === 'PERCENT' ? undefined : noShare;
    return {
      asAt: item.asAt ?? asAt,
      sourceId,
      visibility: input.visibility ?? definition.visibility,
      indicatorId: definition.indicatorId,
      definitionId: definition.id,
      areaId: area.id,
      periodId: item.period,
      peerSetId: peerSet?.id ?? null,
      releaseId: release?.id ?? null,
      ...(await valueOf(item, definition, path)),
      numerator: figure(item.numerator ?? part, `${path}.numerator`),
      denominator: figure(item.denominator ?? part, `${path}.denominator`),
      status: item.status,
      method,
    };
  };

  const { keys, added } = await recordAnew(door, {
    row: ObservationRow,
    key: ['definitionId', 'areaId', 'periodId', 'peerSetId'],
    records: await eachItem(items, 'items', observationOf),
    mayReplace: (earlier, path) => {
      door.checkReach(earlier, path, 'Observation');
    },
  });
  const fresh = added.map((place) => keys[place] ?? '');
  return { observations: keys, flags: await flagObservations(door, fresh) };
});
