/** The trends of those series that are long enough to have limits, or have a target: asked for together, once the page has its figures. */
import { useSlots } from '../../reading/slots.js';
import { indicatorsOf, type Area } from './indicator-series.js';
import { fewest, type TrendOfSeries } from './limits.js';
import { TrendsDocument } from './trends.document.js';

/** A straight line through fewer says nothing of where it leads. */
const fewestForTarget = 3;

export function followed(area: Area) {
  return indicatorsOf(area).flatMap(({ slug, counted, targets }) => {
    const [first] = counted;
    if (!first) return [];
    const known = first.observations.filter(({ value }) => value.value !== null).length;
    const hasTarget = targets.some(({ value }) => value.value !== null);
    if (known < (hasTarget ? fewestForTarget : fewest)) return [];
    return [{ key: slug, value: { area: area.slug, indicator: slug, definition: first.definition.slug } }];
  });
}

export function useTrends(area: Area): ReadonlyMap<string, TrendOfSeries> {
  return useSlots(TrendsDocument, followed(area));
}
