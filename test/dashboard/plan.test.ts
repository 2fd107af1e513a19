import { describe, expect, test } from '@jest/globals';
import { useDashboard } from './support/dashboard.js';

const dashboard = useDashboard();

describe('improvement plan', () => {
  test('counts that a paper states, the pace they need, and what nobody said afterwards', async () => {
    const page = await dashboard.open('/areas/wirral/plan');
    const plan = page.locator('#wirral-wsoa');
    const [stated] = await plan.locator('.chart__headline').allTextContents();
    expect(stated).toBe('Actions, as reported 14 September 2022: 31 of 102 complete, 22 past their date.');
    expect(await plan.locator('.chart svg').first().textContent()).toContain(
      '31 complete, 42 on track, 7 at risk of delay, 22 missed deadline',
    );
    await plan
      .getByText('58 actions to be done by November 2022: 22.93 a month needed, 5.55 a month achieved.')
      .waitFor();
    const text = await plan.textContent();
    expect(text).toMatch(/Expected on 14 September 2022: 89 complete by November 2022/);
    expect(text).toContain('whether so many were done by then cannot be said');
    expect(text).toMatch(/10 dates were pushed back/);
  });

  test('a milestone past its date is not called missed, only not recorded as done', async () => {
    const page = await dashboard.open('/areas/wirral/plan');
    const chart = await page.locator('#wirral-wsoa').locator('.chart svg', { hasText: 'SEND dashboard' }).textContent();
    expect(chart).toContain('SEND dashboard fully operational (was due November 2022, not recorded as done)');
    expect(chart).toContain('Early support part of the graduated response agreed (no date on record)');
  });

  test('every move of a date is there with its reason, and none that was agreed after the day of the address', async () => {
    const moves = async (date: string) => {
      const page = await dashboard.open(`/areas/demonstration/plan?date=${date}`);
      const tables = page.getByRole('table', { name: /^Every move of a date/, includeHidden: true });
      const rows = await tables.locator('tbody tr').allTextContents();
      return { rows, text: (await page.locator('main').textContent()) ?? '' };
    };
    const [early, late] = [await moves('2025-09-30'), await moves('2026-03-31')];
    expect(late.rows).toHaveLength(56);
    expect(early.rows.length).toBeLessThan(late.rows.length);
    for (const row of late.rows) expect(row).toMatch(/\d{4}.*\d{4}.*day.*(Agreed by|Who agreed is not on record)/);
    expect(late.text).toMatch(/60 of 100 complete/);
    expect(early.text).not.toMatch(/60 of 100 complete/);
  });

  test('what was done without evidence that it made a difference is listed', async () => {
    const page = await dashboard.open('/areas/demonstration/plan?date=2026-03-31');
    const text = (await page.locator('main').textContent()) ?? '';
    const [, done, withEvidence, without] =
      /(\d+) actions recorded as done: (\d+) with evidence of impact, (\d+) without/.exec(text) ?? [];
    expect(Number(withEvidence) + Number(without)).toBe(Number(done));
    const listed = page.locator('details', { hasText: 'Done without evidence of impact' }).locator('li');
    expect(await listed.count()).toBe(Number(without));
  });

  test('what depends on what is said, and how firmly', async () => {
    const page = await dashboard.open('/areas/demonstration/plan?date=2026-03-31');
    const table = page.getByRole('table', { name: 'What depends on what' });
    expect(await table.getByRole('row').count()).toBe(16);
    expect(await table.getByRole('row', { name: /The longest waits are seen first/ }).textContent()).toMatch(
      /Another part done first.*Cannot go on without it; 30 days after it/,
    );
  });
});
