import { beforeAll, describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { monthOf } from '../../server/finance/ledger/period-forms.js';
import { useApi } from '../support/api.js';
import { send, useRecords } from '../support/writes.js';

interface Report {
  status: string;
  rows: { read: number; accepted: number; rejected: number };
  totals: { column: string; count: number; sum: string }[];
  changes: { what: string; count: number }[];
  rejected: { line: number; column: string | null; code: string; message: string }[];
  tables: { title: string; rows: string[][] }[];
  proposal: { option: string; value: Record<string, unknown> } | null;
  isRepeated: boolean;
}

const header = 'Cost Centre,Account,Period,Posting Date,Amount,Text,Trans No';
const row = (n: number, period: string, amount: string, coding = 'SEN01,4000'): string =>
  `${coding},${period},30/09/2025,${amount},Agency cover,T${String(n)}`;

describe('the import of a ledger', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const officer = api.as('demonstration-finance-officer');
  let line = '';

  const sent = async (body: string | Buffer, query = ''): Promise<{ code: number; report: Report }> => {
    const response = await api.send({
      url: `/imports/ledger${query}`,
      headers: {
        'content-type': typeof body === 'string' ? 'text/csv' : 'application/octet-stream',
        ...(await officer.headers()),
      },
      payload: body,
    });
    return { code: response.statusCode, report: response.json() };
  };
  const spent = async (): Promise<number> => {
    const { node } = await api.query<{ node: { position: { actual: { value: number } } } }>(
      'query ($id: ID!) { node(id: $id) { ... on InvestmentLine { position { actual { value } } } } }',
      { id: line },
    );
    return node.position.actual.value;
  };
  const changed = ({ changes }: Report): Record<string, number> =>
    Object.fromEntries(changes.map(({ what, count }) => [what, count]));

  beforeAll(async () => {
    const [found] = await records.sql<{ id: string }>(
      `select id from investment_line where realm = 'DEMONSTRATION' and actuals_basis = 'IN_PERIOD' order by title limit 1`,
    );
    line = `InvestmentLine:${String(found?.id)}`;
  });

  const file = [
    header,
    row(1, '202506', '"1,200.50"'),
    row(2, '202506', '(200.00)'),
    row(3, '202506', '10', 'OTHER,1'),
  ].join('\n');

  it('proposes a mapping from a first file, and writes nothing', async () => {
    const before = await records.changes();
    const { code, report } = await sent(file);
    expect([code, report.status, report.proposal?.option]).toEqual([200, 'PROPOSED', 'mapping']);
    expect(report.proposal?.value).toMatchObject({
      costCentreColumn: 'Cost Centre',
      subjectiveColumn: 'Account',
      periodColumn: 'Period',
      periodForm: 'FINANCIAL_PERIOD',
      postedOnColumn: 'Posting Date',
      amountColumn: 'Amount',
      creditColumn: null,
      descriptionColumn: 'Text',
      referenceColumn: 'Trans No',
      basis: 'IN_PERIOD',
    });
    expect(report.tables[0]?.rows).toEqual([
      ['SEN01', '4000', '2', '1000.5'],
      ['OTHER', '1', '1', '10'],
    ]);
    expect(await records.changes()).toBe(before);
  });

  it('saves the mapping with the lines of its codings, once by that name', async () => {
    const { report } = await sent(`${file}\n`);
    const { codings: _, ...columns } = report.proposal?.value ?? {};
    const input = { ...columns, codings: [{ costCentre: 'SEN01', subjective: '4000', lineId: line }] };
    const read = '... on LedgerMappingSaved { mapping { name version codings { costCentre line { id } } } }';
    expect(await send(officer, 'saveLedgerMapping', read, input)).toMatchObject({
      mapping: { name: 'monthly-extract', version: 1, codings: [{ costCentre: 'SEN01', line: { id: line } }] },
    });
    expect(await send(officer, 'saveLedgerMapping', read, input)).toMatchObject({ code: 'MAPPING_EXISTS' });
    expect(await send(officer, 'saveLedgerMapping', read, { ...input, expectedVersion: 1 })).toMatchObject({
      mapping: { version: 2 },
    });
    const twice = { ...input, name: 'other', codings: [...input.codings, ...input.codings] };
    expect(await send(officer, 'saveLedgerMapping', read, twice)).toMatchObject({
      code: 'DUPLICATE_CODING',
      path: ['codings', '1'],
    });
    expect(
      await send(officer, 'saveLedgerMapping', read, { ...input, name: 'other', periodColumn: null }),
    ).toMatchObject({
      code: 'COLUMN_NEEDED',
      path: ['periodColumn'],
    });
    expect(
      await send(officer, 'saveLedgerMapping', read, { ...input, name: 'other', basis: 'CUMULATIVE' }),
    ).toMatchObject({
      code: 'OTHER_BASIS',
    });
  });

  it('takes it in by the mapping: what is of a line is recorded, what is of none is counted and left out', async () => {
    const before = await spent();
    const rehearsed = await sent(file, '?mapping=monthly-extract&dryRun=true');
    expect([rehearsed.report.status, await spent()]).toEqual(['REHEARSED', before]);
    const { report } = await sent(file, '?mapping=monthly-extract');
    expect(report).toMatchObject({ status: 'ACCEPTED', rows: { read: 3, accepted: 2, rejected: 0 } });
    expect(report.totals).toEqual([
      { column: 'Amount, pence', count: 3, sum: '101050' },
      { column: 'Left out, pence', count: 1, sum: '1000' },
    ]);
    expect(changed(report)).toEqual({
      'left out: the coding is of no line': 1,
      new: 2,
      'unchanged: on record already': 0,
    });
    expect(await spent()).toBe(before + 1000_50);
    const [posting] = await records.sql(
      `select period_id, posted_on::text, as_at, cost_centre, description from actual where reference = 'T1'`,
    );
    expect(posting).toEqual({
      period_id: '2025-09|M',
      posted_on: '2025-09-30',
      as_at: '2025-09-30',
      cost_centre: 'SEN01',
      description: 'Agency cover',
    });
  });

  it('doubles nothing: not the same file, not an extract that overlaps', async () => {
    const before = await spent();
    const again = await sent(file, '?mapping=monthly-extract');
    expect(again.report.isRepeated).toBe(true);
    const { report } = await sent([file, row(4, '202507', '5.00')].join('\n'), '?mapping=monthly-extract');
    expect(changed(report)).toMatchObject({ new: 1, 'unchanged: on record already': 2 });
    expect(await spent()).toBe(before + 5_00);
  });

  it('counts postings without a reference that say the same, and adds only what is more', async () => {
    const before = await spent();
    const same = 'SEN01,4000,202508,01/11/2025,7.00,Taxi,';
    const once = await sent([header, same, same].join('\n'), '?mapping=monthly-extract');
    expect(changed(once.report)).toMatchObject({ new: 2 });
    const more = await sent([header, same, same, same].join('\n'), '?mapping=monthly-extract');
    expect(changed(more.report)).toMatchObject({ new: 1, 'unchanged: on record already': 2 });
    expect(await spent()).toBe(before + 21_00);
  });

  it('writes nothing of a file with bad rows, and names each with its column', async () => {
    const before = await records.changes();
    const bad = [
      header,
      row(10, '202506', '1.00'),
      row(11, '2025-17', '1.00'),
      row(12, '202506', 'twelve'),
      row(13, '202506', '1.005'),
      row(14, '202506', '=SUM(A1)'),
      'SEN01,4000,202506,31/02/2025,1.00,Text,T15',
      row(1, '202506', '999.00'),
      'SEN01,4000,202506',
    ].join('\n');
    const { code, report } = await sent(bad, '?mapping=monthly-extract');
    expect([code, report.status]).toEqual([422, 'REJECTED']);
    expect(report.rejected.map(({ line: at, column, code: reason }) => [at, column, reason])).toEqual(
      expect.arrayContaining([
        [3, 'Period', 'NOT_A_PERIOD'],
        [4, 'Amount', 'NOT_A_NUMBER'],
        [5, 'Amount', 'PART_OF_A_PENNY'],
        [6, 'Amount', 'FORMULA_NOT_EVALUATED'],
        [7, 'Posting Date', 'NOT_A_DATE'],
        [8, null, 'REFERENCE_CONTRADICTS'],
        [9, null, 'RAGGED_ROW'],
      ]),
    );
    expect(await records.changes()).toBe(before);
  });

  it('reads a workbook as it reads a CSV, dates as serial numbers too', async () => {
    const before = await spent();
    const workbook = await writeXlsx({
      sheets: [
        {
          name: 'Extract',
          rows: [
            ['Council ledger', null, null, null, null, null, null],
            header.split(','),
            ['SEN01', 4000, '202509', new Date('2025-12-31T00:00:00Z'), 12.34, 'Locum', 'W1'],
            ['SEN01', 4000, '202509', 46022, 1, 'Locum', 'W2'],
          ],
        },
      ],
    });
    const { report } = await sent(Buffer.from(workbook), '?mapping=monthly-extract');
    expect([report.status, changed(report)['new']]).toEqual(['ACCEPTED', 2]);
    expect(await spent()).toBe(before + 13_34);
    expect(await records.sql(`select posted_on::text from actual where reference in ('W1', 'W2')`)).toEqual([
      { posted_on: '2025-12-31' },
      { posted_on: '2025-12-31' },
    ]);
  });

  it('says which mappings there are, and which heading is missing', async () => {
    const unknown = await sent(file, '?mapping=yearly');
    expect(JSON.stringify(unknown.report)).toContain('it has monthly-extract');
    const renamed = await sent(file.replace('Trans No', 'Voucher'), '?mapping=monthly-extract');
    expect(JSON.stringify(renamed.report)).toContain('COLUMN_MISSING');
  });
});

describe('the period of a posting', () => {
  it.each([
    ['MONTH', '2025-09', '2025-09'],
    ['MONTH', '202509', '2025-09'],
    ['MONTH', 'Sep-25', '2025-09'],
    ['MONTH', 'September 2025', '2025-09'],
    ['MONTH', '09/2025', '2025-09'],
    ['MONTH', '2025-09-30', '2025-09'],
    ['FINANCIAL_PERIOD', '202501', '2025-04'],
    ['FINANCIAL_PERIOD', '2025/06', '2025-09'],
    ['FINANCIAL_PERIOD', '2025/26 P10', '2026-01'],
    ['FINANCIAL_PERIOD', '2025 period 12', '2026-03'],
    ['FINANCIAL_PERIOD', '202513', '2026-03'],
    ['FINANCIAL_PERIOD', '2025012', '2026-03'],
  ] as const)('%s %s is %s', (form, text, month) => {
    expect(monthOf(form, text)).toBe(month);
  });

  it.each([
    ['MONTH', '2025-13'],
    ['MONTH', 'Period 6'],
    ['MONTH', ''],
    ['FINANCIAL_PERIOD', '202517'],
    ['FINANCIAL_PERIOD', '202500'],
    ['FINANCIAL_PERIOD', 'Sep 2025'],
  ] as const)('%s does not take %s', (form, text) => {
    expect(() => monthOf(form, text)).toThrow('Write one such as');
  });
});
