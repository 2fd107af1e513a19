/** The values of an indicator in an area, counted in one way, as a series. */
import type { Asking } from '../asking.js';
import { earliestDay, latestDay } from '../day-spans.js';
import { everyPage } from '../every-page.js';
import type { IndicatorSeriesQuery } from '../questions.js';
import { refusedInsight } from '../refused-insight.js';
import { valueOf } from '../worked-out.js';
import { indicatorSeriesQuestion } from './indicator-series.question.js';
import { seriesValue, type Series, type SeriesTarget } from './series.js';

type Indicator = IndicatorSeriesQuery['indicator'];
type Observed = Indicator['observations']['nodes'][number];

export async function indicatorSeries(
  { put, today }: Asking,
  named: { indicator: string; area: string; definition: string | null },
): Promise<Series> {
  let found: IndicatorSeriesQuery | undefined;
  const all = await everyPage(async (after) => {
    found = await put(indicatorSeriesQuestion, { indicator: named.indicator, area: named.area, after });
    return found.indicator.observations;
  });
  if (found === undefined) throw new Error('A list has at least one page.');
  const { indicator, area } = found;
  const observed = all.filter(({ current }) => current);
  const definition = definitionOf(indicator, observed, named.definition);
  return {
    subjectId: indicator.id,
    measures: `${indicator.name}, ${area.name}${definition === undefined ? '' : `: ${definition.label}`}`,
    unit: indicator.unit,
    polarity: indicator.polarity,
    values: observed.filter((each) => each.definition?.id === definition?.id).map((each) => seriesValue(each)),
    breaks: (definition?.seriesBreaks.nodes ?? []).flatMap(({ id, happenedOn, change }) => {
      const on = earliestDay(happenedOn);
      return on === undefined ? [] : [{ id, on, change }];
    }),
    target: targetOf(indicator, definition?.id, today),
  };
}

/** Two values may be set against each other only where they are counted in the same way. */
function definitionOf(indicator: Indicator, observed: readonly Observed[], slug: string | null) {
  const used = new Set(observed.map(({ definition }) => definition?.id));
  const counted = indicator.definitions.nodes.filter(({ id }) => used.has(id));
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
function targetOf(indicator: Indicator, definition: string | undefined, today: string): SeriesTarget | undefined {
  const targets = indicator.targets.nodes
    .filter((each) => each.supersededBy.length === 0 && (each.definition === null || each.definition.id === definition))
    .toSorted((one, other) => ((latestDay(one.dueOn) ?? '') < (latestDay(other.dueOn) ?? '') ? -1 : 1));
  const numbered = targets.filter(({ value }) => valueOf(value) !== null);
  const chosen = numbered.find(({ dueOn }) => (latestDay(dueOn) ?? '') >= today) ?? numbered.at(-1) ?? targets.at(-1);
  return chosen === undefined ? undefined : { value: chosen.value, by: chosen.dueOn, id: chosen.id };
}
