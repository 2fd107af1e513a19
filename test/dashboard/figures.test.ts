import { describe, expect, test } from '@jest/globals';
import { dateInWords, lastDayOf } from '../../clients/dashboard/src/figures/dates.js';
import type { Figure } from '../../clients/dashboard/src/figures/figure.js';
import { figureInWords } from '../../clients/dashboard/src/figures/figure-words.js';
import { money, shortMoney } from '../../clients/dashboard/src/figures/money.js';
import { percent } from '../../clients/dashboard/src/figures/numbers.js';
import { acronymsOf, splitAtTerms } from '../../clients/dashboard/src/shell/glossary-terms.js';

describe('a figure in words', () => {
  const states: [Figure<number>, string][] = [
    [{ state: 'KNOWN', value: 0 }, '£0'],
    [{ state: 'KNOWN', qualifier: 'MORE_THAN', value: 110000000 }, 'more than £1,100,000'],
    [{ state: 'UNKNOWN', value: null }, 'Not known'],
    [{ state: 'PROMISED', promisedFor: 'XXXX-03' }, 'Promised for March (year not stated)'],
    [{ state: 'DISPUTED', value: 3100 }, '£31, disputed'],
    [{ state: 'SUPPRESSED' }, 'Held back, so that nobody is recognised'],
    [{ state: 'NOT_APPLICABLE' }, 'Does not apply'],
  ];
  test.each(states)('%j', (figure, words) => {
    expect(figureInWords(figure, money)).toBe(words);
  });
});

test.each([
  [110000000, '£1,100,000', '£1.1m'],
  [307017705, '£3,070,177.05', '£3.07m'],
  [-1557399, '−£15,573.99', '−£15.6k'],
  [99949999, '£999,499.99', '£999k'],
  [99950000, '£999,500', '£1.00m'],
  [129725700, '£1,297,257', '£1.30m'],
  [5000000000, '£50,000,000', '£50m'],
  [4996123400, '£49,961,234', '£50.0m'],
  [99900, '£999', '£999'],
])('%i pence are %s, and %s on a label', (pence, exact, short) => {
  expect([money(pence), shortMoney(pence)]).toEqual([exact, short]);
});

test.each([
  ['12.6', '12.6%'],
  ['35.0', '35.0%'],
  ['-0.56', '−0.56%'],
  [40, '40%'],
])('%p per cent keeps the decimals it was published with', (value, words) => {
  expect(percent(value)).toBe(words);
});

describe('dates in words, as exact as their source', () => {
  test.each([
    ['2024-10-16', '16 October 2024', '2024-10-16'],
    ['2022-11', 'November 2022', '2022-11-30'],
    ['2024', '2024', '2024-12-31'],
    ['2023-23~', 'about autumn 2023', '2023-11-30'],
    ['2019-03~', 'about March 2019', '2019-03-31'],
    ['../2024-12-24', 'by 24 December 2024', '2024-12-24'],
    ['2022-06/2022-09', 'June 2022 to September 2022', '2022-09-30'],
    ['XXXX-03', 'March (year not stated)', undefined],
    ['2024-02', 'February 2024', '2024-02-29'],
  ])('%s', (text, words, last) => {
    expect([dateInWords(text), lastDayOf(text)]).toEqual([words, last]);
  });
});

describe('acronyms in a text', () => {
  const terms = acronymsOf([
    { term: 'SEND', spelling: 'Special educational needs and disabilities', meaning: 'A need.' },
    { term: 'EHCP', spelling: 'Education, health and care plan', meaning: 'A plan.' },
    { term: 'DfE', spelling: 'Department for Education', meaning: 'A department.' },
    { term: 'Academy', spelling: 'Academy', meaning: 'A school.' },
  ]);
  test('are explained where they first stand, in the plural too, and words are left alone', () => {
    const parts = splitAtTerms('The DfE asks of SEND: EHCPs, SENDIASS and an Academy of SEND.', terms);
    expect(parts.flatMap((part) => (typeof part === 'string' ? [] : [part.term]))).toEqual(['DfE', 'SEND', 'EHCP']);
    expect(parts.map((part) => (typeof part === 'string' ? part : part.term)).join('')).toBe(
      'The DfE asks of SEND: EHCPs, SENDIASS and an Academy of SEND.',
    );
  });
});
