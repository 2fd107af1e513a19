/** The invented indicators and exactly what each counts. All fictional areas are measured by the same ones. */
import type { IndicatorTopic, IndicatorUnit, Polarity } from '../../schema/indicators/indicator.js';
import { DataSetRow } from '../../server/indicators/data-set.entity.js';
import { DefinitionVersionRow } from '../../server/indicators/definition-version.entity.js';
import { IndicatorRow } from '../../server/indicators/indicator.entity.js';
import { SeriesBreakRow } from '../../server/indicators/series-break.entity.js';
import { SymbolMeaningRow } from '../../server/indicators/symbol-meaning.entity.js';
import { statisticsOffice } from '../places/places.demonstration.js';
import type { World } from '../invent.js';
import { facts, idOf, type SeedTable } from '../seed.js';

interface InventedIndicator {
  slug: string;
  name: string;
  topic: IndicatorTopic;
  polarity: Polarity;
  unit: IndicatorUnit;
  counts: string;
  outOf: string | null;
  every: 'CALENDAR_YEAR' | 'MONTH';
  /** The value a few years before the anchor and what each period adds, in tenths, and out of about how many. */
  from: number;
  drift: number;
  people: number;
}

export const indicators: readonly InventedIndicator[] = [
  {
    slug: 'plans-on-time',
    name: 'Plans issued within 20 weeks',
    topic: 'PLANS_ON_TIME',
    polarity: 'HIGH',
    unit: 'PERCENT',
    counts: 'Plans issued within 20 weeks',
    outOf: 'Plans issued',
    every: 'CALENDAR_YEAR',
    from: 412,
    drift: 34,
    people: 420,
  },
  {
    slug: 'plans-on-time-monthly',
    name: 'Plans issued within 20 weeks, by month',
    topic: 'PLANS_ON_TIME',
    polarity: 'HIGH',
    unit: 'PERCENT',
    counts: 'Plans issued within 20 weeks',
    outOf: 'Plans issued',
    every: 'MONTH',
    from: 430,
    drift: 9,
    people: 37,
  },
  {
    slug: 'advice-on-time',
    name: 'Psychology advice within 6 weeks',
    topic: 'PLANS_ON_TIME',
    polarity: 'HIGH',
    unit: 'PERCENT',
    counts: 'Advices received within 6 weeks',
    outOf: 'Advices received',
    every: 'MONTH',
    from: 380,
    drift: 11,
    people: 41,
  },
  {
    slug: 'reviews-on-time',
    name: 'Annual reviews completed in time',
    topic: 'REVIEWS',
    polarity: 'HIGH',
    unit: 'PERCENT',
    counts: 'Reviews decided within 4 weeks',
    outOf: 'Reviews due',
    every: 'MONTH',
    from: 510,
    drift: 4,
    people: 190,
  },
  {
    slug: 'requests',
    name: 'Requests for an assessment',
    topic: 'REQUESTS',
    polarity: 'NEITHER',
    unit: 'COUNT',
    counts: 'Requests received',
    outOf: null,
    every: 'CALENDAR_YEAR',
    from: 5900,
    drift: 420,
    people: 0,
  },
  {
    slug: 'appeals',
    name: 'Appeals registered',
    topic: 'APPEALS',
    polarity: 'LOW',
    unit: 'COUNT',
    counts: 'Appeals registered',
    outOf: null,
    every: 'MONTH',
    from: 60,
    drift: 1,
    people: 0,
  },
  {
    slug: 'salt-over-18-weeks',
    name: 'Waiting over 18 weeks for speech and language therapy',
    topic: 'HEALTH',
    polarity: 'LOW',
    unit: 'PERCENT',
    counts: 'Children who had waited over 18 weeks',
    outOf: 'Children waiting',
    every: 'MONTH',
    from: 0,
    drift: 0,
    people: 0,
  },
  {
    slug: 'vacant-coordinators',
    name: 'Plan coordinator posts vacant',
    topic: 'WORKFORCE',
    polarity: 'LOW',
    unit: 'PERCENT',
    counts: 'Vacant posts',
    outOf: 'Established posts',
    every: 'MONTH',
    from: 240,
    drift: -4,
    people: 18,
  },
];

const named = (slug: string): string => `demonstration-${slug}`;
export const indicatorId = (slug: string): string => idOf('Indicator', named(slug));
export const definitionId = (slug: string, edition = 2): string =>
  idOf('DefinitionVersion', `${named(slug)} ${String(edition)}`);

/** From this year plans are counted without exceptions: values before and after may not be set against each other. */
export const breakYear = 2023;
export const brokenSlug = 'plans-on-time';

export function inventedIndicators(world: World): SeedTable[] {
  const told = world.told('indicators');
  const dataSet = { dataSetId: idOf('DataSet', 'demonstration-figures') };
  return [
    facts(
      IndicatorRow,
      told,
      indicators.map(({ slug, name, topic, polarity, unit }) => ({
        key: named(slug),
        slug: named(slug),
        name: `${name} (demonstration)`,
        topic,
        polarity,
        unit,
        decimalPlaces: unit === 'COUNT' ? 0 : 1,
        publisherId: statisticsOffice,
      })),
    ),
    facts(DataSetRow, told, [
      {
        key: 'demonstration-figures',
        slug: 'demonstration-figures',
        title: 'Invented figures',
        edition: '2026',
        publisherId: statisticsOffice,
      },
    ]),
    facts(SymbolMeaningRow, { ...told, ...dataSet }, [
      { key: 'demonstration c', text: 'c', means: 'C', explanation: 'Fewer than five people.' },
      { key: 'demonstration x', text: 'x', means: 'X', explanation: 'Not handed in.' },
    ]),
    facts(DefinitionVersionRow, { ...told, ...dataSet }, [
      {
        key: `${named(brokenSlug)} 1`,
        slug: `${named(brokenSlug)}-with-exceptions`,
        indicatorId: indicatorId(brokenSlug),
        label: 'Exceptions included',
        counts: 'Plans issued within 20 weeks',
        outOf: 'All plans issued',
        periodKind: 'CALENDAR_YEAR',
        validTo: String(breakYear - 1),
      },
      ...indicators.map(({ slug, counts, outOf, every }) => ({
        key: `${named(slug)} 2`,
        slug: slug === brokenSlug ? `${named(slug)}-without-exceptions` : named(slug),
        indicatorId: indicatorId(slug),
        supersedesId: slug === brokenSlug ? definitionId(slug, 1) : null,
        label: slug === brokenSlug ? 'Exceptions left out' : 'As counted by the area',
        counts,
        outOf,
        exclusions: slug === brokenSlug ? 'Plans to which an exception in the regulations applies' : null,
        periodKind: every,
        validFrom: slug === brokenSlug ? String(breakYear) : null,
      })),
    ]),
    facts(SeriesBreakRow, told, [
      {
        key: named(brokenSlug),
        definitionId: definitionId(brokenSlug),
        happenedOn: String(breakYear),
        change: 'Plans with an exception are no longer counted.',
        effect: 'Shares rose without any plan coming sooner.',
        shiftFrom: '2',
        shiftTo: '6',
      },
    ]),
  ];
}
