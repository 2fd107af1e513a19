/**
 * The XmR chart of a series: its centre line, its natural process limits, and the points that do not look like chance, by the rules of
 * NHS England's Making Data Count. Where the numbers come from stands in decision 0031.
 */
import { mean } from 'simple-statistics';
import type { TrendRule } from '../../../schema/insight/trend.js';

/** Three sigma over d2 of two neighbours: 3 / 1.128. */
const limitFactor = 2.66;
/** Two thirds of the way out lies two sigma: beyond it a point is near a limit. */
const nearFactor = (limitFactor * 2) / 3;
export const leastForLimits = 12;
export const pointsOfShift = 7;
export const pointsOfTrend = 7;

export interface ProcessLimits {
  centre: number;
  lower: number;
  upper: number;
  nearLower: number;
  nearUpper: number;
}

export function limitsOf(values: readonly number[]): ProcessLimits | undefined {
  if (values.length < leastForLimits) return undefined;
  const centre = mean([...values]);
  const movingRange = mean(values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value))));
  const [out, near] = [limitFactor * movingRange, nearFactor * movingRange];
  return { centre, lower: centre - out, upper: centre + out, nearLower: centre - near, nearUpper: centre + near };
}

/** Which rules each value is part of. */
export function signalsOf(values: readonly number[], limits: ProcessLimits): TrendRule[][] {
  const sides = values.map((value) => Math.sign(value - limits.centre));
  const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? value)));
  const outside = values.map((value) => value > limits.upper || value < limits.lower);
  const near = values.map(
    (value, index) => outside[index] === false && (value > limits.nearUpper || value < limits.nearLower),
  );
  const inShift = inRuns(sides, pointsOfShift);
  // A trend of seven points takes six steps, and belongs to both ends of each.
  const inSteps = inRuns(steps, pointsOfTrend - 1);
  return values.map((_, at) => {
    const rules: TrendRule[] = [];
    if (outside[at] === true) rules.push('OUTSIDE_LIMITS');
    if (inShift[at] === true) rules.push('SHIFT');
    if (inSteps[at] === true || inSteps[at - 1] === true) rules.push('TREND');
    if (near[at] === true && isOneOfTwoInThree(at, near, sides)) rules.push('NEAR_LIMIT');
    return rules;
  });
}

/** Whether each is part of so many in a row that all point one way. */
function inRuns(signs: readonly number[], least: number): boolean[] {
  const long = signs.map(() => false);
  for (let start = 0; start < signs.length;) {
    let end = start + 1;
    while (end < signs.length && signs[end] === signs[start]) end += 1;
    if (signs[start] !== 0 && end - start >= least) long.fill(true, start, end);
    start = end;
  }
  return long;
}

/** Of three in a row on one side of the centre line, at least two near its limit, this one among them. */
function isOneOfTwoInThree(at: number, near: readonly boolean[], sides: readonly number[]): boolean {
  return [at - 2, at - 1, at].some((first) => {
    const three = [first, first + 1, first + 2];
    return three.every((each) => sides[each] === sides[at]) && three.filter((each) => near[each] === true).length >= 2;
  });
}
