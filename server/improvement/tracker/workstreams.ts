/** The workstreams that a tracker names: those of the plan, found by number and title, and new ones. */
import { sameName } from '../../platform/files/columns.js';
import type { Report } from '../../platform/imports/report.js';
import { alike } from '../../platform/imports/words-meant.js';
import type { Door } from '../../platform/write/door.js';
import type { InterventionRow } from '../intervention.entity.js';
import { WorkstreamRow } from '../workstream.entity.js';
import type { TrackedAction } from './tracked-action.js';

export interface NamedWorkstream {
  number: number | null;
  title: string | null;
}

/** `Workstream 2: Therapies`, `2. Therapies` and `WS2` have a number. */
export function workstreamIn(words: string): NamedWorkstream {
  const [, digits, rest = ''] =
    /^(?:(?:work ?stream|ws|priority|theme) ?)?(\d{1,3})(?:\s*[.:)–—-]\s*|\s+|$)(.*)$/i.exec(words.trim()) ?? [];
  if (digits === undefined) return { number: null, title: words.trim() };
  return { number: Number(digits), title: rest === '' ? null : rest };
}

const leastAlike = 0.5;

/** By its words as the tracker writes them: the key of each, and the plan's own where the tracker names none. */
export async function workstreamsOf(
  door: Door,
  {
    plan,
    tracked,
    asAt,
    report,
  }: { plan: InterventionRow; tracked: readonly TrackedAction[]; asAt: string; report: Report },
): Promise<Map<string | null, string | null>> {
  const onRecord = await door.manager.findBy(WorkstreamRow, { interventionId: plan.id });
  const keys = new Map<string | null, string | null>([[null, null]]);
  for (const { workstream, line, sheet } of tracked) {
    if (workstream === null || keys.has(workstream)) continue;
    const named = workstreamIn(workstream);
    const found = onRecord.find((each) => isSame(each, named));
    const numbered = named.number === null ? undefined : onRecord.find(({ number }) => number === named.number);
    if (found === undefined && numbered !== undefined) {
      report.reject({
        line,
        sheet,
        code: 'WORKSTREAM_DIFFERS',
        message: `Workstream ${String(named.number)} of the plan is "${numbered.title ?? ''}", and the tracker calls it "${named.title ?? ''}". Call it the same, or number it differently.`,
      });
      keys.set(workstream, numbered.id);
      continue;
    }
    keys.set(workstream, found?.id ?? (await added(door, { plan, named, asAt, onRecord })));
    if (found === undefined) report.change('workstreams: new');
  }
  return keys;
}

function isSame(record: NamedWorkstream, named: NamedWorkstream): boolean {
  const isTitled = record.title !== null && named.title !== null;
  if (isTitled && sameName(record.title ?? '') === sameName(named.title ?? '')) return true;
  if (named.number === null || record.number !== named.number) return false;
  return !isTitled || alike(record.title ?? '', named.title ?? '') >= leastAlike;
}

async function added(
  door: Door,
  {
    plan,
    named,
    asAt,
    onRecord,
  }: { plan: InterventionRow; named: NamedWorkstream; asAt: string; onRecord: WorkstreamRow[] },
): Promise<string> {
  const { id: interventionId, areaId, visibility } = plan;
  const record = { asAt, visibility, areaId, interventionId, ...named };
  const id = await door.insert(WorkstreamRow, record);
  onRecord.push(Object.assign(new WorkstreamRow(), record, { id }));
  return id;
}
