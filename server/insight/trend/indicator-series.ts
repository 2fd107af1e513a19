/** The values of indicators in an area, each series counted in one way. */
import { noneNamed } from '../area-named.js';
import type { Asking } from '../asking.js';
import { earliestDay, latestDay } from '../day-spans.js';
import { everyPage } from '../every-page.js';
import type { IndicatorsCountedQuery, TargetSetFragment, ValueObservedFragment } from '../questions.js';
import { refusedInsight } from '../refused-insight.js';
import { valueOf } from '../worked-out.js';
import { indicatorsCountedQuestion, indicatorSeriesQuestion } from './indicator-series.question.js';
import { seriesValue, type Series, type SeriesTarget } from './series.js';

type Indicator = IndicatorsCountedQuery['indicators']['nodes'][number];
type Definition = Indicator['definitions']['nodes'][number];

/** What is on record of some indicators in an area up to the day looked from. */
interface OnRecord {
  indicators: readonly Indicator[];
  area: string;
  observed: readonly ValueObservedFragment[];
  targets: readonly TargetSetFragment[];
}

async function onRecord(
  { put, today }: Asking,
  slugOfArea: string,
  slug: { equals: string } | null,
): Promise<OnRecord> {
  const { area } = await put(indicatorSeriesQuestion, { area: slugOfArea, slug });
  const { realm } = area;
  const counted = everyPage(async (after) => (await put(indicatorsCountedQuestion, { realm, slug, after })).indicators);
  return {
    indicators: await counted,
    area: area.name,
    observed: area.observations.nodes.filter(
      ({ current, period }) => current && (period === null || period.endsOn <= today),
    ),
    targets: area.targets.nodes,
  };
}

export async function indicatorSeries(
  asking: Asking,
  named: { indicator: string; area: string; definition: string | null },
): Promise<Series> {
  const record = await onRecord(asking, named.area, { equals: named.indicator });
  const [indicator] = record.indicators;
  if (indicator === undefined) throw noneNamed('Indicator', named.indicator);
  return seriesOf(record, indicator, definitionOf(indicator, record.observed, named.definition), asking.today);
}

/** Every indicator with a value in the area, once for each way it is counted. */
export async function seriesOfArea(asking: Asking, area: string): Promise<Series[]> {
  const record = await onRecord(asking, area, null);
  return record.indicators.flatMap((indicator) =>
    countedIn(indicator, record.observed).map((definition) => seriesOf(record, indicator, definition, asking.today)),
  );
}

function seriesOf(
  { area, observed, targets }: OnRecord,
  indicator: Indicator,
  definition: Definition | undefined,
  today: string,
): Series {
  const own = observed.filter((each) => each.indicator?.id === indicator.id && each.definition?.id === definition?.id);
  return {
    subjectId: indicator.id,
    definitionId: definition?.id ?? null,
    measures: `${indicator.name}, ${area}${definition === undefined ? '' : `: ${definition.label}`}`,
    unit: indicator.unit,
    polarity: indicator.polarity,
    values: own.map((each) => seriesValue(each)),
    breaks: (definition?.seriesBreaks.nodes ?? []).flatMap(({ id, happenedOn, change }) => {
      const on = earliestDay(happenedOn);
      return on === undefined ? [] : [{ id, on, change }];
    }),
    target: targetOf(
      targets.filter((target) => target.indicator?.id === indicator.id),
      definition?.id,
      today,
    ),
  };
}

function countedIn({ definitions }: Indicator, observed: readonly ValueObservedFragment[]): Definition[] {
  const used = new Set(observed.map(({ definition }) => definition?.id));
  return definitions.nodes.filter(({ id }) => used.has(id));
}

/** Two values may be set against each other only where they are counted in the same way. */
function definitionOf(
  indicator: Indicator,
  observed: readonly ValueObservedFragment[],
  slug: string | null,
): Definition | undefined {
  const counted = countedIn(indicator, observed);
  const named = indicator.definitions.nodes.find((each) => each.slug === slug);
  if (slug !== null && named === undefined) {
    const ways = indicator.definitions.nodes.map((each) => each.slug).join(', ');
    throw refusedInsight('BAD_SERIES', `"${slug}" is no definition of "${indicator.name}". Its definitions: ${ways}.`);
  }
  if (named === undefined && counted.length > 1) {
    const ways = counted.map((each) => each.slug).join(', ');
    throw refusedInsight(
      'SEVERAL_DEFINITIONS',
      `"${indicator.name}" is counted in several ways here, which may not be set against each other. Name one as \`definition\`: ${ways}.`,
    );
  }
  return named ?? counted[0];
}

/** The next target to fall due, or else the last: one with a number, counted so or in no stated way. */
function targetOf(
  all: readonly TargetSetFragment[],
  definition: string | undefined,
  today: string,
): SeriesTarget | undefined {
  const targets = all
    .filter((each) => each.supersededBy.length === 0 && (each.definition === null || each.definition.id === definition))
    .toSorted((one, other) => ((latestDay(one.dueOn) ?? '') < (latestDay(other.dueOn) ?? '') ? -1 : 1));
  const numbered = targets.filter(({ value }) => valueOf(value) !== null);
  const chosen = numbered.find(({ dueOn }) => (latestDay(dueOn) ?? '') >= today) ?? numbered.at(-1) ?? targets.at(-1);
  return chosen === undefined ? undefined : { value: chosen.value, by: chosen.dueOn, id: chosen.id };
}
