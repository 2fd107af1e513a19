/** Money and full-time equivalents as officers read them: what is not a number is a word, and never nought or nothing. */
import type { EquivalentsFragment, MoneyFragment, Qualifier } from '../operations.js';

export type Money = MoneyFragment;
export type Fte = EquivalentsFragment;
type Figure = Money | Fte;

export const moneyFormat = '£#,##0;[Red]-£#,##0';
export const fteFormat = '0.00';
export const percentFormat = '0.0%;[Red]-0.0%';

const qualifiers: Readonly<Record<Qualifier, string>> = {
  EXACT: '',
  APPROXIMATE: 'about ',
  MORE_THAN: 'over ',
  AT_LEAST: 'at least ',
  LESS_THAN: 'under ',
  AT_MOST: 'at most ',
};

/** Nothing where there is a number to show. */
export function wordFor({
  state,
  value,
  promisedFor,
}: Pick<Figure, 'state' | 'value' | 'promisedFor'>): string | undefined {
  if (value !== null) return undefined;
  switch (state) {
    case 'PROMISED':
      return promisedFor === null ? 'promised, no date' : `promised for ${promisedFor}`;
    case 'DISPUTED':
      return 'disputed';
    case 'SUPPRESSED':
      return 'suppressed';
    case 'NOT_APPLICABLE':
      return 'not applicable';
    case 'KNOWN':
    case 'UNKNOWN':
      return 'unknown';
  }
}

/** Doubt shows in how a number is written, so that it stays a number. */
export function formatFor({ state, qualifier }: Figure, format: string): string {
  const before = qualifiers[qualifier];
  const after = state === 'DISPUTED' ? ' (disputed)' : '';
  if (before === '' && after === '') return format;
  const quoted = (text: string): string => (text === '' ? '' : `"${text}"`);
  return format
    .split(';')
    .map((part) => {
      const [, colour = '', rest = ''] = /^(\[\w+\])?(.*)$/.exec(part) ?? [];
      return `${colour}${quoted(before)}${rest}${quoted(after)}`;
    })
    .join(';');
}

export const unknown = (note: string): Money => ({
  state: 'UNKNOWN',
  qualifier: 'EXACT',
  value: null,
  promisedFor: null,
  note,
});

export const known = (value: number): Money => ({
  state: 'KNOWN',
  qualifier: 'EXACT',
  value,
  promisedFor: null,
  note: null,
});

export const poundsOf = (pence: number): number => pence / 100;

const inPounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });
const inPence = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

/** For terminals: whole pounds. */
export function moneyText(money: Money): string {
  const word = wordFor(money);
  if (word !== undefined || money.value === null) return word ?? 'unknown';
  return `${qualifiers[money.qualifier]}${inPounds.format(poundsOf(money.value))}${money.state === 'DISPUTED' ? ' (disputed)' : ''}`;
}

/** For differences: to the penny. */
export const penceText = (pence: number): string => inPence.format(poundsOf(pence));
