/** Plans what leads to many: connections in pages, and short closed lists. */
import type { FieldNode } from 'graphql';
import { anyCaller, Later, type Asked } from './later.js';
import type { FieldLink, NounModel } from './model.js';
import { pageOf, pageSize, type ListArguments, type Operand, type Page } from './page.js';
import { writeShared } from './plan-keys.js';
import type { FieldArguments, Planning } from './planning.js';
import { below, type Place } from './row-set.js';
import { allOf, column, name, sql, visible, type Sql } from './sql.js';
import { belongs, type ManyLink } from './statements.js';
import { Kind, Tape, viewOf, type CursorColumns } from './tape.js';

export interface ListAsked {
  nodes: readonly FieldNode[];
  given: FieldArguments<ListArguments>;
  /** Undefined at the root. */
  parent: Place | undefined;
  link: ManyLink | undefined;
  target: NounModel;
}

export function writeConnection(planning: Planning, tape: Tape, asked: ListAsked): void {
  new Connection(planning, asked).write(tape);
}

class Connection {
  private readonly page: Page;
  private readonly size: (asked: Asked) => number;
  private rows: Place | undefined;

  constructor(
    private readonly planning: Planning,
    private readonly asked: ListAsked,
  ) {
    const { now } = asked.given;
    const operand: Operand = (read) => {
      const value = asked.given.operand(read);
      if (value instanceof Later) planning.checks.push(value);
      return value;
    };
    const fields = planning.listFields(asked.target);
    this.page = pageOf(planning.reading.model, asked.target, fields, now, anyCaller, operand);
    const size = operand(pageSize);
    this.size = size instanceof Later ? (request) => Number(size.of(request)) : () => Number(size);
  }

  write(tape: Tape): void {
    const type = this.planning.objectType(`${this.asked.target.name}Connection`);
    this.planning.eachField(tape, type, this.asked.nodes, ({ name: field }, nodes) => {
      if (field === 'totalCount') this.writeCount(tape);
      else if (field === 'pageInfo') this.writePageInfo(tape, nodes);
      else {
        const row = new Tape();
        if (field === 'nodes') this.writeNode(row, nodes);
        else this.writeEdge(row, nodes);
        const view = this.planning.addView(this.place.set, row);
        tape
          .literal('[')
          .step(Kind.ROWS, { views: [view] })
          .literal(']');
      }
    });
  }

  /** One record may be on the lists of many: where more hangs from it, it is read once. */
  private writeNode(tape: Tape, nodes: readonly FieldNode[]): void {
    const { planning, place, asked } = this;
    if (asked.link?.kind === 'through' && planning.leadsToMany(asked.target, nodes)) {
      writeShared(planning, tape, place, 'id', asked.target, true, nodes);
    } else planning.writeRecord(tape, place, nodes);
  }

  private writeEdge(tape: Tape, edges: readonly FieldNode[]): void {
    const type = this.planning.objectType(`${this.asked.target.name}Edge`);
    this.planning.eachField(tape, type, edges, ({ name: field }, nodes) => {
      if (field === 'cursor') tape.step(Kind.CURSOR, { cursor: this.cursor() });
      else this.writeNode(tape, nodes);
    });
  }

  private writePageInfo(tape: Tape, nodes: readonly FieldNode[]): void {
    // A page's ends are rows like any other; a view that is never written out names them.
    const views = [viewOf({ index: -1, set: this.place.set.index, isEach: false }, [])];
    this.planning.eachField(tape, this.planning.objectType('PageInfo'), nodes, ({ name: field }) => {
      if (field === 'hasNextPage') tape.step(Kind.HAS_NEXT, { views });
      else if (field === 'hasPreviousPage') tape.literal(String(this.page.hasPrevious));
      else tape.step(Kind.PAGE_CURSOR, { views, cursor: this.cursor(), isLast: field === 'endCursor' });
    });
  }

  /** Counted beside the parent's row: how many it has is a value of its own. */
  private writeCount(tape: Tape): void {
    const { parent, target } = this.asked;
    const set = parent?.set ?? this.planning.root;
    const key = parent === undefined ? undefined : sql`${name(set.alias)}.${name(parent.stored('id').name)}`;
    const within = [...this.belonging(key), ...this.page.within];
    const count = sql`(select count(*) from ${name(target.table)} t where ${allOf(within)})`;
    const counted = set.column(`count ${String(set.columns('LATE').length)}`, 'LATE', () => count, 'bigint');
    tape.step(Kind.VALUE, { column: set.send(counted) });
  }

  private cursor(): CursorColumns {
    const { place, page } = this;
    return {
      order: page.orderName,
      value: place.set.send(place.value('order value', () => page.orderValue, 'text')),
      key: place.set.send(place.stored('id')),
    };
  }

  /** The rows are a set of the statement only where something of them is asked for. */
  private get place(): Place {
    const { parent, target } = this.asked;
    const { onPage, orderBy, limit } = this.page;
    const rows = (more: readonly Sql[], values: Sql): Sql =>
      sql`select ${values} from ${name(target.table)} t where ${allOf([...more, ...onPage])} order by ${orderBy} limit ${limit}`;
    this.rows ??= this.planning.addBelow(
      target,
      parent,
      parent === undefined
        ? (values) => rows([], values)
        : below(parent, (key, values) => rows(this.belonging(key), values)),
      this.size,
    );
    return this.rows;
  }

  private belonging(key: Sql | undefined): Sql[] {
    const { parent, link, target } = this.asked;
    if (parent === undefined || link === undefined || key === undefined) return [];
    return [belongs(this.planning.reading.model, parent.noun, link, target, anyCaller, key)];
  }
}

/** The parts of a record: all of them, in their own order. */
export function writeParts(
  planning: Planning,
  tape: Tape,
  parent: Place,
  link: Extract<FieldLink, { kind: 'parts' }>,
  nodes: readonly FieldNode[],
): void {
  const target = planning.model(link.target);
  const isVisible = visible(target, 't', anyCaller);
  const order = column(target, 't', link.edge.parts ?? 'id');
  const source = below(parent, (key, values) => {
    const belonging = belongs(planning.reading.model, parent.noun, link, target, anyCaller, key);
    return sql`select ${values} from ${name(target.table)} t where ${belonging} and ${isVisible} order by ${order}, t.id`;
  });
  const view = planning.writeView(
    planning.addBelow(target, parent, source, () => Infinity),
    nodes,
  );
  tape
    .literal('[')
    .step(Kind.ROWS, { views: [view] })
    .literal(']');
}
