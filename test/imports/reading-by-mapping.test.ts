import { describe, expect, it } from '@jest/globals';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { asSeen } from '../../server/platform/files/as-seen.js';
import { BadCell } from '../../server/platform/files/cell-values.js';
import { lastDayOf, partialDateOf } from '../../server/platform/files/partial-dates.js';
import { headingsOf, knownHeadings, proposeColumns } from '../../server/platform/imports/headings.js';
import { alike, proposeWords, WordsMeant } from '../../server/platform/imports/words-meant.js';

const text = (words: string) => ({ kind: 'TEXT', text: words }) as const;
const codeOf = (work: () => unknown): string => {
  try {
    return String(work());
  } catch (error) {
    if (error instanceof BadCell) return error.code;
    throw error;
  }
};

describe('a date in words', () => {
  it.each([
    ['end of Nov 22', '2022-11', '2022-11-30'],
    ['by the end of February 2028', '2028-02', '2028-02-29'],
    ['Nov-22', '2022-11', 'NOT_A_DAY'],
    ['Sept ’25', '2025-09', 'NOT_A_DAY'],
    ['mid-June 2025', '2025-06', 'NOT_A_DAY'],
    ['2025-11', '2025-11', 'NOT_A_DAY'],
    ['spring 2026', '2026-21', 'NOT_A_DAY'],
    ['2025', '2025', 'NOT_A_DAY'],
    ['30th Nov 2022', '2022-11-30', '2022-11-30'],
    ['45657', '2024-12-31', '2024-12-31'],
    ['TBC', 'null', 'null'],
    ['ongoing', 'null', 'null'],
    ['Nov', 'NOT_A_DATE', 'NOT_A_DATE'],
    ['Q3 2025', 'NOT_A_DATE', 'NOT_A_DATE'],
    ['31/02/2025', 'NOT_A_DATE', 'NOT_A_DATE'],
    ['2025-13', 'NOT_A_DATE', 'NOT_A_DATE'],
    ['soon', 'NOT_A_DATE', 'NOT_A_DATE'],
  ])('%s', (words, date, day) => {
    expect([codeOf(() => partialDateOf(text(words))), codeOf(() => lastDayOf(text(words)))]).toEqual([date, day]);
  });
});

describe('a sheet as it is seen', () => {
  it('shows merged cells downwards, months as months, and colours where there are no words', async () => {
    const fill = (rgb: string) => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } }) as const;
    const day = new Date('2022-11-01T00:00:00Z');
    const workbook = await writeXlsx({
      sheets: [
        {
          name: 'Seen',
          rows: [
            ['over both', null, null],
            ['above', day, null],
            [null, day, null],
            ['below', null, null],
          ],
          merges: [
            { startRow: 0, endRow: 0, startCol: 0, endCol: 1 },
            { startRow: 1, endRow: 2, startCol: 0, endCol: 0 },
          ],
          cells: new Map([
            ['1,1', { value: day, style: { numFmt: 'mmm-yy' } }],
            ['2,1', { value: day, style: { numFmt: 'dd/mm/yyyy' } }],
            ['1,2', { value: null, style: fill('00B050') }],
            ['2,2', { value: null, style: fill('F2F2F2') }],
            ['3,2', { value: null, style: fill('FFC000') }],
          ]),
        },
      ],
    });
    const [sheet] = (await readXlsx(workbook, { readStyles: true })).sheets;
    if (sheet === undefined) throw new Error('There is no sheet.');
    const rows = sheet.rows.map((row, index) => ({
      line: index + 1,
      cells: row.map((value) =>
        value instanceof Date
          ? ({ kind: 'DATE', text: value.toISOString().slice(0, 10) } as const)
          : ({ kind: value === null ? 'EMPTY' : 'TEXT', text: typeof value === 'string' ? value : '' } as const),
      ),
    }));
    const seen = asSeen(sheet, rows).map(({ cells }) =>
      cells.map(({ text: words, isColoured }) => (isColoured === true ? 'colour' : words)),
    );
    expect(seen).toEqual([
      ['over both', '', ''],
      ['above', '2022-11', 'colour'],
      ['above', '2022-11-01', ''],
      ['below', '', 'colour'],
    ]);
  });
});

describe('headings', () => {
  const headings = { owner: ['Owner', 'Action owner'], action: ['Action'], due: ['Due date', 'Due'] };
  const table = (...names: string[]) => ({
    columns: names.map((name, position) => ({ name, position })),
    repeated: [],
    headerLine: 1,
    width: names.length,
    rows: (): never => {
      throw new Error('Nothing is read of this table.');
    },
  });

  it('are found exactly first, then inside longer ones, each once', () => {
    expect(proposeColumns(table('Action owner', 'Action(s) to take', 'DUE_DATE'), headings)).toEqual({
      owner: 'Action owner',
      action: 'Action(s) to take',
      due: 'DUE_DATE',
    });
    expect(proposeColumns(table('Title', 'Due'), headings)).toEqual({ owner: null, action: null, due: 'Due' });
  });

  it('make a row one of headings', () => {
    expect(knownHeadings(headings)(['', 'ACTION', 'due'])).toBe(true);
    expect(knownHeadings(headings)(['Action', 'Something'])).toBe(false);
    expect(headingsOf(['a', 'b', 'c', 'd'])(['A', 'x', 'd'])).toBe(true);
    expect(headingsOf(['a', 'b', 'c', 'd'])(['A', 'a', 'x'])).toBe(false);
  });
});

describe('words of a column', () => {
  const meanings = [
    { key: 'casework', names: ['SEND casework team'], value: 1 },
    { key: 'reviews', names: ['Annual reviews'], value: 2 },
  ];

  it('are proposed for what is most like them, and left open where nothing is', () => {
    expect(proposeWords(['Case-work', 'Annual review', 'SEND Casework', 'Highways'], meanings)).toEqual({
      'Case-work': 'casework',
      'Annual review': 'reviews',
      'SEND Casework': 'casework',
      Highways: '?',
    });
    expect([alike('Green', 'green '), alike('Red', 'Amber'), alike('on track', 'on-track!')]).toEqual([1, 0, 1]);
  });

  it('mean what the mapping says, then what is called so; the rest is counted', () => {
    const words = new WordsMeant('teams', { Highways: null, 'Old team': 'reviews', Unsaid: '?' }, meanings);
    expect(['highways', 'Old Team', 'Annual Reviews', 'Unsaid', 'Unsaid', 'New'].map((word) => words.of(word))).toEqual(
      [null, 2, 2, undefined, undefined, undefined],
    );
    expect([...words.unplaced]).toEqual([
      ['Unsaid', 2],
      ['New', 1],
    ]);
    expect(() => new WordsMeant('teams', { Highways: 'roads' }, meanings)).toThrow('Name one of casework, reviews');
  });
});
