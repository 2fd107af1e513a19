import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send, useRecords, type Told } from '../support/writes.js';

describe('pathways, clocks and flows', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const steward = api.as('demonstration-data-steward');
  const trust = api.as('demonstration-community-trust-system');
  const ids: Record<string, string> = {};

  const pathway = { asAt: '2026-01', slug: 'physiotherapy', name: 'Physiotherapy', kind: 'SPEECH_AND_LANGUAGE' };
  const addPathway = (input: object, caller = steward): Promise<Told> =>
    send(
      caller,
      'addPathway',
      '... on PathwayAdded { pathway { id slug visibility area { slug } provider { slug } waitEvidence { snapshots } } }',
      { ...pathway, areaId: ids['demonstration'], providerId: ids['demonstration-community-trust'], ...input },
    );
  const clock = {
    asAt: '2026-01',
    slug: 'referral-to-first-contact',
    name: 'Referral to first contact',
    edition: '1',
    startEvent: 'REFERRAL_RECEIVED',
    stopEvent: 'FIRST_CONTACT',
    pauses: ['The family asks for a later date.'],
    basis: 'INCOMPLETE',
    includesIntervention: 'NO',
    statistic: 'BANDS',
    reportedWithinDays: 42,
  };
  const defineClock = (input: object, caller = steward): Promise<Told> =>
    send(
      caller,
      'defineClock',
      '... on ClockDefined { clock { id edition visibility comparable reportedWithinDays publisher { slug } supersedes { edition } supersededBy { edition } } }',
      { ...clock, ...input },
    );
  const flow = (period: string, referrals: number, more: object = {}) => ({
    pathwayId: ids['demonstration-salt'],
    providerId: ids['demonstration-community-trust'],
    period,
    referrals: { value: String(referrals) },
    ...more,
  });
  const recordFlows = (items: object[], caller = trust): Promise<Told> =>
    send(
      caller,
      'recordWaitFlows',
      '... on WaitFlowsRecorded { flows { id basis referrals { value } starts { state } supersedes { id referrals { value } } } }',
      { asAt: '2030', items },
    );

  beforeAll(async () => {
    const found = await api.query<Record<string, { nodes: { id: string; slug: string }[] }>>(`{
      pathways(first: 20, realm: DEMONSTRATION) { nodes { id slug } }
      organisations(first: 50, realm: DEMONSTRATION) { nodes { id slug } }
      areas(realm: DEMONSTRATION) { nodes { id slug } }
      facts: areas(first: 50) { nodes { id slug } } }`);
    for (const { id, slug } of Object.values(found).flatMap(({ nodes }) => nodes)) ids[slug] ??= id;
  });

  it('adds a pathway on which nobody has given a wait', async () => {
    expect(await addPathway({})).toMatchObject({
      pathway: {
        slug: 'physiotherapy',
        visibility: 'PUBLIC',
        area: { slug: 'demonstration' },
        provider: { slug: 'demonstration-community-trust' },
        waitEvidence: { snapshots: 0 },
      },
    });
  });

  it.each<[string, object, string]>([
    ['SLUG_TAKEN', {}, 'slug'],
    ['BAD_SLUG', { slug: 'Physio Therapy' }, 'slug'],
    ['TEXT_MISSING', { slug: 'other', name: ' ' }, 'name'],
    ['WRONG_KIND_OF_ID', { slug: 'other', providerId: 'Area:00000000-0000-4000-8000-000000000000' }, 'providerId'],
  ])('refuses a pathway with %s', async (code, input, path) => {
    const before = await records.changes();
    expect(await addPathway(input)).toMatchObject({ code, path: [path] });
    expect(await records.changes()).toBe(before);
  });

  it('defines an edition that replaces one, which stays readable', async () => {
    const first = await defineClock({});
    expect(first).toMatchObject({
      clock: {
        visibility: 'PUBLIC',
        comparable: true,
        reportedWithinDays: 42,
        publisher: { slug: 'demonstration-council' },
        supersedes: null,
      },
    });
    const { id } = first['clock'] as { id: string };
    const next = {
      slug: 'referral-to-first-contact-2',
      edition: '2',
      includesIntervention: 'UNKNOWN',
      supersedesId: id,
    };
    expect(await defineClock(next)).toMatchObject({
      clock: { edition: '2', comparable: false, supersedes: { edition: '1' } },
    });
    expect(await defineClock({ ...next, slug: 'another' })).toMatchObject({
      code: 'ALREADY_SUPERSEDED',
      path: ['supersedesId'],
    });
    const { node } = await api.query<{ node: object }>(
      'query ($id: ID!) { node(id: $id) { ... on ClockDefinition { edition supersededBy { edition } } } }',
      { id },
    );
    expect(node).toEqual({ edition: '1', supersededBy: [{ edition: '2' }] });
  });

  it('lets one of many replace an edition', async () => {
    const { id } = (await defineClock({ slug: 'contested' }))['clock'] as { id: string };
    const told = await Promise.all(
      Array.from({ length: 20 }, (_, index) => defineClock({ slug: `contested-${String(index)}`, supersedesId: id })),
    );
    expect(told.filter(({ __typename }) => __typename === 'ClockDefined')).toHaveLength(1);
    expect(new Set(told.map(({ code }) => code))).toEqual(new Set([undefined, 'ALREADY_SUPERSEDED']));
  });

  it.each<[string, object, string]>([
    ['CLOCK_IS_PUBLIC', { visibility: 'MEMBER' }, 'visibility'],
    ['BAD_VALUE', { reportedWithinDays: -1 }, 'reportedWithinDays'],
    ['TEXT_MISSING', { pauses: ['', 'x'] }, 'pauses'],
  ])('refuses a clock with %s', async (code, input, path) => {
    const before = await records.changes();
    const told = await defineClock({ slug: 'refused', ...input });
    expect([told.code, told.path?.[0]]).toEqual([code, path]);
    expect(await records.changes()).toBe(before);
  });

  it('records flows, and later figures in place of earlier ones', async () => {
    const first = await recordFlows([flow('2030-01|M', 61), flow('2030-02|M', 70)]);
    expect(first).toMatchObject({
      flows: [
        { basis: 'PERIOD_TOTAL', referrals: { value: '61' }, starts: { state: 'UNKNOWN' }, supersedes: null },
        { referrals: { value: '70' } },
      ],
    });
    const [january] = first['flows'] as { id: string }[];
    expect(await recordFlows([flow('2030-01|M', 64), flow('2030-02|M', 70)])).toMatchObject({
      flows: [{ referrals: { value: '64' }, supersedes: { id: january?.id } }, (first['flows'] as object[])[1]],
    });
    expect(await recordFlows([flow('2030-03|M', 1), flow('2030-03|M', 2)])).toMatchObject({
      code: 'DUPLICATE_ITEM',
      path: ['items', '1'],
    });
    expect(await recordFlows([])).toMatchObject({ code: 'EMPTY_BATCH' });
    const others = { providerId: ids['demonstration-hospital-trust'] };
    expect(await recordFlows([flow('2030-03|M', 1, others)])).toMatchObject({
      code: 'FORBIDDEN',
      path: ['items', '0', 'providerId'],
    });
  });

  it('links a pathway to what stands behind it, once', async () => {
    const { teams, investmentLines } = await api.query<Record<string, { nodes: { id: string }[] }>>(
      '{ teams(first: 1, realm: DEMONSTRATION) { nodes { id } } investmentLines(first: 1, realm: DEMONSTRATION) { nodes { id } } }',
    );
    const [teamId, lineId] = [teams?.nodes[0]?.id, investmentLines?.nodes[0]?.id];
    const link = (input: object, caller = steward): Promise<Told> =>
      send(
        caller,
        'linkPathway',
        '... on PathwayLinked { pathway { teams { nodes { id } } investmentLines { nodes { id } } pathwayTeams { nodes { work } } } }',
        { asAt: '2026-01', pathwayId: ids['demonstration-placement'], ...input },
      );
    expect(await link({ teamId, part: 'Finds the place.' })).toMatchObject({
      pathway: { teams: { nodes: [{ id: teamId }] }, pathwayTeams: { nodes: [{ work: 'Finds the place.' }] } },
    });
    expect(await link({ teamId, part: 'Finds the place.' })).toMatchObject({
      code: 'ALREADY_LINKED',
      path: ['teamId'],
    });
    const linked = await Promise.all(Array.from({ length: 20 }, () => link({ lineId, part: 'Transport.' })));
    expect(linked.filter(({ __typename }) => __typename === 'PathwayLinked')).toHaveLength(1);
    const before = await records.changes();
    expect(await link({})).toMatchObject({ code: 'ONE_LINK' });
    expect(await link({ teamId, lineId })).toMatchObject({ code: 'ONE_LINK' });
    expect(await link({ teamId: lineId })).toMatchObject({ code: 'WRONG_KIND_OF_ID', path: ['teamId'] });
    expect(await link({ teamId }, trust)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await records.changes()).toBe(before);
  });

  it('records how many cases stand at each stage, and later counts in place of earlier ones', async () => {
    const stage = (name: string, value: number) => ({
      pathwayId: ids['demonstration-ehc'],
      stage: name,
      count: { value },
    });
    const recordStages = (items: object[], caller = steward): Promise<Told> =>
      send(
        caller,
        'recordCaseStages',
        '... on CaseStagesRecorded { caseStages { id stage count { value } supersedes { id } } }',
        { asAt: '2030-01-31', items },
      );
    const first = await recordStages([stage('ADVICE_DUE', 120), stage('DRAFT_DUE', 40)]);
    const [advice, draft] = first['caseStages'] as { id: string }[];
    expect(await recordStages([stage('ADVICE_DUE', 118), stage('DRAFT_DUE', 40)])).toMatchObject({
      caseStages: [
        { count: { value: 118 }, supersedes: { id: advice?.id } },
        { id: draft?.id, supersedes: null },
      ],
    });
    const before = await records.changes();
    expect(await recordStages([stage('ADVICE_DUE', 1), stage('ADVICE_DUE', 2)])).toMatchObject({
      code: 'DUPLICATE_ITEM',
    });
    expect(await recordStages([])).toMatchObject({ code: 'EMPTY_BATCH' });
    expect(await recordStages([stage('FINAL_DUE', 1)], trust)).toMatchObject({
      code: 'FORBIDDEN',
      path: ['items', '0', 'pathwayId'],
    });
    expect(await records.changes()).toBe(before);
  });

  it('is for a data steward of the area', async () => {
    const officer = api.as('demonstration-officer');
    const denied = await Promise.all([
      addPathway({ slug: 'x' }, officer),
      defineClock({ slug: 'x' }, officer),
      recordFlows([flow('2030-04|M', 1)], officer),
      addPathway({ slug: 'x' }, trust),
      addPathway({ slug: 'x', areaId: ids['wirral'] }),
    ]);
    expect(denied.map(({ code }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND']);
  });
});
