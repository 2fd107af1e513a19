/** The answer as it grows: bytes copied from the database's rows into one buffer that is used again and again. */
import { AnsweredElsewhere } from './planning.js';
import { Form } from './tape.js';

const firstSize = 1 << 20;
/** A buffer that one large answer made larger than this is not kept. */
const mostKept = 16 << 20;

let spare: Buffer | undefined;

const [quote, backslash, colonT, letterZ, dot, minus, zero] = [34, 92, 84, 90, 46, 45, 48];

export class AnswerBytes {
  /** How much is written. */
  length = 0;
  private bytes = spare ?? Buffer.allocUnsafeSlow(firstSize);

  constructor() {
    spare = undefined;
  }

  /** The bytes from a place on, as a buffer of their own. */
  taken(from: number): Buffer {
    const answer = Buffer.from(this.bytes.subarray(from, this.length));
    if (this.bytes.length <= mostKept) spare = this.bytes;
    return answer;
  }

  byte(value: number): void {
    if (this.length === this.bytes.length) this.grow(1);
    this.bytes[this.length++] = value;
  }

  literal(text: Uint8Array): void {
    const { length } = text;
    if (this.length + length > this.bytes.length) this.grow(length);
    const { bytes } = this;
    let at = this.length;
    if (length > 48) bytes.set(text, at);
    else for (let from = 0; from < length; from += 1) bytes[at++] = text[from] as number;
    this.length += length;
  }

  text(value: string): void {
    this.literal(Buffer.from(value));
  }

  /** Repeats what was written from `from` to `to`. */
  again(from: number, to: number): void {
    const length = to - from;
    if (this.length + length > this.bytes.length) this.grow(length);
    const { bytes } = this;
    let at = this.length;
    if (length > 200) bytes.copyWithin(at, from, to);
    else for (let each = from; each < to; each += 1) bytes[at++] = bytes[each] as number;
    this.length += length;
  }

  /** A value that is not null, in its form. */
  value(form: Form, source: Buffer, from: number, to: number): void {
    // The longest form: six bytes for one that is escaped, and quotes.
    const most = (to - from) * 6 + 2;
    if (this.length + most > this.bytes.length) this.grow(most);
    switch (form) {
      case Form.TEXT:
        this.escaped(source, from, to);
        break;
      case Form.PLAIN:
        this.quoted(source, from, to);
        break;
      case Form.NUMBER:
        if (to - from > 15) exactNumber(source, from, to);
        this.copy(source, from, to);
        break;
      case Form.BARE:
      case Form.JSON:
        this.copy(source, from, to);
        break;
      case Form.BOOLEAN:
        this.literal(source[from] === 116 ? yes : no);
        break;
      case Form.MOMENT:
        this.moment(source, from, to);
        break;
      case Form.DECIMAL:
        checkDigits(source, from, to, 30, 12);
        this.quoted(source, from, to);
        break;
      case Form.FTE:
        checkDigits(source, from, to, 8, 2);
        this.quoted(source, from, to);
        break;
    }
  }

  private copy(source: Buffer, from: number, to: number): void {
    const { bytes } = this;
    let at = this.length;
    for (let each = from; each < to; each += 1) bytes[at++] = source[each] as number;
    this.length = at;
  }

  private quoted(source: Buffer, from: number, to: number): void {
    const { bytes } = this;
    let at = this.length;
    bytes[at++] = quote;
    for (let each = from; each < to; each += 1) bytes[at++] = source[each] as number;
    bytes[at++] = quote;
    this.length = at;
  }

  private escaped(source: Buffer, from: number, to: number): void {
    const { bytes } = this;
    let at = this.length;
    bytes[at++] = quote;
    for (let each = from; each < to; each += 1) {
      const byte = source[each] as number;
      if (byte > 31 && byte !== quote && byte !== backslash) bytes[at++] = byte;
      else for (const escape of escapes[byte] as Uint8Array) bytes[at++] = escape;
    }
    bytes[at++] = quote;
    this.length = at;
  }

  /** `2026-03-01 09:30:00+00` becomes `2026-03-01T09:30:00Z`. */
  private moment(source: Buffer, from: number, to: number): void {
    const begin = this.length;
    this.quoted(source, from, to - 2);
    this.bytes[begin + 11] = colonT;
    this.bytes[this.length - 2] = letterZ;
    this.bytes[this.length - 1] = quote;
  }

  private grow(by: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * 2, this.length + by));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }
}

const yes = new Uint8Array(Buffer.from('true'));
const no = new Uint8Array(Buffer.from('false'));

/** What JSON writes for each byte that it escapes. */
const escapes = Array.from(
  { length: 128 },
  (_, byte) => new Uint8Array(Buffer.from(JSON.stringify(String.fromCharCode(byte)).slice(1, -1))),
);

function exactNumber(source: Buffer, from: number, to: number): void {
  const text = source.toString('latin1', from, to);
  if (!Number.isSafeInteger(Number(text))) throw new AnsweredElsewhere(`${text} is no exact JSON number`);
}

function checkDigits(source: Buffer, from: number, to: number, whole: number, decimals: number): void {
  let point = -1;
  for (let at = from; at < to; at += 1) {
    const byte = source[at] as number;
    if (byte === dot) point = at;
    else if (byte !== minus && (byte < zero || byte > zero + 9)) throw new AnsweredElsewhere('a decimal is no number');
  }
  const end = point === -1 ? to : point;
  const digits = end - from - (source[from] === minus ? 1 : 0);
  if (digits > whole || (point !== -1 && to - point - 1 > decimals))
    throw new AnsweredElsewhere('a decimal has more digits than the contract allows');
}
