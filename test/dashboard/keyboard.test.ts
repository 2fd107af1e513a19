import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useDashboard } from './support/dashboard.js';
import { drawn } from './support/opened.js';

const dashboard = useDashboard();

/** Where the keyboard stands: the place in the page, what it is, and whether it can be seen there. */
const whereFocusIs = `(() => {
  const at = document.activeElement;
  if (at === null || at === document.body) return null;
  const { width, height } = at.getBoundingClientRect();
  const all = [...document.querySelectorAll('*')];
  return { place: all.indexOf(at), words: at.textContent.trim().slice(0, 40), isSeen: width > 1 && height > 1 };
})()`;

interface Focus {
  readonly place: number;
  readonly words: string;
  readonly isSeen: boolean;
}

/** All that the tab key comes to before it leaves the page. */
async function stopsOf(page: Page): Promise<Focus[]> {
  const stops: Focus[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate<Focus | null>(whereFocusIs);
    if (focus === null || focus.place === stops[0]?.place) return stops;
    stops.push(focus);
    if (stops.length > 500) throw new Error(`The keyboard does not come out of ${page.url()}`);
  }
}

test('the first stop leads past the navigation, to where the page begins', async () => {
  const page = await dashboard.open('/areas/wirral/waits');
  await page.keyboard.press('Tab');
  expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Skip to main content');
  await page.keyboard.press('Enter');
  expect(await page.evaluate<string>('document.activeElement.id')).toBe('main');
  await page.keyboard.press('Tab');
  expect(await page.evaluate<boolean>('document.activeElement.closest("main") !== null')).toBe(true);
});

test.each(['/', '/areas/wirral', '/areas/wirral/waits', '/areas/wirral/investment', '/areas/demonstration/workforce'])(
  'the keyboard comes to everything on %s in the order it is read in, sees where it stands, and comes out again',
  async (address) => {
    const page = await dashboard.open(address);
    const stops = await stopsOf(page);
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.map(({ place }) => place)).toEqual(stops.map(({ place }) => place).sort((a, b) => a - b));
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
  },
);

test('a page that is opened by the keyboard is read from its beginning', async () => {
  const page = await dashboard.open('/areas/wirral');
  await page.getByRole('navigation', { name: 'Pages of this area' }).getByRole('link', { name: 'Waits' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Waits' }).waitFor();
  await drawn(page);
  expect(await page.evaluate<string>('document.activeElement.id')).toBe('main');
});

test.each([1280, 320])(
  'an explained term opens on focus, inside a window of %i pixels, and closes on Escape',
  async (width) => {
    const page = await dashboard.open('/areas/wirral/investment', { width });
    for (const term of (await page.locator('main .term').all()).slice(0, 6)) {
      await term.getByRole('button').focus();
      const meaning = await term.getByRole('tooltip').boundingBox();
      expect(meaning && meaning.x >= 0 && meaning.x + meaning.width <= width).toBe(true);
      await page.keyboard.press('Escape');
      expect(await term.getByRole('tooltip').isVisible()).toBe(false);
    }
  },
);
