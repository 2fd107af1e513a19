import { beforeAll, describe, expect, it } from '@jest/globals';
import { disputed, facts, idOf, known, notApplicable, suppressed, unknown, type SeedTable } from '../../seeds/seed.js';
import { ClockDefinitionRow } from '../../server/waits/clock-definition.entity.js';
import { PathwayRow } from '../../server/waits/pathway.entity.js';
import { WaitBandRow } from '../../server/waits/wait-band.entity.js';
import { WaitSnapshotRow } from '../../server/waits/wait-snapshot.entity.js';
import { useApi } from '../support/api.js';
import { areaId, put } from '../support/records.js';

const notSaid = unknown('Not said');
const clock = facts(ClockDefinitionRow, { asAt: '2024' }, [
  {
    key: 'clock',
    slug: 'clock',
    name: 'Clock',
    edition: '1',
    startEvent: 'REFERRAL_RECEIVED',
    stopEvent: 'ASSESSMENT',
    basis: 'INCOMPLETE',
    statistic: 'BANDS',
    includesIntervention: 'NO',
  },
]);
const pathways = facts(
  PathwayRow,
  { areaId, asAt: '2024', kind: 'SPEECH_AND_LANGUAGE' } as const,
  ['banded', 'told', 'undated', 'silent'].map((slug) => ({ key: slug, slug, name: slug })),
);
type Figures = Partial<Pick<WaitSnapshotRow, 'total' | 'statedWeeks' | 'medianWeeks'>>;
const snapshot = (pathway: string, key: string, asAt: string, figures: Figures = {}) =>
  facts(
    WaitSnapshotRow,
    {
      areaId,
      scope: 'AREA',
      status: 'FINAL',
      completeness: 'UNKNOWN',
      clockId: idOf('ClockDefinition', 'clock'),
    } as const,
    [
      {
        key,
        asAt,
        pathwayId: idOf('Pathway', pathway),
        total: figures.total ?? notSaid,
        medianWeeks: figures.medianWeeks ?? notSaid,
        percentile92Weeks: notSaid,
        meanWeeks: notSaid,
        longestWeeks: notSaid,
        statedWeeks: figures.statedWeeks ?? notApplicable('It says what each figure is.'),
      },
    ],
  );
type Band = readonly [from: number, to: number | null, people: number | null];
const bands = (key: string, given: readonly Band[], left: readonly number[] = []) =>
  facts(
    WaitBandRow,
    { areaId, asAt: '2024-01' },
    given.flatMap(([fromDays, toDays, people], index) => ({
      key: `${key} ${String(index)}`,
      snapshotId: idOf('WaitSnapshot', key),
      sequence: index + 1 + left.filter((gap) => gap <= index).length,
      label: String(fromDays),
      fromDays,
      toDays,
      count: people === null ? suppressed('Fewer than five') : known(people),
    })),
  );
const banded: SeedTable[] = [
  snapshot('banded', 'full', '2024-01-31', { total: known(60) }),
  bands('full', [
    [0, 126, 40],
    [127, 364, 15],
    [365, null, 5],
  ]),
  snapshot('banded', 'gap', '2024-02-29', { total: known(60) }),
  bands(
    'gap',
    [
      [0, 126, 40],
      [127, 250, 9],
      [365, null, 5],
    ],
    [2],
  ),
  snapshot('banded', 'suppressed', '2024-03-31', { total: known(60) }),
  bands('suppressed', [
    [0, 126, null],
    [127, 364, 15],
    [365, null, 5],
  ]),
  snapshot('banded', 'no end', '2024-04-30', { total: known(60) }),
  bands('no end', [
    [0, 126, 40],
    [127, 364, 15],
  ]),
  snapshot('banded', 'across 18 weeks', '2024-05-31', { total: known(60) }),
  bands('across 18 weeks', [
    [0, 100, 40],
    [101, 200, 15],
    [201, null, 5],
  ]),
  snapshot('banded', 'nobody', '2024-06-30', { total: known(0) }),
  bands('nobody', [
    [0, 126, 0],
    [127, null, 0],
  ]),
  snapshot('banded', 'without total', '2024-07-31'),
  bands('without total', [
    [0, 126, 20],
    [127, null, 10],
  ]),
  snapshot('banded', 'without bands', '2024-08-31', { total: known(60) }),
];
const told: SeedTable[] = [
  snapshot('told', 'nothing', '2024-09'),
  snapshot('told', 'disputed weeks', '2024-03', { statedWeeks: disputed('70', 'Said to be shorter') }),
  snapshot('told', 'before', '../2024-06-15', { medianWeeks: known('20') }),
  snapshot('undated', 'some march', 'XXXX-03', { total: known(9) }),
  snapshot('undated', 'band only', '2023'),
  bands('band only', [[0, 126, 30]]),
];

describe('what waits come to', () => {
  const api = useApi({ database: 'empty' });
  beforeAll(() => put(api.url, [clock, pathways, ...banded, ...told]));

  it.each([
    ['2024-01-31', 'KNOWN', 60, 'KNOWN', '33.3'],
    ['2024-02-29', 'UNKNOWN', null, 'UNKNOWN', null],
    ['2024-03-31', 'SUPPRESSED', null, 'KNOWN', '33.3'],
    ['2024-04-30', 'UNKNOWN', null, 'UNKNOWN', null],
    ['2024-05-31', 'KNOWN', 60, 'UNKNOWN', null],
    ['2024-06-30', 'KNOWN', 0, 'NOT_APPLICABLE', null],
    ['2024-07-31', 'KNOWN', 30, 'UNKNOWN', null],
    ['2024-08-31', 'UNKNOWN', null, 'UNKNOWN', null],
  ])('the bands of %s come to %s %s, over 18 weeks %s %s', async (asAt, sumState, sum, shareState, share) => {
    const { pathway } = await api.query<{ pathway: { waitSnapshots: { nodes: Record<string, unknown>[] } } }>(
      '{ pathway(slug: "banded") { waitSnapshots { nodes { asAt bandSum { state value note } shareOver18Weeks { state value note } } } } }',
    );
    const why = (value: unknown) => (value === null ? expect.any(String) : null);
    expect(pathway.waitSnapshots.nodes.find((node) => node['asAt'] === asAt)).toEqual({
      asAt,
      bandSum: { state: sumState, value: sum, note: why(sum) },
      shareOver18Weeks: { state: shareState, value: share, note: why(share) },
    });
  });

  it.each([
    ['told', '2024-02-29', { snapshots: 0, withFigures: 0, latestAsAt: null }],
    ['told', '2024-03-01', { snapshots: 1, withFigures: 1, latestAsAt: '2024-03' }],
    ['told', '2024-06-14', { snapshots: 1, withFigures: 1, latestAsAt: '2024-03' }],
    ['told', '2024-06-15', { snapshots: 2, withFigures: 2, latestAsAt: '../2024-06-15' }],
    ['told', '2024-12-31', { snapshots: 3, withFigures: 2, latestAsAt: '../2024-06-15' }],
    ['undated', '2022-12-31', { snapshots: 1, withFigures: 1, latestAsAt: 'XXXX-03' }],
    ['undated', '2024-12-31', { snapshots: 2, withFigures: 2, latestAsAt: '2023' }],
    ['banded', '2024-01-31', { snapshots: 1, withFigures: 1, latestAsAt: '2024-01-31' }],
    ['silent', '2024-12-31', { snapshots: 0, withFigures: 0, latestAsAt: null }],
  ])('the evidence of %s on %s counts a snapshot once, however many bands it has', async (slug, asAt, expected) => {
    const { pathway } = await api.query<{ pathway: { waitEvidence: object } }>(
      'query Evidence($slug: String!, $asAt: Date!) { pathway(slug: $slug) { waitEvidence(asAt: $asAt) { snapshots withFigures latestAsAt } } }',
      { slug, asAt },
    );
    expect(pathway.waitEvidence).toEqual(expected);
  });
});
