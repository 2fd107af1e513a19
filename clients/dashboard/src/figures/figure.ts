/** A figure as a document asks for it: the least that can be shown. */
export type FigureState = 'KNOWN' | 'UNKNOWN' | 'PROMISED' | 'DISPUTED' | 'SUPPRESSED' | 'NOT_APPLICABLE';
export type Qualifier = 'EXACT' | 'APPROXIMATE' | 'AT_LEAST' | 'AT_MOST' | 'LESS_THAN' | 'MORE_THAN';

export interface Figure<Value> {
  readonly state: FigureState;
  readonly value?: Value | null;
  readonly qualifier?: Qualifier;
  readonly note?: string | null;
  readonly promisedFor?: string | null;
}

const before: Record<Qualifier, string> = {
  EXACT: '',
  APPROXIMATE: 'about ',
  AT_LEAST: 'at least ',
  AT_MOST: 'at most ',
  LESS_THAN: 'less than ',
  MORE_THAN: 'more than ',
};

/** The value in words, with "about" or "more than" where the source says so. */
export function valueInWords<Value>(figure: Figure<Value>, as: (value: Value) => string): string | undefined {
  const { value, qualifier = 'EXACT' } = figure;
  return value == null ? undefined : before[qualifier] + as(value);
}
