/** A plan, or something in it that a write names, with the keys of everything it lies in. */
import type { Visibility } from '../../schema/shared/recorded.js';
import type { Door } from '../platform/write/door.js';
import { ActionRow } from './action.entity.js';
import { InterventionRow } from './intervention.entity.js';
import { MilestoneRow } from './milestone.entity.js';
import { theOneNamed } from './the-one-named.js';
import { WorkstreamRow } from './workstream.entity.js';

const rows = {
  interventionId: InterventionRow,
  workstreamId: WorkstreamRow,
  actionId: ActionRow,
  milestoneId: MilestoneRow,
} as const;
export type PartField = keyof typeof rows;
const fields = Object.keys(rows) as PartField[];

type PartRow = { areaId: string; visibility: Visibility } & Partial<Record<PartField, string | null>>;

/** The keys of one part: what it lies in is set, what lies in it is null. */
export interface PartKeys {
  interventionId: string;
  workstreamId: string | null;
  actionId: string | null;
  milestoneId: string | null;
}

export interface PlanPart {
  field: PartField;
  id: string;
  areaId: string;
  visibility: Visibility;
  keys: PartKeys;
}

/** `from` are the kinds that the input can name. */
export async function planPart(
  door: Door,
  given: Partial<Record<PartField, string | null>>,
  path: string,
  from: readonly PartField[] = fields,
): Promise<PlanPart> {
  const [field, id] = theOneNamed(given, from, path);
  const row = rows[field];
  const found = await door.refer<PartRow>(row, id, `${path}.${field}`);
  door.checkReach(found, `${path}.${field}`, row.name.replace(/Row$/, ''));
  const { interventionId, workstreamId = null, actionId = null } = found;
  const keys = { interventionId: interventionId ?? found.id, workstreamId, actionId, milestoneId: null };
  return {
    field,
    id: found.id,
    areaId: found.areaId,
    visibility: found.visibility,
    keys: { ...keys, [field]: found.id },
  };
}
