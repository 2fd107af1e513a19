/** Requests, numbers of plans, annual reviews, appeals, the grant's balance and the psychologists' survey, as published. */
import { QualityFlagRow } from '../../server/provenance/quality-flag.entity.js';
import { facts, idOf, known, notApplicable, passage, unknown, type SeedTable } from '../seed.js';
import { observationKey, observed } from './observed.js';

const areas = ['england', 'north-west', 'west-midlands', 'wirral', 'herefordshire', 'worcestershire'] as const;

const requests: Readonly<Record<string, readonly number[]>> = {
  '2021': [93302, 12795, 8884, 705, 277, 819],
  '2022': [114482, 16302, 11827, 1064, 305, 1142],
  '2023': [138242, 21045, 15080, 1325, 401, 1439],
  '2024': [154489, 24411, 16161, 1443, 531, 1883],
};

/** Published percentage and decisions within six weeks. */
const decided: Readonly<Record<string, readonly (readonly [percent: string, inTime: number])[]>> = {
  '2023': [
    ['84.8', 111723],
    ['90.2', 18010],
    ['80.6', 11510],
    ['63.0', 809],
    ['96.2', 384],
    ['91.8', 1259],
  ],
  '2024': [
    ['84.8', 126160],
    ['88.7', 21050],
    ['83.9', 13222],
    ['37.9', 549],
    ['97.6', 487],
    ['98.5', 1877],
  ],
};

const plans = [
  ['herefordshire', '2018/2019', 939],
  ['herefordshire', '2022/2023', 1284],
  ['herefordshire', '2023/2024', 1461],
  ['england', '2024/2025', 638745],
  ['wirral', '2024/2025', 4858],
  ['herefordshire', '2024/2025', 1717],
  ['worcestershire', '2024/2025', 6970],
] as const;

const educatedAtHome = [
  ['wirral', '2023/2024', 26],
  ['wirral', '2024/2025', 31],
] as const;

/** Reviews expected, meetings held in 2024, decisions outstanding. */
const reviews = [
  ['england', 524654, 318369, 89238],
  ['wirral', 4147, 948, 3671],
  ['herefordshire', 1370, 1010, 387],
  ['worcestershire', 5409, 3847, -211],
] as const;

const appealRates: Readonly<Record<string, readonly string[]>> = {
  wirral: ['2.0', '2.3', '1.7', '2.5', '2.1'],
  herefordshire: ['1.1', '1.0', '1.1', '1.3', '1.6'],
  worcestershire: ['1.8', '2.0', '1.5', '1.5', '1.9'],
  england: ['1.7', '1.8', '2.3', '2.5', '3.2'],
};

const counted = {
  numerator: notApplicable('A count, not a share.'),
  denominator: notApplicable('A count, not a share.'),
};
const onCensusDay = ([area, years, count]: readonly [string, string, number]) => ({
  area,
  period: `${years}|AY`,
  value: known(String(count)),
  asAt: `${years.slice(5)}-01`,
  ...counted,
});
const review = (column: 1 | 2 | 3) =>
  reviews.map((row) => ({ area: row[0], period: '2024|CY', value: known(String(row[column])), ...counted }));

const release = 'dfe-ehc-plans-2025';
const [requestsFile, reviewsFile, caseload] = [
  `${release} requests.csv`,
  `${release} annual_reviews.csv`,
  `${release} caseload.csv`,
] as const;
const outstanding = 'dfe-annual-review-decisions-outstanding';

export const published: readonly SeedTable[] = [
  observed(
    'dfe-ehc-requests',
    requestsFile,
    release,
    Object.entries(requests).flatMap(([year, counts]) =>
      areas.map((area, index) => ({ area, period: `${year}|CY`, value: known(String(counts[index])), ...counted })),
    ),
  ),
  observed(
    'dfe-ehc-decided-6-weeks',
    requestsFile,
    release,
    Object.entries(decided).flatMap(([year, shares]) =>
      shares.map(([percent, inTime], index) => ({
        area: areas[index] ?? '',
        period: `${year}|CY`,
        value: known(percent),
        numerator: known(inTime),
        denominator: unknown(
          'The file does not say out of how many. Decisions within and over six weeks need not add up to it.',
        ),
      })),
    ),
  ),
  observed('dfe-ehc-plans-january', caseload, release, plans.map(onCensusDay)),
  observed('dfe-plans-elective-home-education', caseload, release, educatedAtHome.map(onCensusDay)),
  observed('dfe-annual-reviews-expected', reviewsFile, release, review(1)),
  observed('dfe-annual-review-meetings', reviewsFile, release, review(2)),
  observed(outstanding, reviewsFile, release, review(3)),
  observed(
    'hmcts-appeal-rate',
    'hmcts-send-tribunals by council',
    'hmcts-send-tribunals',
    Object.entries(appealRates).flatMap(([area, rates]) =>
      rates.map((rate, index) => ({ area, period: `${String(2020 + index)}|CY`, value: known(rate) })),
    ),
  ),
  observed('hmcts-appeal-rate-in-development', 'hmcts-send-tribunals in-development rate', 'hmcts-send-tribunals', [
    { area: 'wirral', period: '2024|CY', value: known('9.4') },
    { area: 'england', period: '2024|CY', value: known('6.1') },
  ]),
  observed(
    'dfe-dsg-balance-share',
    'dfe-send-ap-dashboard DSG balance',
    'dfe-send-ap-dashboard',
    (
      [
        ['wirral', '-0.56'],
        ['herefordshire', '-0.19'],
        ['worcestershire', '-2.37'],
      ] as const
    ).map(([area, share]) => ({
      area,
      period: '2021/2022|FY',
      value: known(share, 'Below zero: a deficit.'),
      asAt: '2022-03',
    })),
  ),
  ...(
    [
      ['dfe-ep-recruitment-difficulty', '88'],
      ['dfe-ep-recruitment-difficulty-consistent', '77'],
      ['dfe-ep-retention-difficulty', '34'],
    ] as const
  ).map(([definition, percent]) =>
    observed(definition, 'dfe-ep-research-2023 difficulty and retention', 'dfe-ep-research-2023', [
      { area: 'england', period: '2023|CY', value: known(percent) },
    ]),
  ),

  facts(QualityFlagRow, { asAt: '2024', sourceId: passage(reviewsFile) }, [
    {
      key: 'worcestershire review decisions outstanding 2024',
      rule: 'NEGATIVE',
      detail:
        'Worcestershire’s outstanding annual review decisions stand at -211 in the published file. The value is kept as published; 1,899 cells of the file are below zero.',
      aboutType: 'Observation',
      aboutId: idOf('Observation', observationKey(outstanding, 'worcestershire', '2024|CY')),
      areaId: idOf('Area', 'worcestershire'),
    },
    {
      key: 'annual reviews duplicate column',
      rule: 'DUPLICATE_COLUMN',
      detail: 'The column review_meeting_prior_24 stands twice in the file, with the same values.',
      aboutType: 'DataSet',
      aboutId: idOf('DataSet', 'dfe-ehc-annual-reviews-2025'),
      areaId: idOf('Area', 'england'),
    },
  ]),
];
