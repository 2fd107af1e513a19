/** The actions of a tracker on record: new ones added, those there found again, and what of them is said otherwise. */
import { sameName } from '../../platform/files/columns.js';
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import { ActionRow } from '../action.entity.js';
import type { InterventionRow } from '../intervention.entity.js';
import { matchActions } from './match-actions.js';
import { recordDues } from './record-dues.js';
import type { TrackedAction } from './tracked-action.js';

export interface Recording {
  door: Door;
  report: Report;
  plan: InterventionRow;
  asAt: string;
}

/** A tracked action with its record. */
export type Recorded = readonly (readonly [
  TrackedAction,
  Pick<ActionRow, 'id' | 'areaId' | 'visibility' | 'interventionId' | 'workstreamId'>,
])[];

export async function recordActions(
  { door, report, plan, asAt }: Recording,
  tracked: readonly TrackedAction[],
  workstreams: ReadonlyMap<string | null, string | null>,
): Promise<Recorded> {
  const onRecord = await door.manager.find(ActionRow, {
    where: { interventionId: plan.id },
    order: { id: 'asc' },
    lock: { mode: 'pessimistic_write' },
  });
  const workstreamOf = ({ workstream }: TrackedAction): string | null => workstreams.get(workstream) ?? null;
  const { found, reused, missing } = matchActions(tracked, onRecord, workstreamOf);
  for (const { tracked: each, action } of reused)
    report.reject({
      line: each.line,
      sheet: each.sheet,
      code: 'REFERENCE_REUSED',
      message: `The reference ${each.reference ?? ''} is on record for "${action.title}". An action keeps its reference: give a new one another.`,
    });
  await revise(door, report, found);
  await recordDues(door, { asAt, report, dues: [...found].map(([{ due }, of]) => ({ of, due })) });
  showMissing(report, missing);
  const fresh = tracked
    .filter((each) => !found.has(each))
    .map((each) => ({ each, record: newAction(plan, each, workstreamOf(each), asAt) }));
  const keys = await door.insertAll(
    ActionRow,
    fresh.map(({ record }) => record),
  );
  report.change('actions: new', fresh.length);
  report.change('actions: on record', found.size);
  return [...found, ...fresh.map(({ each, record }, index) => [each, { ...record, id: keys[index] ?? '' }] as const)];
}

const newAction = (
  plan: InterventionRow,
  { title, reference, detail, owner, due }: TrackedAction,
  workstreamId: string | null,
  asAt: string,
) => ({
  asAt,
  visibility: plan.visibility,
  areaId: plan.areaId,
  interventionId: plan.id,
  workstreamId,
  title,
  reference,
  description: detail ?? title,
  ownerRole: owner,
  dueOn: due,
});

/** Who answers for it changes; its title stays, and what the tracker calls it is shown. */
async function revise(door: Door, report: Report, found: ReadonlyMap<TrackedAction, ActionRow>): Promise<void> {
  const owners: string[][] = [];
  const titles: string[][] = [];
  for (const [{ title, owner, reference }, action] of found) {
    if (sameName(title) !== sameName(action.title)) titles.push([action.reference ?? '', action.title, title]);
    const isOwned = owner !== null && owner !== action.ownerRole;
    if (isOwned) owners.push([action.title, action.ownerRole ?? 'not said', owner]);
    const changes = {
      ...(isOwned ? { ownerRole: owner } : {}),
      ...(action.reference === null && reference !== null ? { reference } : {}),
    };
    if (Object.keys(changes).length > 0) await door.change(ActionRow, action, changes);
  }
  if (owners.length > 0) {
    report.change('owners: changed', owners.length);
    report.table('Owners', ['Action', 'Was', 'Becomes'], owners);
  }
  if (titles.length > 0)
    report.table('Titles that stay as on record', ['Reference', 'On record', 'In the tracker'], titles);
}

function showMissing(report: Report, missing: readonly ActionRow[]): void {
  if (missing.length === 0) return;
  report.change('actions: not in the tracker', missing.length);
  report.table(
    'On record and not in the tracker: they stay',
    ['Reference', 'Action', 'Due'],
    missing
      .map(({ reference, title, dueOn }) => [reference ?? '', title, dueOn ?? ''] as const)
      .sort((a, b) => a.join(' ').localeCompare(b.join(' '), 'en-GB', { numeric: true })),
  );
}
