import { beforeAll, describe, expect, it } from '@jest/globals';
import { atLeast, facts, idOf, known, unknown } from '../../seeds/seed.js';
import { ActionRow } from '../../server/improvement/action.entity.js';
import { MilestoneRow } from '../../server/improvement/milestone.entity.js';
import { RebaselineRow } from '../../server/improvement/rebaseline.entity.js';
import { RebaselineTallyRow } from '../../server/improvement/rebaseline-tally.entity.js';
import { useApi } from '../support/api.js';
import { areaId, put } from '../support/records.js';
import { plan, planId } from './plans.js';

type PartialDay = string | null;
const milestone = (slug: string, title: string, originalDue: PartialDay, currentDue: PartialDay) =>
  facts(MilestoneRow, { areaId, asAt: '2024', interventionId: planId(slug) }, [
    { key: title, title, originalDue, currentDue },
  ]);
const moved = (reason: string, oldDue: PartialDay, newDue: PartialDay, what: 'milestone' | 'action') =>
  facts(RebaselineRow, { areaId, asAt: '2024' }, [
    {
      key: reason,
      reason,
      oldDue,
      newDue,
      milestoneId: what === 'milestone' ? idOf('Milestone', 'leap month') : null,
      actionId: what === 'action' ? idOf('Action', 'action') : null,
    },
  ]);
const tally = (slug: string, count: RebaselineTallyRow['count']) =>
  facts(RebaselineTallyRow, { areaId, asAt: '2024', reason: 'Testing', completedSince: unknown('Not said') }, [
    { key: slug, interventionId: planId(slug), count },
  ]);

const plans = ['moved', 'counted only', 'counted none', 'date not given', 'without years', 'without milestones'];
const records = [
  milestone('moved', 'leap month', '2024-01', '2024-02'),
  milestone('moved', 'brought forward', '2024-12-31', '2024-12-01'),
  milestone('moved', 'year to day', '2023', '2024-01-31'),
  milestone('moved', 'kept', '2024-06-30', '2024-06-30'),
  milestone('moved', 'first date lost', null, '2024-06-30'),
  milestone('moved', 'to a year nobody stated', '2024-06-30', 'XXXX-09'),
  moved('first half', '2024-01-31', '2024-02-15', 'milestone'),
  moved('second half', '2024-02-15', '2024-02', 'milestone'),
  milestone('counted only', 'counted only', '2024-01-01', '2024-01-11'),
  tally('counted only', atLeast(10)),
  milestone('counted none', 'counted none', '2024-01-01', '2024-01-11'),
  tally('counted none', known(0)),
  milestone('date not given', 'date not given', '2024-01-01', '2024-01-11'),
  facts(ActionRow, { areaId, asAt: '2024', interventionId: planId('date not given') }, [
    { key: 'action', title: 'Action', description: 'Testing' },
  ]),
  moved('old date not given', null, '2024-06-30', 'action'),
  moved('to some March', '2024-01-31', 'XXXX-03', 'action'),
  milestone('without years', 'without years', 'XXXX-03', 'XXXX-09'),
];

describe('how far dates slipped', () => {
  const api = useApi({ database: 'empty' });
  beforeAll(() => put(api.url, [...plans.map((slug) => plan(slug)), ...records]));

  it.each([
    ['leap month', 29],
    ['brought forward', -30],
    ['year to day', 31],
    ['kept', 0],
    ['first date lost', null],
    ['to a year nobody stated', null],
  ])('of the milestone %s: %s', async (title, days) => {
    const { milestones } = await api.query<{ milestones: { nodes: object[] } }>(
      'query Slipped($title: String!) { milestones(filter: { title: { equals: $title } }) { nodes { slippageDays } } }',
      { title },
    );
    expect(milestones.nodes).toEqual([{ slippageDays: days }]);
  });

  it('of a rebaseline, each date at its last possible day', async () => {
    const { rebaselines } = await api.query<{
      rebaselines: { nodes: { reason: string; slippageDays: number | null }[] };
    }>('{ rebaselines { nodes { reason slippageDays } } }');
    expect(Object.fromEntries(rebaselines.nodes.map(({ reason, slippageDays }) => [reason, slippageDays]))).toEqual({
      'first half': 15,
      'second half': 14,
      'old date not given': null,
      'to some March': null,
    });
  });

  it.each([
    ['moved', 30],
    ['counted only', null],
    ['counted none', 10],
    ['date not given', null],
    ['without years', null],
    ['without milestones', null],
  ])('of the plan %s together: %s, a milestone once however often it was moved', async (slug, days) => {
    const { intervention } = await api.query<{ intervention: object }>(
      'query Net($slug: String!) { intervention(slug: $slug) { netSlippageDays } }',
      { slug },
    );
    expect(intervention).toEqual({ netSlippageDays: days });
  });
});
