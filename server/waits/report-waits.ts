import { ReportWaits, type WaitBandInput, type WaitReportInput } from '../../schema/waits/report-waits.js';
import type { AreaRow } from '../places/area.entity.js';
import { openBatch } from '../provenance/open-batch.js';
import { bandName } from '../provenance/quality/band-figures.js';
import { recordAnew } from '../provenance/record-anew.js';
import { eachItem, refuse } from '../platform/write/refused.js';
import { figure, optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import type { NewRow } from '../database/new-row.js';
import { bandsOfSnapshots, recordBands, type Band } from './bands-of-snapshots.js';
import type { ClockDefinitionRow } from './clock-definition.entity.js';
import { flagWaits } from './flag-waits.js';
import { checkReplacer, listToReport } from './list-reporter.js';
import { inOrder } from './wait-band-rules.js';
import { WaitSnapshotRow } from './wait-snapshot.entity.js';

const says = { state: 'NOT_APPLICABLE', qualifier: 'EXACT', note: 'Each figure says what it is.' } as const;

export const reportWaits = write(ReportWaits, async (door, input) => {
  const { items, asAt, sourceId, named, checkOnce } = await openBatch(door, input);

  const snapshotOf = async (item: WaitReportInput, path: string): Promise<NewRow<WaitSnapshotRow>> => {
    const { pathway, providerId } = await listToReport(door, named, item, path);
    const clock = await named.refer<ClockDefinitionRow>('ClockDefinition', item.clockId, `${path}.clockId`);
    const area = await named.referIfGiven<AreaRow>('Area', item.areaId, `${path}.areaId`);
    if (area !== null) door.partOf(area.id, `${path}.areaId`);
    if (item.scope === 'PROVIDER' && providerId === null)
      refuse('PROVIDER_MISSING', 'Say whose list it is, or name another scope.', `${path}.providerId`);
    const when = item.period ?? item.asAt ?? asAt;
    checkOnce([pathway.id, clock.id, providerId, item.scope, when], path);
    return {
      asAt: item.asAt ?? asAt,
      sourceId,
      visibility: input.visibility ?? pathway.visibility,
      areaId: area?.id ?? pathway.areaId,
      pathwayId: pathway.id,
      clockId: clock.id,
      providerId,
      periodId: item.period ?? null,
      scope: item.scope,
      status: item.status,
      completeness: item.completeness,
      missingSubmitters: item.missingSubmitters ?? null,
      total: figure(item.total, `${path}.total`),
      medianWeeks: figure(item.medianWeeks, `${path}.medianWeeks`),
      percentile92Weeks: figure(item.percentile92Weeks, `${path}.percentile92Weeks`),
      meanWeeks: figure(item.meanWeeks, `${path}.meanWeeks`),
      longestWeeks: figure(item.longestWeeks, `${path}.longestWeeks`),
      statedWeeks: figure(item.statedWeeks ?? says, `${path}.statedWeeks`),
    };
  };
  const reports = await eachItem(items, 'items', async (item, path) => ({
    snapshot: await snapshotOf(item, path),
    bands: inOrder(item.bands, `${path}.bands`).map((band) => bandOf(band, `${path}.bands`)),
  }));

  const { keys, added } = await recordAnew(door, {
    row: WaitSnapshotRow,
    key: ['pathwayId', 'clockId', 'providerId', 'scope', 'periodId'],
    records: reports.map(({ snapshot }) => snapshot),
    parts: { given: reports.map(({ bands }) => bands), inForce: (snapshots) => bandsOfSnapshots(door, snapshots) },
    mayReplace: (earlier, path) => {
      checkReplacer(door, earlier, path);
    },
  });
  const fresh = added.flatMap((place) => {
    const report = reports[place];
    return report === undefined ? [] : [{ ...report, id: keys[place] ?? '' }];
  });
  await recordBands(door, fresh);
  return {
    snapshots: keys,
    flags: await flagWaits(
      door,
      fresh.map(({ id }) => id),
    ),
  };
});

function bandOf(band: WaitBandInput & { toDays: number | null; sequence: number }, path: string): Band {
  const { fromDays, toDays, sequence } = band;
  return {
    sequence,
    fromDays,
    toDays,
    label: optionalText(band.label, `${path}.label`) ?? bandName(band),
    count: figure(band.count, `${path}.count`),
  };
}
