import { describe, expect, test } from '@jest/globals';
import { dateOf } from '../../../server/platform/files/cell-dates.js';
import { decimalOf, penceOf, textOf, wholeNumberOf } from '../../../server/platform/files/cell-values.js';
import { cellOfText, type Cell } from '../../../server/platform/files/cell.js';
import { plainDecimal } from '../../../server/platform/files/plain-decimal.js';

const number = (text: string): Cell => ({ kind: 'NUMBER', text });

/** The value, or the code of the fault. */
function said(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('decimals', () => {
  test.each([
    ['1657', '1657'],
    ['1,657', '1657'],
    ['£1,200.50', '1200.5'],
    ['-£1,200.50', '-1200.5'],
    ['£-12', '-12'],
    ['(1,200)', '-1200'],
    ['12.50%', '12.5'],
    ['1e+05', '100000'],
    ['1.5e-3', '0.0015'],
    ['1E2', '100'],
    ['+7', '7'],
    ['.5', '0.5'],
    ['−3', '-3'],
    ['007', '7'],
    ['-0', '0'],
    ['123456789012345678901.123', '123456789012345678901.123'],
    ['', null],
    ['   ', null],
    ['1,65', 'NOT_A_NUMBER'],
    ['1.2.3', 'NOT_A_NUMBER'],
    ['(-3)', 'NOT_A_NUMBER'],
    ['--3', 'NOT_A_NUMBER'],
    ['12 months', 'NOT_A_NUMBER'],
    ['£', 'NOT_A_NUMBER'],
    ['=SUM(A1:A9)', 'FORMULA_NOT_EVALUATED'],
  ])('%j is %j', (text, value) => {
    expect(said(() => decimalOf(cellOfText(text)))).toBe(value);
  });

  test('a spreadsheet that could not work something out says so', () => {
    expect(said(() => decimalOf({ kind: 'ERROR', text: '#REF!' }))).toBe('ERROR_IN_CELL');
    expect(said(() => textOf({ kind: 'FORMULA', text: '=A1' }))).toBe('FORMULA_NOT_EVALUATED');
  });

  test('numbers of spreadsheets lose the noise of binary fractions and their exponents', () => {
    expect(plainDecimal(0.1 + 0.2)).toBe('0.3');
    expect(plainDecimal(1e21)).toBe('1000000000000000000000');
    expect(plainDecimal(-1.5e-7)).toBe('-0.00000015');
    expect(plainDecimal(0)).toBe('0');
  });

  test.each([
    ['12', 12],
    ['1,000', 1000],
    ['12.0', 12],
    ['12.5', 'NOT_WHOLE'],
    ['99999999999999999', 'NUMBER_TOO_LARGE'],
  ])('%j as a whole number is %j', (text, value) => {
    expect(said(() => wholeNumberOf(cellOfText(text)))).toBe(value);
  });

  test.each([
    ['£1,200.50', 'POUNDS', 120050],
    ['0.1', 'POUNDS', 10],
    ['-12', 'POUNDS', -1200],
    ['1.25', 'MILLIONS', 125000000],
    ['0.675', 'THOUSANDS', 67500],
    ['45', 'PENCE', 45],
    ['1.005', 'POUNDS', 'PART_OF_A_PENNY'],
    ['', 'POUNDS', null],
  ] as const)('%j in %s is %j pence', (text, unit, pence) => {
    expect(said(() => penceOf(cellOfText(text), unit))).toBe(pence);
  });
});

describe('days', () => {
  test.each([
    ['2025-03-31', '2025-03-31'],
    ['2025-03-31 00:00:00', '2025-03-31'],
    ['31/03/2025', '2025-03-31'],
    ['1/4/25', '2025-04-01'],
    ['31.03.2025', '2025-03-31'],
    ['31 Mar 2025', '2025-03-31'],
    ['1st September 2024', '2024-09-01'],
    ['31-Mar-25', '2025-03-31'],
    ['45747', '2025-03-31'],
    ['', null],
    ['30/02/2025', 'NOT_A_DATE'],
    ['03/31/2025', 'NOT_A_DATE'],
    ['2025', 'NOT_A_DATE'],
    ['March', 'NOT_A_DATE'],
    ['12', 'NOT_A_DATE'],
  ])('%j is %j', (text, day) => {
    expect(said(() => dateOf(cellOfText(text)))).toBe(day);
  });

  test('the serial number of a workbook is a day, with or without a time', () => {
    expect(dateOf(number('45747.75'))).toBe('2025-03-31');
    expect(dateOf({ kind: 'DATE', text: '2025-03-31' })).toBe('2025-03-31');
  });
});
