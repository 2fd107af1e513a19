/** Capacity against demand: Surrey's psychologists of 2023, worked out by hand, and pathways where something is missing. */
import { describe, expect, it } from '@jest/globals';
import { capacityAWeek, demandAWeek, type FlowOnRecord, type Pace } from '../../server/insight/demand/weekly.js';
import { useApi, type Api } from '../support/api.js';
import { figure, shown, type Figure } from './asked.js';

interface Answer {
  capacityAgainstDemand: {
    pathways: {
      pathway: { slug: string };
      aWeek: Figure;
      backlog: Figure<number>;
      backlogAsAt: string | null;
      capacities: (Record<'aWeek' | 'shareOfDemand' | 'backlogAWeek' | 'weeksToClear', Figure> & {
        scenario: string;
        backlogAfterAYear: Figure<number>;
      })[];
      gaps: { kind: string; where: string }[];
    }[];
    assumptions: { basis: string }[];
  };
}

const asked = `query ($area: String!, $asKnownAt: DateTime) { capacityAgainstDemand(area: $area, asKnownAt: $asKnownAt) {
  assumptions { basis }
  pathways { pathway { slug } aWeek ${figure} backlog ${figure} backlogAsAt gaps { kind where }
    capacities { scenario aWeek ${figure} shareOfDemand ${figure} backlogAWeek ${figure} backlogAfterAYear ${figure} weeksToClear ${figure} } } } }`;
const pathwaysOf = async (api: Pick<Api, 'query'>, area: string) =>
  (await api.query<Answer>(asked, { area })).capacityAgainstDemand.pathways;

describe('the areas of the documents', () => {
  const api = useApi();

  it('has Surrey fall behind by 17 a week with its own psychologists, and by 6 with locums', async () => {
    const [advice, ...others] = await pathwaysOf(api, 'surrey');
    expect(others).toEqual([]);
    expect([advice?.aWeek.value, advice?.backlog.value, advice?.backlogAsAt]).toEqual(['44.00', 729, '2023']);
    // 44 - 27 = 17 and 44 - 38 = 6 a week; 27 / 44 and 38 / 44; 729 and 52.18 weeks of each.
    expect(
      advice?.capacities.map(({ scenario, ...of }) => [
        scenario,
        ...[of.aWeek, of.shareOfDemand, of.backlogAWeek, of.backlogAfterAYear, of.weeksToClear].map(shown),
      ]),
    ).toEqual([
      ['Its own psychologists', '27.00', '61.4', '17.00', 1616, 'NOT_APPLICABLE'],
      ['Its own psychologists and locums', '38.00', '86.4', '6.00', 1042, 'NOT_APPLICABLE'],
    ]);
    expect(advice?.gaps).toEqual([]);
  });

  it('names what is missing in Wirral, where nobody has given a demand or a capacity', async () => {
    const pathways = await pathwaysOf(api, 'wirral');
    const nd = pathways.find(({ pathway }) => pathway.slug.includes('neuro'));
    expect(nd?.gaps.map(({ where }) => where)).toEqual(['demand', 'backlog', 'capacity']);
    expect(nd?.capacities).toEqual([]);
  });

  it('refuses an area that is not there', async () => {
    expect((await api.ask(asked, { area: 'atlantis' })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(
      (await api.ask(asked, { area: 'surrey', asKnownAt: '2001-01-01T00:00:00Z' })).errors?.[0]?.extensions.code,
    ).toBe('NOT_FOUND');
  });
});

const amount = (value: string | null, state: 'KNOWN' | 'UNKNOWN' = value === null ? 'UNKNOWN' : 'KNOWN') => ({
  state,
  qualifier: 'EXACT' as const,
  value,
  promisedFor: null,
  note: null,
});
const flow = (
  referrals: string | null,
  basis: FlowOnRecord['basis'],
  more: Partial<FlowOnRecord> = {},
): FlowOnRecord => ({
  id: 'WaitFlow:1',
  asAt: '2026-09',
  basis,
  supersededBy: [],
  period: { startsOn: '2026-09-01', endsOn: '2026-09-30' },
  provider: null,
  referrals: amount(referrals),
  ...more,
});

describe('demand by the week', () => {
  it.each([
    ['a week as it is', [flow('44', 'WEEKLY_AVERAGE')], '44.00'],
    ['a month by 4.348 weeks', [flow('100', 'MONTHLY_AVERAGE')], '23.00'],
    ['a period of 30 days by its weeks', [flow('30', 'PERIOD_TOTAL')], '7.00'],
    ['providers together', [flow('30', 'PERIOD_TOTAL'), flow('60', 'PERIOD_TOTAL')], '21.00'],
    ['nothing where one of them does not say', [flow('30', 'PERIOD_TOTAL'), flow(null, 'PERIOD_TOTAL')], 'UNKNOWN'],
    [
      'the latest that says it',
      [
        flow('30', 'PERIOD_TOTAL'),
        flow(null, 'PERIOD_TOTAL', { period: { startsOn: '2026-10-01', endsOn: '2026-10-31' } }),
      ],
      '7.00',
    ],
    ['none that was replaced', [flow('30', 'PERIOD_TOTAL', { supersededBy: [{ id: 'WaitFlow:2' }] })], 'UNKNOWN'],
    ['nothing', [], 'UNKNOWN'],
  ])('%s', (_, flows, expected) => {
    expect(shown(demandAWeek(flows).aWeek)).toBe(expected);
  });
});

describe('capacity by the week', () => {
  const pace = (more: Partial<Pace>): Pace => ({
    id: 'CapacityAssumption:1',
    unit: 'advices',
    scenario: 'As staffed',
    confidence: 'STATED',
    throughputPer: null,
    throughput: amount(null),
    perFtePerMonth: amount(null),
    team: null,
    ...more,
  });
  const team = (occupied: string | null) => ({
    name: 'Psychology',
    staffing: { occupied: { state: occupied === null ? ('UNKNOWN' as const) : ('KNOWN' as const), value: occupied } },
  });
  it.each([
    ['all staff together, a month', pace({ throughput: amount('100'), throughputPer: 'MONTH' }), '23.00'],
    // 5.5 by 8 are 44 a month, and 44 by 4.348 weeks.
    ['each of those in post', pace({ perFtePerMonth: amount('5.5'), team: team('8.00') }), '10.12'],
    ['nobody knows how many are in post', pace({ perFtePerMonth: amount('5.5'), team: team(null) }), 'UNKNOWN'],
    ['nobody says whose work it is', pace({ perFtePerMonth: amount('5.5') }), 'UNKNOWN'],
    ['nobody says how fast', pace({ team: team('8.00') }), 'UNKNOWN'],
  ])('%s', (_, given, expected) => {
    expect(shown(capacityAWeek(given))).toBe(expected);
  });
});
