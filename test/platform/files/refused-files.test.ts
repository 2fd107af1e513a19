import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import type { FileKind } from '../../../server/platform/files/file-kind.js';
import { openTable } from '../../../server/platform/files/open-table.js';
import { refusal, useFolder } from './on-disk.js';

const put = useFolder();
const workbook = await writeXlsx({ sheets: [{ name: 'A', rows: Array.from({ length: 200 }, (_, at) => ['x', at]) }] });
const locked = await writeXlsx({
  sheets: [{ name: 'A', rows: [['x', 1]] }],
  encryption: { password: 'secret', spinCount: 1 },
});
const oldContainer = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(5000),
  Buffer.from('Workbook', 'utf16le'),
]);

async function refused(name: string, content: string | Uint8Array, accepts: readonly FileKind[] = ['CSV', 'XLSX']) {
  return refusal(async () => {
    const table = await openTable(put(name, content), { accepts });
    let read = 0;
    for await (const { cells } of table.rows()) read += cells.length;
    return read;
  });
}

/** An archive with one part of the given bytes, which says of itself that it unpacks to `size`. */
function archive(name: string, content: Buffer, size = content.length): Buffer {
  const packed = deflateRawSync(content);
  const part = Buffer.alloc(30);
  part.writeUInt32LE(0x04034b50, 0);
  part.writeUInt16LE(8, 8);
  part.writeUInt32LE(packed.length, 18);
  part.writeUInt32LE(size, 22);
  part.writeUInt16LE(name.length, 26);
  const listed = Buffer.alloc(46);
  listed.writeUInt32LE(0x02014b50, 0);
  listed.writeUInt16LE(8, 10);
  listed.writeUInt32LE(packed.length, 20);
  listed.writeUInt32LE(size, 24);
  listed.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([part, Buffer.from(name), packed, listed, Buffer.from(name), end]);
}

describe('files that cannot be read are refused, each with its code and what to do', () => {
  test.each<[code: string, name: string, content: string | Uint8Array]>([
    ['FILE_EMPTY', 'a.csv', ''],
    ['FILE_EMPTY', 'a.csv', '\uFEFF  \n\n'],
    ['FILE_IS_UTF16', 'a.csv', Buffer.from('\uFEFFname,value\nWirral,1\n', 'utf16le')],
    ['FILE_IS_UTF16', 'a.csv', Buffer.from('name,value\nWirral,1\n', 'utf16le')],
    ['FILE_IS_HTML', 'a.csv', '<!DOCTYPE html><html><body>Sign in</body></html>'],
    ['FILE_IS_HTML', 'a.xlsx', '<html><table><tr><td>1</td></tr></table></html>'],
    ['FILE_IS_JSON', 'a.csv', '{"data": [1, 2]}'],
    ['FILE_IS_JSON', 'a.csv', '[{"a": 1}]'],
    ['FILE_KIND_UNKNOWN', 'a.pdf', '%PDF-1.7 ...'],
    ['FILE_KIND_UNKNOWN', 'a.csv', Buffer.from([1, 2, 0, 9, 200, 7, 1, 1])],
    ['FILE_IS_OLD_WORKBOOK', 'a.xls', oldContainer],
    ['FILE_PASSWORD_PROTECTED', 'a.xlsx', locked],
    ['CSV_NAMED_XLSX', 'a.xlsx', 'name,value\nWirral,1\n'],
    ['XLSX_NAMED_CSV', 'a.csv', workbook],
    ['ARCHIVE_NOT_A_WORKBOOK', 'a.zip', archive('data.csv', Buffer.from('name,value\n'))],
    ['WORKBOOK_DAMAGED', 'a.xlsx', workbook.subarray(0, workbook.length - 400)],
    [
      'WORKBOOK_DAMAGED',
      'a.xlsx',
      Buffer.concat([workbook.subarray(0, 60), Buffer.alloc(400), workbook.subarray(460)]),
    ],
    ['WORKBOOK_TOO_LARGE', 'a.xlsx', archive('xl/worksheets/sheet1.xml', Buffer.alloc(5_000_000))],
    ['WORKBOOK_TOO_LARGE', 'a.xlsx', archive('xl/worksheets/sheet1.xml', Buffer.alloc(1000), 3_000_000_000)],
    ['CSV_QUOTE_NOT_CLOSED', 'a.csv', 'name,value\n"Wirral,1\nBury,2\n'],
    ['CSV_QUOTE_MISPLACED', 'a.csv', 'name,value\nThe "big" one,1\n'],
    ['CSV_ROW_TOO_LONG', 'a.csv', `name,value\n"${'x'.repeat(1_100_000)}",1\n`],
    ['TOO_MANY_COLUMNS', 'a.csv', `${'x,'.repeat(1100)}\n`],
    ['HEADER_MISSING', 'a.csv', 'only\none\ncolumn\n'],
  ])('%s: %s', async (code, name, content) => {
    const { code: given, message } = await refused(name, content);
    expect(given).toBe(code);
    expect(message).toMatch(/[.]$/);
  });

  test('a kind of file that an import does not take', async () => {
    const { code, message } = await refused('a.xlsx', workbook, ['CSV']);
    expect([code, message]).toEqual(['FILE_KIND_NOT_TAKEN', expect.stringContaining('Send it as .csv.')]);
  });

  test('text that is not UTF-8 is named by its line, wherever a piece of the file ends', async () => {
    const latin = Buffer.concat([Buffer.from('name,value\nWirral,1\n'), Buffer.from('Caf\xe9,2\n', 'latin1')]);
    expect((await refused('a.csv', latin)).message).toMatch(/^Line 3: .*UTF-8/);
    const long = Buffer.concat([
      Buffer.from(`name,value\n${'é,1\n'.repeat(150_000)}`),
      Buffer.from([0xff, 0x2c, 0x31, 0x0a]),
    ]);
    expect((await refused('a.csv', long)).message).toMatch(/^Line 150,002: /);
    expect((await refused('a.csv', Buffer.from('name,value\nx,é').subarray(0, -1))).message).toMatch(/^Line 2: /);
  });

  test('a null character is named by its line', async () => {
    const far = `name,value\n${'x,1\n'.repeat(2000)}a\0b,2\n`;
    expect(await refused('a.csv', far)).toMatchObject({
      code: 'FILE_HOLDS_NULL_CHARACTERS',
      message: expect.stringMatching(/^Line 2,002: /),
    });
  });
});
