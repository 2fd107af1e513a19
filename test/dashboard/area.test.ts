import { describe, expect, test } from '@jest/globals';
import { useDashboard } from './support/dashboard.js';
import { drawn, press } from './support/opened.js';

const dashboard = useDashboard();

describe('the through-line of an area', () => {
  test('is followed from the money to the outcome, and back from the outcome to the money', async () => {
    const page = await dashboard.open('/areas/wirral');
    const money = page.getByRole('button', { name: /SEND improvement investment 2024-25/ });
    const outcome = page.getByRole('button', { name: /EHC plans issued within 20 weeks/ });
    const elsewhere = page.getByRole('button', { name: /^Joint commissioner/ });
    expect(await money.textContent()).toContain('£1,100,000');
    expect(await money.textContent()).toContain('Not known');
    expect(await elsewhere.isVisible()).toBe(true);
    await press(money);
    expect(await outcome.isVisible()).toBe(true);
    expect(await elsewhere.isVisible()).toBe(false);
    expect(await page.locator('.links-in-words').textContent()).toContain('asserted, and not shown by evidence');
    await press(page.getByRole('button', { name: 'Show everything' }));
    await press(outcome);
    expect(await money.isVisible()).toBe(true);
    expect(await elsewhere.isVisible()).toBe(false);
  });

  test('is followed by the keyboard alone, and its lines are drawn where there is room', async () => {
    const page = await dashboard.open('/areas/demonstration');
    expect(await page.locator('.picture__lines path').count()).toBeGreaterThan(10);
    const card = page.getByRole('button', { name: /^Speech and language therapy Approved/ });
    await card.focus();
    await page.keyboard.press('Enter');
    await drawn(page);
    expect(await card.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.picture__status').textContent()).toContain('on its line');
  });

  test('says where it breaks: money that leads nowhere, and waits without a figure; of a line that is followed, its own', async () => {
    const page = await dashboard.open('/areas/wirral');
    // Acronyms are explained in place, so a sentence is looked for by its end.
    const of = 'improvement investment 2025-26”.';
    const posts = page.locator('details', { hasText: 'No record of: posts paid from the line' });
    await press(posts.getByText('posts paid from the line (3)'));
    expect(await posts.locator('ul').isVisible()).toBe(true);
    expect(await posts.textContent()).toContain(of);
    expect(await page.locator('main').textContent()).toContain(
      'figure for the wait on “Neurodevelopmental pathway, Wirral”.',
    );
    await page.getByRole('button', { name: /SEND improvement investment 2024-25/ }).click();
    await posts.getByText('posts paid from the line (1)').waitFor();
    expect(await posts.textContent()).not.toContain(of);
  });

  test('sets an outcome beside the country and the neighbours, and says for how many lines the money is known', async () => {
    const page = await dashboard.open('/areas/wirral');
    expect(await page.getByRole('button', { name: /EHC plans issued within 20 weeks/ }).textContent()).toMatch(
      /2024: 12\.6%England: 46\.4%Mean of 10 of 10 neighbours: 59\.19%/,
    );
    expect(await page.locator('main').textContent()).toContain('Known for 2 of 3 lines, which come to £3,900,000.00.');
  });

  test('what is overdue goes by the day of the address', async () => {
    const overdue = async (date: string): Promise<string> => {
      const page = await dashboard.open(`/areas/wirral?date=${date}`);
      const section = page.locator('section', { has: page.locator('#overdue') });
      const all = section.getByRole('button', { name: /^Show all/ });
      if ((await all.count()) > 0) await press(all);
      return section.innerText();
    };
    const dashboardDue = '89 of the 102 actions are expected to be complete.';
    expect(await overdue('2022-11-30')).not.toContain(dashboardDue);
    expect(await overdue('2022-12-01')).toContain(dashboardDue);
  });

  test('of many records those that lead to most are shown, and the others are folded out', async () => {
    const page = await dashboard.open('/areas/demonstration');
    const money = page.getByRole('region', { name: 'Money', exact: true });
    expect(await money.getByRole('button').count()).toBe(6);
    await money.getByText(/more, linked to less/).click();
    await money.getByRole('button').nth(6).waitFor();
  });

  test('shows what is overdue with its first date, what changed since the last meeting, and what nobody knows', async () => {
    const page = await dashboard.open('/areas/wirral?date=2025-03-01');
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toContain('Metrics on the neurodevelopmental pathway are to be in the dashboard.');
    expect(text).toMatch(/Last meeting: .*January 2025/);
    expect(text).toContain('things that the records leave open');
  });

  test('the same address shows the same tomorrow', async () => {
    const page = await dashboard.open('/areas/wirral');
    const text = await page.locator('main').textContent();
    const again = await dashboard.open(page.url());
    expect(await again.locator('main').textContent()).toBe(text);
  });

  test('a page’s data comes in one request', async () => {
    const page = await dashboard.open('/');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '');
    });
    await page.getByRole('link', { name: 'Wirral' }).click();
    await page.getByRole('heading', { name: 'From the money to the outcomes' }).waitFor();
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('"documentId":"sha256:');
  });
});
