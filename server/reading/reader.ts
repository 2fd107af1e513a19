/** The loader road: one reader a request, its loaders made from the links, one statement a relation whatever the number of parents. */
import DataLoader from 'dataloader';
import { encodeCursor } from './cursor.js';
import type { ListFields } from './list-fields.js';
import { modelOf, type FieldLink, type Model, type NounModel } from './model.js';
import { pageOf, pageSize, type ListArguments, type Page } from './page.js';
import { refusedRequest } from './refused-request.js';
import { readBy, rowReader, type Row } from './row.js';
import {
  countsByParent,
  pagesByParent,
  partsByParent,
  rootCount,
  rootPage,
  rowsByKey,
  summaryByKey,
  type ManyLink,
} from './statements.js';
import { contextAt, keyed, type AtRoot, type ReadContext, type Sql } from './sql.js';

/** Runs one statement for a caller, now or in the past, and gives its rows as arrays of column values, in the contract's own forms. */
export type Run = (statement: Sql, context: ReadContext) => Promise<{ names: string[]; rows: unknown[][] }>;

export interface ReadingModel {
  model: Model;
  lists: ReadonlyMap<NounModel, ListFields>;
}

/** A connection whose parts are read when they are asked for. */
export interface Connection {
  edges(): Promise<{ node: Row; cursor: string }[]>;
  nodes(): Promise<Row[]>;
  pageInfo(): Promise<{
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  }>;
  totalCount(): Promise<number>;
}

interface Found {
  rows: Row[];
  cursors: string[];
  hasNext: boolean;
}

/** A statement that was run, and how long the database took. */
export interface RunStatement {
  text: string;
  values: readonly unknown[];
  rows: number;
  databaseMs: number;
}

export class Reader {
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();
  private readonly others = new Map<string, Reader>();

  constructor(
    private readonly reading: ReadingModel,
    private readonly run: Run,
    readonly context: ReadContext,
    /** In the order they were answered. */
    readonly statements: RunStatement[] = [],
  ) {}

  /** Reads what was on record at a moment, judged by its own day, as a board saw it then; or by another day. */
  at({ asKnownAt, today }: AtRoot): Reader {
    if (asKnownAt == null && today == null) return this;
    const key = `${asKnownAt ?? 'now'} ${today ?? 'its day'}`;
    let reader = this.others.get(key);
    if (reader === undefined) {
      reader = new Reader(this.reading, this.run, contextAt(this.context, { asKnownAt, today }), this.statements);
      this.others.set(key, reader);
    }
    return reader;
  }

  get model(): Model {
    return this.reading.model;
  }

  one(noun: NounModel, key: string): Promise<Row | null> {
    return this.load<Row | null>(`one ${noun.name}`, key, async (keys) => {
      const { rows } = await this.runFor(rowsByKey(noun, keys, this.context));
      const found = new Map(rows.map((values) => this.row(noun, values)).map((row) => [row.key, row]));
      return keys.map((each) => found.get(each) ?? null);
    });
  }

  root(noun: NounModel, args: ListArguments): Connection {
    const page = this.pageOf(noun, args);
    return connection(
      page,
      async () => this.found(noun, page, args, (await this.runFor(rootPage(noun, page, this.context), args)).rows, 0),
      async () => Number((await this.runFor(rootCount(noun, page))).rows[0]?.[0]),
    );
  }

  many(parent: NounModel, field: string, link: ManyLink, key: string, args: ListArguments): Connection {
    const { model } = this.reading;
    const target = modelOf(model, link.target);
    const page = this.pageOf(target, args);
    const name = `${parent.name}.${field} ${JSON.stringify(args)}`;
    return connection(
      page,
      () =>
        this.load<Found>(`page ${name}`, key, async (keys) => {
          const { rows } = await this.runFor(pagesByParent(model, parent, link, keys, page, this.context), args);
          const groups = grouped(rows);
          return keys.map((each) => this.found(target, page, args, groups.get(each) ?? [], 1));
        }),
      () =>
        this.load<number>(`count ${name}`, key, async (keys) => {
          const { rows } = await this.runFor(countsByParent(model, parent, link, keys, page, this.context));
          const counts = new Map(rows.map(([k, count]) => [k, Number(count)]));
          return keys.map((each) => counts.get(each) ?? 0);
        }),
    );
  }

  parts(parent: NounModel, field: string, link: Extract<FieldLink, { kind: 'parts' }>, key: string): Promise<Row[]> {
    const { model } = this.reading;
    const target = modelOf(model, link.target);
    return this.load<Row[]>(`parts ${parent.name}.${field}`, key, async (keys) => {
      const { rows } = await this.runFor(
        partsByParent(model, parent, link, keys, link.edge.parts ?? 'id', this.context),
      );
      const groups = grouped(rows);
      return keys.map((each) => (groups.get(each) ?? []).map((values) => this.row(target, values, 1)));
    });
  }

  summary(
    noun: NounModel,
    field: string,
    link: Extract<FieldLink, { kind: 'summary' }>,
    key: string,
    asAt: string | undefined,
  ): Promise<unknown> {
    const day = asAt ?? this.context.today;
    return this.load(`summary ${noun.name}.${field} ${day}`, key, async (keys) => {
      const { names, rows } = await this.runFor(
        summaryByKey(this.reading.model, link, keyed(noun, keys), day, this.context),
      );
      const results = new Map(rows.map((values) => summaryResult(names, values)));
      return keys.map((each) => results.get(each) ?? null);
    });
  }

  private row(noun: NounModel, values: readonly unknown[], from?: number): Row {
    const row = rowReader(noun)(values, from);
    row[readBy] = this;
    return row;
  }

  /** `at` is where the ordering value stands in the row; the noun's columns follow it. */
  private found(noun: NounModel, page: Page, args: ListArguments, rows: readonly unknown[][], at: number): Found {
    const size = pageSize(args);
    const shown = rows.slice(0, size);
    const read = shown.map((values) => this.row(noun, values, at + 1));
    const cursors = read.map((row, index) =>
      encodeCursor(page.orderName, { value: (shown[index]?.[at] ?? null) as string | null, key: row.key }),
    );
    return { rows: read, cursors, hasNext: rows.length > size };
  }

  private pageOf(noun: NounModel, args: ListArguments): Page {
    const fields = this.reading.lists.get(noun) ?? { filters: [], orders: [] };
    return pageOf(this.reading.model, noun, fields, args, this.context);
  }

  private load<Value>(name: string, key: string, batch: (keys: readonly string[]) => Promise<Value[]>): Promise<Value> {
    let loader = this.loaders.get(name);
    if (loader === undefined) this.loaders.set(name, (loader = new DataLoader<string, unknown>(batch)));
    return loader.load(key) as Promise<Value>;
  }

  /** A cursor whose value does not fit its column is found out by the database. */
  private async runFor(statement: Sql, args?: ListArguments): ReturnType<Run> {
    const began = performance.now();
    try {
      const found = await this.run(statement, this.context);
      const { text, values } = statement;
      this.statements.push({ text, values, rows: found.rows.length, databaseMs: performance.now() - began });
      return found;
    } catch (error) {
      const state = (error as { code?: unknown }).code;
      if (args?.after != null && typeof state === 'string' && state.startsWith('22')) {
        throw refusedRequest(
          'BAD_CURSOR',
          'That cursor is not one of ours. Use the endCursor of a page, or leave `after` out to begin again.',
        );
      }
      throw error;
    }
  }
}

function grouped(rows: readonly unknown[][]): Map<unknown, unknown[][]> {
  const groups = new Map<unknown, unknown[][]>();
  for (const values of rows) {
    const group = groups.get(values[0]);
    if (group === undefined) groups.set(values[0], [values]);
    else group.push(values);
  }
  return groups;
}

function connection(page: Page, read: () => Promise<Found>, count: () => Promise<number>): Connection {
  let reading: Promise<Found> | undefined;
  const once = (): Promise<Found> => (reading ??= read());
  return {
    edges: async () => {
      const { rows, cursors } = await once();
      return rows.map((node, index) => ({ node, cursor: cursors[index] ?? '' }));
    },
    nodes: async () => (await once()).rows,
    pageInfo: async () => {
      const { cursors, hasNext } = await once();
      return {
        hasNextPage: hasNext,
        hasPreviousPage: page.hasPrevious,
        startCursor: cursors[0] ?? null,
        endCursor: cursors.at(-1) ?? null,
      };
    },
    totalCount: count,
  };
}

/** Columns named `value`, `part` or `part.part` become the scalar or the object of the field. */
function summaryResult(names: readonly string[], values: readonly unknown[]): [unknown, unknown] {
  if (names[1] === 'value' && names.length === 2) return [values[0], values[1]];
  const result: Record<string, unknown> = {};
  names.forEach((path, index) => {
    if (index === 0) return;
    const [part = '', inner] = path.split('.');
    if (inner === undefined) result[part] = values[index];
    else ((result[part] ??= {}) as Record<string, unknown>)[inner] = values[index];
  });
  return [values[0], result];
}
