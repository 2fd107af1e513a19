import { beforeAll, describe, expect, it } from '@jest/globals';
import { facts, idOf, known, type SeedTable } from '../../seeds/seed.js';
import { ActionRow } from '../../server/improvement/action.entity.js';
import { RatingScaleRow } from '../../server/improvement/rating-scale.entity.js';
import { RatingValueRow } from '../../server/improvement/rating-value.entity.js';
import { StatusReportRow } from '../../server/improvement/status-report.entity.js';
import { StatusTallyRow } from '../../server/improvement/status-tally.entity.js';
import { WorkstreamRow } from '../../server/improvement/workstream.entity.js';
import { useApi } from '../support/api.js';
import { areaId, put } from '../support/records.js';
import { plan, planId } from './plans.js';

const ratings = [
  facts(RatingScaleRow, { asAt: '2024' }, [{ key: 'scale', slug: 'scale', name: 'Scale', usedBy: 'Board' }]),
  facts(
    RatingValueRow,
    { asAt: '2024', scaleId: idOf('RatingScale', 'scale') },
    (['COMPLETE', 'ON_TRACK', 'AT_RISK', 'DELAYED_NOT_AT_RISK', 'OVERDUE', 'NOT_STARTED', 'NOT_RATED'] as const).map(
      (canonical, index) => ({ key: canonical, label: canonical, canonical, sequence: index + 1 }),
    ),
  ),
];
const workstream = (slug: string, key: string) =>
  facts(WorkstreamRow, { areaId, asAt: '2024', interventionId: planId(slug) }, [{ key, title: key }]);
const action = (slug: string, title: string, workstreamKey?: string) =>
  facts(ActionRow, { areaId, asAt: '2024', interventionId: planId(slug), description: 'Testing' }, [
    { key: title, title, workstreamId: workstreamKey === undefined ? null : idOf('Workstream', workstreamKey) },
  ]);
const rated = (title: string, asAt: string, canonical: string) =>
  facts(StatusReportRow, { areaId }, [
    { key: `${title} ${asAt}`, actionId: idOf('Action', title), asAt, ratingId: idOf('RatingValue', canonical) },
  ]);
const stated = (slug: string, asAt: string, count: number, basis: 'REPORTED' | 'EXPECTED' = 'REPORTED') =>
  facts(
    StatusTallyRow,
    { areaId, subject: 'ACTIONS', basis, expectedBy: basis === 'EXPECTED' ? '2025' : null } as const,
    [{ key: `${slug} ${asAt} ${basis}`, interventionId: planId(slug), asAt, count: known(count) }],
  );

const records: SeedTable[] = [
  ...['partial', 'complete', 'silent'].map((slug) => plan(slug, { listsAllActions: slug === 'complete' })),
  workstream('partial', 'busy'),
  workstream('partial', 'idle'),
  action('partial', 'followed', 'busy'),
  action('partial', 'rated some March', 'busy'),
  action('partial', 'rated both ways'),
  action('partial', 'rated on or before'),
  action('partial', 'never rated'),
  rated('followed', '2024-01', 'NOT_STARTED'),
  rated('followed', '2024-03-31', 'AT_RISK'),
  rated('followed', '2024-06-30', 'COMPLETE'),
  rated('rated some March', 'XXXX-03', 'ON_TRACK'),
  rated('rated both ways', 'XXXX-03', 'ON_TRACK'),
  rated('rated both ways', '2024-02-01', 'OVERDUE'),
  rated('rated on or before', '../2024-05-31', 'DELAYED_NOT_AT_RISK'),
  stated('partial', '2024-01', 40),
  stated('partial', '2024-09', 63),
  stated('partial', '../2023-12-31', 7),
  stated('partial', 'XXXX-03', 8),
  stated('partial', '2024-02', 99, 'EXPECTED'),
  action('complete', 'only one'),
];

type Counts = Record<string, { state: string; qualifier: string; value: number | null; note: string | null }>;
const fields = ['complete', 'onTrack', 'atRisk', 'delayedNotAtRisk', 'overdue', 'notStarted', 'notRated', 'total'];
const counts = `statusCounts(asAt: $asAt) { ${fields.map((field) => `${field} { state qualifier value note }`).join(' ')} }`;

describe('how actions were rated', () => {
  const api = useApi({ database: 'empty' });
  beforeAll(() => put(api.url, [...ratings, ...records]));

  it.each([
    ['followed', '2023-12-31', 'NOT_RATED'],
    ['followed', '2024-01-01', 'NOT_STARTED'],
    ['followed', '2024-03-30', 'NOT_STARTED'],
    ['followed', '2024-03-31', 'AT_RISK'],
    ['followed', '2024-12-31', 'COMPLETE'],
    ['rated some March', '2024-12-31', 'ON_TRACK'],
    ['rated both ways', '2024-01-31', 'ON_TRACK'],
    ['rated both ways', '2024-02-01', 'OVERDUE'],
    ['rated on or before', '2024-05-30', 'NOT_RATED'],
    ['rated on or before', '2024-05-31', 'DELAYED_NOT_AT_RISK'],
    ['never rated', '2024-12-31', 'NOT_RATED'],
  ])('the action %s stood on %s at %s', async (title, asAt, expected) => {
    const { actions } = await api.query<{ actions: { nodes: object[] } }>(
      'query Rated($title: String!, $asAt: Date!) { actions(filter: { title: { equals: $title } }) { nodes { latestStatus(asAt: $asAt) } } }',
      { title, asAt },
    );
    expect(actions.nodes).toEqual([{ latestStatus: expected }]);
  });

  async function ofPlan(slug: string, asAt: string): Promise<Counts> {
    const { intervention } = await api.query<{ intervention: { statusCounts: Counts } }>(
      `query Counts($slug: String!, $asAt: Date!) { intervention(slug: $slug) { ${counts} } }`,
      { slug, asAt },
    );
    return intervention.statusCounts;
  }
  const values = (found: Counts): (number | null | undefined)[] => fields.map((field) => found[field]?.value);

  it('counts each action once, by its latest rating of the day', async () => {
    expect(values(await ofPlan('partial', '2024-05-31'))).toEqual([0, 1, 1, 1, 1, 0, 1, 5]);
    expect(values(await ofPlan('partial', '2024-06-30'))).toEqual([1, 1, 0, 1, 1, 0, 1, 5]);
    const { workstreams } = await api.query<{ workstreams: { nodes: { title: string; statusCounts: Counts }[] } }>(
      `query Streams($asAt: Date!) { workstreams { nodes { title ${counts} } } }`,
      { asAt: '2024-06-30' },
    );
    const streams = new Map(workstreams.nodes.map(({ title, statusCounts }) => [title, statusCounts]));
    expect(values(streams.get('busy') ?? {})).toEqual([1, 1, 0, 0, 0, 0, 0, 2]);
    expect(streams.get('idle')?.['total']?.state).toBe('UNKNOWN');
  });

  it.each([
    ['2022-12-31', '8'],
    ['2023-12-31', '7'],
    ['2024-08-31', '40'],
    ['2024-09-01', '63'],
  ])(
    'is a lower bound where actions are missing, told with what the plan had stated by %s: %s',
    async (asAt, actions) => {
      expect((await ofPlan('partial', asAt))['total']).toEqual({
        state: 'KNOWN',
        qualifier: 'AT_LEAST',
        value: 5,
        note: `Of the actions recorded one by one; the plan states ${actions}.`,
      });
    },
  );

  it('is exact where every action is recorded, and unknown, never nought, where none is', async () => {
    const exact = { state: 'KNOWN', qualifier: 'EXACT', value: 1, note: null };
    expect(await ofPlan('complete', '2024-12-31')).toMatchObject({ total: exact, notRated: exact });
    const unknown = { state: 'UNKNOWN', qualifier: 'EXACT', value: null, note: 'No action is recorded one by one.' };
    expect(Object.values(await ofPlan('silent', '2024-12-31'))).toEqual(fields.map(() => unknown));
  });
});
