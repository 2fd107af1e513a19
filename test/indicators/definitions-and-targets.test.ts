import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send, useRecords, type Told } from '../support/writes.js';

describe('indicators, definitions, breaks and targets', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const steward = api.as('demonstration-data-steward');
  const lead = api.as('demonstration-improvement-lead');
  const ids: Record<string, string> = {};

  const idOf = (told: Told, field: string): string => (told[field] as { id: string }).id;
  const addIndicator = (input: object = {}, caller = steward): Promise<Told> =>
    send(
      caller,
      'addIndicator',
      '... on IndicatorAdded { indicator { id slug unit visibility definitions { totalCount } } }',
      {
        asAt: '2026',
        slug: 'advice-in-six-weeks',
        name: 'Advice in six weeks',
        topic: 'PLANS_ON_TIME',
        polarity: 'HIGH',
        unit: 'PERCENT',
        decimalPlaces: 1,
        ...input,
      },
    );
  const define = (input: object = {}, caller = steward): Promise<Told> =>
    send(
      caller,
      'defineIndicatorVersion',
      '... on IndicatorVersionDefined { definition { id slug label indicator { slug } supersedes { slug } supersededBy { slug } } }',
      {
        asAt: '2026',
        indicatorId: ids['indicator'],
        slug: 'advice-by-receipt',
        label: 'By day of receipt',
        counts: 'Advices received within six weeks',
        outOf: 'Advices received',
        periodKind: 'MONTH',
        ...input,
      },
    );
  const setTarget = (input: object = {}, caller = lead): Promise<Told> =>
    send(
      caller,
      'setTarget',
      '... on TargetSet { target { id dueOn value { state value } area { slug } supersedes { dueOn } trajectory { dueOn value { value } } } }',
      {
        asAt: '2026-11',
        indicatorId: ids['indicator'],
        areaId: ids['demonstration'],
        title: 'Nine advices in ten within six weeks',
        kind: 'LOCAL',
        value: { value: '90' },
        dueOn: '2027-03',
        setBy: 'Improvement board',
        trajectory: [
          { dueOn: '2027-03-31', value: { value: '90' } },
          { dueOn: '2026-12', value: { value: '75' } },
        ],
        ...input,
      },
    );

  beforeAll(async () => {
    const { areas } = await api.query<{ areas: { nodes: { id: string; slug: string }[] } }>(
      '{ areas(realm: DEMONSTRATION) { nodes { id slug } } }',
    );
    for (const { id, slug } of areas.nodes) ids[slug] = id;
  });

  it('adds an indicator and defines how it is counted', async () => {
    const added = await addIndicator();
    expect(added).toMatchObject({
      indicator: { slug: 'advice-in-six-weeks', unit: 'PERCENT', visibility: 'PUBLIC', definitions: { totalCount: 0 } },
    });
    ids['indicator'] = idOf(added, 'indicator');
    const first = await define();
    expect(first).toMatchObject({ definition: { indicator: { slug: 'advice-in-six-weeks' }, supersedes: null } });
    ids['definition'] = idOf(first, 'definition');
    const next = await define({
      slug: 'advice-by-request',
      label: 'By day of request',
      supersedesId: ids['definition'],
    });
    expect(next).toMatchObject({ definition: { supersedes: { slug: 'advice-by-receipt' } } });
    expect(await define({ slug: 'advice-a', supersedesId: ids['definition'] })).toMatchObject({
      code: 'ALREADY_SUPERSEDED',
      path: ['supersedesId'],
    });
    const other = idOf(await addIndicator({ slug: 'other-advice' }), 'indicator');
    expect(
      await define({ slug: 'advice-b', indicatorId: other, supersedesId: idOf(next, 'definition') }),
    ).toMatchObject({ code: 'OTHER_INDICATOR', path: ['supersedesId'] });
  });

  it('puts a release on record with what its symbols mean, and the next after it', async () => {
    const record = (input: object = {}, caller = steward): Promise<Told> =>
      send(
        caller,
        'recordDataSet',
        '... on DataSetRecorded { dataSet { id edition publisher { slug } follows { edition } symbols { text means } } }',
        {
          asAt: '2026',
          slug: 'advice-return-2025',
          title: 'Advice return',
          edition: '2025',
          symbols: [
            { text: ':', means: 'X', explanation: 'Not handed in.' },
            { text: 'x', means: 'Z', explanation: 'Does not arise.' },
          ],
          ...input,
        },
      );
    const first = await record();
    expect(first).toMatchObject({
      dataSet: {
        publisher: { slug: 'demonstration-council' },
        follows: null,
        symbols: [
          { text: ':', means: 'X' },
          { text: 'x', means: 'Z' },
        ],
      },
    });
    const next = { edition: '2026', followsId: idOf(first, 'dataSet') };
    expect(await record({ ...next, slug: 'advice-return-2026' })).toMatchObject({
      dataSet: { follows: { edition: '2025' } },
    });
    const before = await records.changes();
    expect(await record({ ...next, slug: 'advice-return-2027' })).toMatchObject({
      code: 'ALREADY_FOLLOWED',
      path: ['followsId'],
    });
    expect(await record()).toMatchObject({ code: 'SLUG_TAKEN' });
    const twice = ['c', 'C'].map((text) => ({ text, means: 'C', explanation: 'Too few.' }));
    expect(await record({ slug: 'x', symbols: twice })).toMatchObject({
      code: 'DUPLICATE_ITEM',
      path: ['symbols', '1'],
    });
    expect(await record({ slug: 'x' }, lead)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await records.changes()).toBe(before);
  });

  it('sets a target with its way there, and another in its place', async () => {
    const first = await setTarget();
    expect(first).toMatchObject({
      target: {
        value: { value: '90' },
        area: { slug: 'demonstration' },
        supersedes: null,
        trajectory: [
          { dueOn: '2026-12', value: { value: '75' } },
          { dueOn: '2027-03-31', value: { value: '90' } },
        ],
      },
    });
    const supersedesId = idOf(first, 'target');
    expect(await setTarget({ dueOn: '2027-09', trajectory: [], supersedesId }, steward)).toMatchObject({
      target: { dueOn: '2027-09', supersedes: { dueOn: '2027-03' } },
    });
    expect(await setTarget({ supersedesId })).toMatchObject({ code: 'ALREADY_SUPERSEDED' });
    expect(await setTarget({ value: null, dueOn: null, trajectory: [] })).toMatchObject({
      target: { value: { state: 'UNKNOWN' }, dueOn: null },
    });
  });

  it('parts a series', async () => {
    const parted = (input: object, caller = steward): Promise<Told> =>
      send(caller, 'breakSeries', '... on SeriesBroken { seriesBreak { happenedOn shiftFrom definition { slug } } }', {
        asAt: '2026',
        definitionId: ids['definition'],
        happenedOn: '2026-04',
        change: 'Advice by telephone counts.',
        effect: 'Shares rose.',
        shiftFrom: '2',
        shiftTo: '6',
        ...input,
      });
    expect(await parted({})).toMatchObject({
      seriesBreak: { happenedOn: '2026-04', shiftFrom: '2', definition: { slug: 'advice-by-receipt' } },
    });
    const before = await records.changes();
    expect(await parted({ shiftTo: '-1' })).toMatchObject({ code: 'BAD_RANGE', path: ['shiftFrom'] });
    expect(await parted({ change: '' })).toMatchObject({ code: 'TEXT_MISSING', path: ['change'] });
    expect(await parted({}, lead)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await records.changes()).toBe(before);
  });

  it.each<[string, () => Promise<Told>, string[]]>([
    ['SLUG_TAKEN', () => addIndicator(), ['slug']],
    ['BAD_SLUG', () => addIndicator({ slug: 'Advice' }), ['slug']],
    ['BAD_VALUE', () => addIndicator({ slug: 'x', decimalPlaces: 13 }), ['decimalPlaces']],
    ['SLUG_TAKEN', () => define(), ['slug']],
    ['BAD_VALUE', () => define({ slug: 'x', reportedWithinDays: -1 }), ['reportedWithinDays']],
    [
      'BAD_TRAJECTORY',
      () => setTarget({ trajectory: [{ dueOn: '2027-04-01', value: { value: '1' } }] }),
      ['trajectory', '0', 'dueOn'],
    ],
    [
      'BAD_TRAJECTORY',
      () =>
        setTarget({ trajectory: ['2026-12', '2027', '2026-12'].map((dueOn) => ({ dueOn, value: { value: '1' } })) }),
      ['trajectory', '2', 'dueOn'],
    ],
    ['BAD_FIGURE', () => setTarget({ value: { state: 'PROMISED' } }), ['value']],
    ['FORBIDDEN', () => addIndicator({ slug: 'x' }, lead), []],
    ['FORBIDDEN', () => define({ slug: 'x' }, lead), []],
    ['FORBIDDEN', () => setTarget({}, api.as('demonstration-officer')), []],
  ])('is refused with %s, and leaves nothing behind', async (code, refused, path) => {
    const before = await records.changes();
    expect(await refused()).toMatchObject({ __typename: 'Refusal', code, path });
    expect(await records.changes()).toBe(before);
  });
});
