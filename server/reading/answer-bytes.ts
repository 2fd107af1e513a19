/** The answer as it grows, in a buffer that is used again and again. Whoever writes to `view` has asked for the room first. */
const firstSize = 1 << 20;
/** A buffer that one large answer made larger than this is not kept. */
const mostKept = 16 << 20;

let spare: Buffer | undefined;

const viewOn = (bytes: Buffer): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

export class AnswerBytes {
  private bytes = spare ?? Buffer.allocUnsafeSlow(firstSize);
  view = viewOn(this.bytes);
  /** How much is written. */
  length = 0;

  constructor() {
    spare = undefined;
  }

  room(most: number): void {
    const needed = this.length + most;
    if (needed <= this.bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * 2, needed));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
    this.view = viewOn(larger);
  }

  text(value: string): void {
    this.room(Buffer.byteLength(value));
    this.length += this.bytes.write(value, this.length);
  }

  /** Repeats what was written from `from` to `to`, and keeps room for what follows. */
  again(from: number, to: number, following: number): void {
    const length = to - from;
    this.room(length + following);
    this.bytes.copyWithin(this.length, from, to);
    this.length += length;
  }

  /** The bytes from a place on, as a buffer of their own. */
  taken(from: number): Buffer {
    const answer = Buffer.from(this.bytes.subarray(from, this.length));
    if (this.bytes.length <= mostKept) spare = this.bytes;
    return answer;
  }
}
