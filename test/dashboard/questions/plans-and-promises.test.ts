import { describe, expect, test } from '@jest/globals';
import { useDashboard } from '../support/dashboard.js';
import { lookFrom, part, visit } from '../support/visit.js';
import { send } from '../../support/writes.js';

const dashboard = useDashboard({ today: '2026-11-22' });
const member = { as: 'demonstration-member' };

describe('a member who starts at the first page finds', () => {
  // A promise to members that nobody follows up is made again: this one was made in 2022, in 2024 and since.
  test('what was promised in 2022 and whether it was kept, in the pack of the meeting two years later', async () => {
    const page = await dashboard.open('/', member);
    await visit(page, 'Wirral');
    await lookFrom(page, '2024-10-31');
    await part(page, 'What changed since the last meeting')
      .getByRole('link', { name: 'Children, Young People and Education Committee, 16 October 2024' })
      .click();
    const promise = page
      .getByRole('listitem')
      .filter({ hasText: 'Metrics on the neurodevelopmental pathway are to be in the dashboard.' });
    await promise.waitFor();
    const text = await promise.textContent();
    expect(text).toMatch(/Overdue, with no record that it was kept/);
    expect(text).toMatch(/Promised for November 2022.*no proof that the metrics did not exist/);
    expect(text).toMatch(/As at 14 September 2022. Source: Progress report/);
  });

  // 102 actions and a date: the one line by which a member can tell a plan from a wish.
  test('how fast the 102 actions went, how fast they would have had to go, and that no later count is on record', async () => {
    const page = await dashboard.open('/', member);
    await visit(page, 'Wirral', 'Improvement plan');
    const plan = part(page, 'Wirral Written Statement of Action');
    const stated = plan.getByRole('heading', { name: /^Actions, as reported 14 September 2022/ });
    expect(await stated.textContent()).toBe(
      'Actions, as reported 14 September 2022: 31 of 102 complete, 22 past their date.',
    );
    const pace = plan.getByRole('heading', { name: /^58 actions to be done by November 2022/ });
    await pace.waitFor();
    expect(await pace.textContent()).toMatch(/22\.93 a month needed, 5\.55 a month achieved/);
    expect(await plan.textContent()).toContain('whether so many were done by then cannot be said');
  });

  // "Overdue" has to be of a day: a director is not to be told in October that he is late for November.
  test('what was overdue on the day of a meeting, and not what fell due after it', async () => {
    const page = await dashboard.open('/', member);
    await visit(page, 'Wirral');
    const overdueOn = async (day: string): Promise<string> => {
      await lookFrom(page, day);
      return (await part(page, 'What is overdue').textContent()) ?? '';
    };
    const metrics = 'Metrics on the neurodevelopmental pathway are to be in the dashboard.';
    expect(await overdueOn('2022-10-15')).not.toContain(metrics);
    expect(await overdueOn('2022-12-15')).toContain(metrics);
  });

  // What was decided was decided on what was known: a correction afterwards must not rewrite it.
  test('what the board was told then, beside what is known now', async () => {
    const page = await dashboard.open('/', member);
    await visit(page, 'Exampleford (demonstration)', 'Waits');
    const told = page.url();
    const list = part(page, 'Child and adolescent mental health');
    const headline = list.getByRole('heading', { name: /people were waiting/ });
    const then = await headline.first().textContent();
    const { area } = await dashboard.api.query<{
      area: {
        pathways: {
          nodes: {
            name: string;
            waitSnapshots: { nodes: { id: string; version: number; total: { value: number } }[] };
          }[];
        };
      };
    }>(
      `{ area(slug: "demonstration") { pathways { nodes { name waitSnapshots(first: 1, filter: { scope: { in: [PROVIDER, AREA] } }, order: { by: AS_AT, direction: DESC }) { nodes { id version total { value } } } } } } }`,
    );
    const [latest] =
      area.pathways.nodes.find(({ name }) => name === 'Child and adolescent mental health')?.waitSnapshots.nodes ?? [];
    const total = latest?.total.value ?? 0;
    const corrected = await send(
      dashboard.api.as('demonstration-data-steward'),
      'correctFigure',
      '... on FigureCorrected { correction { newValue } }',
      {
        recordId: latest?.id,
        field: 'total',
        expectedVersion: latest?.version,
        figure: { value: String(total + 7) },
        reason: 'Seven children were on a second list.',
      },
    );
    expect(corrected).toMatchObject({ __typename: 'FigureCorrected' });
    // An address holds whole seconds, cut off: what was put on record within one is known from the next on.
    await page.waitForTimeout(1100);
    await page.goto(told);
    await headline.first().waitFor();
    expect(await headline.first().textContent()).toBe(then);
    expect(await list.textContent()).not.toContain('fewer than the total');
    await page.getByText('Change the date').click();
    await page.getByRole('button', { name: 'Back to now' }).click();
    // The total is seven more than its bands now: the page says so, and the headline goes by the month before.
    await list.getByText(`7 fewer than the total of ${String(total + 7)}`).waitFor();
    expect(await headline.first().textContent()).not.toBe(then);
    await page.getByRole('link', { name: 'Data quality' }).click();
    await page.getByText('Seven children were on a second list.').waitFor();
  });
});
