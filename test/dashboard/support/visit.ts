/** Finds a page as a member does who has the address of the dashboard and nothing else: by its links. */
import type { Locator, Page } from 'playwright-core';
import { settled } from './dashboard.js';

/** From the first page to an area, and there to one of its pages. */
export async function visit(page: Page, area: string, title = 'Through-line'): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: area, exact: true }).click();
  await page.getByRole('navigation', { name: 'Pages of this area' }).getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await settled(page);
}

export async function lookFrom(page: Page, day: string): Promise<void> {
  await page.getByText('Change the date').click();
  await page.getByLabel('Look from this day').fill(day);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await settled(page);
}

/** The part of a page under a heading. */
export function part(page: Page, heading: string | RegExp): Locator {
  return page.getByRole('region', { name: heading });
}
