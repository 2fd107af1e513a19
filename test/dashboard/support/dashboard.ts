/** The dashboard as a reader sees it: built from its sources, served by a real application on a database of the test file's own. */
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser, Page, Request } from 'playwright-core';
import { buildPage } from '../../../server/platform/page-build.js';
import { dashboardPage } from '../../../server/platform/pages.js';
import { silentProgress } from '../../../server/platform/progress.js';
import { useApi, type Api, type ApiOptions } from '../../support/api.js';
import { openChromium } from './chromium.js';
import { drawn } from './opened.js';

export interface Reader {
  /** 1280 unless said. */
  width?: number;
  /** A registered caller of the demonstration; the public unless said. */
  as?: string;
  /** Something goes wrong on purpose: what the browser says of it is no failure of the test. */
  isBroken?: boolean;
}

export interface Dashboard {
  readonly api: Api;
  /** Opens an address in a browser of its own and waits until its figures are there. */
  open(path: string, reader?: Reader): Promise<Page>;
}

/** What each page has asked for and not received yet. */
const awaited = new WeakMap<Page, Set<Request>>();

function watchRequests(page: Page): void {
  const open = new Set<Request>();
  awaited.set(page, open);
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
}

/** Until nothing is on its way, nothing says any longer that it is loading, and both still hold when that is drawn. */
export async function settled(page: Page): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet += 1) {
    await page.locator('.state--loading').first().waitFor({ state: 'detached' });
    await drawn(page);
    if (awaited.get(page)?.size !== 0) quiet = -1;
  }
}

/** Every test that opens a page fails where that page wrote an error into the browser's console. */
export function useDashboard(options: ApiOptions = {}): Dashboard {
  const errors: string[] = [];
  let browser: Browser | undefined;
  beforeAll(() => buildPage(dashboardPage, silentProgress));
  const api = useApi({ database: 'demonstration', ...options });
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
    expect(errors.splice(0)).toEqual([]);
  });
  afterAll(() => browser?.close());

  const contextOf = async ({ width = 1280, as, isBroken = false }: Reader): Promise<Page> => {
    if (browser === undefined) throw new Error('Open a page inside a test: the browser opens before the first.');
    const baseURL = await api.address();
    const context = await browser.newContext({
      baseURL,
      viewport: { width, height: 900 },
      timezoneId: 'Europe/London',
      locale: 'en-GB',
    });
    if (as !== undefined) {
      const answer = await context.request.post('/demonstration/sign-in', { data: { clientId: as } });
      if (!answer.ok()) throw new Error(`${as} could not sign in: ${await answer.text()}`);
    }
    const page = await context.newPage();
    watchRequests(page);
    if (isBroken) return page;
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
    return page;
  };

  return {
    api,
    async open(path, reader = {}) {
      const page = await contextOf(reader);
      await page.goto(path);
      await settled(page);
      return page;
    },
  };
}
