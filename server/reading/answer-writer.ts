/** Writes an answer: for each set, the deepest first, its rows as their views say, then the root with all of it in its place. */
import type { ByteRows } from '../database/byte-rows.js';
import { AnswerBytes } from './answer-bytes.js';
import { AnsweredElsewhere } from './answered-elsewhere.js';
import { encodeCursor } from './cursor.js';
import type { Asked } from './later.js';
import type { Plan } from './planner.js';
import type { RowSet } from './row-set.js';
import { SetRows, Values } from './set-rows.js';
import { Kind, type Step, type View } from './tape.js';
import { mostEscaped, no, nothing, word, writeValue, yes } from './value-forms.js';

const comma = 44;

/** Where what a view wrote for each row above stands in the answer. */
interface Written {
  from: Int32Array;
  to: Int32Array;
}

export class AnswerWriter {
  private readonly out = new AnswerBytes();
  private readonly sets: SetRows[] = [];
  private readonly written: Written[];
  private readonly values: Values;

  constructor(
    private readonly plan: Plan,
    rows: readonly (ByteRows | undefined)[],
    asked: Asked,
    /** JSON of the root fields that the other road answered. */
    private readonly given: readonly string[],
  ) {
    this.values = new Values(Math.max(...plan.sets.map(({ sent }) => sent.length)));
    this.written = Array.from<Written>({ length: plan.views });
    for (const set of plan.sets) {
      const above = set.parent === undefined ? 1 : this.rowsOf(set.parent.index).count;
      this.sets.push(new SetRows(set, rows[set.index], above, set.size(asked), this.values));
    }
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
    this.writeRow(this.plan.root, this.rowsOf(0), 1);
    this.out.text(after());
    return this.out.taken(from);
  }

  private writeView(view: View): void {
    const { out } = this;
    const set = this.rowsOf(view.set);
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

  private writeRow({ steps, literal }: View, set: SetRows, row: number): void {
    const { out, values } = this;
    const { starts, lengths } = values;
    const most = set.read(row) * mostEscaped + literal;
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
          at = writeValue(step.form, view, at, values.source, from, from + length);
        }
      } else if (step.kind !== Kind.LITERAL) {
        out.length = at;
        this.writeOther(step, set, row, most);
        ({ view, length: at } = out);
      }
    }
    out.length = at;
  }

  /** What is not a value of the row itself; afterwards there is room for `following` bytes. */
  private writeOther(step: Step, own: SetRows, row: number, following: number): void {
    switch (step.kind) {
      case Kind.ROWS:
        this.again(step, row, following);
        break;
      case Kind.ONE_ROW:
        if (this.sizeOf(step, row) === 0) throw new AnsweredElsewhere('there is no such record');
        this.again(step, row, following);
        break;
      case Kind.FIRST_ROW: {
        const view = step.views.find(({ set }) => this.rowsOf(set).size[row] !== 0);
        if (view === undefined) this.word(nothing);
        else this.again({ views: [view] }, row, following);
        break;
      }
      case Kind.REPEAT: {
        const { source, starts, lengths } = this.values;
        const length = lengths[step.column] as number;
        const found = length < 0 ? undefined : this.setOf(step).led(source, starts[step.column] as number, length);
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
        this.writePageCursor(step, row, own);
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

  private rowsOf(set: number): SetRows {
    return this.sets[set] as SetRows;
  }

  private setOf({ views }: Step): SetRows {
    return this.rowsOf((views[0] as View).set);
  }

  private sizeOf(step: Step, row: number): number {
    return this.setOf(step).size[row] as number;
  }

  private cursor({ cursor }: Step): string {
    if (cursor === undefined) throw new Error('A cursor without its columns.');
    const { values } = this;
    return encodeCursor(cursor.order, { value: values.text(cursor.value) ?? null, key: values.text(cursor.key) ?? '' });
  }

  /** Reads a row of the set below, then the one at hand again. */
  private writePageCursor(step: Step, row: number, own: SetRows): void {
    const below = this.setOf(step);
    const shown = Math.min(below.size[row] as number, below.most);
    if (shown === 0) {
      this.word(nothing);
      return;
    }
    below.read((below.first[row] as number) + (step.isLast ? shown - 1 : 0));
    this.out.text(`"${this.cursor(step)}"`);
    own.read(row);
  }
}

function absent(out: DataView, at: number, { nullable }: Step): number {
  if (!nullable) throw new AnsweredElsewhere('a value that the contract promises is missing');
  return word(out, at, nothing);
}
