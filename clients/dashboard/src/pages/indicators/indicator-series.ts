/** The observations of an area sorted by indicator and definition, with what each series is set against. */
import { dayNumber, middleOf } from '../../charts/days.js';
import type { DashboardIndicatorsQuery, ObservedFragment } from '../../gql/graphql.js';

export type Area = NonNullable<DashboardIndicatorsQuery['area']>;
export type Observed = Area['observations']['nodes'][number];
export type Indicator = NonNullable<Observed['indicator']>;
export type Definition = NonNullable<Observed['definition']>;
export type Claim = DashboardIndicatorsQuery['reconciliation']['claims'][number];
export type Target = Area['targets']['nodes'][number];

export interface Counted {
  readonly definition: Definition;
  /** Oldest first. */
  readonly observations: readonly Observed[];
}

export interface IndicatorOfArea {
  readonly slug: string;
  readonly name: string;
  /** Undefined: nothing is published for the area. */
  readonly indicator: Indicator | undefined;
  /** The definition with the newest figures first, then the one with most, and among equals the one that neighbours have figures of. */
  readonly counted: readonly Counted[];
  readonly claims: readonly Claim[];
  readonly targets: readonly Target[];
}

const topics = [
  'PLANS_ON_TIME',
  'REQUESTS',
  'REVIEWS',
  'CASELOAD',
  'APPEALS',
  'HEALTH',
  'INCLUSION',
  'WORKFORCE',
  'FINANCE',
] as const;

/** Periods of the contract are known by their days; a figure without one cannot stand in a series. */
function isInSeries({ current, period, value }: Observed): boolean {
  return current && period !== null && value.state !== 'NOT_APPLICABLE';
}

function countedOf(observations: readonly Observed[], neighbours: ReadonlySet<string>): Counted[] {
  const found = new Map<string, { definition: Definition; observations: Observed[] }>();
  for (const observed of observations) {
    const { definition } = observed;
    if (definition === null || !isInSeries(observed)) continue;
    const counted = found.get(definition.slug);
    if (counted) counted.observations.unshift(observed);
    else found.set(definition.slug, { definition, observations: [observed] });
  }
  const lastEnd = ({ observations: own }: Counted) => own.at(-1)?.period?.endsOn ?? '';
  const weight = ({ definition, observations: own }: Counted) =>
    known(own) + (neighbours.has(definition.slug) ? 0.5 : 0);
  const isSeries = ({ observations: own }: Counted) => Number(known(own) > 1);
  return [...found.values()].sort(
    (a, b) => isSeries(b) - isSeries(a) || lastEnd(b).localeCompare(lastEnd(a)) || weight(b) - weight(a),
  );
}

function known(observations: readonly Observed[]): number {
  return observations.filter(({ value }) => value.value !== null).length;
}

function rank({ indicator, counted }: IndicatorOfArea): number {
  if (!indicator) return topics.length;
  return topics.indexOf(indicator.topic) - Math.min(0.9, known(counted[0]?.observations ?? []) / 100);
}

/** Every indicator that something is published of or that something was claimed of, those most is known of first. */
export function indicatorsOf(area: Area, all: readonly Claim[]): IndicatorOfArea[] {
  const names = new Map<string, string>();
  for (const { indicator } of area.observations.nodes) if (indicator) names.set(indicator.slug, indicator.name);
  for (const {
    claim: { indicator },
  } of all)
    if (indicator) names.set(indicator.slug, indicator.name);
  const neighbours = new Set(
    area.peerSets.nodes.flatMap(({ members }) =>
      members.flatMap(({ member }) => member?.observations.nodes.map(({ definition }) => definition?.slug ?? '') ?? []),
    ),
  );
  return [...names]
    .map(([slug, name]): IndicatorOfArea => {
      const observations = area.observations.nodes.filter(({ indicator }) => indicator?.slug === slug);
      return {
        slug,
        name,
        indicator: observations[0]?.indicator ?? undefined,
        counted: countedOf(observations, neighbours),
        // The oldest first, as what was published is drawn.
        claims: all.filter(({ claim }) => claim.indicator?.slug === slug).toReversed(),
        targets: area.targets.nodes.filter(({ indicator }) => indicator?.slug === slug),
      };
    })
    .sort((a, b) => rank(a) - rank(b));
}

export interface Around {
  readonly name: string;
  readonly observations: readonly ObservedFragment[];
}

/** The region and the country, by the same definition. */
export function aroundOf({ parent }: Area, definition: string): Around[] {
  return [parent, parent?.parent].flatMap((wider) => {
    if (!wider) return [];
    const own = wider.observations.nodes.filter(
      (observed) => observed.current && observed.definition?.slug === definition,
    );
    return own.length === 0 ? [] : [{ name: wider.name, observations: [...own].reverse() }];
  });
}

export interface Neighbours {
  readonly code: string;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** How many of them have a figure. */
  readonly n: number;
  readonly of: number;
}

function median(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/** Where the statistical neighbours lie in each period of which at least three have a figure. */
export function neighboursOf({ peerSets }: Area, definition: string): Neighbours[] {
  const set = peerSets.nodes.find(({ kind }) => kind === 'STAT_NEIGHBOUR') ?? peerSets.nodes[0];
  if (!set) return [];
  const byPeriod = new Map<string, number[]>();
  for (const { member } of set.members) {
    for (const { current, definition: own, period, value } of member?.observations.nodes ?? []) {
      if (!current || own?.slug !== definition || period === null || value.value === null) continue;
      byPeriod.set(period.code, [...(byPeriod.get(period.code) ?? []), Number(value.value)]);
    }
  }
  return [...byPeriod]
    .filter(([, values]) => values.length >= 3)
    .map(([code, values]) => {
      const sorted = values.sort((a, b) => a - b);
      return {
        code,
        low: sorted[0] ?? 0,
        middle: median(sorted),
        high: sorted.at(-1) ?? 0,
        n: sorted.length,
        of: set.members.length,
      };
    });
}

/** For labels in a chart, where the page has said already that the area is invented. */
export function shortName({ name }: Pick<Area, 'name'>): string {
  return name.replace(' (demonstration)', '');
}

export function placeOf(period: { readonly startsOn: string; readonly endsOn: string }): number {
  return middleOf({ from: dayNumber(period.startsOn), to: dayNumber(period.endsOn) });
}
