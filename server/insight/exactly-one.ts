/** Root fields that may start from one of several records. */
import { checkKind, type Asking } from './asking.js';
import { refusedInsight } from './refused-insight.js';

/** The one id that was given, by the argument it was given in; refused where none or several were. */
export function exactlyOne<Argument extends string>(
  asking: Asking,
  given: Readonly<Record<Argument, string | null | undefined>>,
  nouns: Readonly<Record<Argument, string>>,
): { argument: Argument; id: string } {
  const named = (Object.keys(nouns) as Argument[]).filter((argument) => given[argument] != null);
  const [argument] = named;
  const id = argument === undefined ? undefined : given[argument];
  if (argument === undefined || id == null || named.length > 1)
    throw refusedInsight('EXACTLY_ONE', `Give exactly one of: ${Object.keys(nouns).join(', ')}.`);
  checkKind(asking, id, nouns[argument]);
  return { argument, id };
}
