/** How one record leads to the next, in words that claim no more than the record does. */
import { sentence } from '../../figures/sentence.js';
import type { LineLink } from './picture.js';

const founded = {
  ASSERTED: 'asserted, and not shown by evidence',
  EVIDENCED: 'with some evidence',
  TESTED: 'tested',
  REFUTED: 'tested, and refuted',
};

const kinds: Record<LineLink['kind'], string> = {
  FEEDS: 'is the pot of it',
  PAYS_FOR: 'pays for posts here',
  SAID_TO_PAY_FOR: 'is said to pay for these staff',
  FUNDS: 'is for this pathway',
  STANDS_VACANT: 'stands vacant',
  IS_OF_TYPE: 'is of this type',
  BELONGS_TO: 'belongs to it',
  WORKS_AT: 'gets through so much work',
  WORKS_ON: 'works on this pathway',
  IS_WAITED_FOR_BY: 'is waited for',
  COMES_BEFORE: 'has to be finished first',
  IS_MEASURED_BY: 'is measured by it',
  IS_SAID_TO_WORK_ON: 'is said to work on it',
};

/** Shares of single posts differ, and are told on the page of the investment. */
const unsaid = new Set<LineLink['kind']>(['PAYS_FOR']);

export function linkInWords({ kind, statement, strength }: LineLink): string {
  const how = strength === null ? kinds[kind] : `${kinds[kind]} (${founded[strength]})`;
  return statement === null || unsaid.has(kind) ? sentence(how) : `${how}: ${sentence(statement)}`;
}
