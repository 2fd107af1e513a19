import { describe, expect, test } from '@jest/globals';
import { useDashboard } from './support/dashboard.js';

const dashboard = useDashboard();

describe('indicators', () => {
  test('what is published stands beside country and neighbours, and the change of method is drawn', async () => {
    const page = await dashboard.open('/areas/wirral/indicators');
    const section = page.locator('#ehcp-20-weeks');
    expect(await section.locator('.chart__headline').first().textContent()).toBe(
      '12.6% in 2024, down from 32.5% in 2023; 33.8 percentage points below England (46.4%).',
    );
    const chart = (await section.locator('.chart svg').first().textContent()) ?? '';
    expect(chart).toContain('Wirral 12.6%');
    expect(chart).toContain('England 46.4%');
    expect(chart).toContain('North West 50.5%');
    expect(chart).toMatch(/Neighbours: middle .*\(n 10 of 10\)/);
    const text = await section.textContent();
    expect(text).toMatch(/What is counted changed\. 2023: The SEN2 return moved/);
    expect(text).toContain('6 figures: too few for process limits, which need 12.');
  });

  test('what was claimed stands against what was published, with verdict and reason', async () => {
    const page = await dashboard.open('/areas/wirral/indicators');
    const section = page.locator('#ehcp-20-weeks');
    const row = (name: RegExp) => section.getByRole('row', { name }).last().textContent();
    expect(await row(/one in five children/)).toMatch(
      /20%.*32\.5% in 2023.*12\.6% in 2024.*Of another period than what is published/,
    );
    expect(await row(/one in five children/)).toMatch(/Claimed 12\.5 percentage points less\./);
    expect(await row(/24% of EHC plans/)).toMatch(/Could not be reconciled.*no published year gives 24%/);
    expect(await page.locator('#tribunal-appeals').textContent()).toMatch(
      /Counted in another way than what is published/,
    );
    expect(await page.locator('#home-education').textContent()).toMatch(/71.*Of other children than what is published/);
  });

  test('a figure that is held back is told from one that is not published', async () => {
    const page = await dashboard.open('/areas/herefordshire/indicators');
    expect(await page.locator('#ehcp-over-a-year').textContent()).toContain('Held back');
    const wirral = await dashboard.open('/areas/wirral/indicators');
    expect(await wirral.locator('#ehcp-over-a-year').textContent()).toMatch(/Not drawn: 2019 \(not published\)/);
  });

  test('a long series has its limits, signals and outlook, worked out by the API', async () => {
    const page = await dashboard.open('/areas/demonstration/indicators?date=2026-03-31');
    const section = page.locator('#demonstration-plans-on-time-monthly');
    await section.getByText(/drawn hollow would be rare by chance alone/).waitFor();
    const chart = (await section.locator('.chart svg').first().textContent()) ?? '';
    for (const name of ['Upper limit', 'Mean', 'Lower limit', 'Target 70% by 30 September 2026'])
      expect(chart).toContain(name);
  });

  test('periods that had not ended on the day of the address are not shown', async () => {
    const page = await dashboard.open('/areas/wirral/indicators?date=2023-06-30');
    expect(await page.locator('#ehcp-20-weeks .chart__headline').first().textContent()).toMatch(/^36\.2% in 2022/);
  });
});
