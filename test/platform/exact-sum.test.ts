import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ExactSum } from '../../server/platform/imports/exact-sum.js';

function sumOf(decimals: readonly string[]): string {
  const sum = new ExactSum();
  for (const decimal of decimals) sum.add(decimal);
  return sum.toString();
}

test('adds decimals of all lengths exactly', () => {
  expect(sumOf([])).toBe('0');
  expect(sumOf(['0.1', '0.2'])).toBe('0.3');
  expect(sumOf(['9007199254740993', '0.01', '-0.02'])).toBe('9007199254740992.99');
  expect(sumOf(['-0.5', '0.25'])).toBe('-0.25');
  expect(sumOf(['123456789012345678901234', '1'])).toBe('123456789012345678901235');
});

test('is the sum of whole numbers of the smallest unit, whatever they are', () => {
  const unit = 10n ** 4n;
  const written = (value: bigint): string => {
    const digits = String(value < 0n ? -value : value).padStart(5, '0');
    return `${value < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`;
  };
  fc.assert(
    fc.property(fc.array(fc.bigInt(-(10n ** 18n), 10n ** 18n)), (values) => {
      const total = values.reduce((sum, value) => sum + value, 0n);
      const [whole = '', fraction = ''] = sumOf(values.map(written)).replace('-', '').split('.');
      const absolute = total < 0n ? -total : total;
      expect(BigInt(whole) * unit + BigInt(fraction.padEnd(4, '0'))).toBe(absolute);
    }),
  );
});
