import { describe, expect, test } from '@jest/globals';
import { settled, useDashboard } from '../support/dashboard.js';
import { press } from '../support/opened.js';
import { part, visit } from '../support/visit.js';

const dashboard = useDashboard();
const member = { as: 'demonstration-member' };

describe('a member who starts at the first page finds', () => {
  // The first question about any money: what became of it. The papers say what it is for, and stop there.
  test('what became of the £1.1m: agreed, for posts whose number nobody gave, and no word of what is filled', async () => {
    const page = await dashboard.open('/', member);
    await visit(page, 'Wirral', 'Investment');
    const row = page.getByRole('row', { name: /SEND improvement investment 2024-25/ });
    const cells = await row.getByRole('cell').allTextContents();
    expect(cells.filter((cell) => /£|known/.test(cell))).toEqual([
      '£1,100,000',
      ...Array<string>(4).fill('?Not known'),
    ]);
    await row.getByRole('link').click();
    const line = page.getByRole('article', { name: 'SEND improvement investment 2024-25' });
    await press(line.getByText('Decisions, budgets, spend and posts'));
    const text = (await line.textContent()) ?? '';
    expect(text).toMatch(/Takes £1\.1m from the Strategic Holding Account Contingency.*Policy and Resources Committee/);
    expect(text).toMatch(/Posts that the additional investment is to pay for: \?Not known/);
    expect(text).toMatch(/Additional staff make plans come faster.*Asserted/);
    await page.getByRole('link', { name: 'Workforce' }).click();
    await settled(page);
    expect(await page.getByText('Posts are not on record one by one.').isVisible()).toBe(true);
    const hired = page.getByRole('row', { name: /New SENDSTART staff hired/ });
    expect(await hired.getByRole('cell').first().textContent()).toBe('39');
  });

  // Money turns into help only where somebody sits in the post, and an agency's worker is no answer to a vacancy.
  test('how many posts are empty and what agencies cover: as far as stated of Wirral, and counted where posts are recorded', async () => {
    const page = await dashboard.open('/?date=2026-03-31', member);
    await visit(page, 'Wirral', 'Workforce');
    const vacant = page.getByRole('row', { name: /Vacant posts of educational psychologists/ });
    expect(await vacant.getByRole('cell').first().textContent()).toBe('8');
    const pressure = part(page, 'What makes posts hard to fill');
    expect(await pressure.textContent()).toMatch(/Eight posts are vacant.*Locum psychologists/);
    await page.getByRole('link', { name: 'Throughline' }).click();
    await visit(page, 'Exampleford (demonstration)', 'Workforce');
    const headline = page.getByRole('heading', { name: /^On 31 March 2026: [\d.]+ of [\d.]+ FTE vacant/ });
    const [, vacantFte, of, agency] =
      /: ([\d.]+) of ([\d.]+) FTE vacant, of which agency staff and locums cover ([\d.]+) FTE/.exec(
        (await headline.textContent()) ?? '',
      ) ?? [];
    const team = page.getByRole('table', { name: 'Teams', exact: true }).getByRole('row');
    const sums = [0, 0, 0];
    for (const each of await team.all()) {
      const cells = await each.getByRole('cell').allTextContents();
      for (const [place, column] of [3, 0, 2].entries())
        sums[place] = (sums[place] ?? 0) + (Number.parseFloat(cells[column] ?? '') || 0);
    }
    expect(sums.map((sum) => Math.round(sum * 10) / 10)).toEqual([vacantFte, of, agency].map(Number));
    expect(Number(agency)).toBeLessThan(Number(vacantFte));
  });
});
