import { beforeAll, describe, expect, it } from '@jest/globals';
import { disputed, facts, idOf, known, suppressed, unknown } from '../../seeds/seed.js';
import { ClaimComparatorRow } from '../../server/indicators/claim-comparator.entity.js';
import { ClaimRow } from '../../server/indicators/claim.entity.js';
import { DefinitionVersionRow } from '../../server/indicators/definition-version.entity.js';
import { IndicatorRow } from '../../server/indicators/indicator.entity.js';
import { ObservationRow } from '../../server/indicators/observation.entity.js';
import { useApi } from '../support/api.js';
import { areaId, put } from '../support/records.js';

const indicatorId = idOf('Indicator', 'on-time');
const indicator = [
  facts(IndicatorRow, { asAt: '2024' }, [
    {
      key: 'on-time',
      slug: 'on-time',
      name: 'On time',
      topic: 'PLANS_ON_TIME',
      polarity: 'HIGH',
      unit: 'PERCENT',
      decimalPlaces: 1,
    },
  ]),
  facts(DefinitionVersionRow, { asAt: '2024', indicatorId }, [
    { key: 'on-time', slug: 'on-time', label: 'On time', periodKind: 'CALENDAR_YEAR' },
  ]),
];
const observed = (
  year: number,
  numerator: ObservationRow['numerator'],
  denominator: ObservationRow['denominator'],
  supersedes?: number,
) =>
  facts(ObservationRow, { areaId, indicatorId, definitionId: idOf('DefinitionVersion', 'on-time') }, [
    {
      key: String(year),
      asAt: String(year),
      periodId: `${String(year)}|CY`,
      status: 'FINAL',
      value: unknown('Not published'),
      numerator,
      denominator,
      supersedesId: supersedes === undefined ? null : idOf('Observation', String(supersedes)),
    },
  ]);
const observations = [
  observed(2018, known(0), known(7)),
  observed(2019, known(10), known(30)),
  observed(2020, known(5), known(0), 2019),
  observed(2021, suppressed('Fewer than five'), known(20), 2020),
  observed(2022, known(9), unknown('Not published')),
  observed(2023, disputed(9, 'Counted otherwise by schools'), known(10)),
];
const claims = [
  facts(
    ClaimRow,
    {
      areaId,
      asAt: '2024',
      claimantRole: 'Cabinet member',
      direction: 'UP',
      claimedPeriod: '2024',
      value: unknown('None'),
      verdict: 'NOT_CHECKED',
      verdictReason: 'Testing',
    } as const,
    ['compared', 'never compared'].map((statement) => ({ key: statement, statement })),
  ),
  facts(
    ClaimComparatorRow,
    { asAt: '2024', claimId: idOf('Claim', 'compared'), finding: 'It fits.' },
    ['2018', '2019'].map((year) => ({ key: year, observationId: idOf('Observation', year) })),
  ),
];

describe('what is worked out of observations and claims', () => {
  const api = useApi({ database: 'empty' });
  beforeAll(() => put(api.url, [...indicator, ...observations, ...claims]));

  it.each([
    ['2018', '0.00', true],
    ['2019', '33.33', false],
    ['2020', null, false],
    ['2021', null, true],
    ['2022', null, true],
    ['2023', null, true],
  ])('%s: the percentage is %s and it is current: %s', async (year, percentage, current) => {
    const { observations: found } = await api.query<{ observations: { nodes: { asAt: string }[] } }>(
      '{ observations { nodes { asAt percentage current } } }',
    );
    expect(found.nodes.find(({ asAt }) => asAt === year)).toEqual({ asAt: year, percentage, current });
  });

  it('counts the observations a claim was set against, none being nought', async () => {
    const { claims: found } = await api.query<{ claims: { nodes: { statement: string; comparatorCount: number }[] } }>(
      '{ claims { nodes { statement comparatorCount } } }',
    );
    expect(Object.fromEntries(found.nodes.map((claim) => [claim.statement, claim.comparatorCount]))).toEqual({
      compared: 2,
      'never compared': 0,
    });
  });
});
