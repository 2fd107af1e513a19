/** Every figure of every record in an answer, by the names of the tables. */
import { snakeCase } from '../../server/database/columns.js';

export interface FigureFound {
  id: string;
  field: string;
  value: unknown;
}

type Answered = Readonly<Record<string, unknown>>;

/** Records say their `id`, figures their `value`, by the name of the field or an alias of it. */
export function figuresIn(answer: unknown): FigureFound[] {
  if (typeof answer !== 'object' || answer === null) return [];
  if (Array.isArray(answer)) return answer.flatMap(figuresIn);
  const { id, ...fields } = answer as Answered;
  return Object.entries(fields).flatMap(([field, inner]) => {
    const isFigure = typeof id === 'string' && typeof inner === 'object' && inner !== null && 'value' in inner;
    return isFigure ? [{ id: id.split(':')[1] ?? '', field: snakeCase(field), value: inner.value }] : figuresIn(inner);
  });
}
