import { describe, expect, test } from '@jest/globals';
import { overflow, violations } from './support/accessibility.js';
import { readers, useDashboard } from './support/dashboard.js';

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
    await money.click();
    expect(await outcome.isVisible()).toBe(true);
    expect(await elsewhere.isVisible()).toBe(false);
    expect(await page.locator('.links-in-words').textContent()).toContain('asserted, and not shown by evidence');
    await page.getByRole('button', { name: 'Show everything' }).click();
    await outcome.click();
    expect(await money.isVisible()).toBe(true);
    expect(await elsewhere.isVisible()).toBe(false);
  });

  test('is followed by the keyboard alone, and its lines are drawn where there is room', async () => {
    const page = await dashboard.open('/areas/demonstration');
    expect(await page.locator('.picture__lines path').count()).toBeGreaterThan(10);
    const card = page.getByRole('button', { name: /^Speech and language therapy Approved/ });
    await card.focus();
    await page.keyboard.press('Enter');
    expect(await card.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.picture__status').textContent()).toContain('on its line');
  });

  test('says where it breaks: money that leads nowhere, and waits without a figure', async () => {
    const page = await dashboard.open('/areas/wirral');
    const breaks = await page.locator('main').textContent();
    expect(breaks).toMatch(
      /no post, action, wait or outcome recorded behind it: .*SEND improvement investment 2025-26/,
    );
    expect(breaks).toMatch(/Waits without a figure: .*Neurodevelopmental pathway/);
  });

  test('shows what is overdue with its first date, what changed since the last meeting, and what nobody knows', async () => {
    const page = await dashboard.open('/areas/wirral?date=2025-03-01');
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toContain('Metrics on the neurodevelopmental pathway are to be in the dashboard.');
    expect(text).toMatch(/Last meeting: .*January 2025/);
    expect(text).toContain('things that the papers leave open');
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

  describe.each(['wirral', 'demonstration'])('of %s', (area) => {
    test.each(readers)('is usable by %s', async (_who, reader) => {
      const page = await dashboard.open(`/areas/${area}`, reader);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  });
});
