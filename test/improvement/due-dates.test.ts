import { beforeAll, describe, expect, it } from '@jest/globals';
import { facts, idOf, type SeedTable } from '../../seeds/seed.js';
import { ActionRow } from '../../server/improvement/action.entity.js';
import { DependencyRow } from '../../server/improvement/dependency.entity.js';
import { EvidenceRequirementRow } from '../../server/improvement/evidence-requirement.entity.js';
import { ExternalReviewRow } from '../../server/improvement/external-review.entity.js';
import { MilestoneRow } from '../../server/improvement/milestone.entity.js';
import { SlippageCauseRow } from '../../server/improvement/slippage-cause.entity.js';
import { useApi } from '../support/api.js';
import { areaId, put } from '../support/records.js';
import { plan, planId } from './plans.js';

/** How each date stands on 15 June 2024, as long as nothing says that the matter is settled. */
const dates: readonly (readonly [due: string | null, stands: 'OVERDUE' | 'DUE' | 'NOT_DATED'])[] = [
  ['2024-06-14', 'OVERDUE'],
  ['2024-06-15', 'DUE'],
  ['2024-05', 'OVERDUE'],
  ['2024-06', 'DUE'],
  ['2023', 'OVERDUE'],
  ['2023-24', 'OVERDUE'],
  ['2024-22', 'DUE'],
  ['../2024-06-14', 'OVERDUE'],
  ['XXXX-03', 'NOT_DATED'],
  [null, 'NOT_DATED'],
];
const of = { areaId, asAt: '2024', interventionId: planId('plan') } as const;
const settledOn = (title: string): string | null => (title.startsWith('settled') ? '2024-06-10' : null);

const dated = (title: string, due: string | null): SeedTable[] => [
  facts(ActionRow, of, [{ key: title, title, description: 'Testing', dueOn: due, completedOn: settledOn(title) }]),
  facts(MilestoneRow, of, [{ key: title, title, currentDue: due, completedOn: settledOn(title) }]),
  facts(EvidenceRequirementRow, of, [{ key: title, expects: title, requiredBy: 'Board', dueOn: due }]),
  facts(ExternalReviewRow, { areaId, asAt: '2024', kind: 'STOCKTAKE' } as const, [
    { key: title, title, expectedOn: due, heldOn: settledOn(title) },
  ]),
  plan(title, { dueOn: due, endedOn: settledOn(title) }),
];
const waiting = (['settled', 'open'] as const).flatMap((title) => [
  facts(DependencyRow, { areaId, asAt: '2024', kind: 'NEEDS_DECISION', hard: true, lagDays: 0 } as const, [
    { key: title, statement: title, dependentActionId: idOf('Action', 'due 2024-05'), resolvedOn: settledOn(title) },
  ]),
  facts(SlippageCauseRow, { ...of, kind: 'STAFFING', slippage: 'Testing' } as const, [
    { key: title, cause: title, resolvedOn: settledOn(title) },
  ]),
]);

describe('what the dates of a plan say', () => {
  const api = useApi({ database: 'empty', today: '2024-06-15' });
  beforeAll(() =>
    put(api.url, [
      plan('plan'),
      ...dates.flatMap(([due]) => dated(`due ${String(due)}`, due)),
      ...dated('settled late', '2024-05'),
      ...dated('settled without a date', null),
      plan('replaced on a day not recorded', { dueOn: '2024-05', status: 'REPLACED' }),
      plan('ended on a day not recorded', { dueOn: '2024-05', status: 'ENDED' }),
      ...waiting,
    ]),
  );

  async function stands(title: string): Promise<Record<string, unknown>> {
    const found = await api.query<Record<string, { nodes: Record<string, unknown>[] }>>(
      `query Stands($title: String!, $slug: String!) {
        actions(filter: { title: { equals: $title } }) { nodes { timeliness } }
        milestones(filter: { title: { equals: $title } }) { nodes { timeliness overdue } }
        externalReviews(filter: { title: { equals: $title } }) { nodes { expectationPassed } }
        evidenceRequirements(first: 100) { nodes { expects due } }
        interventions(filter: { title: { equals: $slug } }) { nodes { overdue } }
      }`,
      { title, slug: title },
    );
    const one = (field: string) => found[field]?.nodes[0];
    return {
      action: one('actions')?.['timeliness'],
      milestone: one('milestones')?.['timeliness'],
      milestoneOverdue: one('milestones')?.['overdue'],
      reviewPassed: one('externalReviews')?.['expectationPassed'],
      evidenceDue: found['evidenceRequirements']?.nodes.find(({ expects }) => expects === title)?.['due'],
      planOverdue: one('interventions')?.['overdue'],
    };
  }

  it.each(dates)('due %s and not settled: %s', async (due, expected) => {
    const late = expected === 'OVERDUE';
    expect(await stands(`due ${String(due)}`)).toEqual({
      action: expected,
      milestone: expected,
      milestoneOverdue: late,
      reviewPassed: late,
      evidenceDue: late,
      planOverdue: late,
    });
  });

  it.each(['settled late', 'settled without a date'])('is complete and never overdue once %s', async (title) => {
    expect(await stands(title)).toMatchObject({
      action: 'COMPLETE',
      milestone: 'COMPLETE',
      milestoneOverdue: false,
      reviewPassed: false,
      planOverdue: false,
    });
  });

  it.each(['replaced', 'ended'])('does not call a plan overdue that was %s, whenever that was', async (how) => {
    expect((await stands(`${how} on a day not recorded`))['planOverdue']).toBe(false);
  });

  it('takes a dependency and a cause for resolved by their date alone', async () => {
    const { dependencies, slippageCauses } = await api.query<Record<string, { nodes: Record<string, unknown>[] }>>(
      '{ dependencies { nodes { statement resolved } } slippageCauses { nodes { cause resolved } } }',
    );
    expect(dependencies?.nodes).toHaveLength(2);
    expect(dependencies?.nodes.map(({ statement, resolved }) => (statement === 'settled') === resolved)).toEqual([
      true,
      true,
    ]);
    expect(slippageCauses?.nodes.map(({ cause, resolved }) => (cause === 'settled') === resolved)).toEqual([
      true,
      true,
    ]);
  });
});
