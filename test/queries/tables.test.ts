import { describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { buildSchema, Kind, parse } from 'graphql';
import { askedFields } from '../../server/platform/queries/asked-fields.js';
import type { SavedQuery } from '../../server/platform/queries/saved-queries.js';
import { tableAsCsv } from '../../server/platform/queries/table-csv.js';
import { rowsOf } from '../../server/platform/queries/table-rows.js';
import { shapeTable } from '../../server/platform/queries/table-shape.js';
import { tableAsWorkbook } from '../../server/platform/queries/table-workbook.js';
import { csvIn } from './csv-in.js';

const schema = buildSchema(`
  scalar Pence scalar Decimal scalar Date scalar DateTime
  type Query { area: Area }
  type Area { name: String tags: [String!]! lines(first: Int! = 50): Lines! boards: [Board!]! }
  type Lines { nodes: [Line!]! totalCount: Int! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! }
  type Line { title: String! money: PenceFigure! posts: [Post!]! started: Date recorded: DateTime owner: Owner }
  type PenceFigure { state: String! value: Pence }
  type Post { title: String! fte: Decimal frozen: Boolean holders: [Holder!]! }
  type Holder { role: String! days: Int }
  type Board { name: String! size: Int money: PenceFigure! }
  interface Owner { name: String! }
  type Council implements Owner { name: String! tier: String! }
  type Trust implements Owner { name: String! beds: Int! }
`);

function saved(text: string): SavedQuery {
  const document = parse(text);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('There is no operation.');
  return { name: 'test', description: '', text, document, operation };
}

function table(text: string, answer: Record<string, unknown>) {
  const shape = shapeTable(askedFields(schema, saved(text)));
  return { ...shape, ...rowsOf(answer, shape, 1000) };
}

const post = (title: string, holders: object[] = []) => ({ title, fte: '0.80', frozen: false, holders });
const line = (title: string, value: number | null, posts: object[]) => ({
  title,
  money: { state: value === null ? 'UNKNOWN' : 'KNOWN', value },
  posts,
});

describe('a table', () => {
  it('has a row for each item of the deepest list, and one for what has none', () => {
    const { columns, rows, rowsAre } = table(
      '{ area { name lines { nodes { title money { state value } posts { title } } } } }',
      {
        area: { name: 'A', lines: { nodes: [line('L', 123456, [post('P'), post('Q')]), line('M', null, [])] } },
      },
    );
    expect(columns.map(({ heading }) => heading)).toEqual([
      'area.name',
      'area.lines.title',
      'area.lines.money (£)',
      'area.lines.money state',
      'area.lines.posts.title',
    ]);
    expect(rowsAre).toBe('area.lines.posts');
    expect(rows).toEqual([
      ['A', 'L', 123456, 'KNOWN', 'P'],
      ['A', 'L', 123456, 'KNOWN', 'Q'],
      ['A', 'M', null, 'UNKNOWN', null],
    ]);
  });

  it('tells other lists in one cell each', () => {
    const { columns, rows } = table(
      '{ area { tags boards { name size money { value state } } lines { nodes { title posts { title holders { role days } } } } } }',
      {
        area: {
          tags: ['x', 'y'],
          boards: [
            { name: 'B', size: 3, money: { value: 150, state: 'KNOWN' } },
            { name: 'C', size: null, money: { value: null, state: 'UNKNOWN' } },
          ],
          lines: { nodes: [line('L', 1, [post('P', [{ role: 'lead', days: 2 }])])] },
        },
      },
    );
    const csv = csvIn(tableAsCsv(columns, rows));
    expect(csv).toEqual([
      [
        'area.tags',
        'area.boards.name',
        'area.boards.size',
        'area.boards.money (£)',
        'area.boards.money state',
        'area.lines.title',
        'area.lines.posts.title',
        'area.lines.posts.holders.role',
        'area.lines.posts.holders.days',
      ],
      ['x; y', 'B; C', '3; ', '1.50; ', 'KNOWN; UNKNOWN', 'L', 'P', 'lead', '2'],
    ]);
  });

  it('has the columns of fragments and of every kind of record, and none that say where one is in a list', () => {
    const { columns, rows } = table(
      `query { area { lines { totalCount pageInfo { hasNextPage } nodes { ...Named owner { __typename name ... on Council { tier } ... on Trust { beds } } } } } }
       fragment Named on Line { title }`,
      {
        area: { lines: { totalCount: 1, nodes: [{ title: 'L', owner: { __typename: 'Trust', name: 'T', beds: 4 } }] } },
      },
    );
    expect(columns.map(({ heading }) => heading.replace('area.lines.', ''))).toEqual([
      'totalCount',
      'title',
      'owner.__typename',
      'owner.name',
      'owner.tier',
      'owner.beds',
    ]);
    expect(rows).toEqual([[1, 'L', 'Trust', 'T', null, 4]]);
  });

  it('has its columns though there is nothing in it', () => {
    const { columns, rows } = table('{ area { name lines { nodes { title } } } }', { area: null });
    expect(columns.length).toBe(2);
    expect(rows).toEqual([[null, null]]);
  });

  it('says where a page was full', () => {
    const of = (count: number) =>
      table('{ area { lines(first: 2) { nodes { title } } } }', {
        area: { lines: { nodes: Array.from({ length: count }, () => line('L', 1, [])) } },
      }).mayGoOn;
    expect(of(1)).toEqual([]);
    expect(of(2)).toEqual(['area.lines']);
  });
});

describe('CSV', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '\nx'])('keeps %j from running as a formula', (title) => {
    const { columns, rows } = table('{ area { lines { nodes { title } } } }', {
      area: { lines: { nodes: [line(title, 1, [])] } },
    });
    expect(csvIn(tableAsCsv(columns, rows))[1]).toEqual([`'${title}`]);
  });

  it('writes money exactly, numbers below nought as numbers, and quotes what needs it', () => {
    const { columns, rows } = table('{ area { lines { nodes { title money { value } } } } }', {
      area: { lines: { nodes: [line('a "b", c\nd', -5, []), line('£', 9007199254740991, [])] } },
    });
    const text = tableAsCsv(columns, rows);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(csvIn(text).slice(1)).toEqual([
      ['a "b", c\nd', '-0.05'],
      ['£', '90071992547409.91'],
    ]);
  });
});

describe('a workbook', () => {
  it('has cells of their kind, no formulas, a heading that stays, and notes', async () => {
    const { columns, rows } = table(
      '{ area { lines { nodes { title money { value state } started recorded posts { fte frozen } } } } }',
      {
        area: {
          lines: {
            nodes: [
              {
                ...line('=HYPERLINK("x")', -250, [post('P')]),
                started: '2026-03-31',
                recorded: '2026-11-22T08:30:00.000Z',
              },
            ],
          },
        },
      },
    );
    const bytes = await tableAsWorkbook({ name: 'a/b', columns, rows, notes: [['Query', 'test']] });
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual(['a b', 'Notes']);
    expect(sheets[0]?.rows[1]).toEqual([
      '=HYPERLINK("x")',
      -2.5,
      'KNOWN',
      new Date('2026-03-31T00:00:00.000Z'),
      new Date('2026-11-22T08:30:00.000Z'),
      0.8,
      false,
    ]);
    expect([...(sheets[0]?.cells?.values() ?? [])].some(({ formula }) => formula !== undefined)).toBe(false);
    expect(sheets[0]?.freezePane).toMatchObject({ rows: 1 });
    expect(sheets[1]?.rows).toEqual([['Query', 'test']]);
  });
});
