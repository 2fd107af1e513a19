/** A line and its spend as the questions answer them. */
import type { LineOfSpendFragment, OutcomesOfSpendFragment } from '../questions.js';

export type Line = LineOfSpendFragment & OutcomesOfSpendFragment;
type Entry = LineOfSpendFragment['actuals']['nodes'][number];
/** Spend always names its period. */
export type SpendEntry = Omit<Entry, 'period'> & { period: NonNullable<Entry['period']> };
export type Outcome = OutcomesOfSpendFragment['impactLinks']['nodes'][number];
