/** Periods in words: the short ones for axes, the long ones for sentences. */
const short = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const long = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export function shortMonth(date: string): string {
  return short.format(new Date(date));
}

export function longMonth(date: string): string {
  return long.format(new Date(date));
}

const kinds: Record<string, string> = { AY: 'school year', FY: 'financial year' };

/** A code of the contract, such as `2024|CY`, `2023/2024|AY` or `2023-07|M`. */
export function periodInWords(code: string): string {
  const [period = '', kind = ''] = code.split('|');
  if (/^\d{4}-\d{2}$/.test(period)) return longMonth(`${period}-01`);
  const years = period.replace(/^(\d{4})\/\d{2}(\d{2})$/, '$1/$2');
  const name = kinds[kind];
  return name === undefined ? years : `${name} ${years}`;
}

/** For an axis, whose subtitle says which kind of year it is. */
export function periodInShort(code: string): string {
  const [period = ''] = code.split('|');
  if (/^\d{4}-\d{2}$/.test(period)) return shortMonth(`${period}-01`);
  return period.replace(/^(\d{4})\/\d{2}(\d{2})$/, '$1/$2');
}
