import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { useDashboard } from './support/dashboard.js';
import { press } from './support/opened.js';

const dashboard = useDashboard();

const therapy = (page: Page) => page.locator('#wirral-salt');

describe('waits', () => {
  test('a list of the provider says what it counts, what is flagged, and that there is no figure of the council', async () => {
    const page = await dashboard.open('/areas/wirral/waits');
    const row = page.getByRole('row', { name: /^Speech and language therapy, Wirral/ });
    expect(await row.textContent()).toMatch(/October 2023.*1,924.*65\.9%.*4 months flagged, 1 open question/);
    const section = therapy(page);
    expect(await section.locator('.chart__headline').first().textContent()).toBe(
      'In October 2023, 1,924 people were waiting, 25% more than in January 2023; 65.9% of them for more than 18 weeks.',
    );
    expect(await section.locator('.chart__notes li').allTextContents()).toEqual([
      expect.stringMatching(/^1February 2023: Most people stand in one band/),
      expect.stringMatching(/^2March 2023: Most people stand in one band/),
      expect.stringMatching(/^3May 2023: The same figures as the month before/),
      expect.stringMatching(/^4August 2023: Nobody on the list, between months with many/),
    ]);
    const text = await section.textContent();
    expect(text).toContain('There is no figure of Wirral itself');
    expect(text).toMatch(/31 weeks, disputed.*appears to include medical interventions/);
    expect(text).toMatch(/Does the 31-week wait .* Open, not answered\./);
    expect(text).toContain('What starts and what stops the clock is not stated.');
  });

  test('the board’s list stands beside it with its own month, and with what is wrong with it', async () => {
    const page = await dashboard.open('/areas/wirral/waits');
    const board = therapy(page).getByRole('row', { name: /Integrated Care Board/ });
    expect(await board.textContent()).toMatch(
      /August 2023.*3,197.*Not known.*A provider’s list is missing from the total/,
    );
    expect(await therapy(page).textContent()).toContain('The months differ');
  });

  test('seen from July 2023 the same address shows July, and the board’s list of July', async () => {
    const page = await dashboard.open('/areas/wirral/waits?date=2023-07-31');
    const text = await therapy(page).textContent();
    expect(text).toContain('In July 2023, 2,138 people were waiting');
    expect(text).not.toContain('August 2023');
    expect(
      await therapy(page)
        .getByRole('row', { name: /Integrated Care Board/ })
        .textContent(),
    ).toMatch(/July 2023.*5,628/);
    expect(text).not.toContain('The months differ');
  });

  test('a pathway without figures says so, and that figures were promised', async () => {
    const page = await dashboard.open('/areas/wirral/waits');
    const text = await page.locator('#wirral-neurodevelopmental').textContent();
    expect(text).toContain('No figure of this pathway’s waits is on record.');
    expect(text).toMatch(/Promised for November 2022.*and overdue/);
  });

  test('the chart comes as a table and as a file that no spreadsheet takes for formulas', async () => {
    const page = await dashboard.open('/areas/wirral/waits');
    const section = therapy(page);
    await press(section.getByText('These figures as a table').first());
    expect(
      await section
        .getByRole('row', { name: /^August 2023/ })
        .first()
        .textContent(),
    ).toMatch(/August 2023000/);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      section
        .getByRole('button', { name: /^Download CSV/ })
        .first()
        .click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^wirral-speech-and-language-therapy.*\.csv$/);
    const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFMonth,Total,0-1 weeks,>1-2 weeks,>2-4 weeks,>4-12 weeks,>12-18 weeks,>18-52 weeks,>52 weeks,Over 18 weeks,Median wait,What is flagged',
    );
    expect(lines[1]).toMatch(/^2023-10,1924,(Not known,){5}995,273,65\.9,/);
    expect(lines).toHaveLength(12);
  });

  test('an area without a pathway is no area without waits', async () => {
    const page = await dashboard.open('/areas/bury/waits');
    expect(await page.locator('.state--empty').textContent()).toContain('No pathway of Bury is on record.');
  });
});
