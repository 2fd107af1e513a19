import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send, useRecords, type Caller, type Told } from '../support/writes.js';

const bands = (...counts: number[]) =>
  (
    [
      [0, 84],
      [85, 126],
      [127, 364],
      [366, null],
    ] as const
  ).map(([fromDays, toDays], index) => ({ fromDays, toDays, count: { value: counts[index] ?? 0 } }));

const reported = `... on WaitsReported {
  snapshots { id asAt status total { state value } bandSum { state value } supersedes { id total { value } } bands { sequence label count { value } } }
  flags { rule detail visibility about { id } }
  submission { kind recordsAccepted } }`;

interface Snapshot {
  id: string;
  total: { value: number | null };
  supersedes: { id: string } | null;
}

describe('reportWaits', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const steward = api.as('demonstration-data-steward');
  const trust = api.as('demonstration-community-trust-system');
  const ids: Record<string, string> = {};

  const list = (period: string, total: number | null, counts: number[] = [], more: object = {}) => ({
    pathwayId: ids['demonstration-salt'],
    clockId: ids['clock'],
    providerId: ids['demonstration-community-trust'],
    scope: 'PROVIDER',
    period: `${period}|M`,
    asAt: period,
    total: total === null ? { state: 'UNKNOWN' } : { value: total },
    bands: counts.length === 0 ? [] : bands(...counts),
    ...more,
  });
  interface Manner {
    caller?: Caller;
    visibility?: string;
    idempotencyKey?: string;
  }
  const report = (items: object[], { caller = trust, ...more }: Manner = {}): Promise<Told> =>
    send(caller, 'reportWaits', reported, { asAt: '2025', items, ...more });
  const snapshotsOf = (told: Told): Snapshot[] => told['snapshots'] as Snapshot[];
  const rulesOf = (told: Told): string[] => (told['flags'] as { rule: string }[]).map(({ rule }) => rule).sort();

  beforeAll(async () => {
    const found = await api.query<Record<string, { nodes: { id: string; slug: string }[] }>>(`{
      pathways(first: 20, realm: DEMONSTRATION) { nodes { id slug } }
      organisations(first: 50, realm: DEMONSTRATION) { nodes { id slug } }
      areas(realm: DEMONSTRATION) { nodes { id slug } } }`);
    for (const { id, slug } of Object.values(found).flatMap(({ nodes }) => nodes)) ids[slug] = id;
    const told = await send(steward, 'defineClock', '... on ClockDefined { clock { id } }', {
      asAt: '2022',
      slug: 'demonstration-sitrep',
      name: 'Monthly list',
      edition: '1',
      startEvent: 'REFERRAL_RECEIVED',
      stopEvent: 'TREATMENT_START',
      basis: 'INCOMPLETE',
      includesIntervention: 'NO',
      statistic: 'BANDS',
    });
    ids['clock'] = (told['clock'] as { id: string }).id;
  });

  it('flags a zero after 2,138 and a month sent again, and changes neither', async () => {
    const told = await report([
      list('2023-04', 1902, [802, 140, 659, 301]),
      list('2023-05', 1902, [802, 140, 659, 301]),
      list('2023-06', 2041, [700, 139, 761, 441]),
      list('2023-07', 2138, [760, 146, 843, 389]),
      list('2023-08', 0, [0, 0, 0, 0]),
      list('2023-09', 2002, [560, 142, 991, 309]),
    ]);
    expect(told).toMatchObject({ __typename: 'WaitsReported', submission: { kind: 'waits:reportWaits' } });
    const snapshots = snapshotsOf(told);
    expect(snapshots.map(({ total }) => total.value)).toEqual([1902, 1902, 2041, 2138, 0, 2002]);
    expect(told['flags']).toEqual([
      {
        rule: 'IDENTICAL_CONSECUTIVE',
        detail: expect.stringContaining('May 2023 are all those for April 2023'),
        visibility: 'PUBLIC',
        about: { id: snapshots[1]?.id },
      },
      {
        rule: 'ZERO_SPIKE',
        detail: expect.stringContaining('Every figure for August 2023 is 0, after 2,138'),
        visibility: 'PUBLIC',
        about: { id: snapshots[4]?.id },
      },
    ]);
  });

  it('flags bands that do not come to their total, and a count below zero', async () => {
    const told = await report([list('2023-10', 1924, [600, 150, 995, 173])]);
    expect(rulesOf(told)).toEqual(['BAND_SUM']);
    expect(rulesOf(await report([list('2023-11', 1900, [600, 150, 1050, -20, 0])]))).toEqual(['BAND_SUM', 'NEGATIVE']);
  });

  it('flags a total in which a provider is missing or in doubt, also when the list comes after the total', async () => {
    const whole = { scope: 'INTEGRATED_CARE_BOARD', providerId: null };
    const hospital = { providerId: ids['demonstration-hospital-trust'] };
    const told = await report(
      [
        list('2024-01', 5000, [], whole),
        list('2024-01', 3100, [], hospital),
        list('2024-02', 3150, [], hospital),
        list('2024-01', 1900),
        list('2024-03', 1900),
        list('2024-03', 5050, [], whole),
        list('2024-04', 3150, [], { ...whole, status: 'PROVISIONAL' }),
        list('2024-04', 3150, [], hospital),
      ],
      { caller: steward },
    );
    const missing = (from: Told): string[] =>
      (from['flags'] as { rule: string; detail: string }[])
        .filter(({ rule }) => rule === 'MISSING_SUBMITTER')
        .map(({ detail }) => detail);
    expect(missing(told)).toEqual([
      expect.stringMatching(/total of 5,050 for March 2024 no figure came from .*Hospital.* \(3,150\)/),
      expect.stringMatching(/total of 3,150 for April 2024 no figure came from .*Community.* \(1,900\)/),
    ]);
    const late = await report([list('2024-04', 0)]);
    expect(missing(late)).toEqual([expect.stringMatching(/April 2024 there are doubts about .*Community.* \(1,900\)/)]);
    const [settled] = await records.sql(
      `select count(*)::int as count from quality_flag where rule = 'MISSING_SUBMITTER' and detail like '%April%no figure came%' and settled_on = '2026-11-21'`,
    );
    expect(settled).toEqual({ count: 1 });
  });

  it('tells nobody, by way of a doubt, a figure that they may not see', async () => {
    await report([list('2021-07', 2138)], { visibility: 'MEMBER' });
    expect(rulesOf(await report([list('2021-08', 0)], { visibility: 'PUBLIC' }))).toEqual([]);
    const hidden = [list('2022-01', 2138), list('2022-02', 0), list('2022-03', 0)];
    expect(rulesOf(await report(hidden, { visibility: 'MEMBER' }))).toEqual(['ZERO_SPIKE', 'ZERO_SPIKE']);
    const total = list('2022-03', 4000, [], { scope: 'INTEGRATED_CARE_BOARD', providerId: null });
    expect((await report([total], { caller: steward, visibility: 'PUBLIC' }))['flags']).toMatchObject([
      { rule: 'MISSING_SUBMITTER', visibility: 'MEMBER', detail: expect.stringContaining('(2,138)') },
    ]);
  });

  it('replaces an earlier report of the same list and month, which stays readable with its flags', async () => {
    const [zero] = await records.sql<{ id: string }>(
      `select 'WaitSnapshot:' || w.id as id from wait_snapshot w join clock_definition c on c.id = clock_id where c.slug = 'demonstration-sitrep' and period_id = '2023-08|M'`,
    );
    const told = await report([list('2023-08', 2067, [700, 140, 900, 327], { status: 'REVISED' })]);
    expect(told).toMatchObject({
      snapshots: [{ status: 'REVISED', total: { value: 2067 }, supersedes: { id: zero?.id, total: { value: 0 } } }],
      flags: [],
    });
    const { node } = await api.query<{ node: object }>(
      `query ($id: ID!) { node(id: $id) { ... on WaitSnapshot { total { value } bands { count { value } } supersededBy { total { value } } qualityFlags { nodes { rule } } } } }`,
      { id: zero?.id },
    );
    expect(node).toEqual({
      total: { value: 0 },
      bands: [0, 0, 0, 0].map((value) => ({ count: { value } })),
      supersededBy: [{ total: { value: 2067 } }],
      qualityFlags: { nodes: [{ rule: 'ZERO_SPIKE' }] },
    });
  });

  it('says nothing twice: a month sent again as it stands is the record there was', async () => {
    const again = list('2025-01', 900, [500, 100, 200, 100], { medianWeeks: { value: '12.50' } });
    const first = await report([again]);
    const second = await report([{ ...again, medianWeeks: { value: '12.5' } }, list('2025-02', 880)]);
    expect(snapshotsOf(second)[0]?.id).toBe(snapshotsOf(first)[0]?.id);
    expect(snapshotsOf(second)[1]?.supersedes).toBeNull();
    const third = await report([{ ...again, bands: bands(500, 100, 201, 99) }]);
    expect(snapshotsOf(third)[0]?.supersedes).toMatchObject({ id: snapshotsOf(first)[0]?.id });
  });

  it('is made once for one key, however often it is sent', async () => {
    const idempotencyKey = 'october-sent-again';
    const told = await Promise.all(
      Array.from({ length: 10 }, () => report([list('2019-10', 910)], { idempotencyKey })),
    );
    expect(new Set(told.map((each) => snapshotsOf(each)[0]?.id)).size).toBe(1);
    expect(await report([list('2019-10', 911)], { idempotencyKey })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('keeps one chain for one list and month, however many report it at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => report([list('2025-03', 900 + index)])));
    const [chain] = await records.sql(
      `select count(*)::int as all, count(w.supersedes_id)::int as replacing, count(distinct w.supersedes_id)::int as replaced
       from wait_snapshot w join clock_definition c on c.id = clock_id where c.slug = 'demonstration-sitrep' and period_id = '2025-03|M'`,
    );
    expect(chain).toEqual({ all: 20, replacing: 19, replaced: 19 });
  });

  it('keeps the place of a band that is not told, so that nobody adds up the others', async () => {
    const told = await report([
      list('2025-05', 70, [], {
        bands: [
          { fromDays: 366, count: { value: 10 } },
          { fromDays: 0, toDays: 126, label: '0-18 weeks', count: { value: 60 } },
        ],
      }),
    ]);
    expect(told).toMatchObject({
      snapshots: [
        {
          bandSum: { state: 'UNKNOWN', value: null },
          bands: [
            { sequence: 1, label: '0-18 weeks', count: { value: 60 } },
            { sequence: 3, label: '366 days or more', count: { value: 10 } },
          ],
        },
      ],
    });
  });

  it.each<[string, (ready: typeof list) => object[], string[]]>([
    ['EMPTY_BATCH', () => [], ['items']],
    ['DUPLICATE_ITEM', (item) => [item('2025-06', 1), item('2025-06', 2)], ['items', '1']],
    ['PROVIDER_MISSING', (item) => [item('2025-06', 1, [], { providerId: null })], ['items', '0', 'providerId']],
    ['BAD_FIGURE', (item) => [item('2025-06', 1, [], { total: {} })], ['items', '0', 'total']],
    [
      'BAD_BAND',
      (item) => [item('2025-06', 1, [], { bands: [{ fromDays: 9, toDays: 8, count: { value: 1 } }] })],
      ['items', '0', 'bands', '0'],
    ],
    [
      'BANDS_OVERLAP',
      (item) => [
        item('2025-06', 1, [], {
          bands: [
            { fromDays: 7, count: { value: 1 } },
            { fromDays: 0, toDays: 7, count: { value: 1 } },
          ],
        }),
      ],
      ['items', '0', 'bands', '0'],
    ],
    [
      'NOT_FOUND',
      (item) => [
        item('2025-06', 1),
        item('2025-07', 1, [], { clockId: `ClockDefinition:${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}` }),
      ],
      ['items', '1', 'clockId'],
    ],
  ])('is refused with %s, and leaves nothing behind', async (code, items, path) => {
    const before = await records.changes();
    expect(await report(items(list), { caller: steward })).toMatchObject({ __typename: 'Refusal', code, path });
    expect(await records.changes()).toBe(before);
  });

  it('is for the organisation whose list it is, and for who keeps the pathway; and nobody replaces another’s word', async () => {
    expect(await report([list('2025-08', 1)], { caller: api.as('demonstration-officer') })).toMatchObject({
      code: 'FORBIDDEN',
    });
    const others = { providerId: ids['demonstration-hospital-trust'] };
    expect(await report([list('2025-08', 1, [], others)])).toMatchObject({
      code: 'FORBIDDEN',
      path: ['items', '0', 'providerId'],
    });
    expect(await report([list('2025-08', 700)])).toMatchObject({ __typename: 'WaitsReported' });
    expect(await report([list('2025-08', 1)], { caller: steward })).toMatchObject({
      code: 'FORBIDDEN',
      path: ['items', '0'],
    });
    expect(await report([list('2025-09', 800)], { caller: steward })).toMatchObject({ __typename: 'WaitsReported' });
    expect(snapshotsOf(await report([list('2025-09', 810)]))[0]?.supersedes).toMatchObject({ total: { value: 800 } });
  });

  it('takes 10,000 reports in one go', async () => {
    const month = (index: number): string =>
      `${String(1600 + Math.floor(index / 24))}-${String((index % 12) + 1).padStart(2, '0')}`;
    const items = Array.from({ length: 10_000 }, (_, index) =>
      list(month(index), 100 + (index % 7), [], {
        pathwayId: ids[index % 24 < 12 ? 'demonstration-salt' : 'demonstration-neuro'],
      }),
    );
    expect(
      await send(trust, 'reportWaits', '... on WaitsReported { submission { recordsAccepted } }', {
        asAt: '2025',
        items,
      }),
    ).toMatchObject({ __typename: 'WaitsReported' });
    expect(await report([...items, list('2025-10', 1)])).toMatchObject({ code: 'BATCH_TOO_LARGE' });
  }, 120_000);
});
