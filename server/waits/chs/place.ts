/** Whose list a row of the publication is: one provider's, or that of all providers of a board, a region or the country. */
import { sameName } from '../../platform/files/columns.js';
import type { TableRow } from '../../platform/files/table.js';
import type { GridRow } from './grid.js';
import { scopeOf, type PublishedScope } from './organisation-types.js';

export interface Place {
  /** The same for the same place in every table. */
  key: string;
  scope: PublishedScope;
  /** Of the Organisation Data Service. Null: the table gives none. */
  code: string | null;
  name: string;
  /** Where it stands. */
  row: TableRow;
}

/** Nothing: the table says of it neither what it is nor that it is England. */
export function placeOf({ row, type, code, name }: GridRow): Place | undefined {
  const scope = type === '' ? (/^england$/i.test(name) ? 'NATIONAL' : undefined) : scopeOf(type);
  if (scope === undefined) return undefined;
  return { key: `${scope} ${nameOf(scope, name)}`, scope, code: /^[A-Z0-9]{3,6}$/.test(code) ? code : null, name, row };
}

const around: Readonly<Partial<Record<Place['scope'], RegExp>>> = {
  INTEGRATED_CARE_BOARD: /^nhs|integratedcareboard$|icb$/g,
  NHS_REGION: /^nhs|(commissioning|nhs)?region$/g,
};

/** The name without what some releases and records put around it: `NHS Devon Integrated Care Board` is `devon`. */
export function nameOf(scope: Place['scope'], name: string): string {
  const plain = sameName(name.replaceAll('&', ' and '));
  const bare = plain.replace(around[scope] ?? /$^/, '');
  return bare === '' ? plain : bare;
}
