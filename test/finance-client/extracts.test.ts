/** Extracts of a finance system: proposed, rehearsed, held to control totals, taken in once. */
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { useRecords } from '../support/writes.js';
import { tomorrow, useInstalled } from './installed.js';

const header = 'Cost Centre,Account,Period,Posting Date,Amount,Text,Trans No';
const postings = [
  'SEN01,4000,202506,30/09/2025,"1,200.50",Agency cover,T1',
  'SEN01,4000,202506,30/09/2025,(200.00),Agency cover,T2',
  'SEN02,4000,202506,30/09/2025,99.99,Courses,T3',
  'OTHER,1,202506,30/09/2025,10,Stationery,T4',
];

interface Told {
  code: number | null;
  status: string;
  isRepeated: boolean;
  rows: object;
  totals: object[];
  lines: { line: string; onRecord: number; newPence: number }[];
  controls: object[];
  rejected: object[];
}

interface MappingFile {
  codings: { costCentre: string; subjective: string; line: string }[];
}

describe('an extract', () => {
  const api = useApi({ database: 'demonstration', today: tomorrow });
  const records = useRecords(api);
  const finance = useInstalled(api);
  const spent = async (title: string): Promise<number> => {
    const { area } = await api.query<{
      area: { investmentLines: { nodes: { title: string; position: { actual: { value: number } } }[] } };
    }>('{ area(slug: "demonstration") { investmentLines { nodes { title position { actual { value } } } } } }');
    return area.investmentLines.nodes.find((line) => line.title === title)?.position.actual.value ?? 0;
  };

  it('is proposed a mapping, which an officer completes and saves', async () => {
    await finance.put('extract.csv', [header, ...postings].join('\n'));
    const before = await records.changes();
    expect(await finance.run('extract', 'check', 'extract.csv', '--save-proposal', 'mapping.json')).toMatchObject({
      code: 0,
      err: '',
    });
    expect(await records.changes()).toBe(before);
    const mapping = JSON.parse((await finance.read('mapping.json')).toString()) as MappingFile;
    expect(mapping).toMatchObject({
      name: 'monthly-extract',
      periodForm: 'FINANCIAL_PERIOD',
      codings: [{ costCentre: 'SEN01', subjective: '4000' }, { costCentre: 'SEN02' }, { costCentre: 'OTHER' }],
    });
    expect(await finance.run('extract', 'mapping', 'mapping.json')).toMatchObject({
      code: 4,
      err: expect.stringContaining('No coding has a line'),
    });
    const [first, second] = mapping.codings;
    if (first === undefined || second === undefined) throw new Error('There are codings.');
    first.line = 'educational psychology';
    second.line = 'Work force training';
    await finance.put('mapping.json', JSON.stringify(mapping));
    expect(await finance.run('extract', 'mapping', 'mapping.json')).toMatchObject({
      code: 4,
      err: expect.stringContaining('No line is called "Work force training". There are Alternative provision,'),
    });
    second.line = 'Workforce training';
    await finance.put('mapping.json', JSON.stringify(mapping));
    expect(await finance.json('extract', 'mapping', 'mapping.json')).toMatchObject({
      code: 0,
      name: 'monthly-extract',
      version: 1,
    });
  });

  it('is rehearsed line by line beside what is on record, and nothing is written', async () => {
    const before = [await records.changes(), await spent('Educational psychology')];
    const told = await finance.json<Told>(
      'extract',
      'check',
      'extract.csv',
      '--mapping',
      'monthly-extract',
      '--expect-rows',
      '4',
      '--expect-sum',
      '1,110.49',
    );
    expect(told).toMatchObject({
      code: 0,
      status: 'REHEARSED',
      rows: { read: 4, accepted: 3, rejected: 0 },
      totals: [
        { column: 'Amount, pence', count: 4, sum: '111049' },
        { column: 'Left out, pence', count: 1, sum: '1000' },
      ],
      lines: [
        {
          line: 'Educational psychology',
          postings: 2,
          pence: 100_050,
          newPostings: 2,
          newPence: 100_050,
          onRecord: before[1],
        },
        { line: 'Workforce training', postings: 1, pence: 9_999, newPostings: 1, newPence: 9_999 },
      ],
      controls: [
        { what: 'Rows', expected: 4, found: 4 },
        { what: 'Sum in pence', expected: 111_049, found: 111_049 },
      ],
    });
    expect([await records.changes(), await spent('Educational psychology')]).toEqual(before);
  });

  it('is not taken in where a control total differs', async () => {
    const before = await records.changes();
    const ran = await finance.run(
      'extract',
      'import',
      'extract.csv',
      '--mapping',
      'monthly-extract',
      '--expect-rows',
      '5',
      '--expect-sum',
      '1110.49',
    );
    expect(ran).toEqual({
      code: 4,
      out: '',
      err: 'The control totals differ: 4 rows where 5 were to come. Nothing was written. Export the extract again.\n',
    });
    expect(await records.changes()).toBe(before);
  });

  it('is taken in, once', async () => {
    const before = await spent('Educational psychology');
    const told = await finance.json<Told>(
      'extract',
      'import',
      'extract.csv',
      '--mapping',
      'monthly-extract',
      '--expect-sum',
      '£1,110.49',
    );
    expect(told).toMatchObject({ code: 0, status: 'ACCEPTED', isRepeated: false });
    expect(told.lines[0]?.onRecord).toBe(before + 100_050);
    expect(await spent('Educational psychology')).toBe(before + 100_050);
    expect(await finance.json<Told>('extract', 'import', 'extract.csv', '--mapping', 'monthly-extract')).toMatchObject({
      code: 0,
      isRepeated: true,
    });
    expect(await spent('Educational psychology')).toBe(before + 100_050);
  });

  it('with rows that cannot be read is not taken in, and each is named', async () => {
    await finance.put(
      'bad.csv',
      [header, ...postings, 'SEN01,4000,209999,30/09/2025,1,Text,T9', 'SEN01,4000,202506,30/09/2025,one,Text,T10'].join(
        '\n',
      ),
    );
    const before = await records.changes();
    const told = await finance.json<Told>('extract', 'import', 'bad.csv', '--mapping', 'monthly-extract');
    expect(told).toMatchObject({
      code: 4,
      status: 'REJECTED',
      rejected: [
        { line: 6, column: 'Period', code: 'NOT_A_PERIOD' },
        { line: 7, column: 'Amount', code: 'NOT_A_NUMBER' },
      ],
    });
    expect(await records.changes()).toBe(before);
    const { out, err } = await finance.run('extract', 'check', 'bad.csv', '--mapping', 'monthly-extract');
    expect(out).toContain('Line 6, Period:');
    expect(err).toBe('2 rows cannot be taken in. Nothing was written.\n');
  });

  it('names the mappings there are, and the column that is not there', async () => {
    expect(await finance.run('extract', 'check', 'extract.csv', '--mapping', 'yearly')).toMatchObject({
      code: 8,
      err: expect.stringContaining('it has monthly-extract'),
    });
    await finance.put('renamed.csv', [header.replace('Amount', 'Value'), ...postings].join('\n'));
    expect(await finance.run('extract', 'check', 'renamed.csv', '--mapping', 'monthly-extract')).toMatchObject({
      code: 3,
      err: expect.stringContaining('Looked for Amount'),
    });
    expect(await finance.run('extract', 'import', 'extract.csv')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--mapping'),
    });
  });
});
