import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send, type Caller, type Told } from '../support/writes.js';
import { useDemonstration } from './demonstration-plan.js';

interface Report {
  id: string;
  version: number;
}

const today = '2026-11-20';
const reported = `... on StatusReported { statusReports { id version signOff authorRole signedOffByRole signedOffOn statement asAt visibility
  rating { label } action { id } milestone { id } workstream { id } intervention { id } } }`;
const signedOff = '... on StatusSignedOff { statusReports { id signOff signedOffByRole signedOffOn } }';

describe('a status that is reported', () => {
  const api = useApi({ database: 'demonstration' });
  const use = useDemonstration(api);
  const { refused } = use;
  const tracker = api.as('demonstration-council-system');
  const rating: Record<string, string> = {};

  beforeAll(async () => {
    const { ratingScale } = await api.query<{ ratingScale: { values: { id: string; canonical: string }[] } }>(
      '{ ratingScale(slug: "demonstration-brag") { values { id canonical } } }',
    );
    for (const { id, canonical } of ratingScale.values) rating[canonical] = id;
  });

  const item = (about: object, canonical = 'AT_RISK', more: object = {}) => ({
    about,
    ratingId: rating[canonical],
    ...more,
  });
  const report = (caller: Caller, ...items: object[]): Promise<Told> =>
    send(caller, 'reportStatus', reported, { asAt: today, items });
  const signOff = (reports: Report[], more: object = {}) => ({
    items: reports.map(({ id, version }) => ({ statusReportId: id, expectedVersion: version })),
    ...more,
  });
  const reportsOf = (told: Told): Report[] => told['statusReports'] as Report[];
  const latest = async (actionId: string): Promise<unknown> => {
    const { node } = await api.query<{ node: object }>(
      'query ($id: ID!) { node(id: $id) { ... on Action { latestStatus intervention { statusCounts { overdue { value } } } } } }',
      { id: actionId },
    );
    return node;
  };

  it('does not count until another role has signed it off', async () => {
    const { id: actionId } = await use.action();
    const before = await latest(actionId);
    const told = await report(use.officer, item({ actionId }, 'OVERDUE', { statement: 'The post stands vacant.' }));
    expect(told).toMatchObject({
      statusReports: [
        {
          signOff: 'AWAITING',
          authorRole: 'Officer',
          signedOffByRole: null,
          statement: 'The post stands vacant.',
          asAt: today,
          rating: { label: 'overdue' },
          action: { id: actionId },
        },
      ],
    });
    expect(await latest(actionId)).toEqual(before);
    expect(before).toMatchObject({ latestStatus: 'NOT_RATED' });

    expect(
      await send(
        use.lead,
        'signOffStatus',
        signedOff,
        signOff(reportsOf(told), { signedOffByRole: 'Programme director' }),
      ),
    ).toMatchObject({
      statusReports: [
        {
          signOff: 'SIGNED_OFF',
          signedOffByRole: 'Programme director',
          signedOffOn: '2026-11-21',
        },
      ],
    });
    // Which callers they were is for who lets them in.
    const [{ id }] = reportsOf(told) as [Report];
    const callers =
      'query ($id: ID!) { node(id: $id) { ... on StatusReport { reportedBy { clientId } signedOffBy { clientId } } } }';
    expect(await api.as('demonstration-administrator').query(callers, { id })).toEqual({
      node: {
        reportedBy: { clientId: 'demonstration-officer' },
        signedOffBy: { clientId: 'demonstration-improvement-lead' },
      },
    });
    const overdue = (before as { intervention: { statusCounts: { overdue: { value: number } } } }).intervention;
    expect(await latest(actionId)).toEqual({
      latestStatus: 'OVERDUE',
      intervention: { statusCounts: { overdue: { value: overdue.statusCounts.overdue.value + 1 } } },
    });
  });

  it('is found while it awaits sign-off', async () => {
    const { id: actionId } = await use.action();
    const [{ id }] = reportsOf(await report(use.officer, item({ actionId }))) as [Report];
    const { statusReports } = await use.lead.query<{ statusReports: { nodes: Report[] } }>(
      '{ statusReports(first: 50, realm: DEMONSTRATION, filter: { signOff: { in: [AWAITING] } }) { nodes { id } } }',
    );
    expect(statusReports.nodes.map((each) => each.id)).toContain(id);
    expect(statusReports.nodes.length).toBeLessThan(10);
  });

  it('is signed off by no one of the role that reported it', async () => {
    const { id: actionId } = await use.action();
    const byLead = reportsOf(await report(use.lead, item({ actionId })));
    const own = 'SAME_ROLE items 0 statusReportId';
    expect(await refused('signOffStatus', signOff(byLead))).toBe(own);
    expect(await refused('signOffStatus', signOff(byLead), use.otherLead)).toBe(own);
    expect(await refused('signOffStatus', signOff(byLead), use.officer)).toBe('FORBIDDEN');
    const named = { signedOffByRole: 'improvement LEAD' };
    expect(await refused('signOffStatus', signOff(byLead, named), use.steward)).toBe(own);
    expect(await send(use.steward, 'signOffStatus', signedOff, signOff(byLead))).toMatchObject({
      statusReports: [{ signedOffByRole: 'Data steward' }],
    });
    await expect(
      use.records.sql('update status_report set signed_off_by_id = reported_by_id where id = $1', [
        byLead[0]?.id.split(':')[1],
      ]),
    ).rejects.toThrow('check constraint');
  });

  it('is signed off once, as it was read', async () => {
    const { id: actionId } = await use.action();
    const reports = reportsOf(await report(use.officer, item({ actionId })));
    const other = reports.map(({ id }) => ({ id, version: 4 }));
    expect(await refused('signOffStatus', signOff(other))).toBe('VERSION_CONFLICT items 0 expectedVersion');
    expect(await refused('signOffStatus', signOff(reports), use.stranger)).toBe('FORBIDDEN items 0 statusReportId');
    expect(await refused('signOffStatus', signOff([]))).toBe('EMPTY_BATCH items');
    const told = await Promise.all(
      Array.from({ length: 20 }, () => send(use.lead, 'signOffStatus', signedOff, signOff(reports))),
    );
    expect(told.filter(({ __typename }) => __typename === 'StatusSignedOff')).toHaveLength(1);
    expect(told.filter(({ code }) => code === 'VERSION_CONFLICT')).toHaveLength(19);
    const signed = reports.map(({ id }) => ({ id, version: 2 }));
    expect(await refused('signOffStatus', signOff(signed))).toBe('NOT_AWAITING items 0 statusReportId');
    const seeded = { id: await use.id('StatusReport', 'reported_by_id is null'), version: 1 };
    expect(await refused('signOffStatus', signOff([seeded]))).toBe('NOT_AWAITING items 0 statusReportId');
  });

  it('comes from a tracker in one go, and is signed off in one go', async () => {
    const { id: milestoneId } = await use.milestone();
    const { id: actionId } = await use.action({ visibility: 'MEMBER' });
    const workstreamId = use.plan.workstreams.nodes[0]?.id;
    const told = await report(
      tracker,
      item({ milestoneId }, 'ON_TRACK', { authorRole: 'Head of therapy' }),
      item({ actionId }),
      item({ workstreamId }),
      item({ interventionId: use.plan.id }, 'DELAYED_NOT_AT_RISK'),
    );
    expect(told).toMatchObject({
      statusReports: [
        { milestone: { id: milestoneId }, action: null, authorRole: 'Head of therapy', visibility: 'PUBLIC' },
        { action: { id: actionId }, authorRole: 'Partner system', visibility: 'MEMBER' },
        { workstream: { id: workstreamId }, visibility: 'PUBLIC' },
        { intervention: { id: use.plan.id }, rating: { label: 'delayed, not at risk' } },
      ],
    });
    const signed = await send(use.lead, 'signOffStatus', signedOff, signOff(reportsOf(told)));
    expect(reportsOf(signed).map(({ id }) => id)).toEqual(reportsOf(told).map(({ id }) => id));
  });

  it('takes a whole tracker at once, up to 10,000 ratings', async () => {
    const [, plan] = use.plan.id.split(':');
    const milestones = await use.records.sql<{ id: string }>(
      `insert into milestone (realm, visibility, as_at, area_id, intervention_id, title)
       select 'DEMONSTRATION', 'PUBLIC', '2026', area_id, id, 'One of many' from intervention, generate_series(1, 1000) where id = $1 returning id`,
      [plan],
    );
    const items = milestones.map(({ id }) => item({ milestoneId: `Milestone:${id}` }));
    const counted = '... on StatusReported { submission { recordsAccepted } }';
    expect(await send(tracker, 'reportStatus', counted, { asAt: today, items })).toMatchObject({
      submission: { recordsAccepted: 1000 },
    });
    const tooMany = Array.from({ length: 10_001 }, () => item({}));
    expect(await refused('reportStatus', { asAt: today, items: tooMany }, tracker)).toBe('BATCH_TOO_LARGE items');
  });

  it('names every bad item of a batch, and keeps none', async () => {
    const { id: actionId } = await use.action();
    const before = await use.records.changes();
    const told = await report(
      use.officer,
      item({ actionId }),
      item({ actionId }),
      item({}),
      { ...item({ milestoneId: actionId }) },
      item({ workstreamId: use.plan.workstreams.nodes[0]?.id }, 'ON_TRACK', { statement: '' }),
      { ...item({ workstreamId: use.plan.workstreams.nodes[1]?.id }), ratingId: use.plan.id },
    );
    expect(told.parts?.map(({ code, path }) => [code, ...path].join(' '))).toEqual([
      'RATED_TWICE items 1 about',
      'ONE_NEEDED items 2 about',
      'WRONG_KIND_OF_ID items 3 about milestoneId',
      'TEXT_MISSING items 4 statement',
      'WRONG_KIND_OF_ID items 5 ratingId',
    ]);
    expect(await use.records.changes()).toBe(before);
    const items = [item({ actionId })];
    expect(await refused('reportStatus', { asAt: '2027', items }, use.officer)).toBe('FUTURE_DATE asAt');
    expect(await refused('reportStatus', { asAt: today, items }, use.stranger)).toBe(
      'FORBIDDEN items 0 about actionId',
    );
    expect(await refused('reportStatus', { asAt: today, items }, use.steward)).toBe('FORBIDDEN');
    expect(await refused('reportStatus', { asAt: today, items: [] }, use.officer)).toBe('EMPTY_BATCH items');
  });

  it('uses a scale in a council’s own words', async () => {
    const scale = {
      slug: 'own-words',
      name: 'Own words',
      usedBy: 'The board of the demonstration',
      asAt: '2026-11',
      values: [
        { label: 'blue', canonical: 'COMPLETE' },
        { label: 'amber', canonical: 'AT_RISK' },
      ],
    };
    const added =
      '... on RatingScaleAdded { ratingScale { slug visibility values { label canonical sequence } } values { id } }';
    const twice = [...scale.values, { label: ' blue', canonical: 'ON_TRACK' }];
    expect(await refused('addRatingScale', { ...scale, values: twice })).toBe('DUPLICATE_LABEL values 2 label');
    expect(await refused('addRatingScale', { ...scale, values: [] })).toBe('TOO_FEW_VALUES values');
    expect(await refused('addRatingScale', scale, use.officer)).toBe('FORBIDDEN');
    const told = await send(use.steward, 'addRatingScale', added, scale);
    expect(told).toMatchObject({
      ratingScale: {
        slug: 'own-words',
        visibility: 'PUBLIC',
        values: [
          { label: 'blue', canonical: 'COMPLETE', sequence: 1 },
          { label: 'amber', canonical: 'AT_RISK', sequence: 2 },
        ],
      },
    });
    expect(await refused('addRatingScale', scale)).toBe('SLUG_TAKEN slug');
    const { id: actionId } = await use.action();
    const [, amber] = told['values'] as { id: string }[];
    expect(await report(use.officer, { about: { actionId }, ratingId: amber?.id })).toMatchObject({
      statusReports: [{ rating: { label: 'amber' } }],
    });
  });
});
