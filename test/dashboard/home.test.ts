import { describe, expect, test } from '@jest/globals';
import { settled, useDashboard } from './support/dashboard.js';

const dashboard = useDashboard();

describe('choosing an area', () => {
  test('facts come first, the demonstration says that it is invented, and the address keeps the moment', async () => {
    const page = await dashboard.open('/');
    const headings = await page.locator('h2').allTextContents();
    expect(headings[0]).toBe('Areas with committee papers');
    expect(await page.getByRole('link', { name: 'Wirral' }).isVisible()).toBe(true);
    expect(await page.locator('.demonstration').textContent()).toContain('invented');
    const address = new URL(page.url());
    expect(address.searchParams.get('date')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Date.parse(address.searchParams.get('knownAt') ?? '')).toBeLessThanOrEqual(Date.now());
    await page.getByRole('link', { name: 'Wirral' }).click();
    await page.waitForURL('**/areas/wirral?**');
    expect(new URL(page.url()).search).toBe(address.search);
  });

  test('a reader of the demonstration takes a role, and gives it back', async () => {
    const page = await dashboard.open('/');
    const picker = page.getByLabel('See it as');
    for (const role of ['demonstration-member', '']) {
      await Promise.all([page.waitForResponse('**/session'), picker.selectOption(role)]);
      await settled(page);
      expect(await picker.inputValue()).toBe(role);
    }
  });

  test('a day or a moment that there is not is said to be none, and nothing is shown in its place', async () => {
    const page = await dashboard.open('/?date=2026-02-31&knownAt=yesterday');
    expect(await page.getByRole('alert').textContent()).toContain('The address says 2026-02-31 and yesterday.');
    expect(await page.getByRole('link', { name: 'Wirral' }).count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('date')).toBe('2026-02-31');
    await page.getByRole('link', { name: 'Show the page as of today' }).click();
    await page.getByRole('link', { name: 'Wirral' }).waitFor();
    expect(new URL(page.url()).searchParams.get('knownAt')).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  });

  test('what was known before anything was recorded is nothing, and the page says so', async () => {
    const page = await dashboard.open('/?date=2020-01-01&knownAt=2020-01-01T00:00:00Z');
    expect(await page.locator('main').textContent()).toContain('Nothing was on record at this moment.');
  });

  test('an address that leads nowhere says what to do', async () => {
    const page = await dashboard.open('/areas/wirral/nothing');
    expect(await page.locator('h1').textContent()).toBe('Page not found');
  });
});
