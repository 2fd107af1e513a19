/** Opens a page as a reader with a slow telephone does for the first time, and takes down what it cost. */
import type { Browser, Page, Response } from 'playwright-core';
import type { Cost } from './budgets.js';

/** As Lighthouse's telephone: 1.6 Mbit/s down, 750 kbit/s up, 150 ms each way, a processor a quarter as fast. */
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowdown = 4;

/** Runs in the page, from its first moment on. */
const watch = `(() => {
  const seen = (globalThis.seen = { largest: 0, shift: 0, long: [] });
  const on = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  on('largest-contentful-paint', ({ startTime }) => { seen.largest = startTime; });
  on('layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) seen.shift += value; });
  on('longtask', ({ startTime, duration }) => { seen.long.push([startTime, duration]); });
})()`;

const read = `(() => {
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const { largest, shift, long } = globalThis.seen;
  const blocked = long.filter(([at]) => at >= first).reduce((sum, [, took]) => sum + Math.max(0, took - 50), 0);
  return { firstPaintMs: first, largestPaintMs: largest, layoutShift: shift, blockedMs: blocked };
})()`;

type Painted = Pick<Cost, 'firstPaintMs' | 'largestPaintMs' | 'layoutShift' | 'blockedMs'>;

async function sent(responses: readonly Response[]): Promise<Omit<Cost, keyof Painted>> {
  const bytes = { script: 0, stylesheet: 0, document: 0, fetch: 0 };
  let answerMs = 0;
  for (const response of responses) {
    const request = response.request();
    const kind = request.resourceType() as keyof typeof bytes;
    bytes[kind] += (await request.sizes()).responseBodySize;
    const { requestStart, responseEnd } = request.timing();
    if (response.url().endsWith('/graphql')) answerMs = Math.max(answerMs, responseEnd - requestStart);
  }
  return {
    scriptBytes: bytes.script,
    styleBytes: bytes.stylesheet,
    pageBytes: bytes.document,
    answerBytes: bytes.fetch,
    requests: responses.length,
    answerMs,
  };
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

export async function measurePage(browser: Browser, address: string): Promise<Cost> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 });
  try {
    const page = await context.newPage();
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.addInitScript(watch);
    await slowDown(page);
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await page.locator('.state--loading').first().waitFor({ state: 'detached', timeout: 120_000 });
    await page.waitForTimeout(500);
    return { ...(await page.evaluate<Painted>(read)), ...(await sent(responses)) };
  } finally {
    await context.close();
  }
}
