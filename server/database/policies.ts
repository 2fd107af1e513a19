/** Row-level security as data: for each table what either role may do, from the same model that reading and writing go by. */
import type { Model, NounModel } from '../reading/model.js';
import { reader, writer, type WorkingRole } from './roles.js';

export type Verb = 'select' | 'insert' | 'update' | 'delete';

/** `using`: which records. `check`: what they may become. Nothing is allowed that no policy allows. */
export interface Policy {
  role: WorkingRole;
  verb: Verb;
  using?: string;
  check?: string;
}

export interface TableWall {
  table: string;
  policies: readonly Policy[];
  /** Columns that no update may name. */
  fixed?: readonly string[];
}

export const anything = 'true';
/** Somebody reads, be it the public. */
export const isReading = '(select open_tiers()) is not null';
/** A write of a caller is going on. */
export const isWriting = '(select writing_reach()) is not null';
export const ofOrganisation = (column: string): string => `${column} = (select asking_organisation())`;

export const mayRead = (using: string): Policy => ({ role: reader, verb: 'select', using });
export const writerMay = (verb: Verb, condition: string, check?: string): Policy => ({
  role: writer,
  verb,
  ...(verb === 'insert' ? { check: condition } : { using: condition }),
  ...(check === undefined ? {} : { check }),
});

/** Columns that say how a record is kept, as texts. Without an area, the table says nothing of areas. */
export interface Keeping {
  row: string;
  visibility: string;
  owner: string;
  area?: string | undefined;
}

/** Says the same as `sees` of reading, of what `enter_reading` set. In few steps, since each scan of each statement takes them up anew. */
export function seen({ row, visibility, owner, area }: Keeping): string {
  const given = `' ', ${visibility}, ${row}, ${owner}`;
  const keys = [`' ', ${visibility}, ${owner}`, given, ...(area === undefined ? [] : [`${given}, ${area}`])];
  const held = keys.map((key) => `concat_ws(${key})`).join(', ');
  return `${visibility} = any ((select open_tiers())::text[]) or current_setting('throughline.held', true) <> '{}' and array[${held}] && held_keys()`;
}

/** What the database itself finds callers by, before anybody is known to ask. */
const findsCallers = new Set([
  ...['Role', 'Permission', 'RolePermission', 'VisibilityRule', 'Caller', 'CallerKey'],
  ...['SharingAgreement', 'SharingParty', 'Organisation', 'OrganisationCode', 'AreaMembership'],
]);

/** Raised and settled by rules, of anybody's records. */
const flags = 'QualityFlag';
/** Refusals and reads are recorded outside any write, each with the organisation of whoever asked. */
const audit = 'AuditEntry';
/** Taken out and put in anew by the one write that changes them; nothing else is ever deleted. */
const replaced = 'LedgerCoding';

/** Kept by the organisation that asks, and answered by the one that is asked. */
const asked = 'DataQuery';

/** A write never changes who keeps a record, nor where; but for a post, which its keeper may move. */
const fixed: readonly string[] = ['id', 'realm', 'owner_id', 'change_id', 'recorded_at'];
const movable = 'Post';

export function modelWall(model: Model): TableWall[] {
  return [...model.values()].map((noun) => ({
    table: noun.table,
    fixed: noun.name === movable ? fixed : [...fixed, 'area_id'],
    policies: [
      mayRead(noun.hasRealm ? seen(keepingOf(noun)) : anything),
      writerMay('select', findsCallers.has(noun.name) ? anything : isWriting),
      ...changesOf(noun),
    ],
  }));
}

function changesOf(noun: NounModel): Policy[] {
  if (!noun.hasRealm || noun.name === flags)
    return [writerMay('insert', isWriting), writerMay('update', isWriting, isWriting)];
  const own = ofOrganisation('owner_id');
  if (noun.name === audit) return [writerMay('insert', `kind <> 'WRITE' or ${own}`)];
  const kept = noun.name === asked ? `${isKept(noun)} or ${ofOrganisation('asked_of_id')}` : isKept(noun);
  return [
    writerMay('insert', own),
    // A record that is only locked is judged by this too: what a write refers to, its caller must see or keep.
    writerMay('update', `${seen(keepingOf(noun))} or ${kept}`, `(select writing_reach()) = 'EVERYWHERE' or ${kept}`),
    ...(noun.name === replaced ? [writerMay('delete', kept)] : []),
  ];
}

/** Says the same as `reaches` of writing, of what the desk set. */
function isKept({ columns }: NounModel): string {
  const own = ofOrganisation('owner_id');
  if (!columns.has('areaId')) return own;
  return `${own} or owner_id is null and area_id = any ((select led_areas())::uuid[]) or area_id = any ((select writing_areas())::uuid[])`;
}

export function keepingOf({ row, columns }: NounModel): Keeping {
  const area = columns.has('areaId') ? 'area_id' : undefined;
  return { row: `'${row}'`, visibility: 'visibility', owner: 'owner_id', area };
}
