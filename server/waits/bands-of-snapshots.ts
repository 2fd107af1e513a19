/** The bands that stand with wait snapshots, as a report states them. */
import { In } from 'typeorm';
import type { NewRow } from '../database/new-row.js';
import type { Door } from '../platform/write/door.js';
import { WaitBandRow } from './wait-band.entity.js';
import type { WaitSnapshotRow } from './wait-snapshot.entity.js';

export type Band = Pick<WaitBandRow, 'sequence' | 'fromDays' | 'toDays' | 'label' | 'count'>;

/** By the key of each snapshot, the shortest wait first. */
export async function bandsOfSnapshots(door: Door, snapshots: readonly string[]): Promise<Map<string, Band[]>> {
  const found = await door.manager.find(WaitBandRow, {
    where: { snapshotId: In([...snapshots]) },
    order: { sequence: 'ASC' },
  });
  const bands = new Map(snapshots.map((id): [string, Band[]] => [id, []]));
  for (const { snapshotId, sequence, fromDays, toDays, label, count } of found)
    bands.get(snapshotId)?.push({ sequence, fromDays, toDays, label, count });
  return bands;
}

interface Report {
  id: string;
  snapshot: NewRow<WaitSnapshotRow>;
  bands: readonly Band[];
}

export async function recordBands(door: Door, reports: readonly Report[]): Promise<void> {
  await door.insertAll(
    WaitBandRow,
    reports.flatMap(({ id, snapshot: { asAt, sourceId = null, visibility = 'PUBLIC', areaId }, bands }) =>
      bands.map((band) => ({ ...band, asAt, sourceId, visibility, areaId, snapshotId: id })),
    ),
  );
}
