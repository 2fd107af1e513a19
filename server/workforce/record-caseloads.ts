import { RecordCaseloads, type CaseloadInput } from '../../schema/workforce/record-caseloads.js';
import type { NewRow } from '../database/new-row.js';
import { statedOfArea } from '../places/take-place.js';
import { batch } from '../platform/write/batch.js';
import { checkCount, checkRate } from '../platform/write/count-rules.js';
import type { Door } from '../platform/write/door.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { eachItem, refuse } from '../platform/write/refused.js';
import { figure, optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { onlyOnce } from '../provenance/only-once.js';
import { lockChains } from '../provenance/to-replace.js';
import { sql } from '../reading/sql.js';
import { CaseloadSnapshotRow } from './caseload-snapshot.entity.js';
import { refuseNoStaff, staffNamed } from './stated-of-team.js';

export const recordCaseloads = write(RecordCaseloads, async (door, input) => {
  const items = batch(input.items);
  const stated = await statedOfArea(door, input);
  const checkOnce = onlyOnce();
  const caseloadOf = async (item: CaseloadInput, path: string): Promise<NewRow<CaseloadSnapshotRow>> => {
    const staff = await staffNamed(door, item, stated.areaId, `${path}.`);
    refuseNoStaff(staff, `${path}.teamId`);
    const asAt = item.asAt ?? stated.asAt;
    await refuseFuture(door, asAt, `${path}.asAt`);
    checkOnce([staff.teamId, staff.postTypeId, asAt], path);
    if ((item.openCases ?? item.casesPerFte ?? item.judgement) == null)
      refuse('NOTHING_SAID', 'Neither a figure nor a judgement is given. Say at least why one is not known.', path);
    const openCases = figure(item.openCases, `${path}.openCases`);
    const casesPerFte = figure(item.casesPerFte, `${path}.casesPerFte`);
    checkCount(openCases, `${path}.openCases`);
    checkRate(casesPerFte, `${path}.casesPerFte`);
    return {
      ...stated,
      ...staff,
      asAt,
      openCases,
      casesPerFte,
      judgement: optionalText(item.judgement, `${path}.judgement`),
    };
  };
  const records = await eachItem(items, 'items', caseloadOf);
  await refuseRecorded(door, stated.areaId, records);
  return { caseloads: await door.insertAll(CaseloadSnapshotRow, records) };
});

interface Told {
  teamId?: string | null;
  postTypeId?: string | null;
  asAt: string;
}

/** A second figure of the same staff and date would leave open which one holds. */
async function refuseRecorded(door: Door, areaId: string, records: readonly Told[]): Promise<void> {
  await lockChains(door, 'area', [areaId]);
  const told = await door.ask<Told>(
    sql`select team_id as "teamId", post_type_id as "postTypeId", as_at as "asAt" from caseload_snapshot
      where area_id = ${areaId} and owner_id = ${door.actor.organisationId} and as_at = any(${records.map(({ asAt }) => asAt)}::text[])`,
  );
  const keyOf = ({ teamId = null, postTypeId = null, asAt }: Told): string =>
    JSON.stringify([teamId, postTypeId, asAt]);
  const known = new Set(told.map(keyOf));
  await eachItem(records, 'items', (record, path) => {
    if (known.has(keyOf(record)))
      refuse(
        'ALREADY_RECORDED',
        `The caseload of ${record.asAt} is on record. Put it right with correctFigure, or leave it out.`,
        path,
      );
  });
}
