/** Finds a row by the bytes of its key, without making a string of every key that leads to it. */
interface Entry {
  bytes: DataView;
  from: number;
  length: number;
  row: number;
}

export class KeyIndex {
  private readonly entries = new Map<number, Entry[]>();

  add(bytes: DataView, from: number, length: number, row: number): void {
    const hash = hashOf(bytes, from, length);
    const entry = { bytes, from, length, row };
    const alike = this.entries.get(hash);
    if (alike === undefined) this.entries.set(hash, [entry]);
    else alike.push(entry);
  }

  find(bytes: DataView, from: number, length: number): number | undefined {
    return this.entries.get(hashOf(bytes, from, length))?.find((entry) => isSame(entry, bytes, from, length))?.row;
  }
}

/** Of the first bytes: a UUID differs there from any other, and what does not is compared. */
function hashOf(bytes: DataView, from: number, length: number): number {
  return length < 8 ? length : Math.imul(bytes.getInt32(from), 31) ^ bytes.getInt32(from + 4);
}

function isSame(entry: Entry, bytes: DataView, from: number, length: number): boolean {
  if (entry.length !== length) return false;
  let at = 0;
  for (; at + 4 <= length; at += 4) {
    if (entry.bytes.getInt32(entry.from + at) !== bytes.getInt32(from + at)) return false;
  }
  for (; at < length; at += 1) {
    if (entry.bytes.getUint8(entry.from + at) !== bytes.getUint8(from + at)) return false;
  }
  return true;
}
