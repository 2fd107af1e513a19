import { describe, expect, test } from '@jest/globals';
import { useDashboard } from '../support/dashboard.js';
import { press } from '../support/opened.js';
import { part, visit } from '../support/visit.js';

const dashboard = useDashboard();
const member = { as: 'demonstration-member' };

describe('a member who starts at the first page finds', () => {
  // The wait that members were told of is the sentence of the papers most open to being misread.
  test('that nobody has said whether the 31 weeks count interventions, and what is published instead', async () => {
    const page = await dashboard.open('/', member);
    await visit(page, 'Wirral', 'Waits');
    const therapy = part(page, 'Speech and language therapy, Wirral');
    expect(await therapy.getByText('A wait was stated').textContent()).toMatch(/31 weeks, disputed/);
    await press(therapy.getByText(/What the clock counts: The 31-week wait/));
    expect(
      await therapy
        .getByRole('listitem')
        .getByText(/time in which something was already being done is disputed/)
        .isVisible(),
    ).toBe(true);
    expect(await therapy.getByRole('listitem').getByText('Open, not answered.').isVisible()).toBe(true);
    const headline = therapy.getByRole('heading', { name: /^In October 2023, 1,924 people were waiting/ });
    expect(await headline.isVisible()).toBe(true);
    expect(await therapy.textContent()).toContain('There is no figure of Wirral itself');
  });

  // The duty of the law itself: whether plans come in time, and whether that is worse than elsewhere.
  test('how many plans come in time, beside England and the region', async () => {
    const page = await dashboard.open('/', member);
    await visit(page, 'Wirral', 'Indicators');
    const row = page.getByRole('row', { name: /^EHC plans issued within 20 weeks/ }).first();
    expect(await row.textContent()).toMatch(/2024.*12\.6%.*46\.4%/);
    await press(row.getByRole('link'));
    const indicator = part(page, 'EHC plans issued within 20 weeks');
    const headline = '12.6% in 2024, down from 32.5% in 2023; 33.8 percentage points below England (46.4%).';
    expect(await indicator.getByRole('heading', { name: headline }).first().isVisible()).toBe(true);
    expect(await indicator.getByRole('img', { name: headline }).first().textContent()).toContain('North West 50.5%');
  });

  // Members were given 24%, 40% and "one in five" in two years, and asked which of them is true.
  test('why the figures that were said differ from the figures that are published', async () => {
    const page = await dashboard.open('/', member);
    await visit(page, 'Wirral', 'Indicators');
    const claims = page.getByRole('table', {
      name: 'What was claimed, and what is published: EHC plans issued within 20 weeks',
    });
    const said = (words: RegExp) => claims.getByRole('row', { name: words }).textContent();
    expect(await said(/24% of EHC plans met the time limit/)).toMatch(
      /52\.4% in 2020.*Could not be reconciled with what is published.*no published year gives 24%/,
    );
    expect(await said(/EHC plans meeting the time limit have risen to 40%/)).toMatch(
      /36\.2% in 2022.*Of another period than what is published/,
    );
    expect(await said(/one in five/)).toMatch(/about 20%.*32\.5% in 2023.*12\.6% in 2024/);
  });

  // A question that no agency answers stays open for years unless somebody counts its days.
  test('who has not answered, and for how long', async () => {
    const page = await dashboard.open('/?date=2026-11-21', member);
    await visit(page, 'Wirral', 'Data quality');
    const query = page.getByRole('listitem').filter({ hasText: 'Raised by SEND Partnership Board' });
    const text = await query.textContent();
    expect(text).toMatch(
      /^Open.*Does the 31-week wait for speech and language therapy include medical interventions\?/,
    );
    expect(text).toContain('asked of an organisation that the source does not name');
    expect(text).toContain('Open for 766 days or more');
    await visitWaits();
    async function visitWaits(): Promise<void> {
      await page.getByRole('link', { name: 'Investment' }).click();
      const asked = page.getByText('Asked of NHS Cheshire and Merseyside Integrated Care Board: not forthcoming');
      await asked.waitFor();
    }
  });
});
