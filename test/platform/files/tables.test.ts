import { describe, expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { columnNamed, requiredColumn } from '../../../server/platform/files/columns.js';
import { openTable, type TableWanted } from '../../../server/platform/files/open-table.js';
import type { StoredFile } from '../../../server/platform/files/stored-file.js';
import { Report } from '../../../server/platform/imports/report.js';
import { refusal, useFolder } from './on-disk.js';

const put = useFolder();
const both = { accepts: ['CSV', 'XLSX'] } as const;

async function read(file: StoredFile, wanted: TableWanted = both) {
  const table = await openTable(file, wanted);
  const rows = [];
  for await (const { line, cells } of table.rows()) rows.push([line, ...cells.map(({ text }) => text)]);
  return { names: table.columns.map(({ name }) => name), repeated: table.repeated, rows };
}

const workbook = (sheets: Parameters<typeof writeXlsx>[0]['sheets']) => writeXlsx({ sheets });

describe('a CSV', () => {
  test('keeps a mark at its beginning, quotation marks, commas and breaks out of its values', async () => {
    const file = put(
      'a.csv',
      '\uFEFFname,note\r\n"Herefordshire, County of","said ""so"""\r\n\r\nWirral,"two\nlines"\r\nBury,x\r\n',
    );
    expect(await read(file)).toEqual({
      names: ['name', 'note'],
      repeated: [],
      rows: [
        [2, 'Herefordshire, County of', 'said "so"'],
        [4, 'Wirral', 'two\nlines'],
        [6, 'Bury', 'x'],
      ],
    });
  });

  test('keeps columns of one name apart, and tells', async () => {
    const { names, repeated, rows } = await read(put('a.csv', 'x,y,x\n1,2,3\n'));
    expect({ names, repeated, rows }).toEqual({
      names: ['x', 'y', 'x (2)'],
      repeated: ['x'],
      rows: [[2, '1', '2', '3']],
    });
  });

  test('is read with semicolons or tabs as well', async () => {
    expect((await read(put('a.csv', 'a;b\n1,5;2\n'))).rows).toEqual([[2, '1,5', '2']]);
    expect((await read(put('a.csv', 'a\tb\n1\t2\n'))).rows).toEqual([[2, '1', '2']]);
  });

  test('has its headings where they stand, under a title too', async () => {
    const { names, rows } = await read(put('a.csv', 'Spend to date\n,,\nCost centre,Amount\nA1,12\n'), {
      ...both,
      header: (texts) => texts.includes('Amount'),
    });
    expect({ names, rows }).toEqual({ names: ['Cost centre', 'Amount'], rows: [[4, 'A1', '12']] });
  });

  test('has a row with a cell too many or too few rejected by its line, and the others read', async () => {
    const report = new Report({ expect: () => undefined, advance: () => undefined });
    const table = await openTable(put('a.csv', 'a,b\n1,2\n1\n1,2,3\n3,4\n'), both);
    const taken = [];
    for await (const { line } of report.rows(table)) taken.push(line);
    expect(taken).toEqual([2, 5]);
    expect(report.parts()).toMatchObject({
      rows: { read: 4, rejected: 2 },
      rejected: [
        { line: 3, code: 'RAGGED_ROW' },
        { line: 4, code: 'RAGGED_ROW' },
      ],
    });
  });

  test('finds a column however its heading is written, and names those there are where it does not', async () => {
    const table = await openTable(put('a.csv', 'Cost Centre,AMOUNT_£\n1,2\n'), both);
    expect(columnNamed(table, ['cost_centre'])?.position).toBe(0);
    expect(columnNamed(table, ['Sum', 'Amount £'])?.position).toBe(1);
    const { message } = await refusal(() => Promise.resolve().then(() => requiredColumn(table, ['Period'])));
    expect(message).toContain('Looked for Period; there are Cost Centre, AMOUNT_£.');
  });
});

describe('a workbook', () => {
  const kinds = async (): Promise<Uint8Array> =>
    workbook([
      {
        name: 'Posts',
        rows: [
          ['Text', 'Number', 'Day', 'Flag', 'Worked out', 'Not worked out', 'Error'],
          [' x ', 0.1 + 0.2, new Date('2025-03-31T00:00:00Z'), true, null, null, null],
        ],
        columns: [{}, {}, { numFmt: 'yyyy-mm-dd' }],
        cells: new Map([
          ['1,4', { value: 3, type: 'formula', formula: '1+2', formulaResult: 3 }],
          ['1,5', { value: null, type: 'formula', formula: 'SUM(A1:A9)' }],
          ['1,6', { value: '#REF!', type: 'error' }],
        ]),
      },
    ]);

  test('gives each cell with its kind; a formula by its kept result, and as itself without one', async () => {
    const table = await openTable(put('a.xlsx', await kinds()), both);
    const rows = [];
    for await (const row of table.rows()) rows.push(row);
    expect(rows).toEqual([
      {
        line: 2,
        sheet: 'Posts',
        cells: [
          { kind: 'TEXT', text: 'x' },
          { kind: 'NUMBER', text: '0.3' },
          { kind: 'DATE', text: '2025-03-31' },
          { kind: 'BOOLEAN', text: 'TRUE' },
          { kind: 'NUMBER', text: '3' },
          { kind: 'FORMULA', text: '=SUM(A1:A9)' },
          { kind: 'ERROR', text: '#REF!' },
        ],
      },
    ]);
  });

  test('has its headings found on whatever sheet and line they stand', async () => {
    const file = put(
      'a.xlsx',
      await workbook([
        { name: 'Cover', rows: [['Title of the return']] },
        {
          name: 'Data',
          rows: [
            ['Return for 2025'],
            [],
            ['Post', 'FTE', 'Team'],
            ['EP', 0.6],
            [],
            ['SENCo', 1, 'A', 'beside the table'],
          ],
        },
      ]),
    );
    const { names, rows } = await read(file, { ...both, header: (texts) => texts.includes('FTE') });
    expect({ names, rows }).toEqual({
      names: ['Post', 'FTE', 'Team'],
      rows: [
        [4, 'EP', '0.6', ''],
        [6, 'SENCo', '1', 'A'],
      ],
    });
  });

  test('names its sheets where the one that is wanted is not there', async () => {
    const file = put('a.xlsx', await workbook([{ name: 'Cover', rows: [['a', 'b']] }]));
    const { code, message } = await refusal(() => read(file, { ...both, sheet: (name) => name === 'Posts' }));
    expect([code, message]).toEqual(['SHEET_MISSING', expect.stringContaining('There are Cover.')]);
  });
});
