import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import type { Download, Locator, Page } from 'playwright-core';
import { longMonth, periodInWords } from '../../clients/dashboard/src/figures/periods.js';
import { useDashboard } from './support/dashboard.js';
import { press } from './support/opened.js';

const dashboard = useDashboard();

async function download(page: Page, link: Locator): Promise<Buffer> {
  const [file] = await Promise.all<[Promise<Download>, Promise<void>]>([page.waitForEvent('download'), link.click()]);
  return readFileSync(await file.path());
}

async function tableOf(chart: Locator): Promise<string[][]> {
  const rows = await chart.getByRole('table').getByRole('row').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}

/** "£1,100,000.50", "65.9%", "12 FTE" and "£5 over" as a file has them: the number alone, and below nought what is over. */
function bare(words: string): string {
  const number = words.replaceAll(/[£,%]| (?:FTE|weeks?|days?|under|over|of \d+)$/g, '').replace('−', '-');
  if (number === '' || !Number.isFinite(Number(number))) return words;
  return String(words.endsWith(' over') ? -Number(number) : Number(number));
}

/** Dates and periods are in words on the page and sortable in the file. */
function same(words: string, cell: string): boolean {
  if (words === cell || bare(words) === bare(cell) || words === periodInWords(cell)) return true;
  return /^\d{4}-\d{2}(-\d{2})?$/.test(cell) && words.includes(longMonth(cell.length === 7 ? `${cell}-01` : cell));
}

describe('what stands beside a chart', () => {
  test.each([
    '/areas/wirral/waits',
    '/areas/demonstration/investment',
    '/areas/demonstration/workforce?date=2026-03-31',
    '/areas/wirral/plan',
    '/areas/wirral/indicators',
    '/areas/demonstration/quality',
  ])('on %s is the same in the table and in the file', async (address) => {
    const page = await dashboard.open(address);
    const charts = (await page.getByRole('figure').all()).slice(0, 3);
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      await press(chart.getByText('These figures as a table'));
      const file = await download(page, chart.getByRole('button', { name: /Download CSV/ }));
      const cells: string[][] = parse(file, { bom: true });
      const table = await tableOf(chart);
      expect(cells.length).toBeGreaterThan(1);
      expect(cells.map((row) => row.length)).toEqual(table.map((row) => row.length));
      const apart = table.flatMap((row, y) =>
        row.flatMap((words, x) => (same(words, cells[y]?.[x] ?? '') ? [] : [[words, cells[y]?.[x]]])),
      );
      expect(apart).toEqual([]);
    }
  });

  test('is a workbook too, with the records of the same area at the same moment', async () => {
    const page = await dashboard.open('/areas/wirral/waits');
    const chart = page.getByRole('region', { name: 'Speech and language therapy, Wirral' }).getByRole('figure').first();
    await press(chart.getByText('These figures as a table'));
    const link = chart.getByRole('link', { name: /Download XLSX/ });
    expect(await link.getAttribute('href')).toContain(
      `asKnownAt=${new URL(page.url()).searchParams.get('knownAt') ?? ''}`,
    );
    const [sheet] = (await readXlsx(await download(page, link))).sheets;
    const [head = [], ...rows] = sheet?.rows ?? [];
    const column = (name: string) => head.findIndex((cell) => String(cell).endsWith(name));
    const [pathway, month, total, scope] = ['pathways.name', 'asAt', '.total', 'scope'].map(column);
    const inWorkbook = rows
      .filter((row) => row[pathway ?? -1] === 'Speech and language therapy, Wirral' && row[scope ?? -1] === 'PROVIDER')
      .flatMap((row) => (typeof row[total ?? -1] === 'number' ? [[String(row[month ?? -1]), row[total ?? -1]]] : []));
    const inTable = (await tableOf(chart))
      .slice(1)
      .flatMap(([when = '', many = '']) => (/^[\d,]+$/.test(many) ? [[when, Number(many.replace(',', ''))]] : []));
    expect(inTable.length).toBeGreaterThan(6);
    expect(inWorkbook.map(([when, many]) => [longMonth(`${String(when)}-01`), many])).toEqual(inTable);
  });
});
