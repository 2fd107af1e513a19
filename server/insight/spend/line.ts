/** A line and its spend as the questions answer them. */
import type { OutcomesOfLineQuery, SpendEntriesQuery, SpendOfLineQuery } from '../questions.js';

type LineOf<Query extends { node: object }> = Exclude<Query['node'], Record<string, never>>;

export type Line = Extract<LineOf<SpendOfLineQuery>, { actualsBasis: unknown }>;
type Entry = Extract<LineOf<SpendEntriesQuery>, { actuals: unknown }>['actuals']['nodes'][number];
/** Spend always names its period. */
export type SpendEntry = Omit<Entry, 'period'> & { period: NonNullable<Entry['period']> };
export type Outcome = Extract<LineOf<OutcomesOfLineQuery>, { impactLinks: unknown }>['impactLinks']['nodes'][number];
