/** The workbook, read again cell by cell: what it says is what is on record, its formulas come to what it shows, and no word is a number. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readXlsx, type Cell } from 'hucre/xlsx';
import { useApi } from '../support/api.js';
import { send, useRecords } from '../support/writes.js';
import { Recalculation } from './formulas.js';
import { tomorrow, useInstalled } from './installed.js';
import { changed, headingRow, readBook, type SheetRead } from './workbooks.js';

const pounds = '£#,##0;[Red]-£#,##0';
const words = /^(unknown|none on record|disputed|suppressed|not applicable|promised for .+|promised, no date)$/;

describe('the workbook', () => {
  const api = useApi({ database: 'demonstration', today: tomorrow });
  const records = useRecords(api);
  const finance = useInstalled(api);
  const officer = api.as('demonstration-finance-officer');
  let bytes: Buffer;
  let book: Record<string, SheetRead> = {};
  const sheet = (name: string): SheetRead => {
    const found = book[name];
    if (found === undefined) throw new Error(`There is no ${name} among ${Object.keys(book).join(', ')}.`);
    return found;
  };
  const titled = (name: string, title: string): number =>
    sheet(name).rows.findIndex(({ Line: line }) => line === title);
  const monitored = (title: string, heading: string): Cell | undefined =>
    sheet('Budget monitoring').cell(titled('Budget monitoring', title), heading);

  const forecast = async (title: string, amount: object): Promise<void> => {
    const [line] = await records.sql<{ id: string }>(
      `select id from investment_line where title = $1 and realm = 'DEMONSTRATION'`,
      [title],
    );
    const input = {
      lineId: `InvestmentLine:${String(line?.id)}`,
      period: '2025/2026|FY',
      asAt: '2026-04-02',
      method: 'Judged for the test.',
      amount,
    };
    expect(await send(officer, 'recordForecast', '... on ForecastRecorded { line { id } }', input)).toMatchObject({
      __typename: 'ForecastRecorded',
    });
  };

  beforeAll(async () => {
    await forecast('Alternative provision', { state: 'UNKNOWN' });
    await forecast('Direct payments', { state: 'PROMISED', promisedFor: '2026-06' });
    await forecast('Educational psychology', { state: 'DISPUTED', value: 1_100_000_00 });
    await forecast('Home to school transport', { state: 'SUPPRESSED' });
    await forecast('Inclusion outreach', { state: 'NOT_APPLICABLE' });
    await forecast('Resource bases', { value: 0 });
    await forecast('Occupational therapy', { value: 640_000_00, qualifier: 'AT_LEAST' });
    const ran = await finance.run('report', '-o', 'report.xlsx', '--year', '2025/26');
    expect(ran).toMatchObject({ code: 0, err: '' });
    bytes = await finance.read('report.xlsx');
    book = await readBook(bytes);
  }, 120_000);

  it('has its sheets in order, each with headings that stay, a filter and locked cells', () => {
    expect(Object.keys(book)).toEqual([
      'Notes',
      'Control',
      'Budget monitoring',
      'Budget versions',
      'Virements',
      'Forecasts',
      'Funded and filled',
      'Posts',
      'Funding sources',
      'Not reconciled',
    ]);
    for (const { sheet: of } of Object.values(book)) {
      expect([of.name, of.freezePane]).toEqual([of.name, { rows: 4, columns: 1 }]);
      expect(of.autoFilter?.range).toMatch(/^A4:[A-Z]+\d+$/);
      expect(of.protection).toMatchObject({ sheet: true });
      // A blank cell says nothing: only what is for the officer to fill in is blank.
      const blank = sheet(of.name).rows.flatMap((row) =>
        Object.entries(row).filter(([, value]) => value === null || value === ''),
      );
      expect([...new Set(blank.map(([heading]) => heading))]).toEqual(
        of.name === 'Budget monitoring' ? ['If you change it: how'] : [],
      );
    }
  });

  it('shows of each line what the database holds for the year', async () => {
    const lines = await records.sql<{ title: string; budget: number; spent: number }>(`
      select l.title,
        (select v.amount_value from budget_version v where v.line_id = l.id and v.period_id = '2025/2026|FY' and v.stage in ('APPROVED', 'REVISED')
          order by v.approved_on desc, v.stage desc limit 1)::float8 as budget,
        (select case when l.actuals_basis = 'IN_PERIOD' then sum(a.amount) else
          (array_agg(a.amount order by p.ends_on desc, a.posted_on desc))[1] end from actual a join period p on p.id = a.period_id
          where a.line_id = l.id and a.posted_on between '2025-04-01' and '2026-03-31')::float8 as spent
      from investment_line l where l.realm = 'DEMONSTRATION' order by l.title`);
    expect(lines).toHaveLength(16);
    const shown = sheet('Budget monitoring').rows.map((row) => ({
      title: row['Line'],
      budget: Math.round(Number(row['Current budget £']) * 100),
      spent: Math.round(Number(row['Spent to date £']) * 100),
    }));
    expect(shown).toEqual(lines);
    const sum = (of: 'budget' | 'spent'): number => lines.reduce((before, line) => before + line[of], 0) / 100;
    const { total } = sheet('Budget monitoring');
    expect(total['Current budget £']).toBeCloseTo(sum('budget'), 6);
    expect(total['Spent to date £']).toBeCloseTo(sum('spent'), 6);
  });

  it('gives money in one format, red below zero', () => {
    const formats = new Map<string, number>();
    for (const each of Object.values(book))
      each.rows.forEach((row, index) => {
        for (const heading of each.headings.filter((name) => name.includes('£')))
          if (typeof row[heading] === 'number') {
            const format = each.cell(index, heading)?.style?.numFmt ?? 'none';
            formats.set(format, (formats.get(format) ?? 0) + 1);
          }
      });
    expect([...formats.keys()].sort()).toEqual(
      [pounds, '"at least "£#,##0;[Red]"at least "-£#,##0', '£#,##0" (disputed)";[Red]-£#,##0" (disputed)"'].sort(),
    );
    expect(formats.get(pounds)).toBeGreaterThan(500);
  });

  it('writes a word for each way of having no figure, and nought only where it is known', () => {
    const of = (title: string): [unknown, unknown] => [
      monitored(title, 'Forecast outturn £')?.value ??
        sheet('Budget monitoring').rows[titled('Budget monitoring', title)]?.['Forecast outturn £'],
      sheet('Budget monitoring').rows[titled('Budget monitoring', title)]?.['Variance £'],
    ];
    expect(of('Alternative provision')).toEqual(['unknown', 'unknown']);
    expect(of('Direct payments')).toEqual(['promised for 2026-06', 'unknown']);
    expect(of('Educational psychology')).toEqual([1_100_000, 48_000]);
    expect(of('Home to school transport')).toEqual(['suppressed', 'unknown']);
    expect(of('Inclusion outreach')).toEqual(['not applicable', 'unknown']);
    expect(of('Resource bases')).toEqual([0, 2_174_000]);
    expect(monitored('Educational psychology', 'Forecast outturn £')?.style?.numFmt).toContain('(disputed)');
    expect(monitored('Occupational therapy', 'Forecast outturn £')?.style?.numFmt).toContain('at least');
    expect(sheet('Budget monitoring').total['Forecast outturn £']).toBeGreaterThan(1_000_000);
    const missing = sheet('Budget monitoring').sheet.rows.find(([first]) => first === 'Rows without a figure');
    expect(missing?.[sheet('Budget monitoring').headings.indexOf('Forecast outturn £')]).toBe(4);
  });

  it('holds in every money cell a number or a word, and never a number as text', () => {
    for (const each of Object.values(book))
      for (const row of each.rows)
        for (const heading of each.headings.filter((name) => / £$| FTE$/.test(name))) {
          const value = row[heading];
          if (typeof value !== 'number')
            expect([each.sheet.name, heading, value]).toEqual([each.sheet.name, heading, expect.stringMatching(words)]);
        }
  });

  it('shows in every formula what it comes to', async () => {
    const { sheets } = await readXlsx(bytes);
    const again = new Recalculation(sheets);
    let formulas = 0;
    const wrong: unknown[] = [];
    for (const { name, cells } of sheets)
      for (const [key, cell] of cells ?? []) {
        if (cell.formula === undefined) continue;
        formulas += 1;
        const [row = 0, column = 0] = key.split(',').map(Number);
        const comes = again.value(name, row, column);
        const shows = cell.formulaResult ?? cell.value;
        const isSame =
          typeof comes === 'number' && typeof shows === 'number' ? Math.abs(comes - shows) < 1e-5 : comes === shows;
        if (!isSame) wrong.push([name, key, cell.formula, comes, shows]);
      }
    expect(wrong).toEqual([]);
    expect(formulas).toBeGreaterThan(600);
  });

  it('sums with SUM, over all rows of the table', () => {
    const { sheet: of, headings, rows } = sheet('Budget monitoring');
    const row = of.rows.findIndex(([first]) => first === 'Total of the figures above');
    for (const heading of ['Current budget £', 'Spent to date £', 'Committed £', 'Variance £']) {
      const column = headings.indexOf(heading);
      const letter = String.fromCharCode(65 + column);
      expect(of.cells?.get(`${String(row)},${String(column)}`)?.formula).toBe(
        `SUM(${letter}5:${letter}${String(4 + rows.length)})`,
      );
    }
  });

  it('controls itself against the server, and says so where a figure was changed', async () => {
    const checks = sheet('Control').rows;
    expect(checks.length).toBe(6 + 2 * 16);
    expect(checks.filter(({ Check: check }) => check !== 'agrees')).toEqual([]);
    expect(sheet('Notes').rows[0]).toMatchObject({ What: 'Control', Says: 'All controls agree.' });
    const [count] = await records.sql<{ versions: number }>(
      `select count(*)::int as versions from budget_version where realm = 'DEMONSTRATION'`,
    );
    expect(checks.find(({ Control: control }) => control === 'Rows: Budget versions')?.['The server says']).toBe(
      count?.versions,
    );

    const version = sheet('Budget versions').rows.findIndex(({ Counts: counts }) => counts === 'yes');
    const other = await changed(bytes, {
      [`Budget versions!${sheet('Budget versions').name(version, 'Amount £')}`]: 1,
    });
    const { sheets } = await readXlsx(other);
    const again = new Recalculation(sheets);
    const control = sheet('Control');
    const verdicts = control.rows.map((_row, index) =>
      again.value('Control', headingRow + 1 + index, control.headings.indexOf('Check')),
    );
    expect(verdicts.filter((verdict) => verdict === 'DIFFERS')).toHaveLength(1);
    expect(again.value('Notes', headingRow + 1, 1)).toBe('A control differs: look at the sheet Control.');
  });

  it('works out what vacancies leave unspent as budgeted, and by another cost as soon as somebody types one', async () => {
    const filled = sheet('Funded and filled');
    const row = titled('Funded and filled', 'Educational psychology');
    expect(filled.rows[row]).toMatchObject({
      'Other yearly cost of a full-time post £': 'none on record',
    });
    const other = await changed(bytes, {
      [`Funded and filled!${filled.name(row, 'Other yearly cost of a full-time post £')}`]: 70_000,
    });
    const again = new Recalculation((await readXlsx(other)).sheets);
    const underspend = again.value(
      'Funded and filled',
      headingRow + 1 + row,
      filled.headings.indexOf('Vacancy underspend a year £'),
    );
    const [vacant] = await records.sql<{ fte: number; budgeted: number | null }>(`
      select sum(f.share_percent / 100 * h.vacant)::float8 as fte,
        case when bool_and(h.vacant = 0 or p.budgeted_cost_value is not null)
          then sum(f.share_percent / 100 * h.vacant * p.budgeted_cost_value / p.fte_value)::float8 / 100 end as budgeted
      from post_funding f join post p on p.id = f.post_id join investment_line l on l.id = f.line_id
      cross join lateral (select p.fte_value - coalesce((select sum(o.fte) from occupancy o where o.post_id = p.id and o.withdrawn_on is null
          and o.kind not in ('AGENCY', 'LOCUM') and o.starts_on <= '2026-03-31' and coalesce(o.ends_on, '2026-03-31') >= '2026-03-31'), 0) as vacant) h
      where l.title = 'Educational psychology' and l.realm = 'DEMONSTRATION' and f.withdrawn_on is null and p.status in ('ESTABLISHED', 'FROZEN')
        and coalesce(f.starts_on, '2026-03-31') <= '2026-03-31' and coalesce(f.ends_on, '2026-03-31') >= '2026-03-31'`);
    expect(vacant?.fte).toBeGreaterThan(1);
    const asBudgeted = filled.rows[row]?.['Vacancy underspend a year £'];
    if (vacant?.budgeted == null) expect(asBudgeted).toBe('unknown');
    else expect(asBudgeted).toBeCloseTo(vacant.budgeted, 2);
    expect(underspend).toBeCloseTo(Number(vacant?.fte) * 70_000, 4);
  });

  it('says what is not reconciled, and why', () => {
    const open = sheet('Not reconciled').rows;
    expect(open).toContainEqual(
      expect.objectContaining({
        About: 'Children’s community health budget',
        'State, or difference £': 'unknown',
        Why: 'The board has not said how much of its block contract is for children.',
      }),
    );
    expect(open).toContainEqual(
      expect.objectContaining({
        About: 'Transport to short breaks',
        What: 'Who pays',
        'State, or difference £': 'disputed',
      }),
    );
    expect(open).toContainEqual(
      expect.objectContaining({
        About: 'Direct payments',
        What: 'Forecast outturn 2025/2026',
        'State, or difference £': 'promised for 2026-06',
      }),
    );
    expect(open).toContainEqual(
      expect.objectContaining({
        About: 'Speech and language therapy',
        What: 'Forecast below what is spent and committed',
        'State, or difference £': -51_000,
      }),
    );
  });

  it('notes when, of what, by which filters and from where it was made, and which sign means what', async () => {
    const notes: Record<string, unknown> = {};
    for (const { What: what, Says: says } of sheet('Notes').rows) notes[String(what)] = says;
    expect(notes).toMatchObject({
      Area: 'demonstration',
      'Financial year': '2025/2026',
      'Counted until': '2026-03-31',
      Server: await api.address(),
    });
    expect(Math.abs(Date.parse(String(notes['As known at'])) - Date.now())).toBeLessThan(120_000);
    expect(notes['Sign convention']).toContain('Variance is current budget less forecast outturn');
    expect(sheet('Notes').sheet.rows[1]?.[0]).toContain('Demonstration: invented');
  });

  it('shows of facts that nobody has reported what nobody has reported', async () => {
    expect(await finance.run('report', '-o', 'wirral.xlsx', '--area', 'wirral', '--year', '2024/25')).toMatchObject({
      code: 0,
    });
    const wirral = await readBook(await finance.read('wirral.xlsx'));
    const [row] =
      wirral['Budget monitoring']?.rows.filter(({ Line: line }) => line === 'SEND improvement investment 2024-25') ??
      [];
    expect(row).toMatchObject({
      'Current budget £': 1_100_000,
      'Virements in £': 1_100_000,
      'Spent to date £': 'unknown',
      'Committed £': 'unknown',
      'Forecast outturn £': 'unknown',
      'Variance £': 'unknown',
      'Variance %': 'unknown',
    });
    expect(wirral['Budget monitoring']?.total['Spent to date £']).toBe('unknown');
    expect(wirral['Notes']?.rows[0]?.['Says']).toBe('All controls agree.');
  });
});
