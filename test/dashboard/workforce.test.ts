import { describe, expect, test } from '@jest/globals';
import { settled, useDashboard } from './support/dashboard.js';
import { press } from './support/opened.js';

const dashboard = useDashboard();

describe('workforce', () => {
  test('posts, people and agency are told apart, team by team and together', async () => {
    const page = await dashboard.open('/areas/demonstration/workforce?date=2026-03-31');
    const [headline = ''] = await page.locator('.chart__headline').allTextContents();
    const [, vacant, established, agency] =
      /^On 31 March 2026: ([\d.]+) of ([\d.]+) FTE vacant, of which agency staff and locums cover ([\d.]+) FTE/.exec(
        headline,
      ) ?? [];
    expect([vacant, established, agency].map(Number).every((value) => value > 0)).toBe(true);
    const chart = page.locator('.chart').first();
    await press(chart.getByText('These figures as a table'));
    const cells = await chart
      .getByRole('row', { name: /^31 March 2026/ })
      .getByRole('cell')
      .allTextContents();
    const [all, people, cover, empty] = cells.map(Number);
    expect([all, empty, cover].map(String)).toEqual([established, vacant, agency]);
    expect((all ?? 0) - (people ?? 0)).toBeCloseTo(empty ?? 0, 5);
    expect(await chart.textContent()).toContain('1 team of 8 has no posts on record and is not counted.');
  });

  test('recruitment stands by its latest step, with the time to hire of those filled', async () => {
    const page = await dashboard.open('/areas/demonstration/workforce?date=2026-03-31');
    const section = page.locator('section', {
      has: page.getByRole('heading', { name: 'Empty posts and recruitment' }),
    });
    expect(await section.textContent()).toMatch(/18 posts were empty on 31 March 2026/);
    expect(await section.textContent()).toMatch(/Half of the 18 filled posts took \d+ days or less/);
    expect(
      await section
        .getByRole('table', { name: /Empty posts/ })
        .getByRole('row')
        .count(),
    ).toBe(19);
  });

  test('what waits for an empty post moves with the day on which somebody starts, and the address keeps it', async () => {
    const page = await dashboard.open('/areas/demonstration/workforce?date=2026-03-31');
    await page.getByLabel('Empty post, or what disturbed the work').selectOption({ index: 0 });
    await page.getByLabel('Somebody starts on').fill('2027-12-31');
    await page.getByRole('button', { name: 'Show what moves' }).click();
    await settled(page);
    const table = page.getByRole('table', { name: 'What moves' });
    await table.waitFor();
    expect(await table.textContent()).toMatch(/\d+ days/);
    const address = new URL(page.url());
    expect(address.searchParams.get('until')).toBe('2027-12-31');
    const again = await dashboard.open(address.pathname + address.search);
    expect(await again.getByRole('table', { name: 'What moves' }).textContent()).toBe(await table.textContent());
  });

  test('a strike whose delays nobody counted is not given days, and the officer’s answer stands beside it', async () => {
    const page = await dashboard.open('/areas/wirral/workforce');
    await page
      .getByLabel('Empty post, or what disturbed the work')
      .selectOption({ label: 'Industrial action of the Wirral SEND team' });
    await page.getByRole('button', { name: 'Show what moves' }).click();
    await page.getByText('What would be needed and is not on record:').waitFor();
    const text = await page
      .locator('section', { has: page.getByRole('heading', { name: /If this post stays empty/ }) })
      .textContent();
    expect(text).toContain('no adverse effect on the recovery plan as a whole');
    expect(text).toContain('is not on record: nothing is counted for it');
  });

  test('posts that nobody recorded are not none, and what papers state stands with its source', async () => {
    const page = await dashboard.open('/areas/wirral/workforce');
    expect(await page.locator('.state--empty').first().textContent()).toContain('Posts are not on record one by one.');
    expect(await page.getByRole('row', { name: /New SENDSTART staff hired/ }).textContent()).toMatch(/39/);
    expect(await page.locator('main').textContent()).toMatch(
      /Said to be empty, since when is not on record: Local Offer lead/,
    );
  });

  test('training stands against its target, and a forecast is called one', async () => {
    const page = await dashboard.open('/areas/wirral/workforce');
    const section = page.locator('section', { has: page.getByRole('heading', { name: 'Training', exact: true }) });
    expect(await section.locator('.chart__headline').first().textContent()).toBe(
      '35.5% had completed it on 30 September 2024; at least 50% was forecast by 24 December 2024.',
    );
    const chart = await section.locator('.chart svg').first().textContent();
    expect(chart).toMatch(/16\.5% \(target 20%\).*22%.*35\.5%.*at least 50%/);
  });
});
