import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { useDashboard } from './support/dashboard.js';
import { press } from './support/opened.js';

const dashboard = useDashboard();

describe('the money of an area', () => {
  test('what is approved stands exact, and what nobody reported is not known', async () => {
    const page = await dashboard.open('/areas/wirral/investment');
    expect(await page.locator('.chart__headline').first().textContent()).toBe(
      '£3,900,000 is approved in 2 lines, and nobody has reported what was spent.',
    );
    const line = page.getByRole('row', { name: /SEND improvement investment 2024-25/ });
    expect(await line.textContent()).toMatch(/£1,100,000.*Not known/);
  });

  test('a line opens to who decided it, its budgets, its posts, what waits for it and what is not known', async () => {
    const page = await dashboard.open('/areas/wirral/investment');
    const line = page.locator('article', { hasText: 'SEND improvement investment 2024-25' }).first();
    await press(line.locator('summary').first());
    const text = (await line.textContent()) ?? '';
    expect(text).toContain('Policy and Resources Committee');
    expect(text).toContain('No spend by month is on record.');
    expect(text).toContain('Recruit and train additional SEND staff');
    expect(text).toContain('Asserted');
    expect(text).toContain('Spend of the £1.1m');
  });

  test('a line with a ledger has a curve of spend against its budget, and the same as a table and a file', async () => {
    const page = await dashboard.open('/areas/demonstration/investment');
    const line = page.locator('article', { hasText: 'Educational psychology' }).first();
    await press(line.locator('summary').first());
    const curve = line.locator('figure').first();
    await curve.locator('svg path').first().waitFor();
    await press(curve.locator('summary'));
    const rows = await curve.locator('tbody tr').count();
    expect(rows).toBe(12);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      curve.getByRole('button', { name: /Download CSV/ }).click(),
    ]);
    const file = readFileSync(await download.path(), 'utf8');
    expect(file.startsWith('\uFEFFMonth,Spent so far\r\n')).toBe(true);
    expect(file.trim().split('\r\n')).toHaveLength(rows + 1);
  });
});
