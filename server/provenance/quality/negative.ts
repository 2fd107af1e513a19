/** A count below zero. Publishers subtract one column from another; what comes out is kept as it stands. */
import { given, written, type Doubt, type FiguresOf } from './figures-of.js';
import { spanName } from './span.js';

/** The figures of an item are those that count people, things or time: a change or a balance may honestly lie below zero. */
export function negative({ span, reportedBy, figures }: FiguresOf): Doubt | undefined {
  const below = figures.flatMap(({ name, figure }) => {
    const value = given(figure);
    return value !== undefined && value < 0 ? [`${written(value)} (${name})`] : [];
  });
  if (below.length === 0) return undefined;
  return {
    rule: 'NEGATIVE',
    detail: `A count for ${spanName(span)} lies below zero, ${below.join(', ')}: ask ${reportedBy} how it was worked out, and add it to no total until then.`,
  };
}
