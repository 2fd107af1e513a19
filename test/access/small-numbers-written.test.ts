/** What is held back when counts are reported, reported anew, put right or judged by another threshold. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { settleAllSmallNumbers } from '../../server/platform/small-numbers/settle.js';
import { useApi } from '../support/api.js';
import { useRoads } from '../support/roads.js';
import { send, useRecords } from '../support/writes.js';

interface Shown {
  total: { value: number | null };
  bands: { count: { value: number | null; state: string } }[];
}

describe('small numbers that are written', () => {
  const api = useApi({ database: 'demonstration' });
  const roads = useRoads(api);
  const records = useRecords(api);
  const officer = api.as('demonstration-officer');
  const trust = { caller: api.as('demonstration-community-trust-system'), list: 'salt', provider: 'community-trust' };
  const council = { caller: api.as('demonstration-council-system'), list: 'ehc', provider: 'council' };
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    const found = await api.query<Record<string, { nodes: { id: string; slug: string }[] }>>(`{
      pathways(first: 20, realm: DEMONSTRATION) { nodes { id slug } }
      clockDefinitions(first: 50, realm: DEMONSTRATION) { nodes { id slug } }
      organisations(first: 50, realm: DEMONSTRATION) { nodes { id slug } } }`);
    for (const [list, { nodes }] of Object.entries(found))
      for (const { id, slug } of nodes) ids[`${list} ${slug}`] = id;
  });

  async function report(
    period: string,
    counts: readonly number[],
    more: object = {},
    { caller, list, provider } = trust,
  ): Promise<string> {
    const spans = [
      [0, 28],
      [29, 126],
      [127, null],
    ] as const;
    const told = await send(caller, 'reportWaits', '... on WaitsReported { snapshots { id } }', {
      asAt: '2026',
      items: [
        {
          pathwayId: ids[`pathways demonstration-${list}`],
          clockId: ids[`clockDefinitions demonstration-${list}`],
          providerId: ids[`organisations demonstration-${provider}`],
          scope: 'PROVIDER',
          period: `${period}|M`,
          asAt: period,
          total: { value: counts.reduce((sum, count) => sum + count, 0) },
          bands: spans.map(([fromDays, toDays], band) => ({ fromDays, toDays, count: { value: counts[band] ?? 0 } })),
          ...more,
        },
      ],
    });
    expect(told).toMatchObject({ __typename: 'WaitsReported' });
    return (told['snapshots'] as { id: string }[])[0]?.id ?? '';
  }
  const read = async (id: string, as: Pick<typeof api, 'query'> = api): Promise<(number | null)[]> => {
    const { node } = await as.query<{ node: Shown }>(
      `query ($id: ID!) { node(id: $id) { ... on WaitSnapshot { total { value } bands { count { value state } } } } }`,
      { id },
    );
    return [node.total.value, ...node.bands.map(({ count }) => count.value)];
  };

  it('are held back with the commit, with the smallest other band that hides them', async () => {
    const id = await report('2026-01', [3, 40, 12]);
    expect(await read(id)).toEqual([55, null, 40, null]);
    expect(await read(id, officer)).toEqual([55, 3, 40, 12]);
    expect(await records.sql('select from people_due')).toEqual([]);
  });

  it('hold back nothing where nobody is few, and nobody at all is not few', async () => {
    expect(await read(await report('2026-02', [0, 40, 12]))).toEqual([52, 0, 40, 12]);
  });

  it('are held back in the earlier version too where the later one hides more, and in the later what the earlier hid', async () => {
    const first = await report('2026-03', [3, 40, 12]);
    const second = await report('2026-03', [30, 4, 13]);
    expect(await read(second)).toEqual([47, null, null, null]);
    expect(await read(first)).toEqual([55, null, null, null]);
    const third = await report('2026-03', [30, 41, 13]);
    expect(await read(third)).toEqual([84, null, null, null]);
    expect(await read(third, officer)).toEqual([84, 30, 41, 13]);
  });

  it('stay held back when a figure is put right, in the record, its past, its history and the correction', async () => {
    const id = await report('2026-04', [2, 40, 12], {}, council);
    const [band] = await records.sql<{ id: string; version: number }>(
      `select id, version from wait_band where snapshot_id = $1 and sequence = 1`,
      [id.split(':')[1]],
    );
    const [before] = await records.sql<{ now: string }>(
      `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`,
    );
    const corrected = await send(
      api.as('demonstration-data-steward'),
      'correctFigure',
      '... on FigureCorrected { correction { id } }',
      {
        recordId: `WaitBand:${String(band?.id)}`,
        expectedVersion: band?.version,
        field: 'count',
        figure: { value: '20' },
        reason: 'It said 2; there were 20.',
      },
    );
    expect(corrected).toMatchObject({ __typename: 'FigureCorrected' });
    expect(await read(id)).toEqual([54, null, 40, null]);
    const asked = `query ($id: ID!, $band: ID!, $at: DateTime!) {
      corrections(realm: DEMONSTRATION, first: 1000) { nodes { id oldValue newValue reason } }
      then: node(id: $id, asKnownAt: $at) { ... on WaitSnapshot { bands { count { value } } } }
      history(id: $band) { versions { changes { before after } } corrections { oldValue newValue reason } } }`;
    const variables = { id, band: `WaitBand:${String(band?.id)}`, at: before?.now };
    const [mine, theirs] = [await api.query(asked, variables), await officer.query(asked, variables)];
    expect(JSON.stringify(theirs)).toContain('"oldValue":"2"');
    expect(JSON.stringify(theirs)).toContain('"before":"2","after":"20"');
    expect(JSON.stringify(theirs)).toContain('"count":{"value":2}');
    const said = JSON.stringify(mine);
    for (const given of ['"oldValue":"2"', '"newValue":"20"', '"2"', '"20"', 'It said 2', '{"value":2}']) {
      expect(said).not.toContain(given);
    }
  });

  it('are not told by the doubts that rules write of them', async () => {
    await report('2026-05', [3, 40, 12], { total: { value: 90 } });
    const asked = `{ qualityFlags(realm: DEMONSTRATION, first: 1000, filter: { rule: { in: [BAND_SUM] } }) { nodes { detail } } }`;
    type Flags = { qualityFlags: { nodes: { detail: string }[] } };
    const details = async (as: Pick<typeof api, 'query'>): Promise<string> =>
      (await as.query<Flags>(asked)).qualityFlags.nodes.map(({ detail }) => detail).join('\n');
    expect(await details(officer)).toContain('35 fewer than the total of 90');
    expect(await details(api)).not.toContain('35 fewer');
    expect(await details(api)).toContain('Held back');
  });

  it('are held back though they came past the platform, and settled at its next start', async () => {
    const id = await report('2026-06', [50, 40, 12]);
    await records.sql(`update wait_band set count_value = 1 where snapshot_id = $1 and sequence = 1`, [
      id.split(':')[1],
    ]);
    expect(await read(id)).toEqual([102, null, 40, 12]);
    await settleAllSmallNumbers(roads().dataSource);
    expect(await records.sql('select from people_due')).toEqual([]);
    await records.sql(`update wait_snapshot set total_value = 53 where id = $1`, [id.split(':')[1]]);
    await settleAllSmallNumbers(roads().dataSource);
    expect(await read(id)).toEqual([53, null, 40, null]);
  });

  it('follow the threshold that applies on the day, and the role’s own record says who sees them', async () => {
    const id = await report('2026-07', [7, 40, 12]);
    expect(await read(id)).toEqual([59, 7, 40, 12]);
    await records.sql(
      `insert into small_number_threshold (applies_from, threshold, reason) values (current_date, 10, 'A stricter one.'), ('2999-01-01', 99, 'Not yet.')`,
    );
    await settleAllSmallNumbers(roads().dataSource);
    expect(await read(id)).toEqual([59, null, 40, null]);
    expect(await read(id, officer)).toEqual([59, 7, 40, 12]);
    await records.sql(`update role set sees_small_numbers = false where slug = 'officer'`);
    expect(await read(id, officer)).toEqual([59, null, 40, null]);
  });
});
