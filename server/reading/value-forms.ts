/** How the bytes of a value become JSON: each form writes at a place where there is room, and says where it ended. */
import { AnsweredElsewhere } from './answered-elsewhere.js';
import { Form } from './tape.js';

const [space, quote, plus, minus, dot, zero, letterT, letterZ, backslash] = [32, 34, 43, 45, 46, 48, 84, 90, 92];

/** The most bytes a value of a length can take: six for one that is escaped. Quotes are counted with the literal text. */
export const mostEscaped = 6;

export function writeValue(form: Form, out: Buffer, at: number, source: Buffer, from: number, to: number): number {
  switch (form) {
    case Form.PLAIN:
      return quoted(out, at, source, from, to);
    case Form.TEXT:
      return escaped(out, at, source, from, to);
    case Form.NUMBER:
      if (to - from > 15) exactNumber(source, from, to);
      return copied(out, at, source, from, to);
    case Form.BARE:
    case Form.JSON:
      return copied(out, at, source, from, to);
    case Form.BOOLEAN:
      return copied(out, at, source[from] === 116 ? yes : no, 0, source[from] === 116 ? yes.length : no.length);
    case Form.DATE:
      if (to - from !== 10 || !beginsWithDay(source, from))
        throw new AnsweredElsewhere('a day is none of the calendar');
      return quoted(out, at, source, from, to);
    case Form.MOMENT:
      if (!isMoment(source, from, to)) throw new AnsweredElsewhere('a moment is none of the calendar');
      return moment(out, at, source, from, to);
    case Form.DECIMAL:
      checkDigits(source, from, to, 30, 12);
      return quoted(out, at, source, from, to);
    case Form.FTE:
      checkDigits(source, from, to, 8, 2);
      return quoted(out, at, source, from, to);
  }
}

export const [yes, no, nothing] = ['true', 'false', 'null'].map((word) => Buffer.from(word)) as [
  Buffer,
  Buffer,
  Buffer,
];

export function copied(out: Buffer, at: number, source: Buffer, from: number, to: number): number {
  let end = at;
  for (let each = from; each < to; each += 1) out[end++] = source[each] as number;
  return end;
}

function quoted(out: Buffer, at: number, source: Buffer, from: number, to: number): number {
  let end = at;
  out[end++] = quote;
  for (let each = from; each < to; each += 1) out[end++] = source[each] as number;
  out[end++] = quote;
  return end;
}

function escaped(out: Buffer, at: number, source: Buffer, from: number, to: number): number {
  let end = at;
  out[end++] = quote;
  for (let each = from; each < to; each += 1) {
    const byte = source[each] as number;
    if (byte > 31 && byte !== quote && byte !== backslash) out[end++] = byte;
    else for (const escape of escapes[byte] as Buffer) out[end++] = escape;
  }
  out[end++] = quote;
  return end;
}

/** What JSON writes for each byte that it escapes. */
const escapes = Array.from({ length: backslash + 1 }, (_, byte) =>
  Buffer.from(JSON.stringify(String.fromCharCode(byte)).slice(1, -1)),
);

/** Not infinity, nor a year before our era or after 9999. */
function beginsWithDay(source: Buffer, from: number): boolean {
  return source[from + 4] === minus && source[from + 7] === minus;
}

function isMoment(source: Buffer, from: number, to: number): boolean {
  return beginsWithDay(source, from) && source[from + 10] === space && source[to - 3] === plus;
}

/** `2026-03-01 09:30:00+00` becomes `2026-03-01T09:30:00Z`. */
function moment(out: Buffer, at: number, source: Buffer, from: number, to: number): number {
  const end = quoted(out, at, source, from, to - 2);
  out[at + 11] = letterT;
  out[end - 2] = letterZ;
  return end;
}

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
  if (digits > whole || (point !== -1 && to - point - 1 > decimals)) {
    throw new AnsweredElsewhere('a decimal has more digits than the contract allows');
  }
}
