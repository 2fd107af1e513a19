/** The bytes of a text file as they come, once they are known to be UTF-8 without null characters. */
import { isUtf8 } from 'node:buffer';
import { refuseFile } from './refuse-file.js';

const newline = 10;

export async function* utf8Text(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let line = 1;
  let cut: Buffer = Buffer.alloc(0);
  for await (const chunk of bytes) {
    const all = cut.length === 0 ? chunk : Buffer.concat([cut, chunk]);
    const whole = all.length - cutLength(all);
    const text = all.subarray(0, whole);
    check(text, line);
    line += count(text);
    cut = all.subarray(whole);
    yield text;
  }
  if (cut.length > 0) refuseFile('FILE_NOT_UTF8', { line });
}

/** How many bytes at the end begin a character that the next chunk goes on with: three at most. */
function cutLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

function check(text: Buffer, line: number): void {
  const nothing = text.indexOf(0);
  if (nothing !== -1) refuseFile('FILE_HOLDS_NULL_CHARACTERS', { line: line + count(text.subarray(0, nothing)) });
  if (isUtf8(text)) return;
  // No character goes over the end of a line, so the first faulty line holds the fault.
  let from = 0;
  for (let lines = line; ; lines += 1) {
    const end = text.indexOf(newline, from);
    if (end === -1 || !isUtf8(text.subarray(from, end))) refuseFile('FILE_NOT_UTF8', { line: lines });
    from = end + 1;
  }
}

function count(text: Buffer): number {
  let lines = 0;
  for (let at = text.indexOf(newline); at !== -1; at = text.indexOf(newline, at + 1)) lines += 1;
  return lines;
}
