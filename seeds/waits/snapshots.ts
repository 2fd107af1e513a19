/**
 * Waits as published and as disputed. Only the bands a source gives are known; the others are UNKNOWN. A zero that was published is
 * kept as zero and flagged, not corrected.
 */
import { DataQueryRow } from '../../server/provenance/data-query.entity.js';
import { QualityFlagRow } from '../../server/provenance/quality-flag.entity.js';
import { WaitBandRow } from '../../server/waits/wait-band.entity.js';
import { WaitSnapshotRow } from '../../server/waits/wait-snapshot.entity.js';
import { disputed, facts, known, notApplicable, passage, unknown, type SeedTable } from '../seed.js';
import { area, clock, organisation, pathway, snapshot, wirral2024 } from './waits-keys.js';

/** The bands of community health services lists, in days. The published last band begins past day 365. */
const bands = [
  ['0-1 weeks', 0, 7],
  ['>1-2 weeks', 8, 14],
  ['>2-4 weeks', 15, 28],
  ['>4-12 weeks', 29, 84],
  ['>12-18 weeks', 85, 126],
  ['>18-52 weeks', 127, 364],
  ['>52 weeks', 366, null],
] as const;
const [to18, to52, past52] = [5, 6, 7] as const;
const allZero = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0 };

type Bands = Readonly<Partial<Record<number, number>>>;

interface Published {
  key: string;
  month: string;
  total: number | null;
  given: Bands;
}

const month = (list: string, name: string, total: number | null, given: Bands): Published => ({
  key: `${list} ${name}`,
  month: name,
  total,
  given,
});

const salt = [
  month('RY7 salt', '2023-01', 1534, { [to52]: 526, [past52]: 326 }),
  month('RY7 salt', '2023-02', 1022, { [to18]: 941, [to52]: 13, [past52]: 2 }),
  month('RY7 salt', '2023-03', 1076, { [to18]: 976, [to52]: 14, [past52]: 2 }),
  month('RY7 salt', '2023-04', 1902, { [to52]: 659, [past52]: 301 }),
  month('RY7 salt', '2023-05', 1902, { [to52]: 659, [past52]: 301 }),
  month('RY7 salt', '2023-06', 2041, { [to52]: 761, [past52]: 441 }),
  month('RY7 salt', '2023-07', 2138, { [to52]: 843, [past52]: 389 }),
  month('RY7 salt', '2023-08', 0, allZero),
  month('RY7 salt', '2023-09', 2002, { [to52]: 991, [past52]: 309 }),
  month('RY7 salt', '2023-10', 1924, { [to52]: 995, [past52]: 273 }),
];
const paediatrics = [
  month('RBL paediatrics', '2023-01', null, { [past52]: 0 }),
  month('RBL paediatrics', '2023-06', null, { [past52]: 76 }),
  month('RBL paediatrics', '2023-10', null, { [past52]: 587 }),
];
const wholeBoard = [month('QYG salt', '2023-07', 5628, {}), month('QYG salt', '2023-08', 3197, {})];

const notHeld = unknown('Not among the figures we hold of this publication.');
const bandsOnly = unknown('The publication tells waits in bands only.');
const chs = {
  areaId: area('cheshire-and-merseyside'),
  clockId: clock('nhs-chs-2023'),
  status: 'MANAGEMENT_INFORMATION',
  medianWeeks: bandsOnly,
  percentile92Weeks: bandsOnly,
  meanWeeks: bandsOnly,
  longestWeeks: bandsOnly,
  statedWeeks: notApplicable('The publication says what each figure is.'),
} as const;

const listed = ({ key, month: name, total }: Published) => ({
  key,
  asAt: name,
  periodId: `${name}|M`,
  total: total === null ? notHeld : known(total),
});

const bandsOf = (lists: readonly Published[], sourceId: string): SeedTable =>
  facts(
    WaitBandRow,
    { areaId: area('cheshire-and-merseyside'), sourceId },
    lists.flatMap(({ key, month: name, given }) =>
      bands.map(([label, fromDays, toDays], index) => {
        const people = given[index + 1];
        return {
          key: `${key} ${label}`,
          asAt: name,
          snapshotId: snapshot(key),
          sequence: index + 1,
          label,
          fromDays,
          toDays,
          count: people === undefined ? notHeld : known(people),
        };
      }),
    ),
  );

const saltSource = passage('nhs-chs-waits-2023 speech and language, RY7');
const paediatricsSource = passage('nhs-chs-waits-2023 community paediatrics, RBL');
const boardSource = passage('nhs-chs-waits-2023 speech and language, QYG');

const published: readonly SeedTable[] = [
  facts(
    WaitSnapshotRow,
    {
      ...chs,
      pathwayId: pathway('wirral-salt'),
      providerId: organisation('wirral-community-health'),
      scope: 'PROVIDER',
      completeness: 'UNKNOWN',
      sourceId: saltSource,
    } as const,
    salt.map(listed),
  ),
  facts(
    WaitSnapshotRow,
    {
      ...chs,
      pathwayId: pathway('wirral-community-paediatrics'),
      providerId: organisation('wirral-university-hospital'),
      scope: 'PROVIDER',
      completeness: 'UNKNOWN',
      sourceId: paediatricsSource,
    } as const,
    paediatrics.map(listed),
  ),
  facts(
    WaitSnapshotRow,
    {
      ...chs,
      pathwayId: pathway('cheshire-and-merseyside-salt'),
      scope: 'INTEGRATED_CARE_BOARD',
      sourceId: boardSource,
    } as const,
    wholeBoard.map((list) => ({
      ...listed(list),
      completeness: list.month === '2023-08' ? ('PARTIAL' as const) : ('UNKNOWN' as const),
    })),
  ),
  bandsOf(salt, saltSource),
  bandsOf(paediatrics, paediatricsSource),
  bandsOf(wholeBoard, boardSource),
];

const doubted = (key: string, asAt: string, sourceId: string) => ({
  key: `wait ${key}`,
  areaId: area('cheshire-and-merseyside'),
  aboutType: 'WaitSnapshot',
  aboutId: snapshot(key),
  asAt,
  sourceId,
});

const flags = facts(QualityFlagRow, {}, [
  {
    ...doubted('RY7 salt 2023-02', '2023-02', saltSource),
    rule: 'BAND_SHIFT',
    detail:
      '941 of 1,022 stand in the band of 12 to 18 weeks, and those over 52 weeks fell from 326 to 2 in one month.',
  },
  {
    ...doubted('RY7 salt 2023-03', '2023-03', saltSource),
    rule: 'BAND_SHIFT',
    detail: '976 of 1,076 stand in the band of 12 to 18 weeks; a month later 301 wait over 52 weeks.',
  },
  {
    ...doubted('RY7 salt 2023-05', '2023-05', saltSource),
    rule: 'IDENTICAL_CONSECUTIVE',
    detail: 'The total and all seven bands are the same as in April.',
  },
  {
    ...doubted('RY7 salt 2023-08', '2023-08', saltSource),
    rule: 'ZERO_SPIKE',
    detail: 'The total and every band are zero, between 2,138 in July and 2,002 in September.',
  },
  {
    ...doubted('QYG salt 2023-08', '2023-08', boardSource),
    rule: 'MISSING_SUBMITTER',
    detail: 'The total fell from 5,628 to 3,197 in the month in which the list of one provider is zero.',
  },
]);

const challenged: readonly SeedTable[] = [
  facts(WaitSnapshotRow, {}, [
    {
      key: 'wirral-salt 31 weeks',
      ...wirral2024,
      asAt: '../2024-10-16',
      pathwayId: pathway('wirral-salt'),
      clockId: clock('wirral-salt-31-weeks'),
      scope: 'UNKNOWN',
      status: 'UNKNOWN',
      completeness: 'UNKNOWN',
      total: unknown('The minutes give no size of the list.'),
      medianWeeks: unknown('Which statistic the 31 weeks are is not said.'),
      percentile92Weeks: unknown('Which statistic the 31 weeks are is not said.'),
      meanWeeks: unknown('Which statistic the 31 weeks are is not said.'),
      longestWeeks: unknown('Which statistic the 31 weeks are is not said.'),
      statedWeeks: disputed(
        '31',
        'The SEND Partnership Board says that it appears to include medical interventions. The NHS has been asked.',
      ),
      sourceId: passage('000 ¶6'),
    },
  ]),
  facts(DataQueryRow, {}, [
    {
      key: 'wirral-salt 31 weeks',
      ...wirral2024,
      aboutType: 'WaitSnapshot',
      aboutId: snapshot('wirral-salt 31 weeks'),
      question:
        'Does the 31-week wait for speech and language therapy include medical interventions? The NHS was asked; which organisation of it is not said.',
      raisedBy: 'SEND Partnership Board, as the chair of the Children, Young People and Education Committee reports it',
      raisedOn: '../2024-10-16',
      status: 'OPEN',
      sourceId: passage('000 ¶6'),
    },
  ]),
];

export const snapshotFacts: readonly SeedTable[] = [...published, flags, ...challenged];
