/** Writes an answer: for each set, the deepest first, its rows as their views say, then the root with all of it in its place. */
import type { ByteRows } from '../database/byte-rows.js';
import { AnswerBytes } from './answer-bytes.js';
import { AnsweredElsewhere } from './answered-elsewhere.js';
import { textOf } from './byte-text.js';
import { encodeCursor } from './cursor.js';
import { KeyIndex } from './key-index.js';
import type { Asked } from './later.js';
import type { Plan } from './planner.js';
import type { RowSet } from './row-set.js';
import { Kind, type Step, type View } from './tape.js';
import { mostEscaped, no, nothing, word, writeValue, yes } from './value-forms.js';

const comma = 44;

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
  wire: readonly number[];
  /** Of a shared set: the number of the row with a key. */
  byKey: KeyIndex;
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
  private source = nothing;

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
    this.writeRow(this.plan.root, this.sets[0] as SetRows, 1);
    this.out.text(after());
    return this.out.taken(from);
  }

  private arrange(set: RowSet, found: ByteRows | undefined, asked: Asked): SetRows {
    const rows = found ?? { bytes: [], starts: [] };
    const count = rows.starts.length;
    const above = set.parent === undefined ? 1 : (this.sets[set.parent.index] as SetRows).count;
    const arranged: SetRows = {
      rows,
      count: set.noun === undefined ? 1 : count,
      arrived: new Int32Array(count + 1),
      first: new Int32Array(above + 1),
      size: new Int32Array(above + 1),
      most: set.size(asked),
      numbers: set.numbers,
      wire: set.wire,
      byKey: new KeyIndex(),
    };
    const parents = new Int32Array(count + 1);
    for (let index = 0; index < count; index += 1) {
      const bytes = rows.bytes[index] as DataView;
      const start = rows.starts[index] as number;
      const own = set.isNumbered ? wholeNumber(bytes, start) : index + 1;
      const parentAt = set.numbers === 2 ? start + 4 + Math.max(bytes.getInt32(start), 0) : start;
      arranged.arrived[own] = index;
      parents[own] = set.hasParent ? wholeNumber(bytes, parentAt) : 1;
    }
    for (let own = 1; own <= count; own += 1) {
      const parent = parents[own] as number;
      if (arranged.size[parent] === 0) arranged.first[parent] = own;
      else if (parents[own - 1] !== parent) throw new AnsweredElsewhere('rows of one parent do not stand together');
      arranged.size[parent] = (arranged.size[parent] as number) + 1;
    }
    if (set.kind === 'SHARED') {
      for (let row = 1; row <= count; row += 1) {
        this.readRow(arranged, row);
        arranged.byKey.add(this.source, this.starts[set.key] as number, this.lengths[set.key] as number, row);
      }
    }
    return arranged;
  }

  private writeView(view: View): void {
    const { out } = this;
    const set = this.sets[view.set] as SetRows;
    const groups = view.isEach ? set.count + 1 : set.size.length;
    const written = { from: new Int32Array(groups), to: new Int32Array(groups) };
    for (let group = 1; group < groups; group += 1) {
      const begin = view.isEach ? group : (set.first[group] as number);
      const end = view.isEach ? group + 1 : begin + Math.min(set.size[group] as number, set.most);
      written.from[group] = out.length;
      for (let row = begin; row < end; row += 1) {
        if (row > begin) {
          out.room(1);
          out.view.setUint8(out.length++, comma);
        }
        this.writeRow(view, set, row);
      }
      written.to[group] = out.length;
    }
    this.written[view.index] = written;
  }

  /** Finds the row's values; gives how many bytes they are. */
  private readRow(set: SetRows, row: number): number {
    if (set.rows.starts.length === 0) return 0;
    const index = set.arrived[row] as number;
    const bytes = set.rows.bytes[index] as DataView;
    let at = set.rows.starts[index] as number;
    for (let skip = set.numbers; skip > 0; skip -= 1) at += 4 + Math.max(bytes.getInt32(at), 0);
    const first = at;
    const { starts, lengths } = this;
    for (const column of set.wire) {
      const length = bytes.getInt32(at);
      at += 4;
      if (column >= 0) {
        starts[column] = at;
        lengths[column] = length;
      }
      if (length > 0) at += length;
    }
    this.source = bytes;
    return at - first;
  }

  private writeRow({ steps, literal }: View, set: SetRows, row: number): void {
    const { out, starts, lengths } = this;
    const most = this.readRow(set, row) * mostEscaped + literal;
    out.room(most);
    let { view, length: at } = out;
    for (let index = 0; index < steps.length; index += 1) {
      const step = steps[index] as Step;
      at = word(view, at, step.before);
      if (step.kind === Kind.VALUE || step.kind === Kind.PRESENCE) {
        const length = lengths[step.column] as number;
        if (length < 0) {
          at = absent(view, at, step);
          if (step.kind === Kind.PRESENCE) index += step.skip;
        } else if (step.kind === Kind.VALUE) {
          const from = starts[step.column] as number;
          at = writeValue(step.form, view, at, this.source, from, from + length);
        }
      } else if (step.kind !== Kind.LITERAL) {
        out.length = at;
        this.writeOther(step, row, most);
        ({ view, length: at } = out);
      }
    }
    out.length = at;
  }

  /** What is not a value of the row itself; afterwards there is room for `following` bytes. */
  private writeOther(step: Step, row: number, following: number): void {
    switch (step.kind) {
      case Kind.ROWS:
        this.again(step, row, following);
        break;
      case Kind.ONE_ROW:
        if (this.sizeOf(step, row) === 0) throw new AnsweredElsewhere('there is no such record');
        this.again(step, row, following);
        break;
      case Kind.FIRST_ROW: {
        const view = step.views.find(({ set }) => (this.sets[set] as SetRows).size[row] !== 0);
        if (view === undefined) this.word(nothing);
        else this.again({ views: [view] }, row, following);
        break;
      }
      case Kind.REPEAT: {
        const length = this.lengths[step.column] as number;
        const key = this.starts[step.column] as number;
        const found = length < 0 ? undefined : this.setOf(step).byKey.find(this.source, key, length);
        if (found === undefined) this.out.length = absent(this.out.view, this.out.length, step);
        else this.again(step, found, following);
        break;
      }
      case Kind.HAS_NEXT:
        this.word(this.sizeOf(step, row) > this.setOf(step).most ? yes : no);
        break;
      case Kind.CURSOR:
        this.out.text(`"${this.cursor(step)}"`);
        break;
      case Kind.PAGE_CURSOR:
        this.writePageCursor(step, row);
        break;
      case Kind.GIVEN:
        this.out.text(this.given[step.column] as string);
        break;
      default:
        throw new Error('A value of the row is written with the row.');
    }
    this.out.room(following);
  }

  private word(text: DataView): void {
    this.out.length = word(this.out.view, this.out.length, text);
  }

  private again({ views }: Pick<Step, 'views'>, row: number, following: number): void {
    const { from, to } = this.written[(views[0] as View).index] as Written;
    this.out.again(from[row] as number, to[row] as number, following);
  }

  private setOf({ views }: Step): SetRows {
    return this.sets[(views[0] as View).set] as SetRows;
  }

  private sizeOf(step: Step, row: number): number {
    return this.setOf(step).size[row] as number;
  }

  /** The text of a value that is there. */
  private textOf(column: number): string {
    const from = this.starts[column] as number;
    return textOf(this.source, from, from + (this.lengths[column] as number));
  }

  private cursor({ cursor }: Step): string {
    if (cursor === undefined) throw new Error('A cursor without its columns.');
    const value = (this.lengths[cursor.value] as number) < 0 ? null : this.textOf(cursor.value);
    return encodeCursor(cursor.order, { value, key: this.textOf(cursor.key) });
  }

  /** Reads a row of the set below, then the one at hand again. */
  private writePageCursor(step: Step, row: number): void {
    const below = this.setOf(step);
    const shown = Math.min(below.size[row] as number, below.most);
    if (shown === 0) {
      this.word(nothing);
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

function absent(out: DataView, at: number, { nullable }: Step): number {
  if (!nullable) throw new AnsweredElsewhere('a value that the contract promises is missing');
  return word(out, at, nothing);
}

/** A column of digits. */
function wholeNumber(bytes: DataView, at: number): number {
  const end = at + 4 + bytes.getInt32(at);
  let value = 0;
  for (let each = at + 4; each < end; each += 1) value = value * 10 + bytes.getUint8(each) - 48;
  return value;
}
