import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send, useRecords, type Told } from '../support/writes.js';

interface Versioned {
  id: string;
  version: number;
}

const corrected = `... on FigureCorrected {
  correction { field oldValue newValue reason asAt submission { kind } about { id ... on Observation { value { state value } symbol status current supersedes { id current value { value } supersededBy { id } } } ... on WaitSnapshot { version total { value note } } } }
  flags { rule } }`;

describe('correctFigure', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const steward = api.as('demonstration-data-steward');

  const correct = ({ id, version }: Versioned, input: object, caller = steward): Promise<Told> =>
    send(caller, 'correctFigure', corrected, {
      recordId: id,
      expectedVersion: version,
      field: 'total',
      figure: { value: '640' },
      reason: 'The trust sent the list again.',
      ...input,
    });
  const newest = async (list: string, more = ''): Promise<Versioned> => {
    const { found } = await api.query<{ found: { nodes: Versioned[] } }>(
      `{ found: ${list}(first: 1, realm: DEMONSTRATION ${more}) { nodes { id version } } }`,
    );
    return found.nodes[0] ?? { id: '', version: 0 };
  };
  const read = async (id: string, fields: string): Promise<unknown> =>
    (await api.query<{ node: unknown }>(`query ($id: ID!) { node(id: $id) { ... on ${fields} } }`, { id })).node;
  const moment = async (): Promise<string> => {
    const [row] = await records.sql<{ now: string }>(
      `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now`,
    );
    return String(row?.now);
  };
  let zero: Versioned = { id: '', version: 0 };

  beforeAll(async () => {
    const { qualityFlags } = await api.query<{ qualityFlags: { nodes: { about: Versioned }[] } }>(
      '{ qualityFlags(first: 1, realm: DEMONSTRATION, filter: { rule: { in: [ZERO_SPIKE] } }) { nodes { about { id ... on WaitSnapshot { version } } } } }',
    );
    zero = qualityFlags.nodes[0]?.about ?? zero;
  });

  it('changes a record that may change; the old figure stands in the correction and in the model as it was known', async () => {
    const before = await moment();
    const told = await correct(zero, { figure: { value: '640', note: 'By telephone.' } });
    expect(told).toMatchObject({
      correction: {
        field: 'total',
        oldValue: '0',
        newValue: '640',
        reason: 'The trust sent the list again.',
        asAt: '2026-11-21',
        submission: { kind: 'provenance:correctFigure' },
        about: { id: zero.id, version: 2, total: { value: 640, note: 'By telephone.' } },
      },
    });
    const { then, now } = await api.query<Record<'then' | 'now', object>>(
      `query ($id: ID!) {
        then: node(id: $id, asKnownAt: "${before}") { ... on WaitSnapshot { total { value } corrections { nodes { oldValue } } } }
        now: node(id: $id) { ... on WaitSnapshot { total { value } corrections { nodes { oldValue } } } } }`,
      { id: zero.id },
    );
    expect(then).toEqual({ total: { value: 0 }, corrections: { nodes: [] } });
    expect(now).toEqual({ total: { value: 640 }, corrections: { nodes: [{ oldValue: '0' }] } });
  });

  it('has the rules look again: what they doubt is raised once, and settled when it is over', async () => {
    // The bands still say that nobody waits.
    const flags = () =>
      records.sql(
        `select rule, settled_on is null as stands, source_id is not null as sourced from quality_flag where about_id = $1 order by rule, recorded_at`,
        [zero.id.split(':')[1]],
      );
    const seeded = { rule: 'ZERO_SPIKE', stands: true, sourced: true };
    expect(await flags()).toEqual([{ rule: 'BAND_SUM', stands: true, sourced: false }, seeded]);
    expect(await correct({ ...zero, version: 2 }, { figure: { value: '641' } })).toMatchObject({
      flags: [{ rule: 'BAND_SUM' }],
    });
    expect(await correct({ ...zero, version: 3 }, { figure: { value: '0' } })).toMatchObject({ flags: [] });
    expect(await flags()).toEqual([
      { rule: 'BAND_SUM', stands: false, sourced: false },
      { rule: 'BAND_SUM', stands: false, sourced: false },
      seeded,
    ]);
    const { waitBands } = (await read(zero.id, 'WaitSnapshot { waitBands: bands { id version } }')) as {
      waitBands: Versioned[];
    };
    expect(await correct(waitBands[0] ?? zero, { field: 'count', figure: { value: '12' } })).toMatchObject({
      correction: { oldValue: '0', newValue: '12' },
      flags: [{ rule: 'BAND_SUM' }],
    });
  });

  it('supersedes a record that only grows, and both say so', async () => {
    const held = await newest('observations', ', filter: { symbol: { in: [C] } }');
    const told = await correct(held, { field: 'value', figure: { value: '7' }, reason: 'No longer held back.' });
    const { about, ...correction } = told['correction'] as { about: Versioned };
    expect(correction).toMatchObject({ field: 'value', oldValue: 'held back', newValue: '7' });
    expect(about).toMatchObject({
      value: { state: 'KNOWN', value: '7' },
      symbol: null,
      status: 'REVISED',
      current: true,
      supersedes: { id: held.id, current: false, value: { value: null }, supersededBy: [{ id: about.id }] },
    });
    expect(await correct(held, { field: 'value', figure: { value: '8' } })).toMatchObject({
      code: 'ALREADY_SUPERSEDED',
      path: ['recordId'],
    });
    expect(
      await correct({ ...about, version: 1 }, { field: 'value', figure: { state: 'DISPUTED', value: '8' } }),
    ).toMatchObject({
      correction: { oldValue: '7', newValue: '8 (disputed)' },
    });
  });

  it('is made once for one key: the answer lost on the way is given again', async () => {
    const flow = await newest('waitFlows');
    const input = { field: 'removals', figure: { value: '77' }, idempotencyKey: 'correction-sent-again' };
    const first = await correct(flow, input);
    expect(first).toMatchObject({ correction: { newValue: '77' } });
    expect(await correct(flow, input)).toEqual(first);
    expect(await correct(flow, { ...input, idempotencyKey: 'another-correction' })).toMatchObject({
      code: 'VERSION_CONFLICT',
    });
  });

  it('is looked at by the rules in its series', async () => {
    const observation = await newest('observations', ', filter: { status: { in: [FINAL] } }');
    expect(await correct(observation, { field: 'numerator', figure: { value: '-211' } })).toMatchObject({
      correction: { newValue: '-211' },
      flags: [{ rule: 'NEGATIVE' }],
    });
  });

  it('puts right figures of any noun', async () => {
    const training = await newest('trainingSnapshots');
    expect(
      await correct(training, { field: 'completed', figure: { qualifier: 'AT_LEAST', value: '5' } }),
    ).toMatchObject({
      correction: { field: 'completed', newValue: 'at least 5', about: { id: training.id } },
    });
    const post = await newest('posts');
    expect(await correct(post, { field: 'fte', figure: { value: '9.805' } })).toMatchObject({ code: 'BAD_VALUE' });
    expect(await correct(post, { field: 'fte', figure: { value: '9.80' } })).toMatchObject({
      correction: { about: { id: post.id } },
    });
    const forecast = await newest('forecasts');
    expect(
      await correct(forecast, { field: 'amount', figure: { state: 'UNKNOWN', note: 'Withdrawn.' } }),
    ).toMatchObject({
      correction: { newValue: null, about: { id: forecast.id } },
    });
  });

  it('lets one of many writers with the same version through', async () => {
    const snapshot = await newest('waitSnapshots');
    const told = await Promise.all(
      Array.from({ length: 20 }, (_, index) => correct(snapshot, { figure: { value: String(9000 + index) } })),
    );
    expect(told.filter(({ __typename }) => __typename === 'FigureCorrected')).toHaveLength(1);
    expect(new Set(told.map(({ code }) => code))).toEqual(new Set([undefined, 'VERSION_CONFLICT']));
    expect(
      await records.sql(`select count(*)::int as count from correction where about_id = $1`, [
        snapshot.id.split(':')[1],
      ]),
    ).toEqual([{ count: 1 }]);
  });

  it('refuses what it cannot put right, and leaves nothing behind', async () => {
    const refusals: [string, string, string, object, string[]][] = [
      ['waitSnapshots', '', 'NOT_A_FIGURE', { field: 'scope' }, ['field']],
      ['actuals', '', 'NOT_A_FIGURE', { field: 'amount' }, ['field']],
      ['waitSnapshots', '', 'BAD_VALUE', { figure: { value: '1.5' } }, ['figure', 'value']],
      ['waitSnapshots', '', 'BAD_FIGURE', { figure: {} }, ['figure']],
      ['waitSnapshots', '', 'TEXT_MISSING', { reason: ' ', figure: { value: '12345' } }, ['reason']],
      ['claims', '', 'BAD_ID', { recordId: 'Nothing:1' }, ['recordId']],
      ['budgetVersions', '', 'HAS_ITS_OWN_WRITE', { field: 'amount' }, ['recordId']],
      ['waitSnapshots', '', 'BAD_VALUE', { figure: { value: '99999999999' } }, []],
    ];
    for (const [list, filter, code, input, path] of refusals) {
      const record = await newest(list, filter);
      const before = await records.changes();
      expect(await correct(record, input)).toMatchObject({ __typename: 'Refusal', code, path });
      expect(await records.changes()).toBe(before);
    }
    const snapshot = await newest('waitSnapshots', ', filter: { total: { states: [KNOWN] } }');
    const { total } = (await read(snapshot.id, 'WaitSnapshot { total { value } }')) as { total: { value: number } };
    expect(await correct(snapshot, { figure: { value: `${String(total.value)}.0` } })).toMatchObject({
      code: 'NOTHING_CHANGED',
    });
  });

  it('is for the data steward of the organisation that keeps the record', async () => {
    const snapshot = await newest('waitSnapshots');
    expect(await correct(snapshot, {}, api.as('demonstration-finance-officer'))).toMatchObject({ code: 'FORBIDDEN' });
    const kept = await send(
      api.as('demonstration-community-trust-system'),
      'recordWaitFlows',
      '... on WaitFlowsRecorded { flows { id version } }',
      {
        asAt: '2030',
        items: [
          {
            pathwayId: (await newest('pathways', ', filter: { name: { contains: "Speech" } }')).id,
            providerId: (await newest('organisations', ', filter: { name: { contains: "Community Health" } }')).id,
          },
        ],
      },
    );
    const [flow] = kept['flows'] as Versioned[];
    expect(await correct(flow ?? snapshot, { field: 'starts', figure: { value: '1' } })).toMatchObject({
      code: 'FORBIDDEN',
      path: ['recordId'],
    });
  });
});
