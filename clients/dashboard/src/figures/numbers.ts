/** Counts, percentages, full-time equivalents and weeks, as text of the contract or as numbers. */
const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

function number(value: number | string): string {
  return plain.format(Number(value)).replace('-', '−');
}

export const count = number;

/** With the decimals it was published with: 35.0% is told more exactly than 35%. */
export function percent(value: number | string): string {
  const decimals = typeof value === 'string' ? (value.split('.')[1]?.length ?? 0) : 0;
  if (decimals === 0) return `${number(value)}%`;
  return `${Number(value).toLocaleString('en-GB', { minimumFractionDigits: decimals }).replace('-', '−')}%`;
}

export function fte(value: number | string): string {
  return `${number(value)} FTE`;
}

export function weeks(value: number | string): string {
  return Number(value) === 1 ? '1 week' : `${number(value)} weeks`;
}

export function days(value: number | string): string {
  return Number(value) === 1 ? '1 day' : `${number(value)} days`;
}

/** "1 milestone", "2 milestones". */
export function counted(size: number, one: string, many = `${one}s`): string {
  return `${number(size)} ${size === 1 ? one : many}`;
}
