/** Writes an answer: for each set, the deepest first, its rows as their views say, then the root with all of it in its place. */
import type { ByteRows } from '../database/byte-rows.js';
import { AnswerBytes } from './answer-bytes.js';
import { encodeCursor } from './cursor.js';
import type { Asked } from './later.js';
import type { Plan } from './planner.js';
import { AnsweredElsewhere } from './planning.js';
import type { RowSet } from './row-set.js';
import { Kind, type Step, type View } from './tape.js';

const comma = 44;
const nullText = new Uint8Array(Buffer.from('null'));
const yes = new Uint8Array(Buffer.from('true'));
const no = new Uint8Array(Buffer.from('false'));

/** A set's rows as they arrived, and in which order they belong to which rows of the set above; all numbers count from 1. */
interface SetRows {
  rows: ByteRows;
  /** How many rows there are. */
  count: number;
  /** Where the row of a number arrived. */
  arrived: Int32Array;
  /** For each row above: the number of its first row here, and how many it has. */
  first: Int32Array;
  size: Int32Array;
  /** Of its rows, so many are written. */
  most: number;
  /** Where the values of a row stand, after its numbers. */
  numbers: number;
  columns: number;
}

/** Where what a view wrote for each row above stands in the answer. */
interface Written {
  from: Int32Array;
  to: Int32Array;
}

export class AnswerWriter {
  private readonly out = new AnswerBytes();
  private readonly sets: SetRows[] = [];
  private readonly written: Written[];
  /** Where the values of the row at hand begin, and their lengths; -1 for null. */
  private readonly starts: Int32Array;
  private readonly lengths: Int32Array;
  private source: Buffer = Buffer.alloc(0);

  constructor(
    private readonly plan: Plan,
    rows: readonly (ByteRows | undefined)[],
    asked: Asked,
    /** JSON of the root fields that the other road answered. */
    private readonly given: readonly string[],
  ) {
    const widest = Math.max(...plan.sets.map(({ sent }) => sent.length));
    this.starts = new Int32Array(widest);
    this.lengths = new Int32Array(widest);
    this.written = Array.from<Written>({ length: plan.views });
    for (const set of plan.sets) this.sets.push(this.arrange(set, rows[set.index], asked));
  }

  /** The root's fields, `"area":{…},"boards":{…}`, between what stands before and after them. */
  write(before: string, after: () => string): Buffer {
    for (let index = this.plan.sets.length - 1; index >= 0; index -= 1) {
      for (const view of (this.plan.sets[index] as RowSet).views) {
        if (view !== this.plan.root) this.writeView(view);
      }
    }
    const from = this.out.length;
    this.out.text(before);
    this.readRow(this.sets[0] as SetRows, 1);
    this.writeRow(this.plan.root.steps, 1);
    this.out.text(after());
    return this.out.taken(from);
  }

  private arrange(set: RowSet, found: ByteRows | undefined, asked: Asked): SetRows {
    const { isTagged } = this.plan;
    const rows = found ?? { buffers: [], starts: [] };
    const count = rows.starts.length;
    const above = set.parent === undefined ? 1 : (this.sets[set.parent.index] as SetRows).count;
    const arranged: SetRows = {
      rows,
      count: set.noun === undefined ? 1 : count,
      arrived: new Int32Array(count + 1),
      first: new Int32Array(above + 1),
      size: new Int32Array(above + 1),
      most: set.size(asked),
      numbers: isTagged ? 2 : (set.isNumbered ? 1 : 0) + (set.hasParent ? 1 : 0),
      columns: set.sent.length,
    };
    const parents = new Int32Array(count + 1);
    for (let index = 0; index < count; index += 1) {
      const buffer = rows.buffers[index] as Buffer;
      const start = rows.starts[index] as number;
      const own = set.isNumbered ? wholeNumber(buffer, start) : index + 1;
      const parentAt = isTagged || set.isNumbered ? start + 4 + Math.max(buffer.readInt32BE(start), 0) : start;
      arranged.arrived[own] = index;
      parents[own] = set.hasParent ? wholeNumber(buffer, parentAt) : 1;
    }
    for (let own = 1; own <= count; own += 1) {
      const parent = parents[own] as number;
      if (arranged.size[parent] === 0) arranged.first[parent] = own;
      else if (parents[own - 1] !== parent) throw new AnsweredElsewhere('rows of one parent do not stand together');
      arranged.size[parent] = (arranged.size[parent] as number) + 1;
    }
    return arranged;
  }

  private writeView(view: View): void {
    const set = this.sets[view.set] as SetRows;
    const groups = view.isEach ? set.count + 1 : set.size.length;
    const written = { from: new Int32Array(groups), to: new Int32Array(groups) };
    for (let group = 1; group < groups; group += 1) {
      const begin = view.isEach ? group : (set.first[group] as number);
      const end = view.isEach ? group + 1 : begin + Math.min(set.size[group] as number, set.most);
      written.from[group] = this.out.length;
      for (let row = begin; row < end; row += 1) {
        if (row > begin) this.out.byte(comma);
        this.readRow(set, row);
        this.writeRow(view.steps, row);
      }
      written.to[group] = this.out.length;
    }
    this.written[view.index] = written;
  }

  private readRow(set: SetRows, row: number): void {
    if (set.rows.starts.length === 0) return;
    const index = set.arrived[row] as number;
    const buffer = set.rows.buffers[index] as Buffer;
    let at = set.rows.starts[index] as number;
    for (let skip = set.numbers; skip > 0; skip -= 1) at += 4 + Math.max(int32(buffer, at), 0);
    const { starts, lengths } = this;
    for (let column = 0; column < set.columns; column += 1) {
      const length = int32(buffer, at);
      at += 4;
      starts[column] = at;
      lengths[column] = length;
      if (length > 0) at += length;
    }
    this.source = buffer;
  }

  private writeRow(steps: readonly Step[], row: number): void {
    const { out, starts, lengths } = this;
    for (let index = 0; index < steps.length; index += 1) {
      const step = steps[index] as Step;
      switch (step.kind) {
        case Kind.LITERAL:
          out.literal(step.bytes);
          break;
        case Kind.VALUE: {
          const length = lengths[step.column] as number;
          if (length >= 0) {
            const from = starts[step.column] as number;
            out.value(step.form, this.source, from, from + length);
          } else writeNull(out, step);
          break;
        }
        case Kind.PRESENCE:
          if ((lengths[step.column] as number) >= 0) break;
          writeNull(out, step);
          index += step.skip;
          break;
        case Kind.ROWS:
          this.again(step.views[0] as View, row);
          break;
        case Kind.ONE_ROW:
          if (this.sizeOf(step, row) === 0) throw new AnsweredElsewhere('there is no such record');
          this.again(step.views[0] as View, row);
          break;
        case Kind.FIRST_ROW: {
          const view = step.views.find(({ set }) => (this.sets[set] as SetRows).size[row] !== 0);
          if (view === undefined) out.literal(nullText);
          else this.again(view, row);
          break;
        }
        case Kind.HAS_NEXT:
          out.literal(this.sizeOf(step, row) > this.setOf(step).most ? yes : no);
          break;
        case Kind.CURSOR:
          out.text(`"${this.cursor(step)}"`);
          break;
        case Kind.PAGE_CURSOR:
          this.writePageCursor(step, row);
          break;
        case Kind.REPEAT:
          if ((lengths[step.column] as number) < 0) writeNull(out, step);
          else this.again(step.views[0] as View, wholeNumber(this.source, (starts[step.column] as number) - 4));
          break;
        case Kind.GIVEN:
          out.text(this.given[step.column] as string);
          break;
      }
    }
  }

  private again({ index }: View, row: number): void {
    const { from, to } = this.written[index] as Written;
    this.out.again(from[row] as number, to[row] as number);
  }

  private setOf({ views }: Step): SetRows {
    return this.sets[(views[0] as View).set] as SetRows;
  }

  private sizeOf(step: Step, row: number): number {
    return this.setOf(step).size[row] as number;
  }

  private cursor({ cursor }: Step): string {
    if (cursor === undefined) throw new Error('A cursor without its columns.');
    const text = (column: number): string | null => {
      const from = this.starts[column] as number;
      const length = this.lengths[column] as number;
      return length < 0 ? null : this.source.toString('utf8', from, from + length);
    };
    return encodeCursor(cursor.order, { value: text(cursor.value), key: text(cursor.key) ?? '' });
  }

  /** Reads a row of the set below, then the one at hand again. */
  private writePageCursor(step: Step, row: number): void {
    const below = this.setOf(step);
    const shown = Math.min(below.size[row] as number, below.most);
    if (shown === 0) {
      this.out.literal(nullText);
      return;
    }
    const { source } = this;
    const starts = this.starts.slice();
    const lengths = this.lengths.slice();
    this.readRow(below, (below.first[row] as number) + (step.isLast ? shown - 1 : 0));
    this.out.text(`"${this.cursor(step)}"`);
    this.starts.set(starts);
    this.lengths.set(lengths);
    this.source = source;
  }
}

function writeNull(out: AnswerBytes, step: Step): void {
  if (!step.nullable) throw new AnsweredElsewhere('a value that the contract promises is missing');
  out.literal(nullText);
}

function int32(buffer: Buffer, at: number): number {
  return (
    ((buffer[at] as number) << 24) |
    ((buffer[at + 1] as number) << 16) |
    ((buffer[at + 2] as number) << 8) |
    (buffer[at + 3] as number)
  );
}

/** A column of digits. */
function wholeNumber(buffer: Buffer, at: number): number {
  const end = at + 4 + int32(buffer, at);
  let value = 0;
  for (let each = at + 4; each < end; each += 1) value = value * 10 + (buffer[each] as number) - 48;
  return value;
}
