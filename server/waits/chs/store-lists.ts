/** Keeps the lists of a workbook: those that are new, say more or say something else than what is on record, which stays readable. */
import type { NewRow } from '../../database/new-row.js';
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import { unknown, type FigureStored } from '../../platform/write/values.js';
import { sql } from '../../reading/sql.js';
import { lockChains } from '../../provenance/to-replace.js';
import { recordBands, type Band } from '../bands-of-snapshots.js';
import { WaitSnapshotRow } from '../wait-snapshot.entity.js';
import { keyOf, knownLists, type KnownSnapshot, type ListKey } from './known-lists.js';
import type { Count } from './lists.js';
import { outcomeOf, type Outcome } from './outcome.js';

export interface ListToStore extends ListKey {
  areaId: string;
  /** As the report calls it. */
  name: string;
  sourceId: string;
  total: Count;
  bands: readonly Band[];
  /** Of a total over providers. Null: not said. */
  missingSubmitters: number | null;
}

interface Storing {
  clockId: string;
  publishedOn: string | null;
  report: Report;
}

const bandsOnly = unknown<string>('The publication tells waits in bands only.');
const notMeant: FigureStored<string> = {
  ...unknown('The publication says what each figure is.'),
  state: 'NOT_APPLICABLE',
};

const words: Readonly<Record<Outcome, string>> = {
  new: 'lists new',
  unchanged: 'lists unchanged',
  completed: 'lists completed',
  revised: 'lists revised',
  older: 'lists left as a later publication says',
};

/** Keys of the snapshots that were added. */
export async function storeLists(
  door: Door,
  lists: readonly ListToStore[],
  { clockId, publishedOn, report }: Storing,
): Promise<string[]> {
  await lockChains(
    door,
    'pathway',
    lists.map(({ pathwayId }) => pathwayId),
  );
  const known = await knownLists(door, clockId, lists);
  const judged = lists.map((list) => {
    const earlier = known.get(keyOf(list));
    return { list, earlier, outcome: outcomeOf(list, earlier, publishedOn) };
  });
  for (const { list, outcome } of judged)
    report.change(outcome === 'new' && list.total.value === null ? 'lists not handed in' : words[outcome]);
  const fresh = judged.filter(({ outcome }) => outcome !== 'unchanged' && outcome !== 'older');
  const reports = fresh.map(({ list, earlier, outcome }) => ({
    snapshot: snapshotOf(list, clockId, earlier, outcome),
    // A total that was not there before stands beside the bands that were.
    bands: list.bands.length === 0 && outcome === 'completed' ? (earlier?.bands ?? []) : list.bands,
  }));
  const keys = await door.insertAll(
    WaitSnapshotRow,
    reports.map(({ snapshot }) => snapshot),
  );
  await recordBands(
    door,
    reports.map((each, index) => ({ ...each, id: keys[index] ?? '' })),
  );
  await carryDoubts(
    door,
    fresh.flatMap(({ earlier, outcome }, index) =>
      earlier !== undefined && outcome === 'completed' ? [{ from: earlier.id, to: keys[index] ?? '' }] : [],
    ),
  );
  tellRevisions(judged, report);
  return keys;
}

function snapshotOf(
  list: ListToStore,
  clockId: string,
  earlier: KnownSnapshot | undefined,
  outcome: Outcome,
): NewRow<WaitSnapshotRow> {
  const { month, areaId, pathwayId, scope, providerId, sourceId, total, missingSubmitters } = list;
  return {
    asAt: month,
    sourceId,
    areaId,
    pathwayId,
    clockId,
    providerId,
    periodId: `${month}|M`,
    supersedesId: earlier?.id ?? null,
    scope,
    status: outcome === 'revised' ? 'REVISED' : 'MANAGEMENT_INFORMATION',
    completeness: missingSubmitters === null ? 'UNKNOWN' : missingSubmitters > 0 ? 'PARTIAL' : 'COMPLETE',
    missingSubmitters,
    total,
    medianWeeks: bandsOnly,
    percentile92Weeks: bandsOnly,
    meanWeeks: bandsOnly,
    longestWeeks: bandsOnly,
    statedWeeks: notMeant,
  };
}

/** What somebody has said of figures holds for the same figures told more fully. What rules saw they see again. */
async function carryDoubts(door: Door, completed: readonly { from: string; to: string }[]): Promise<void> {
  await door.ask(sql`
    insert into quality_flag (realm, visibility, owner_id, as_at, source_id, area_id, about_type, about_id, rule, detail)
    select f.realm, f.visibility, f.owner_id, f.as_at, f.source_id, f.area_id, f.about_type, c."to", f.rule, f.detail
    from jsonb_to_recordset(${JSON.stringify(completed)}::jsonb) as c("from" text, "to" text)
      join quality_flag f on f.about_type = 'WaitSnapshot' and f.about_id = c."from" and f.source_id is not null and f.settled_on is null`);
}

const said = ({ state, value }: Pick<Count, 'state' | 'value'>): string => (value === null ? state : String(value));

function tellRevisions(
  judged: readonly { list: ListToStore; earlier: KnownSnapshot | undefined; outcome: Outcome }[],
  report: Report,
): void {
  const rows = judged.flatMap(({ list, earlier, outcome }) => {
    if (earlier === undefined || (outcome !== 'revised' && outcome !== 'older')) return [];
    const became = list.bands.filter(({ fromDays, count }) => {
      const before = earlier.bands.find((band) => band.fromDays === fromDays);
      return before !== undefined && before.count.value !== count.value;
    });
    const verdict = outcome === 'revised' ? 'revised' : 'left: published before';
    return [[list.name, list.month, said(earlier.total), said(list.total), String(became.length), verdict]];
  });
  if (rows.length > 0) report.table('Revisions', ['list', 'month', 'was', 'becomes', 'bands that differ', ''], rows);
}
