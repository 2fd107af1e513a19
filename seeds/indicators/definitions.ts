/** What is measured and how each measure is counted: published definitions beside those that councils use without stating them. */
import { DataSetRow } from '../../server/indicators/data-set.entity.js';
import { DefinitionVersionRow } from '../../server/indicators/definition-version.entity.js';
import { IndicatorRow } from '../../server/indicators/indicator.entity.js';
import { SeriesBreakRow } from '../../server/indicators/series-break.entity.js';
import { SymbolMeaningRow } from '../../server/indicators/symbol-meaning.entity.js';
import { facts, idOf, passage, type SeedTable } from '../seed.js';

const organisation = (slug: string) => idOf('Organisation', slug);
const indicator = (slug: string) => idOf('Indicator', slug);
const dataSet = (slug: string) => idOf('DataSet', slug);
const definition = (slug: string) => idOf('DefinitionVersion', slug);
const timeliness = passage('dfe-ehc-plans-2025 timeliness_20_week.csv');

type Published = Pick<IndicatorRow, 'asAt' | 'sourceId' | 'publisherId'>;
const dfe = (locator: string): Published => ({
  asAt: '2025',
  sourceId: passage(`dfe-ehc-plans-2025 ${locator}`),
  publisherId: organisation('dfe'),
});
const said = (asAt: string, source: string): Published => ({ asAt, sourceId: passage(source), publisherId: null });

type Kind = Pick<IndicatorRow, 'topic' | 'polarity' | 'unit'>;
const measure = (
  slug: string,
  name: string,
  kind: readonly [Kind['topic'], Kind['polarity'], Kind['unit']],
  decimalPlaces: number,
  from: Published,
) => {
  const [topic, polarity, unit] = kind;
  return { key: slug, slug, name, topic, polarity, unit, decimalPlaces, ...from };
};

const published = facts(IndicatorRow, {}, [
  measure(
    'ehcp-20-weeks',
    'EHC plans issued within 20 weeks',
    ['PLANS_ON_TIME', 'HIGH', 'PERCENT'],
    1,
    dfe('timeliness_20_week.csv'),
  ),
  measure(
    'ehcp-over-a-year',
    'EHC plans that took more than a year',
    ['PLANS_ON_TIME', 'LOW', 'COUNT'],
    0,
    dfe('timeliness_20_week.csv'),
  ),
  measure(
    'ehc-requests',
    'Requests for an EHC needs assessment',
    ['REQUESTS', 'NEITHER', 'COUNT'],
    0,
    dfe('requests.csv'),
  ),
  measure(
    'ehc-decided-6-weeks',
    'Requests decided within six weeks',
    ['PLANS_ON_TIME', 'HIGH', 'PERCENT'],
    1,
    dfe('requests.csv'),
  ),
  measure(
    'ehc-plans',
    'Children and young people with an EHC plan',
    ['CASELOAD', 'NEITHER', 'COUNT'],
    0,
    dfe('caseload.csv'),
  ),
  measure(
    'home-education',
    'Children and young people with SEND educated at home',
    ['CASELOAD', 'NEITHER', 'COUNT'],
    0,
    dfe('caseload.csv'),
  ),
  measure(
    'annual-reviews-expected',
    'Annual reviews expected',
    ['REVIEWS', 'NEITHER', 'COUNT'],
    0,
    dfe('annual_reviews.csv'),
  ),
  measure(
    'annual-review-meetings',
    'Annual review meetings held in the year',
    ['REVIEWS', 'HIGH', 'COUNT'],
    0,
    dfe('annual_reviews.csv'),
  ),
  measure(
    'annual-review-decisions-outstanding',
    'Annual review decisions outstanding',
    ['REVIEWS', 'LOW', 'COUNT'],
    0,
    dfe('annual_reviews.csv'),
  ),
  measure('tribunal-appeals', 'Appeals to the SEND tribunal, as a rate', ['APPEALS', 'LOW', 'PERCENT'], 1, {
    asAt: '2024',
    sourceId: passage('hmcts-send-tribunals appeal rate'),
    publisherId: organisation('hmcts'),
  }),
  measure(
    'dsg-cumulative-balance',
    'Cumulative balance of the Dedicated Schools Grant',
    ['FINANCE', 'HIGH', 'PERCENT'],
    2,
    { asAt: '2022', sourceId: passage('dfe-send-ap-dashboard DSG balance'), publisherId: organisation('dfe') },
  ),
  ...(
    [
      ['ep-recruitment-difficulty', 'Principal educational psychologists with difficulty recruiting', 'LOW'],
      [
        'ep-recruitment-difficulty-consistent',
        'Of those with difficulty recruiting, share to whom it is consistent',
        'LOW',
      ],
      ['ep-retention-difficulty', 'Principal educational psychologists with trouble keeping staff', 'LOW'],
    ] as const
  ).map(([slug, name, polarity]) =>
    measure(slug, name, ['WORKFORCE', polarity, 'PERCENT'], 0, {
      asAt: '2023',
      sourceId: passage('dfe-ep-research-2023 difficulty and retention'),
      publisherId: organisation('dfe'),
    }),
  ),
  measure('autism-open-referrals', 'Open referrals for suspected autism', ['HEALTH', 'LOW', 'COUNT'], 0, {
    asAt: '2023-09',
    sourceId: passage('nhs-autism-waits change of method'),
    publisherId: organisation('nhs-england'),
  }),
]);

const derived = facts(IndicatorRow, { asAt: '2025', sourceId: timeliness, publisherId: null }, [
  {
    key: 'ehcp-20-weeks-neighbour-mean',
    slug: 'ehcp-20-weeks-neighbour-mean',
    name: 'EHC plans issued within 20 weeks: mean of statistical neighbours',
    topic: 'PLANS_ON_TIME',
    polarity: 'HIGH',
    unit: 'PERCENT',
    decimalPlaces: 1,
  },
  {
    key: 'ehcp-20-weeks-rank',
    slug: 'ehcp-20-weeks-rank',
    name: 'EHC plans issued within 20 weeks: rank among council areas',
    topic: 'PLANS_ON_TIME',
    polarity: 'LOW',
    unit: 'RANK',
    decimalPlaces: 0,
  },
  {
    key: 'ehcp-20-weeks-median',
    slug: 'ehcp-20-weeks-median',
    name: 'EHC plans issued within 20 weeks: median of council areas',
    topic: 'PLANS_ON_TIME',
    polarity: 'HIGH',
    unit: 'PERCENT',
    decimalPlaces: 1,
  },
  {
    key: 'ehc-plans-growth',
    slug: 'ehc-plans-growth',
    name: 'Growth in the number of EHC plans',
    topic: 'CASELOAD',
    polarity: 'NEITHER',
    unit: 'PERCENT',
    decimalPlaces: 1,
  },
]);

const panel2019 = '2019-03~';
const onlySpokenOf = facts(IndicatorRow, {}, [
  measure(
    'ehcp-average-wait',
    'Average wait for an EHC plan',
    ['PLANS_ON_TIME', 'LOW', 'DAYS'],
    0,
    said('2025-09', 'lasp-board-2025-09 waits'),
  ),
  measure(
    'salt-wait',
    'Wait for speech and language therapy',
    ['HEALTH', 'LOW', 'WEEKS'],
    0,
    said('2024-10-16', '000 ¶6'),
  ),
  measure(
    'send-complaints',
    'Complaints about SEND services',
    ['APPEALS', 'LOW', 'COUNT'],
    0,
    said('2024-10-16', '000 ¶1'),
  ),
  measure(
    'resource-bases',
    'Resource bases commissioned',
    ['INCLUSION', 'HIGH', 'COUNT'],
    0,
    said('2022-09-14', '001 §3.17'),
  ),
  measure(
    'special-school-share',
    'Children who attend a special school',
    ['INCLUSION', 'NEITHER', 'PERCENT'],
    1,
    said(panel2019, '002 ¶8'),
  ),
  measure(
    'requests-by-source',
    'Requests for an assessment by who makes them',
    ['REQUESTS', 'NEITHER', 'PERCENT'],
    1,
    said(panel2019, '002 ¶15'),
  ),
  measure(
    'looked-after-health-assessments',
    'Looked-after children with an up-to-date health assessment',
    ['HEALTH', 'HIGH', 'PERCENT'],
    1,
    said(panel2019, '002 ¶21'),
  ),
  measure(
    'schools-send-judged-good',
    'Schools whose SEND provision is judged good',
    ['INCLUSION', 'HIGH', 'PERCENT'],
    0,
    said(panel2019, '002 ¶23'),
  ),
  measure(
    'send-exclusions',
    'Exclusions of children with SEND, set against all children',
    ['INCLUSION', 'LOW', 'PERCENT'],
    1,
    said(panel2019, '002 ¶17'),
  ),
  measure(
    'send-attendance',
    'Attendance of children with SEND, set against all children',
    ['INCLUSION', 'HIGH', 'PERCENT'],
    1,
    said(panel2019, '002 ¶17'),
  ),
  measure(
    'send-persistent-absence',
    'Persistent absence of children with SEND, set against all children',
    ['INCLUSION', 'LOW', 'PERCENT'],
    1,
    said(panel2019, '002 ¶17'),
  ),
]);

const set = (
  slug: string,
  title: string,
  caveats: string | null,
  asAt = '2025',
  edition = 'Reporting year 2025',
  source = `dfe-ehc-plans-2025 ${title}`,
) => ({
  key: slug,
  slug,
  title,
  edition,
  caveats,
  asAt,
  sourceId: passage(source),
});

const dataSets = facts(DataSetRow, { publisherId: organisation('dfe') }, [
  set(
    'dfe-ehc-timeliness-2025',
    'timeliness_20_week.csv',
    'Begins with a byte order mark. All plans of Dorset and the City of London in 2024 are classed as exceptions, so their rate without exceptions is x.',
  ),
  set(
    'dfe-ehc-requests-2025',
    'requests.csv',
    'Begins with a byte order mark. Decisions within six weeks stand as x before 2023.',
  ),
  set(
    'dfe-ehc-annual-reviews-2025',
    'annual_reviews.csv',
    'First year of publication. One column name stands twice, some are misspelt, and 1,899 cells are below zero.',
  ),
  set('dfe-ehc-caseload-2025', 'caseload.csv', 'Keyed by academic year; counted on one day in January.'),
  set(
    'dfe-sen-in-england-2023',
    'SEN in England',
    'The guidance swaps the meanings of x and z.',
    '2023',
    'Academic year 2022/23',
    'dfe-sen-in-england-2023 symbols',
  ),
  set(
    'dfe-s251-2021',
    'Section 251',
    'Lines are matched by number; the wording varies.',
    '2022',
    'Financial year 2021-22',
    'dfe-s251 symbols',
  ),
  {
    ...set(
      'dfe-send-ap-dashboard-2021',
      'SEND and alternative provision inclusion dashboard',
      'A negative balance is a deficit.',
      '2022',
      'Financial year 2021-22',
      'dfe-send-ap-dashboard DSG balance',
    ),
  },
  {
    ...set(
      'hmcts-send-tribunals-2024',
      'Appeal rates by council',
      'Thousands separators and per cent signs in the cells; headers over several rows; a second denominator for 2024.',
      '2024',
      'Calendar years 2020 to 2024',
      'hmcts-send-tribunals by council',
    ),
    publisherId: organisation('hmcts'),
  },
]);

const meaning = (
  slug: string,
  text: string,
  means: SymbolMeaningRow['means'],
  explanation: string,
  asAt: string,
  source: string,
) => ({
  key: `${slug} ${text}`,
  dataSetId: dataSet(slug),
  text,
  means,
  explanation,
  asAt,
  sourceId: passage(source),
});
const symbols = facts(SymbolMeaningRow, {}, [
  ...['dfe-ehc-timeliness-2025', 'dfe-ehc-requests-2025', 'dfe-ehc-annual-reviews-2025', 'dfe-ehc-caseload-2025'].map(
    (slug) => meaning(slug, 'x', 'X', 'Not available.', '2025', 'dfe-ehc-plans-2025 symbols'),
  ),
  meaning(
    'dfe-sen-in-england-2023',
    'x',
    'Z',
    'Not applicable: the other way round than usual.',
    '2023',
    'dfe-sen-in-england-2023 symbols',
  ),
  meaning(
    'dfe-sen-in-england-2023',
    'z',
    'X',
    'Not available: the other way round than usual.',
    '2023',
    'dfe-sen-in-england-2023 symbols',
  ),
  meaning(
    'dfe-s251-2021',
    ':',
    'X',
    'Not available, by the older convention of these statistics.',
    '2022',
    'dfe-s251 symbols',
  ),
]);

type Stated = Partial<
  Pick<DefinitionVersionRow, 'counts' | 'outOf' | 'exclusions' | 'column' | 'validFrom' | 'validTo' | 'notes'>
> & { set?: string };
const defined = (
  slug: string,
  of: string,
  label: string,
  periodKind: DefinitionVersionRow['periodKind'],
  asAt: string,
  source: string,
  { set: from, ...stated }: Stated,
) => ({
  key: slug,
  slug,
  indicatorId: indicator(of),
  dataSetId: from === undefined ? null : dataSet(from),
  label,
  periodKind,
  asAt,
  sourceId: passage(source),
  ...stated,
});

const onTime = 'dfe-ehc-plans-2025 timeliness_20_week.csv';
const plansFile = { set: 'dfe-ehc-timeliness-2025', validFrom: '2019' };
const officialDefinitions = facts(DefinitionVersionRow, {}, [
  defined(
    'dfe-ehcp-20-weeks-excluding-exceptions',
    'ehcp-20-weeks',
    'DfE, without cases where exceptions apply',
    'CALENDAR_YEAR',
    '2025',
    onTime,
    {
      ...plansFile,
      counts: 'New EHC plans issued within 20 weeks of the request, where no exception applies.',
      outOf: 'New EHC plans issued in the year where no exception applies.',
      exclusions:
        'Cases in which a statutory exception applies. An area that classes all its plans as exceptions has no value.',
      column: 'PC_plans_issued_20_weeks_ex',
      notes:
        'The column is written in lower case from the 2026 release. It does not count plans still waiting: an area that clears old cases looks worse while it does.',
    },
  ),
  defined(
    'dfe-ehcp-20-weeks-including-exceptions',
    'ehcp-20-weeks',
    'DfE, with cases where exceptions apply',
    'CALENDAR_YEAR',
    '2025',
    onTime,
    {
      ...plansFile,
      counts: 'New EHC plans issued within 20 weeks of the request.',
      outOf: 'All new EHC plans issued in the year.',
      column: 'pc_plans_issued_within_20_weeks',
    },
  ),
  defined(
    'dfe-ehcp-over-a-year-excluding-exceptions',
    'ehcp-over-a-year',
    'DfE, without cases where exceptions apply',
    'CALENDAR_YEAR',
    '2025',
    onTime,
    {
      set: 'dfe-ehc-timeliness-2025',
      validFrom: '2023',
      counts: 'New EHC plans issued more than a year after the request, where no exception applies.',
      outOf: 'New EHC plans issued in the year where no exception applies.',
      exclusions: 'Cases in which a statutory exception applies.',
      column: 'plans_issued_gt_1_year_ex',
    },
  ),
  defined(
    'dfe-ehc-requests',
    'ehc-requests',
    'DfE, requests received in the year',
    'CALENDAR_YEAR',
    '2025',
    'dfe-ehc-plans-2025 requests.csv',
    {
      set: 'dfe-ehc-requests-2025',
      validFrom: '2019',
      counts: 'Requests for an EHC needs assessment received in the year.',
      column: 'requests_received_in_year',
    },
  ),
  defined(
    'dfe-ehc-decided-6-weeks',
    'ehc-decided-6-weeks',
    'DfE, decisions within six weeks',
    'CALENDAR_YEAR',
    '2025',
    'dfe-ehc-plans-2025 requests.csv',
    {
      set: 'dfe-ehc-requests-2025',
      validFrom: '2023',
      counts: 'Requests whose outcome was decided within six weeks.',
      column: 'request_outcome_six_weeks_pc',
      notes: 'The file does not give the denominator. Decisions within and over six weeks do not always add up to it.',
    },
  ),
  defined(
    'dfe-ehc-plans-january',
    'ehc-plans',
    'DfE, on the January census day',
    'ACADEMIC_YEAR',
    '2025',
    'dfe-ehc-plans-2025 caseload.csv',
    {
      set: 'dfe-ehc-caseload-2025',
      validFrom: '2018',
      counts: 'Children and young people with an EHC plan kept by the council on the census day in January.',
      column: 'ehcplans',
    },
  ),
  defined(
    'dfe-plans-elective-home-education',
    'home-education',
    'DfE, only those with an EHC plan',
    'ACADEMIC_YEAR',
    '2025',
    'dfe-ehc-plans-2025 caseload.csv',
    {
      set: 'dfe-ehc-caseload-2025',
      counts:
        'Children and young people with an EHC plan who are in elective home education on the census day in January.',
      exclusions: 'Children with SEND and no plan.',
      column: 'elective_home_education',
    },
  ),
  ...(
    [
      [
        'dfe-annual-reviews-expected',
        'annual-reviews-expected',
        'Plans whose annual review was expected in the year.',
        'review_expected',
      ],
      [
        'dfe-annual-review-meetings',
        'annual-review-meetings',
        'Annual review meetings held in 2024.',
        'review_meeting_24',
      ],
      [
        'dfe-annual-review-decisions-outstanding',
        'annual-review-decisions-outstanding',
        'Reviews whose decision was due and had not been made.',
        'review_decision_outstanding',
      ],
    ] as const
  ).map(([slug, of, counts, column]) =>
    defined(slug, of, 'DfE', 'CALENDAR_YEAR', '2025', 'dfe-ehc-plans-2025 annual_reviews.csv', {
      set: 'dfe-ehc-annual-reviews-2025',
      validFrom: '2024',
      counts,
      column,
    }),
  ),
  defined(
    'hmcts-appeal-rate',
    'tribunal-appeals',
    'HMCTS, established denominator',
    'CALENDAR_YEAR',
    '2024',
    'hmcts-send-tribunals appeal rate',
    {
      set: 'hmcts-send-tribunals-2024',
      counts: 'SEND appeals registered in the year.',
      outOf:
        'Decisions that can be appealed: requests refused, assessments without a plan, plans held in January, plans ceased because needs are met.',
    },
  ),
  defined(
    'hmcts-appeal-rate-in-development',
    'tribunal-appeals',
    'HMCTS, denominator in development',
    'CALENDAR_YEAR',
    '2024',
    'hmcts-send-tribunals in-development rate',
    {
      set: 'hmcts-send-tribunals-2024',
      validFrom: '2024',
      counts: 'SEND appeals registered in the year.',
      outOf: 'Another and smaller count of decisions, still in development.',
      notes: 'Several times the established rate for the same appeals: never to be put in one series with it.',
    },
  ),
  defined(
    'dfe-dsg-balance-share',
    'dsg-cumulative-balance',
    'DfE dashboard',
    'FINANCIAL_YEAR',
    '2022',
    'dfe-send-ap-dashboard DSG balance',
    {
      set: 'dfe-send-ap-dashboard-2021',
      counts: 'The cumulative balance of the grant at the end of the year; below zero, a deficit.',
      outOf: 'The income from the grant in the year.',
    },
  ),
  ...(
    [
      [
        'dfe-ep-recruitment-difficulty',
        'ep-recruitment-difficulty',
        'Principal psychologists who reported difficulty recruiting.',
        'Principal psychologists who answered.',
      ],
      [
        'dfe-ep-recruitment-difficulty-consistent',
        'ep-recruitment-difficulty-consistent',
        'Those to whom the difficulty is consistent.',
        'Principal psychologists with difficulty recruiting.',
      ],
      [
        'dfe-ep-retention-difficulty',
        'ep-retention-difficulty',
        'Principal psychologists who reported trouble keeping staff.',
        'Principal psychologists who answered.',
      ],
    ] as const
  ).map(([slug, of, counts, outOf]) =>
    defined(slug, of, 'DfE research', 'CALENDAR_YEAR', '2023', 'dfe-ep-research-2023 difficulty and retention', {
      counts,
      outOf,
      validFrom: '2023',
      validTo: '2023',
    }),
  ),
  defined(
    'nhs-autism-open-referrals',
    'autism-open-referrals',
    'NHS England',
    'MONTH',
    '2023-09',
    'nhs-autism-waits change of method',
    {
      counts: 'Referrals for suspected autism that are still open.',
      notes: 'No values are held here yet; the break in the series is.',
    },
  ),
]);

const derivedDefinitions = facts(DefinitionVersionRow, {}, [
  defined(
    'derived-neighbour-mean',
    'ehcp-20-weeks-neighbour-mean',
    'Derived, equal weights',
    'CALENDAR_YEAR',
    '2025',
    onTime,
    {
      counts: 'The published percentages without exceptions of the neighbours that have one, added up.',
      outOf: 'The number of neighbours that have one.',
      exclusions: 'Neighbours with a symbol in place of a value.',
      notes:
        'Each area counts the same, whatever its size. It can be worked out again from the observations of the peer set.',
    },
  ),
  defined('derived-rank', 'ehcp-20-weeks-rank', 'Derived, highest percentage first', 'CALENDAR_YEAR', '2025', onTime, {
    counts: 'Council areas with a higher published percentage without exceptions, plus one.',
    outOf: 'Council areas that have a value.',
    exclusions: 'Dorset and the City of London, which have none.',
  }),
  defined('derived-median', 'ehcp-20-weeks-median', 'Derived', 'CALENDAR_YEAR', '2025', onTime, {
    counts: 'The middle one of the published percentages without exceptions of council areas.',
    outOf: 'Council areas that have a value.',
    exclusions: 'Dorset and the City of London, which have none.',
  }),
  defined(
    'derived-appeals-per-request',
    'tribunal-appeals',
    'Derived: appeals for each hundred requests',
    'CALENDAR_YEAR',
    '2024',
    'hmcts-send-tribunals by council',
    {
      counts: 'SEND appeals registered in the year.',
      outOf: 'Requests for an assessment received in the year.',
      notes:
        'Nobody publishes it. It comes nearest to what councils mean by requests that end at tribunal, but appeals need not come from requests of the same year.',
    },
  ),
  defined(
    'derived-plans-growth',
    'ehc-plans-growth',
    'Derived, January to January',
    'ACADEMIC_YEAR',
    '2025',
    'dfe-ehc-plans-2025 caseload.csv',
    {
      counts: 'Plans in January, less plans in the January before.',
      outOf: 'Plans in the January before.',
    },
  ),
]);

const unstated = 'The council has not said how it counts.';
const localDefinitions = facts(DefinitionVersionRow, {}, [
  defined(
    'wirral-ehcp-20-weeks-unstated',
    'ehcp-20-weeks',
    'As Wirral reports it, not stated',
    'UNSTATED',
    '2022-09-14',
    '001 §3.21',
    { notes: `${unstated} Neither the kind of year nor the treatment of exceptions is given.` },
  ),
  defined(
    'herefordshire-ehcp-20-weeks-monthly',
    'ehcp-20-weeks',
    'As Herefordshire reports it by month, not stated',
    'MONTH',
    '2023-23~',
    '003 ¶5',
    { notes: `${unstated} Exceptions are not mentioned.` },
  ),
  defined(
    'wirral-requests-to-tribunal',
    'tribunal-appeals',
    'As Wirral reports it: share of requests that resulted in tribunal',
    'UNSTATED',
    '2022-09-14',
    '001 §3.21',
    {
      counts: 'Requests that resulted in tribunal.',
      outOf: 'Requests.',
      notes:
        'Which requests, and of which year, is not stated. HMCTS divides appeals by all decisions that can be appealed.',
    },
  ),
  defined(
    'wirral-send-home-education',
    'home-education',
    'As Wirral reports it: children with SEND',
    'UNSTATED',
    '2024-10-16',
    '000 ¶21',
    {
      counts: 'Children with SEND who are homeschooled.',
      notes: 'With SEND, so with or without a plan. The day of the count is not stated.',
    },
  ),
  defined(
    'wirral-salt-wait-disputed',
    'salt-wait',
    'As put to the Wirral partnership board, disputed',
    'UNSTATED',
    '2024-10-16',
    '000 ¶6',
    {
      notes:
        'It appears to include medical interventions, which lengthen it. The NHS has been asked what the clock counts.',
    },
  ),
]);

const breaks = facts(SeriesBreakRow, {}, [
  ...[
    'dfe-ehcp-20-weeks-excluding-exceptions',
    'dfe-ehcp-20-weeks-including-exceptions',
    'dfe-ehc-requests',
    'dfe-ehc-plans-january',
  ].map((slug) => ({
    key: `sen2-2023 ${slug}`,
    definitionId: definition(slug),
    happenedOn: '2023',
    change: 'The SEN2 return moved from totals of each council to records of each person.',
    effect: 'Not measured. Totals carry neither suppression nor rounding.',
    asAt: '2023',
    sourceId: passage('dfe-ehc-plans-2025 series break'),
  })),
  {
    key: 'autism-2023-09',
    definitionId: definition('nhs-autism-open-referrals'),
    happenedOn: '2023-09',
    change: 'A new method for counting open referrals.',
    effect: 'National figures fell by 20 to 37 per cent without anything changing for those who wait.',
    shiftFrom: '-37',
    shiftTo: '-20',
    asAt: '2023-09',
    sourceId: passage('nhs-autism-waits change of method'),
  },
]);

/** The indicator that a definition of the facts defines. */
export function indicatorIdOf(slug: string): string {
  const found = [officialDefinitions, derivedDefinitions, localDefinitions]
    .flatMap(({ records }) => records)
    .find((record) => record['slug'] === slug);
  if (found === undefined) throw new Error(`No definition ${slug}.`);
  return String(found['indicatorId']);
}

export const definitions: readonly SeedTable[] = [
  published,
  derived,
  onlySpokenOf,
  dataSets,
  symbols,
  officialDefinitions,
  derivedDefinitions,
  localDefinitions,
  breaks,
];
