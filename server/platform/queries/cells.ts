/** What stands in a cell: money in pounds, days as days, the values of several records one after another. */
import type { Cell, Scalar } from './table-rows.js';
import type { Column } from './table-shape.js';

export const joint = '; ';

/** Exact, as text: 1234567 pence are 12345.67. */
function pounds(pence: number): string {
  const digits = String(Math.abs(pence)).padStart(3, '0');
  return `${pence < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function textOf(cell: Cell, column: Column): string {
  const one = (value: Scalar): string =>
    value === null ? '' : column.type === 'Pence' && typeof value === 'number' ? pounds(value) : String(value);
  if (!Array.isArray(cell)) return one(cell as Scalar);
  // Empty ones keep their places: the second of one cell belongs to the second of the next.
  const texts = (cell as Scalar[]).map(one);
  return texts.some((text) => text !== '') ? texts.join(joint) : '';
}

const numbers = new Set(['Int', 'Float', 'Pence', 'Decimal', 'Fte']);

export type Kind = 'number' | 'money' | 'day' | 'moment' | 'boolean' | 'text';

/** What a cell of this column is, if it holds anything. */
export function kindOf({ type, isJoined }: Column): Kind {
  if (isJoined) return 'text';
  if (type === 'Pence') return 'money';
  if (numbers.has(type)) return 'number';
  if (type === 'Date') return 'day';
  if (type === 'DateTime') return 'moment';
  return type === 'Boolean' ? 'boolean' : 'text';
}
