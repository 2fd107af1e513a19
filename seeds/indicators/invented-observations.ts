/** The fictional values: by year with a break in the series, by month with some held back, one revised, one worked out from waits. */
import { ObservationRow } from '../../server/indicators/observation.entity.js';
import { monthEnd, monthOf } from '../calendar.js';
import { generatedDocument, type InventedArea } from '../invent.js';
import { count, quotient, tenths } from '../whole-numbers.js';
import { facts, idOf, known, notApplicable, suppressed, type SeedTable } from '../seed.js';
import { listsOf, over18Weeks } from '../waits/invented-lists.js';
import { breakYear, brokenSlug, definitionId, indicatorId, indicators } from './invented-indicators.js';

export const months = 24;
export const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;
const revisedYear = 2024;

const releaseId = idOf('SourceDocument', generatedDocument);
/** Worked out from the waits, not handed in. */
const workedOut = 'salt-over-18-weeks';
const noParts = notApplicable('It is no share.');

type Indicator = (typeof indicators)[number];

export function inventedObservations(area: InventedArea): SeedTable[] {
  const told = { ...area.told('indicators'), releaseId };
  const measuredOnes = indicators.filter(({ slug }) => slug !== workedOut);
  const every = (kind: Indicator['every']) => measuredOnes.filter((indicator) => indicator.every === kind);
  return [
    facts(
      ObservationRow,
      told,
      every('CALENDAR_YEAR').flatMap((indicator) => yearly(area, indicator)),
    ),
    facts(
      ObservationRow,
      told,
      every('MONTH').flatMap((indicator) => monthly(area, indicator)),
    ),
    facts(ObservationRow, told, overWaits(area)),
  ];
}

/** The value of an indicator so many steps from its first, as it is recorded, in tenths. */
export function valueAt(area: InventedArea, slug: string, step: number): number {
  const indicator = indicators.find((each) => each.slug === slug);
  return indicator === undefined ? 0 : Number(measured(area, indicator, step).value.value?.replace('.', '') ?? 0);
}

/** A value and its parts, which agree to the decimal shown. */
function measured(area: InventedArea, { slug, from, drift, people, unit }: Indicator, step: number) {
  const chance = area.chance(`observation ${slug} ${String(step)}`);
  const about = Math.max(0, chance.near(from + drift * step, 6));
  if (unit === 'COUNT') return { value: known(String(quotient(about, 10))), numerator: noParts, denominator: noParts };
  const denominator = chance.near(people, 10);
  const numerator = Math.min(denominator, quotient(denominator * about, 1000));
  return {
    value: known(tenths(quotient(numerator * 1000, denominator))),
    numerator: known(numerator),
    denominator: known(denominator),
  };
}

function yearly(area: InventedArea, indicator: Indicator) {
  const { slug } = indicator;
  return years.flatMap((year, step) => {
    const edition = slug === brokenSlug && year < breakYear ? 1 : 2;
    const observation = {
      key: area.key(`${slug} ${String(year)}`),
      indicatorId: indicatorId(slug),
      definitionId: definitionId(slug, edition),
      periodId: `${String(year)}|CY`,
      ...measured(area, indicator, step),
      symbol: null,
      status: year === 2025 ? ('PROVISIONAL' as const) : ('FINAL' as const),
      method: null,
      supersedesId: null as string | null,
      asAt: String(year),
    };
    if (slug !== brokenSlug || year !== revisedYear) return [observation];
    const revised = {
      ...observation,
      ...measured(area, indicator, step + 1),
      key: area.key(`${slug} ${String(year)} revised`),
      status: 'REVISED' as const,
      supersedesId: area.id('Observation', `${slug} ${String(year)}`),
    };
    return [observation, revised];
  });
}

function monthly(area: InventedArea, indicator: Indicator) {
  const { slug } = indicator;
  return count(months).map((back) => {
    // Small numbers of appeals are held back, as a publisher would.
    const isHeldBack = slug === 'appeals' && back % 6 === 2;
    const held = suppressed('Fewer than five people.');
    return {
      key: area.key(`${slug} ${String(back)}`),
      indicatorId: indicatorId(slug),
      definitionId: definitionId(slug),
      periodId: `${monthOf(back)}|M`,
      ...(isHeldBack
        ? { value: held, numerator: noParts, denominator: noParts }
        : measured(area, indicator, months - back)),
      symbol: isHeldBack ? ('C' as const) : null,
      status: back < 2 ? ('PROVISIONAL' as const) : ('FINAL' as const),
      method: null,
      supersedesId: null,
      asAt: monthEnd(back),
    };
  });
}

function overWaits(area: InventedArea) {
  const slug = workedOut;
  return listsOf(area, months)
    .filter(({ pathway }) => pathway.slug === 'salt')
    .map((list) => ({
      key: area.key(`${slug} ${String(list.back)}`),
      indicatorId: indicatorId(slug),
      definitionId: definitionId(slug),
      periodId: `${monthOf(list.back)}|M`,
      value: known(over18Weeks(list)),
      numerator: known((list.bands[5] ?? 0) + (list.bands[6] ?? 0)),
      denominator: known(list.total),
      symbol: null,
      status: 'DERIVED' as const,
      method: 'The bands past 18 weeks of the speech and language list, out of its total.',
      supersedesId: null,
      asAt: monthEnd(list.back),
    }));
}
