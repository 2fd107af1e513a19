/** A page with all that a reader can open on it: every part, every table beside a chart, every long list, and an explained term. */
import type { Locator, Page } from 'playwright-core';

const openParts = `(() => {
  const closed = [...document.querySelectorAll('main details:not([open])')];
  for (const each of closed) each.open = true;
  const more = [...document.querySelectorAll('main button')].filter(({ textContent }) => /^Show all \\d/.test(textContent));
  for (const each of more) each.click();
  return closed.length + more.length;
})()`;

/** What is opened may hold what can be opened. */
export async function openEverything(page: Page): Promise<void> {
  for (let round = 0; (await page.evaluate<number>(openParts)) > 0; round += 1) {
    if (round > 5) throw new Error('Something on this page closes again as it is opened.');
    await drawn(page);
  }
  const term = page.locator('main .term button').first();
  if ((await term.count()) > 0) await term.focus();
}

/** Until what was changed is drawn: charts are drawn anew a frame after their width is known. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    'new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 20))',
  );
}

/** Presses what opens or changes something, and waits until that is drawn: a part that opens fills itself a moment after. */
export async function press(target: Locator): Promise<void> {
  await target.click();
  await drawn(target.page());
}
