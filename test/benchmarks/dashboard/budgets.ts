/** What a page may cost a reader on a slow telephone: what Lighthouse calls good, and our own bounds on what is sent. */

/** Of one page, opened for the first time. */
export interface Cost {
  /** Compressed, as they came. */
  readonly scriptBytes: number;
  readonly styleBytes: number;
  readonly pageBytes: number;
  readonly answerBytes: number;
  readonly requests: number;
  readonly firstPaintMs: number;
  readonly largestPaintMs: number;
  readonly blockedMs: number;
  readonly layoutShift: number;
  /** From asking for the page's figures to having them all. */
  readonly answerMs: number;
}

export type Measure = keyof Cost;

interface Budget {
  readonly name: string;
  readonly most: number;
  readonly shown: (value: number) => string;
}

const kilobytes = (value: number): string => `${(value / 1000).toFixed(1)} kB`;
const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;

export const budgets: Readonly<Record<Measure, Budget>> = {
  scriptBytes: { name: 'scripts', most: 120_000, shown: kilobytes },
  styleBytes: { name: 'styles', most: 20_000, shown: kilobytes },
  pageBytes: { name: 'page', most: 2_000, shown: kilobytes },
  answerBytes: { name: 'answers', most: 60_000, shown: kilobytes },
  requests: { name: 'requests', most: 40, shown: String },
  firstPaintMs: { name: 'first paint', most: 1800, shown: milliseconds },
  largestPaintMs: { name: 'largest', most: 2500, shown: milliseconds },
  blockedMs: { name: 'blocked', most: 200, shown: milliseconds },
  layoutShift: { name: 'shift', most: 0.1, shown: (value) => value.toFixed(3) },
  answerMs: { name: 'figures', most: 1500, shown: milliseconds },
};

export const measures = Object.keys(budgets) as Measure[];
