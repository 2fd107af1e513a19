/** Figures whose successors were due. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { stale } from '../../../server/provenance/quality/stale.js';
import { day, figures, month, year } from './reported.js';

const monthly = { everyMonths: 1, lagDays: 45 };
const july = figures(month('2023-07'), 2138);

describe('figures are stale', () => {
  it('from the day after the next were due, with that day and what to do', () => {
    expect(stale(july, monthly, '2023-10-15')).toBeUndefined();
    // The days that have passed are not counted in it: the same doubt is told in the same words on every day.
    expect(stale(july, monthly, '2024-10-16')).toEqual(stale(july, monthly, '2023-10-16'));
    expect(stale(july, monthly, '2023-10-16')).toEqual({
      rule: 'STALE',
      detail:
        'The newest figures are for July 2023, and the next were due on 15 October 2023: ask the publisher for them.',
    });
  });

  test.each([
    ['the end of a shorter month', month('2024-01'), 1, '2024-02-29'],
    ['the end of a longer month', month('2024-02'), 1, '2024-03-31'],
    ['a year on', year(2023), 12, '2024-12-31'],
    ['a day that the next month lacks', day('2023-01-30'), 1, '2023-02-28'],
    ['a census day', day('2024-01-18'), 12, '2025-01-18'],
  ])('counted from %s', (_, span, everyMonths, due) => {
    const dueOn = (today: string) => stale(figures(span, 1), { everyMonths, lagDays: 0 }, today);
    expect(dueOn(due)).toBeUndefined();
    expect(dueOn(new Date(Date.parse(due) + 86_400_000).toISOString().slice(0, 10))?.rule).toBe('STALE');
  });

  it('never where nobody promised to refresh them', () => {
    expect(stale(july, undefined, '2033-01-01')).toBeUndefined();
  });

  it('for ever, once they are', () => {
    const days = fc.date({ min: new Date('2023-08-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    const iso = (date: Date) => date.toISOString().slice(0, 10);
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 24 }), (one, other, everyMonths) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const isStale = (date: Date) => stale(july, { everyMonths, lagDays: 45 }, iso(date)) !== undefined;
        expect(isStale(late) || !isStale(early)).toBe(true);
      }),
    );
  });
});
