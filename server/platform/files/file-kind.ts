/** What a file is by its first bytes, whatever it is called. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { refuseFile } from './refuse-file.js';
import type { StoredFile } from './stored-file.js';

export type FileKind = 'CSV' | 'XLSX';

const looked = 4096;

/** The kind, where it is one of those that are taken and the file is called accordingly; a refusal otherwise. */
export async function checkKind(file: StoredFile, accepts: readonly FileKind[]): Promise<FileKind> {
  if (file.bytes === 0) refuseFile('FILE_EMPTY');
  const bytes = await beginning(file.path);
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) await refuseOldContainer(file.path);
  const kind = kindOf(bytes);
  const named = /\.(csv|xlsx)$/i.exec(file.name)?.[1]?.toUpperCase();
  if (kind === 'CSV' && named === 'XLSX') refuseFile('CSV_NAMED_XLSX');
  if (kind === 'XLSX' && named === 'CSV') refuseFile('XLSX_NAMED_CSV');
  if (!accepts.includes(kind))
    refuseFile('FILE_KIND_NOT_TAKEN', { more: `Send it as ${accepts.map(extension).join(' or ')}.` });
  return kind;
}

const extension = (kind: FileKind): string => `.${kind.toLowerCase()}`;

async function beginning(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(looked), 0, looked, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function begins(bytes: Buffer, ...start: number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function kindOf(bytes: Buffer): FileKind {
  if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff) || looksLikeUtf16(bytes)) refuseFile('FILE_IS_UTF16');
  if (begins(bytes, 0x50, 0x4b, 3, 4)) return 'XLSX';
  if (begins(bytes, 0x50, 0x4b, 5, 6)) refuseFile('ARCHIVE_NOT_A_WORKBOOK');
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46) || bytes.includes(0)) refuseFile('FILE_KIND_UNKNOWN');
  const text = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (text === '') refuseFile('FILE_EMPTY');
  if (/^<(!doctype|html|head|body|\?xml|table|!--)/i.test(text)) refuseFile('FILE_IS_HTML');
  if (/^[[{]\s*["{[\]}\d-]/.test(text)) refuseFile('FILE_IS_JSON');
  return 'CSV';
}

/** Plain letters in UTF-16 have every other byte zero, with or without a mark at the beginning. */
function looksLikeUtf16(bytes: Buffer): boolean {
  const pairs = Math.floor(Math.min(bytes.length, 200) / 2);
  if (pairs < 4) return false;
  const zeros = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  return Math.max(...zeros) > pairs * 0.8 && Math.min(...zeros) < pairs * 0.2;
}

/** The container of old workbooks also carries workbooks that are locked with a password; it names its parts in UTF-16, anywhere. */
async function refuseOldContainer(path: string): Promise<never> {
  const locked = Buffer.from('EncryptedPackage', 'utf16le');
  let kept = Buffer.alloc(0);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const seen = Buffer.concat([kept, chunk]);
    if (seen.includes(locked)) refuseFile('FILE_PASSWORD_PROTECTED');
    kept = seen.subarray(-locked.length);
  }
  return refuseFile('FILE_IS_OLD_WORKBOOK');
}
