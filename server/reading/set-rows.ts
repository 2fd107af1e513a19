/** The rows of one set as they arrived, put into the order they are written in. All numbers count from 1. */
import type { ByteRows } from '../database/byte-rows.js';
import { AnsweredElsewhere } from './answered-elsewhere.js';
import { bytesOf, textOf } from './byte-text.js';
import { KeyIndex } from './key-index.js';
import type { RowSet } from './row-set.js';

/** Where the values of the row at hand stand: their beginnings, and their lengths; -1 for null. */
export class Values {
  source = bytesOf('');
  readonly starts: Int32Array;
  readonly lengths: Int32Array;

  constructor(most: number) {
    this.starts = new Int32Array(most);
    this.lengths = new Int32Array(most);
  }

  /** Undefined where the value is null. */
  text(column: number): string | undefined {
    const from = this.starts[column] as number;
    const length = this.lengths[column] as number;
    return length < 0 ? undefined : textOf(this.source, from, from + length);
  }
}

export class SetRows {
  readonly count: number;
  /** For each row above: the number of its first row here, and how many it has. */
  readonly first: Int32Array;
  readonly size: Int32Array;
  private readonly rows: ByteRows;
  /** Where the row of a number arrived. */
  private readonly arrived: Int32Array;
  private readonly byKey = new KeyIndex();

  /** `found` is undefined for the one row above all, where nothing of it is asked for. */
  constructor(
    private readonly set: RowSet,
    found: ByteRows | undefined,
    above: number,
    /** Of the rows that belong to one row above, so many are written. */
    readonly most: number,
    private readonly values: Values,
  ) {
    this.rows = found ?? { bytes: [], starts: [] };
    const count = this.rows.starts.length;
    this.count = set.noun === undefined ? 1 : count;
    this.arrived = new Int32Array(count + 1);
    this.first = new Int32Array(above + 1);
    this.size = new Int32Array(above + 1);
    this.group(this.parents());
    if (set.kind === 'SHARED') this.index();
  }

  /** Finds the values of a row; gives how many bytes they are. */
  read(row: number): number {
    if (this.rows.starts.length === 0) return 0;
    const index = this.arrived[row] as number;
    const bytes = this.rows.bytes[index] as DataView;
    let at = this.rows.starts[index] as number;
    for (let skip = this.set.numbers; skip > 0; skip -= 1) at += 4 + Math.max(bytes.getInt32(at), 0);
    const begin = at;
    const { starts, lengths } = this.values;
    for (const column of this.set.wire) {
      const length = bytes.getInt32(at);
      at += 4;
      if (column >= 0) {
        starts[column] = at;
        lengths[column] = length;
      }
      if (length > 0) at += length;
    }
    this.values.source = bytes;
    return at - begin;
  }

  /** Of a shared set: the row that the key at a place leads to. */
  led(bytes: DataView, from: number, length: number): number | undefined {
    return this.byKey.find(bytes, from, length);
  }

  /** Puts each row where its number says, and tells for each number the row above. */
  private parents(): Int32Array {
    const { isNumbered, hasParent, numbers } = this.set;
    const { bytes, starts } = this.rows;
    const parents = new Int32Array(starts.length + 1);
    for (let index = 0; index < starts.length; index += 1) {
      const row = bytes[index] as DataView;
      const start = starts[index] as number;
      const own = isNumbered ? wholeNumber(row, start) : index + 1;
      const parentAt = numbers === 2 ? start + 4 + Math.max(row.getInt32(start), 0) : start;
      this.arrived[own] = index;
      parents[own] = hasParent ? wholeNumber(row, parentAt) : 1;
    }
    return parents;
  }

  private group(parents: Int32Array): void {
    for (let row = 1; row < parents.length; row += 1) {
      const parent = parents[row] as number;
      if (this.size[parent] === 0) this.first[parent] = row;
      else if (parents[row - 1] !== parent) throw new AnsweredElsewhere('rows of one parent do not stand together');
      this.size[parent] = (this.size[parent] as number) + 1;
    }
  }

  private index(): void {
    const { starts, lengths } = this.values;
    for (let row = 1; row <= this.count; row += 1) {
      this.read(row);
      this.byKey.add(this.values.source, starts[this.set.key] as number, lengths[this.set.key] as number, row);
    }
  }
}

/** A column of digits. */
function wholeNumber(bytes: DataView, at: number): number {
  const end = at + 4 + bytes.getInt32(at);
  let value = 0;
  for (let each = at + 4; each < end; each += 1) value = value * 10 + bytes.getUint8(each) - 48;
  return value;
}
