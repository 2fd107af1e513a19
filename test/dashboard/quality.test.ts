import { describe, expect, test } from '@jest/globals';
import { useDashboard } from './support/dashboard.js';
import { press } from './support/opened.js';

const dashboard = useDashboard();

describe('how far the figures of an area can be trusted', () => {
  test('gaps are counted by kind and told in sentences, with whose they are to fill', async () => {
    const page = await dashboard.open('/areas/wirral/quality');
    expect(await page.locator('.chart__headline').textContent()).toMatch(
      /^\d+ things a reader would look for and not find/,
    );
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toContain('Promised, and overdue');
    expect(text).toContain('Nobody is named');
    await press(page.getByRole('button', { name: /Show all \d+ gaps/ }));
    expect(await page.locator('.late-list').first().locator('li').count()).toBeGreaterThan(40);
  });

  test('an open query between agencies says of whom it was asked and for how long it has been open', async () => {
    const page = await dashboard.open('/areas/wirral/quality');
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toMatch(/Does the 31-week wait .* include medical interventions\?/);
    expect(text).toMatch(/Open for \d+ days or more/);
  });

  test('an area nobody knows is no error', async () => {
    const page = await dashboard.open('/areas/nowhere/quality');
    expect(await page.locator('main').textContent()).toContain('No area is known here as “nowhere”.');
  });
});
