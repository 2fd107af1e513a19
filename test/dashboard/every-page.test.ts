import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { overflow, violations } from './support/accessibility.js';
import { useDashboard } from './support/dashboard.js';
import { drawn, openEverything } from './support/opened.js';
import { everyPage } from './support/pages.js';

const dashboard = useDashboard();
/** What is looked for at each: contrast, the dearest rule, where the layout is widest and where it is narrowest. */
const widths = [
  { width: 1280, without: [] },
  { width: 375, without: ['color-contrast'] },
  { width: 320, without: [] },
];

/** What axe finds and what is wider than the window, by width. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const { width, without } of widths) {
    await page.setViewportSize({ width, height: 900 });
    await drawn(page);
    const wide = await overflow(page);
    if (wide > 0) faults.push(`${String(width)} pixels: scrolls sideways by ${String(wide)}`);
    for (const each of await violations(page, { without })) faults.push(`${String(width)} pixels: ${each}`);
  }
  return faults;
}

async function opened(address: string, as?: string): Promise<Page> {
  const page = await dashboard.open(address, as === undefined ? {} : { as });
  await openEverything(page);
  return page;
}

const slow = 300_000;

describe('with all that can be opened on it, in both tiers and at 1280, 375 and 320 pixels, nothing is in the way on', () => {
  test.each(everyPage)(
    '%s',
    async (address) => {
      const ofThePublic = await opened(address);
      const ofMembers = await opened(ofThePublic.url(), 'demonstration-member');
      const [open, members] = await Promise.all(
        [ofThePublic, ofMembers].map((page) => page.locator('main').innerHTML()),
      );
      expect(await faultsOf(ofThePublic)).toEqual([]);
      // Where both tiers are shown the same, one look is enough.
      if (open !== members) expect(await faultsOf(ofMembers)).toEqual([]);
    },
    slow,
  );

  test.each([
    ['a page of an area nobody knows', '/areas/nowhere/waits'],
    ['a moment before anything was recorded', '/?date=2020-01-01&knownAt=2020-01-01T00:00:00Z'],
    ['a meeting nobody recorded', '/boards/wirral-cype/meetings/2001-01-01'],
    ['a day that there is not', '/areas/wirral?date=2026-02-31'],
    ['an address that leads nowhere', '/areas/wirral/nothing'],
  ])('%s', async (_what, address) => {
    expect(await faultsOf(await opened(address))).toEqual([]);
  });

  test('a page whose figures the server refuses', async () => {
    const page = await dashboard.open('/areas/wirral?date=2026-11-21&knownAt=2099-01-01T00:00:00Z', { isBroken: true });
    expect(await page.getByRole('alert').textContent()).toContain('Show it as known now');
    expect(await faultsOf(page)).toEqual([]);
  });

  test('a page that did not arrive, which says so and is there once it is loaded again', async () => {
    const page = await dashboard.open('/', { isBroken: true });
    await page.route('**/assets/page-*.js', (route) => route.abort());
    await page.getByRole('link', { name: 'Wirral' }).click();
    await page.getByRole('heading', { name: 'This page could not be shown' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.unroute('**/assets/page-*.js');
    await page.getByRole('button', { name: 'Load again' }).click();
    await page.getByRole('heading', { name: 'From the money to the outcomes' }).waitFor();
  });
});
