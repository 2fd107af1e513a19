import { describe, expect, test } from '@jest/globals';
import { useDashboard } from './support/dashboard.js';

const dashboard = useDashboard();
const october = '/boards/wirral-cype/meetings/2024-10-16';

describe('the pack of a meeting', () => {
  test('holds what was promised before and whether it was kept, what was asked, answered and decided', async () => {
    const page = await dashboard.open(october);
    const before = await page.locator('section', { has: page.locator('#promises') }).innerText();
    expect(before).toContain('Metrics on the neurodevelopmental pathway are to be in the dashboard.');
    expect(before).toContain('Overdue, with no record that it was kept');
    // From the last day of November 2022 to the day of the meeting.
    expect(before).toContain('686 days past its date');
    const asked = await page.locator('section', { has: page.locator('#questions') }).innerText();
    expect(asked).toContain('The rate was 35.5% at the end of September 2024');
    const decided = await page.locator('section', { has: page.locator('#decisions') }).innerText();
    expect(decided).toContain('The committee notes the report on SEND improvement.');
  });

  test('tells the figures of the day apart from what was published since', async () => {
    const page = await dashboard.open(october);
    const figures = (await page.locator('section', { has: page.locator('#figures') }).textContent()) ?? '';
    expect(figures).toContain('£1,100,000');
    expect(figures).toContain('Outcomes of periods that had ended, published only afterwards');
    expect(figures).not.toContain('12.6%');
  });

  test('explains every acronym it uses, in place and in a list', async () => {
    const page = await dashboard.open(october);
    const terms = await page.locator('.terms-used dt').allTextContents();
    expect(terms).toEqual(expect.arrayContaining(['FLO', 'NHS', 'SEND']));
    const used = new Set(await page.locator('main .term abbr').allTextContents());
    for (const term of used) expect(terms).toContain(term);
    const term = page.locator('main .term').first();
    await term.locator('button').focus();
    expect(await term.getByRole('tooltip').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await term.getByRole('tooltip').isVisible()).toBe(false);
  });

  test('as recorded on the evening of a meeting long ago there is nothing, and it says so', async () => {
    const page = await dashboard.open(october);
    await page.getByRole('link', { name: /recorded here by the evening/ }).click();
    await page.getByText('No board is known here').waitFor();
    expect(new URL(page.url()).searchParams.get('knownAt')).toBe('2024-10-16T23:59:59Z');
  });

  test('prints on A4 without the parts that are for the screen', async () => {
    const page = await dashboard.open(october);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(3);
    expect(pages).toBeLessThan(15);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.masthead', '.govuk-footer', '.govuk-back-link', 'main .govuk-button'])
      expect(await page.locator(part).first().isVisible()).toBe(false);
    expect(await page.locator('.print-only').textContent()).toContain('knownAt=');
  });
});
