/** What the loader road reads from a database beforehand, for random arguments that mean something: ids, cursors and filter values. */
import { globalId } from '../../server/reading/global-id.js';
import type { FilterField } from '../../server/reading/list-fields.js';
import { modelOf, type NounModel } from '../../server/reading/model.js';
import { Reader, type ReadingModel, type Run } from '../../server/reading/reader.js';
import type { Row } from '../../server/reading/row.js';
import type { ReadContext } from '../../server/reading/sql.js';

export interface KnownValues {
  /** To ask about the past at: before anything was recorded, before some of it was changed, and after. */
  moments: readonly string[];
  /** By noun. */
  ids: ReadonlyMap<string, readonly string[]>;
  /** By noun, and by order: `NAME DESC`; those of the noun's own order under ''. */
  cursors: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** By filter and field: `AreaFilter.name`. */
  operands: ReadonlyMap<string, readonly unknown[]>;
}

const sampled = 12;
const directions = ['ASC', 'DESC'] as const;

export async function readKnownValues(
  reading: ReadingModel,
  run: Run,
  context: ReadContext,
  moments: readonly string[] = [],
): Promise<KnownValues> {
  const ids = new Map<string, string[]>();
  const cursors = new Map<string, Map<string, string[]>>();
  const operands = new Map<string, unknown[]>();
  for (const [noun, { filters, orders }] of reading.lists) {
    const reader = new Reader(reading, run, context);
    const rows = new Map<string, Row>();
    const byOrder = new Map<string, string[]>();
    const asked = orders.flatMap(({ value: by }) => directions.map((direction) => ({ by, direction })));
    for (const order of [null, ...asked]) {
      const edges = await reader.root(noun, { first: sampled, order }).edges();
      const name = order === null ? '' : `${order.by} ${order.direction}`;
      byOrder.set(
        name,
        edges.map(({ cursor }) => cursor),
      );
      for (const { node } of edges) rows.set(node.id, node);
    }
    cursors.set(noun.name, byOrder);
    ids.set(noun.name, [...rows.keys()]);
    for (const field of filters) {
      const found = await Promise.all([...rows.values()].map((row) => valueAt(reader, noun, row, field)));
      operands.set(
        `${noun.name}Filter.${field.input}`,
        found.filter((value) => value !== null && value !== undefined),
      );
    }
  }
  return { ids, cursors, operands, moments };
}

async function valueAt(reader: Reader, noun: NounModel, row: Row, { path, type }: FilterField): Promise<unknown> {
  const [field = '', rest] = path.split('.');
  const link = noun.fields.get(field);
  if (link?.kind !== 'one') return type === 'FigureFilter' ? (row[field] as { value: unknown }).value : row[field];
  const target = modelOf(reader.model, link.target);
  const key = row[link.keyField];
  if (typeof key !== 'string') return null;
  return rest === undefined ? globalId(target.name, key) : (await reader.one(target, key))?.[rest];
}
