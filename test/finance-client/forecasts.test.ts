/** A workbook comes back: what was changed is recorded, and what may not be changed, or was changed elsewhere meanwhile, is named by sheet and cell. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send, useRecords } from '../support/writes.js';
import { tomorrow, useInstalled } from './installed.js';
import { changed, readBook, withColumnFirst, type SheetRead } from './workbooks.js';

const sheetName = 'Budget monitoring';
const forecast = 'Forecast outturn £';
const how = 'If you change it: how';

interface Told {
  code: number | null;
  isDone: boolean;
  changes: { line: { title: string }; cell: string; was: object; becomes: object; method: string }[];
  onRecordAlready: { cell: string }[];
  problems: { sheet: string; cell: string; problem: string }[];
  leftOut: string[];
}

describe('a workbook that comes back', () => {
  const api = useApi({ database: 'demonstration', today: tomorrow });
  const records = useRecords(api);
  const finance = useInstalled(api);
  let sent: Buffer;
  let book: SheetRead;
  const row = (title: string): number => book.rows.findIndex(({ Line: line }) => line === title);
  const cell = (title: string, heading: string): string => book.name(row(title), heading);
  const back = async (values: Record<string, string | number | null>): Promise<void> =>
    finance.put(
      'back.xlsx',
      await changed(
        sent,
        Object.fromEntries(Object.entries(values).map(([place, value]) => [`${sheetName}!${place}`, value])),
      ),
    );
  const latest = async (title: string): Promise<object | undefined> => {
    const [found] = await records.sql<object>(
      `select f.amount_value::float8 as value, f.amount_state as state, f.method, f.period_id as period, f.as_at from forecast f
       join investment_line l on l.id = f.line_id where l.title = $1 and l.realm = 'DEMONSTRATION' order by f.recorded_at desc, f.as_at desc limit 1`,
      [title],
    );
    return found;
  };

  beforeAll(async () => {
    expect(await finance.run('report', '-o', 'report.xlsx', '--year', '2025/26')).toMatchObject({ code: 0 });
    sent = await finance.read('report.xlsx');
    const found = (await readBook(sent))[sheetName];
    if (found === undefined) throw new Error('There is no monitoring.');
    book = found;
  }, 120_000);

  it('changes nothing where nothing was changed', async () => {
    expect(await finance.json<Told>('forecast', 'check', 'report.xlsx')).toMatchObject({
      code: 0,
      changes: [],
      problems: [],
      leftOut: [],
    });
  });

  it('shows the changes and writes nothing; then records them, once', async () => {
    const values = {
      [cell('Alternative provision', forecast)]: 1_600_000.5,
      [cell('Alternative provision', how)]: 'Two placements end in March.',
      [cell('Direct payments', forecast)]: 'unknown',
      [cell('Direct payments', how)]: 'The panel has yet to decide.',
      [cell('Resource bases', forecast)]: '£2,300,000',
      [cell('Resource bases', how)]: 'One base opens late.',
    };
    await back(values);
    const before = await records.changes();
    const checked = await finance.json<Told>('forecast', 'check', 'back.xlsx');
    expect(checked).toMatchObject({
      code: 0,
      isDone: false,
      problems: [],
      changes: [
        {
          line: { title: 'Alternative provision' },
          cell: cell('Alternative provision', forecast),
          was: { value: 154_502_593 },
          becomes: { state: 'KNOWN', value: 160_000_050 },
        },
        { line: { title: 'Direct payments' }, becomes: { state: 'UNKNOWN', value: null } },
        { line: { title: 'Resource bases' }, becomes: { value: 230_000_000 } },
      ],
    });
    expect(await records.changes()).toBe(before);
    expect(await finance.json<Told>('forecast', 'import', 'back.xlsx')).toMatchObject({ code: 0, isDone: true });
    expect(await latest('Alternative provision')).toMatchObject({
      value: 160_000_050,
      state: 'KNOWN',
      method: 'Two placements end in March.',
      period: '2025/2026|FY',
    });
    expect(await latest('Direct payments')).toMatchObject({ value: null, state: 'UNKNOWN' });
    const after = await records.changes();
    const again = await finance.json<Told>('forecast', 'import', 'back.xlsx');
    expect(again).toMatchObject({ code: 0, changes: [], problems: [] });
    expect(again.onRecordAlready).toHaveLength(3);
    expect(await records.changes()).toBe(after);
  });

  it('does not write over what somebody else recorded since the workbook was made', async () => {
    const [line] = await records.sql<{ id: string }>(
      `select id from investment_line where title = 'Inclusion outreach' and realm = 'DEMONSTRATION'`,
    );
    await send(api.as('demonstration-finance-officer'), 'recordForecast', '... on ForecastRecorded { line { id } }', {
      lineId: `InvestmentLine:${String(line?.id)}`,
      period: '2025/2026|FY',
      asAt: '2026-04-05',
      method: 'Another officer.',
      amount: { value: 1_000_000_00 },
    });
    await back({ [cell('Inclusion outreach', forecast)]: 990_000, [cell('Inclusion outreach', how)]: 'Mine.' });
    const told = await finance.json<Told>('forecast', 'import', 'back.xlsx');
    expect(told).toMatchObject({ code: 4, isDone: false });
    expect(told.problems).toEqual([
      { sheet: sheetName, cell: cell('Inclusion outreach', forecast), problem: expect.stringContaining('£1,000,000') },
    ]);
    expect(await latest('Inclusion outreach')).toMatchObject({ method: 'Another officer.' });
  });

  it('finds columns by their headings, wherever they were moved', async () => {
    const values = {
      [`${sheetName}!${cell('Workforce training', forecast)}`]: 180_000,
      [`${sheetName}!${cell('Workforce training', how)}`]: 'One more course.',
    };
    await finance.put('moved.xlsx', await withColumnFirst(await changed(sent, values), sheetName, forecast));
    const told = await finance.json<Told>('forecast', 'check', 'moved.xlsx');
    expect(told).toMatchObject({
      code: 0,
      problems: [],
      changes: [{ line: { title: 'Workforce training' }, becomes: { value: 18_000_000 } }],
    });
    expect(told.changes[0]?.cell).toBe(`A${String(row('Workforce training') + 5)}`);
  });

  it('names each cell that may not be changed, and every line it does not know', async () => {
    const places: [string, string, string | number | null, string][] = [
      ['Alternative provision', 'Current budget £', 5, 'was 1582000 and is 5'],
      ['Direct payments', 'Variance £', 5, 'was a formula and is 5'],
      ['Educational psychology', 'Line id', 'InvestmentLine:nonsense', 'names a line that was not in the workbook'],
      ['Home to school transport', forecast, null, 'is empty'],
      ['Inclusion outreach', forecast, 'about a million', 'says "about a million"'],
      ['Mental health support', forecast, 1.005, 'has parts of a penny'],
      ['Resource bases', 'Line', 'Resource base', 'was Resource bases and is Resource base'],
      ['Top-up funding, mainstream', 'Line id', null, 'names no line'],
    ];
    await back({
      ...Object.fromEntries(places.map(([title, heading, value]) => [cell(title, heading), value])),
      [cell('Workforce training', forecast)]: 1,
    });
    const before = await records.changes();
    const told = await finance.json<Told>('forecast', 'import', 'back.xlsx');
    expect(told.code).toBe(4);
    const expected = places.map(([title, heading, , problem]) => [sheetName, cell(title, heading), problem]);
    expected.push([sheetName, cell('Workforce training', how), 'say how the new forecast was worked out']);
    expect(told.problems.map(({ sheet, cell: at }) => [sheet, at]).sort()).toEqual(
      expected.map(([sheet, at]) => [sheet, at]).sort(),
    );
    for (const [, at, problem] of expected)
      expect(told.problems.find((each) => each.cell === at)?.problem).toContain(problem);
    expect(told.leftOut).toEqual(['Educational psychology', 'Top-up funding, mainstream']);
    expect(await records.changes()).toBe(before);
    const { err, out } = await finance.run('forecast', 'check', 'back.xlsx');
    expect(err).toMatch(/^Budget monitoring, [A-Z]+\d+ .+ and 8 more\. Nothing was recorded\.\n$/);
    expect(out).toContain(`${sheetName}, ${cell('Alternative provision', 'Current budget £')} was 1582000 and is 5`);
  });

  it('needs the headings, and says which one is gone', async () => {
    await finance.put('headless.xlsx', await changed(sent, { [`${sheetName}!L4`]: 'Outturn' }));
    expect(await finance.run('forecast', 'check', 'headless.xlsx')).toMatchObject({
      code: 3,
      err: 'The sheet Budget monitoring lacks "Forecast outturn £". Columns may be moved, and their headings must stay.\n',
    });
  });
});
