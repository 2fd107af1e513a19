/** Values, verdicts and headlines of indicators in words. */
import { count, days, percent, weeks } from '../../figures/numbers.js';
import { periodInWords } from '../../figures/periods.js';
import type { IndicatorUnit, TargetKind, Verdict } from '../../gql/graphql.js';
import type { Around, Counted, Observed } from './indicator-series.js';

type Words = (value: number | string) => string;

const units: Record<IndicatorUnit, Words> = {
  COUNT: count,
  DAYS: days,
  PERCENT: percent,
  RANK: (value) => `place ${count(value)}`,
  WEEKS: weeks,
};

export function wordsFor(unit: IndicatorUnit | undefined): Words {
  return unit === undefined ? count : units[unit];
}

export const unitNames: Record<IndicatorUnit, string> = {
  COUNT: 'number',
  DAYS: 'days',
  PERCENT: 'per cent',
  RANK: 'place in a list, 1 the best',
  WEEKS: 'weeks',
};

export const verdicts: Record<Verdict, string> = {
  CONSISTENT: 'Consistent with what is published',
  DIFFERENT_DEFINITION: 'Counted in another way than what is published',
  DIFFERENT_PERIOD: 'Of another period than what is published',
  DIFFERENT_POPULATION: 'Of other children than what is published',
  INCONSISTENT: 'Not consistent with what is published',
  MATCH: 'The same as published',
  NOT_CHECKED: 'Not checked',
  UNRECONCILED: 'Could not be reconciled with what is published',
};

export const targetKinds: Record<TargetKind, string> = {
  ASKED: 'Asked for',
  LOCAL: 'Set locally',
  REGULATOR: 'Set by a regulator',
  STATUTORY: 'Set by law',
};

export function periodOf({ period }: Pick<Observed, 'period'>): string {
  return period === null ? 'a period that is not stated' : periodInWords(period.code);
}

export function lastKnown(observations: Counted['observations']): Observed | undefined {
  return observations.findLast(({ value }) => value.value !== null);
}

function differs(own: number, other: number, unit: IndicatorUnit): string {
  const away = Math.round(Math.abs(own - other) * 100) / 100;
  if (away === 0) return 'the same as';
  const size = unit === 'PERCENT' ? `${count(away)} percentage points` : wordsFor(unit)(away);
  return `${size} ${own < other ? 'below' : 'above'}`;
}

function moved(from: number, to: number): string {
  if (from === to) return 'as';
  return to > from ? 'up from' : 'down from';
}

/** The last figure, the one before it, and the country in the same period. A count of another size of place is not set beside it. */
export function headlineOf({ observations }: Counted, unit: IndicatorUnit, around: readonly Around[]): string {
  const last = lastKnown(observations);
  if (!last) return 'No figure is published for the area.';
  const words = wordsFor(unit);
  const own = Number(last.value.value);
  const before = lastKnown(observations.slice(0, observations.indexOf(last)));
  const country = unit === 'PERCENT' ? around.at(-1) : undefined;
  const beside = country?.observations.find(({ period }) => period?.code === last.period?.code)?.value.value;
  const since = before
    ? `, ${moved(Number(before.value.value), own)} ${words(before.value.value ?? '')} in ${periodOf(before)}`
    : '';
  const against =
    country && beside != null ? `; ${differs(own, Number(beside), unit)} ${country.name} (${words(beside)})` : '';
  return `${words(own)} in ${periodOf(last)}${since}${against}.`;
}

function bare(sentence: string): string {
  const text = sentence.replace(/\.$/, '');
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** What is counted, out of what and without whom, as far as it is stated. */
export function definitionInWords({ label, counts, outOf, exclusions }: Counted['definition']): string {
  const parts = [
    counts === null ? null : `counted are ${bare(counts)}`,
    outOf === null ? null : `out of ${bare(outOf)}`,
    exclusions === null ? null : `left out: ${bare(exclusions)}`,
  ].filter((part) => part !== null);
  return `${label}${parts.length > 0 ? `: ${parts.join('; ')}` : ''}.`;
}
