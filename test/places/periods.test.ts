/** A period's record follows from its code alone. */
import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { PeriodRow } from '../../server/places/period.entity.js';
import { periodsOf } from '../../seeds/places/periods.js';
import { periodOf } from '../../server/places/reporting-period.js';

describe('a period is made from its code', () => {
  test.each([
    ['2024|CY', '2024', 'Calendar year', '2024-01-01', '2024-12-31'],
    ['2025|RY', '2025', 'Reporting year', '2025-01-01', '2025-12-31'],
    ['2024/2025|AY', '202425', 'Academic year', '2024-09-01', '2025-08-31'],
    ['2024/2025|T1', '202425', 'Autumn term', '2024-09-01', '2024-12-31'],
    ['2024/2025|T2', '202425', 'Spring term', '2025-01-01', '2025-04-30'],
    ['2024/2025|T3', '202425', 'Summer term', '2025-05-01', '2025-08-31'],
    ['2024/2025|T1T2', '202425', 'Autumn and spring term', '2024-09-01', '2025-04-30'],
    ['2024/2025|FY', '202425', 'Financial year', '2024-04-01', '2025-03-31'],
    ['2024/2025|FYQ1', '202425', 'Financial year Q1', '2024-04-01', '2024-06-30'],
    ['2024/2025|FYQ2', '202425', 'Financial year Q2', '2024-07-01', '2024-09-30'],
    ['2024/2025|FYQ3', '202425', 'Financial year Q3', '2024-10-01', '2024-12-31'],
    ['2024/2025|FYQ4', '202425', 'Financial year Q4', '2025-01-01', '2025-03-31'],
    ['2024/2025|P1', '202425', 'Part 1 (April to September)', '2024-04-01', '2024-09-30'],
    ['2024/2025|P2', '202425', 'Part 2 (October to March)', '2024-10-01', '2025-03-31'],
    ['2024-02|M', '2024-02', 'February', '2024-02-01', '2024-02-29'],
    ['2023-02|M', '2023-02', 'February', '2023-02-01', '2023-02-28'],
    ['2023-12|M', '2023-12', 'December', '2023-12-01', '2023-12-31'],
    ['1999/2000|FY', '199900', 'Financial year', '1999-04-01', '2000-03-31'],
  ])('%s', (code, timePeriod, timeIdentifier, startsOn, endsOn) => {
    expect(periodOf(code)).toEqual({ id: code, code, timePeriod, timeIdentifier, startsOn, endsOn });
  });

  test.each(['2024', '2024|FY', '2024/2026|FY', '2024/2025|CY', '2024-13|M', '2024|XX', ''])(
    '"%s" is refused',
    (code) => {
      expect(() => periodOf(code)).toThrow('is no reporting period');
    },
  );
});

test('each period that records name is made once, in order', () => {
  const row = PeriodRow;
  const table = periodsOf([
    { row, records: [{ periodId: '2024|CY' }, { periodId: null }, {}] },
    { row, records: [{ periodId: '2023|CY' }, { periodId: '2024|CY' }] },
  ]);
  expect(table.row).toBe(PeriodRow);
  expect(table.records.map(({ id }) => id)).toEqual(['2023|CY', '2024|CY']);
});
