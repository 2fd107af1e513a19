/** How an answer becomes a table: one row for each item of the deepest list, one column for each value that is asked for. */
import { Kind } from 'graphql';
import type { AskedField } from './asked-fields.js';

export interface Column {
  heading: string;
  /** A scalar or enum of the contract. */
  type: string;
  /** Whether a cell holds the values of several records, one after another. */
  isJoined: boolean;
}

/** What lies under a key of the answer. */
export type Place =
  | { kind: 'value'; key: string; column: number }
  | {
      kind: 'record';
      key: string;
      isList: boolean;
      isMain: boolean;
      path: string;
      first: number | undefined;
      places: Place[];
    };

export interface TableShape {
  places: Place[];
  columns: Column[];
  /** The list whose items are the rows; undefined: the whole is one row. */
  rowsAre: string | undefined;
}

/** They say where one is in a list, and nothing of what is in it. */
const ofPages = new Set(['pageInfo', 'cursor']);
/** The contract’s way of writing a list, which tells a reader of the table nothing. */
const unsaid = new Set(['nodes', 'edges', 'node']);
/** Where the document does not say how many. */
const usualPage = 50;

/** `sizes`: what the variables of the document say of the sizes of its pages. */
export function shapeTable(root: AskedField, sizes: ReadonlyMap<string, number> = new Map()): TableShape {
  const columns: Column[] = [];
  let rowsAre: string | undefined;

  const placesOf = (
    field: AskedField,
    path: string,
    { isMain, isJoined }: { isMain: boolean; isJoined: boolean },
  ): Place[] => {
    const deepest = isMain ? mainOf(field.fields) : undefined;
    return valueFirst(field)
      .filter(({ key }) => !ofPages.has(key))
      .map((inner): Place => {
        const own = unsaid.has(inner.key) ? path : path === '' ? inner.key : `${path}.${inner.key}`;
        if (inner.fields.length === 0) {
          const heading = headingOf(field, inner, path, own);
          columns.push({ heading, type: inner.type, isJoined: isJoined || inner.isList });
          return { kind: 'value', key: inner.key, column: columns.length - 1 };
        }
        const main = inner === deepest;
        if (main && inner.isList) rowsAre = own;
        return {
          kind: 'record',
          key: inner.key,
          isList: inner.isList,
          isMain: main,
          path: own,
          first: pageOf(inner, field, sizes),
          places: placesOf(inner, own, { isMain: main, isJoined: isJoined || (inner.isList && !main) }),
        };
      });
  };

  const places = placesOf(root, '', { isMain: true, isJoined: false });
  return { places, columns, rowsAre };
}

/** Lists below a field, at most, counting itself. */
function depthOf({ isList, fields }: AskedField): number {
  return Math.max(0, ...fields.map(depthOf)) + (isList ? 1 : 0);
}

/** The field that leads to the deepest list; of several, the first that is asked for. */
function mainOf(fields: readonly AskedField[]): AskedField | undefined {
  const lists = fields.filter((field) => field.fields.length > 0 && depthOf(field) > 0);
  return lists.reduce<AskedField | undefined>(
    (best, field) => (best === undefined || depthOf(field) > depthOf(best) ? field : best),
    undefined,
  );
}

const isFigure = ({ type }: AskedField): boolean => type.endsWith('Figure');

/** A figure: how much, and beside it what is known of it. */
function valueFirst(field: AskedField): AskedField[] {
  if (!isFigure(field)) return field.fields;
  return [...field.fields].sort((a, b) => Number(b.key === 'value') - Number(a.key === 'value'));
}

function headingOf(record: AskedField, { key, type }: AskedField, path: string, own: string): string {
  const name = !isFigure(record) ? own : key === 'value' ? path : `${path} ${key}`;
  return type === 'Pence' ? `${name} (£)` : name;
}

/** How many records a page holds at most: a full page may not be all. */
function pageOf(
  { key, isList }: AskedField,
  { node }: AskedField,
  sizes: ReadonlyMap<string, number>,
): number | undefined {
  if (!isList || !unsaid.has(key)) return undefined;
  const first = node?.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (first === undefined) return usualPage;
  if (first.kind === Kind.VARIABLE) return sizes.get(first.name.value);
  return first.kind === Kind.INT ? Number(first.value) : undefined;
}
