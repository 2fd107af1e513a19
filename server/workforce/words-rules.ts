/** No person is named in the records of the workforce. What plainly names one is refused; no rule finds every name. */
import { refuse } from '../platform/write/refused.js';
import { text } from '../platform/write/values.js';

const signs = [
  // Mrs Smith; capital MS and DR are more often Microsoft and disaster recovery.
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|MR|MRS|MISS)\b\.?\s+(?:[A-Z]\.?\s+)*\p{Lu}\p{L}+/u,
  // J. Smith or J.K. Smith; not S.E.N. Officer, nor N. Wirral.
  /(?<!\p{Lu}\.?)\b(?![NSEW]\.\s?\p{Lu}\p{Ll})\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}+/u,
  /\S@\S+\.\S/,
];

export function namesPerson(words: string): boolean {
  return signs.some((sign) => sign.test(words));
}

export function impersonal(given: string, path: string): string {
  const words = text(given, path);
  if (namesPerson(words))
    refuse('NAMES_A_PERSON', 'This seems to name a person. Say the role instead, or leave the name out.', path);
  return words;
}

export function optionalImpersonal(given: string | null | undefined, path: string): string | null {
  return given == null ? null : impersonal(given, path);
}
