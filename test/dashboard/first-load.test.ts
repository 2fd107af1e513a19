import { expect, test } from '@jest/globals';
import { settled, useDashboard } from './support/dashboard.js';
import { demonstrationPages } from './support/pages.js';

const dashboard = useDashboard();

test.each(['/', ...demonstrationPages, '/boards/wirral-cype/meetings/2024-10-16'])(
  'the first load of %s is under 120 kB of JavaScript, all of it from this server',
  async (address) => {
    const page = await dashboard.open('/addresses');
    const origin = new URL(page.url()).origin;
    const sizes: Promise<number>[] = [];
    const elsewhere: string[] = [];
    page.on('response', (response) => {
      if (!response.url().startsWith(origin)) elsewhere.push(response.url());
      if (response.request().resourceType() === 'script')
        sizes.push(
          response
            .finished()
            .then(() => response.request().sizes())
            .then(({ responseBodySize }) => responseBodySize),
        );
    });
    await page.goto(address);
    await settled(page);
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(elsewhere).toEqual([]);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(120_000);
  },
);
