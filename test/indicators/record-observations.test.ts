import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send, useRecords, type Told } from '../support/writes.js';

const recorded = `... on ObservationsRecorded {
  observations { id value { state value note } symbol numerator { state value } denominator { value } status percentage current indicator { slug } supersedes { id value { value } } }
  flags { rule detail about { id } } }`;

interface Observation {
  id: string;
  value: { value: string | null };
}

describe('recordObservations', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const steward = api.as('demonstration-data-steward');
  const ids: Record<string, string> = {};

  const share = (period: string, numerator: number, denominator: number, more: object = {}) => ({
    definitionId: ids['counted'],
    areaId: ids['demonstration'],
    period,
    value: { value: ((100 * numerator) / denominator).toFixed(1) },
    numerator: { value: numerator },
    denominator: { value: denominator },
    status: 'PROVISIONAL',
    ...more,
  });
  const record = (items: object[], caller = steward): Promise<Told> =>
    send(caller, 'recordObservations', recorded, { asAt: '2026-11', items });
  const observationsOf = (told: Told): Observation[] => told['observations'] as Observation[];
  const rulesOf = (told: Told): string[] => (told['flags'] as { rule: string }[]).map(({ rule }) => rule);

  beforeAll(async () => {
    const found = await api.query<Record<string, { nodes: { id: string; slug: string }[] }>>(`{
      areas(realm: DEMONSTRATION) { nodes { id slug } }
      facts: areas(first: 50) { nodes { id slug } }
      definitionVersions(first: 50, realm: DEMONSTRATION) { nodes { id slug } }
      dataSets(realm: DEMONSTRATION) { nodes { id slug } } }`);
    for (const { id, slug } of Object.values(found).flatMap(({ nodes }) => nodes)) ids[slug] ??= id;
    const indicator = await send(steward, 'addIndicator', '... on IndicatorAdded { indicator { id } }', {
      asAt: '2026',
      slug: 'reviews-in-year',
      name: 'Reviews held in the year',
      topic: 'REVIEWS',
      polarity: 'HIGH',
      unit: 'PERCENT',
      decimalPlaces: 1,
    });
    const define = async (slug: string, input: object): Promise<string> => {
      const told = await send(
        steward,
        'defineIndicatorVersion',
        '... on IndicatorVersionDefined { definition { id } }',
        {
          asAt: '2026',
          indicatorId: (indicator['indicator'] as { id: string }).id,
          slug,
          label: slug,
          periodKind: 'CALENDAR_YEAR',
          ...input,
        },
      );
      return (told['definition'] as { id: string }).id;
    };
    ids['counted'] = await define('counted', { dataSetId: ids['demonstration-figures'] });
    ids['due'] = await define('due', { reportedWithinDays: 90 });
  });

  it('records values with their parts, and says what it cannot compare', async () => {
    const told = await record([share('2001|CY', 400, 800), share('2002|CY', 410, 800)]);
    expect(told).toMatchObject({
      observations: [
        {
          indicator: { slug: 'reviews-in-year' },
          value: { state: 'KNOWN', value: '50.0' },
          percentage: '50.00',
          current: true,
          supersedes: null,
        },
        { percentage: '51.25' },
      ],
      flags: [],
    });
  });

  it('reads a symbol as the data set of the definition means it', async () => {
    const held = { value: null, numerator: null, denominator: null };
    expect(
      await record([
        share('2003|CY', 1, 2, { ...held, symbol: 'c' }),
        share('2004|CY', 1, 2, { ...held, symbol: 'X' }),
      ]),
    ).toMatchObject({
      observations: [
        {
          value: { state: 'SUPPRESSED', value: null, note: 'Fewer than five people.' },
          symbol: 'C',
          numerator: { state: 'UNKNOWN' },
        },
        { value: { state: 'UNKNOWN', note: 'Not handed in.' }, symbol: 'X' },
      ],
    });
  });

  it('flags what looks wrong and changes nothing', async () => {
    const told = await record([
      share('2010|CY', 400, 800),
      share('2011|CY', 400, 800),
      share('2012|CY', -211, 800),
      share('2013|CY', 700, 800),
      share('2014|CY', 0, 800),
    ]);
    expect(observationsOf(told).map(({ value }) => value.value)).toEqual(['50.0', '50.0', '-26.4', '87.5', '0.0']);
    const flags = told['flags'] as { rule: string; about: { id: string } }[];
    const ofYear = (place: number): string[] =>
      flags.filter(({ about }) => about.id === observationsOf(told)[place]?.id).map(({ rule }) => rule);
    expect([0, 1, 2, 3, 4].map(ofYear)).toEqual([
      [],
      ['IDENTICAL_CONSECUTIVE'],
      ['NEGATIVE', 'YEAR_ON_YEAR_JUMP'],
      ['YEAR_ON_YEAR_JUMP'],
      ['ZERO_SPIKE', 'YEAR_ON_YEAR_JUMP'],
    ]);
  });

  it('does not set values against those before a break, and finds the newest stale', async () => {
    const due = (period: string, numerator: number) => share(period, numerator, 800, { definitionId: ids['due'] });
    await record([due('2022|CY', 100)]);
    await send(steward, 'breakSeries', '... on SeriesBroken { seriesBreak { id } }', {
      asAt: '2023',
      definitionId: ids['due'],
      happenedOn: '2023',
      change: 'Reviews by telephone count.',
      effect: 'More reviews.',
    });
    expect(rulesOf(await record([due('2023|CY', 700)]))).toEqual(['STALE']);
    expect(rulesOf(await record([due('2024|CY', 100)]))).toEqual(['YEAR_ON_YEAR_JUMP', 'STALE']);
    expect(rulesOf(await record([due('2025|CY', 120)]))).toEqual([]);
    const flags = await records.sql(
      `select rule, settled_on is null as stands from quality_flag f join observation o on o.id::text = about_id where definition_id = $1 order by o.period_id, rule`,
      [ids['due']?.split(':')[1]],
    );
    expect(flags).toEqual([
      { rule: 'STALE', stands: false },
      { rule: 'STALE', stands: false },
      { rule: 'STALE', stands: false },
      { rule: 'YEAR_ON_YEAR_JUMP', stands: true },
    ]);
  });

  it('replaces a value, which stays readable; what repeats it is no new record', async () => {
    const [first] = observationsOf(await record([share('2005|CY', 300, 800)]));
    const told = await record([share('2005|CY', 320, 800, { status: 'REVISED' })]);
    expect(told).toMatchObject({
      observations: [{ status: 'REVISED', supersedes: { id: first?.id, value: { value: '37.5' } } }],
    });
    const [second] = observationsOf(told);
    const again = share('2005|CY', 320, 800, { status: 'REVISED', value: { value: '40.00' } });
    expect(observationsOf(await record([again]))[0]?.id).toBe(second?.id);
  });

  it('is made once for one key', async () => {
    const same = { asAt: '2026-11', items: [share('2015|CY', 300, 800)], idempotencyKey: 'values-sent-again' };
    const told = [
      await send(steward, 'recordObservations', recorded, same),
      await send(steward, 'recordObservations', recorded, same),
    ];
    expect(told[1]).toEqual(told[0]);
    const [stored] = await records.sql(
      `select count(*)::int as count from observation where period_id = '2015|CY' and definition_id = $1`,
      [ids['counted']?.split(':')[1]],
    );
    expect(stored).toEqual({ count: 1 });
  });

  it('keeps one chain for one value, however many record it at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => record([share('2006|CY', 300 + index, 800)])));
    const [chain] = await records.sql(
      `select count(*)::int as all, count(distinct supersedes_id)::int as replaced from observation where period_id = '2006|CY' and definition_id = $1`,
      [ids['counted']?.split(':')[1]],
    );
    expect(chain).toEqual({ all: 20, replaced: 19 });
  });

  it.each<[string, (item: typeof share) => object[], string[]]>([
    ['EMPTY_BATCH', () => [], ['items']],
    ['DUPLICATE_ITEM', (item) => [item('2007|CY', 1, 2), item('2007|CY', 1, 3)], ['items', '1']],
    ['OTHER_PERIOD_KIND', (item) => [item('2007/2008|FY', 1, 2)], ['items', '0', 'period']],
    ['SYMBOL_AND_VALUE', (item) => [item('2007|CY', 1, 2, { symbol: 'c' })], ['items', '0', 'symbol']],
    ['UNKNOWN_SYMBOL', (item) => [item('2007|CY', 1, 2, { value: null, symbol: ':' })], ['items', '0', 'symbol']],
    [
      'UNKNOWN_SYMBOL',
      (item) => [item('2007|CY', 1, 2, { value: null, symbol: 'c', definitionId: ids['due'] })],
      ['items', '0', 'symbol'],
    ],
    ['METHOD_MISSING', (item) => [item('2007|CY', 1, 2, { status: 'DERIVED' })], ['items', '0', 'method']],
    [
      'BAD_FIGURE',
      (item) => [item('2007|CY', 1, 2, { numerator: { state: 'UNKNOWN', value: 1 } })],
      ['items', '0', 'numerator'],
    ],
    [
      'NOT_FOUND',
      (item) => [item('2007|CY', 1, 2), item('2007|CY', 1, 2, { areaId: ids['wirral'] })],
      ['items', '1', 'areaId'],
    ],
  ])('is refused with %s, and leaves nothing behind', async (code, items, path) => {
    const before = await records.changes();
    expect(await record(items(share))).toMatchObject({ __typename: 'Refusal', code, path });
    expect(await records.changes()).toBe(before);
  });

  it('is for stewards and systems, and nobody replaces what another organisation keeps', async () => {
    expect(await record([share('2008|CY', 1, 2)], api.as('demonstration-officer'))).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await record([share('2005|CY', 1, 2)], api.as('demonstration-community-trust-system'))).toMatchObject({
      code: 'FORBIDDEN',
      path: ['items', '0'],
    });
  });

  it('takes 10,000 values in one go', async () => {
    const period = (index: number): string =>
      `${String(1000 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}|M`;
    const items = Array.from({ length: 10_000 }, (_, index) => ({
      definitionId: ids[index < 5000 ? 'demonstration-advice-on-time' : 'demonstration-reviews-on-time'],
      areaId: ids['demonstration'],
      period: period(index % 5000),
      status: 'FINAL',
    }));
    const told = await send(
      steward,
      'recordObservations',
      '... on ObservationsRecorded { submission { recordsAccepted } }',
      { asAt: '2026', items },
    );
    expect(told).toMatchObject({ submission: { recordsAccepted: 10_000 } });
    expect(await record([...items, share('2009|CY', 1, 2)])).toMatchObject({ code: 'BATCH_TOO_LARGE' });
  }, 120_000);
});
