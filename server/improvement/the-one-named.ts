/** Where an input names exactly one record among several kinds. */
import { refuse } from '../platform/write/refused.js';

type Names<Field extends string> = Partial<Record<Field, string | null>>;

export function theOneNamed<Field extends string>(
  given: Names<Field>,
  fields: readonly Field[],
  path: string,
): readonly [field: Field, id: string] {
  const named = fields.flatMap((field) => (given[field] == null ? [] : [[field, given[field]] as const]));
  const [only, second] = named;
  if (only !== undefined && second === undefined) return only;
  const list = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(fields);
  return refuse('ONE_NEEDED', `${String(named.length)} were named here. Name exactly one: ${list}.`, path);
}
