import { beforeAll, describe, expect, it } from '@jest/globals';
import type { BudgetStage } from '../../schema/finance/budget-version.js';
import { movedBy, whyNotNext } from '../../server/finance/budget-rules.js';
import { mustCover } from '../../server/finance/cap-rules.js';
import { pounds, sumOf } from '../../server/finance/money.js';
import { comeBy, earliestDay, latestDay, liesBefore } from '../../server/platform/partial-date.js';
import { postingRules } from '../../server/finance/posting-rules.js';
import { known, unknown } from '../../server/platform/write/values.js';
import { useApi } from '../support/api.js';
import { useRecords } from '../support/writes.js';

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'fine';
  } catch (error) {
    return (error as { reasons: { code: string }[] }).reasons[0]?.code ?? String(error);
  }
};

describe('the rules of money', () => {
  it.each<[BudgetStage, (BudgetStage | undefined)[]]>([
    ['PROPOSED', [undefined, 'PROPOSED']],
    ['APPROVED', [undefined, 'PROPOSED']],
    ['REVISED', ['APPROVED', 'REVISED']],
    ['OUTTURN', [undefined, 'APPROVED', 'REVISED', 'OUTTURN']],
  ])('let a budget that is %s follow what it may follow', (stage, allowed) => {
    for (const before of [undefined, 'PROPOSED', 'APPROVED', 'REVISED', 'OUTTURN'] as const)
      expect([before, whyNotNext(stage, before) === undefined]).toEqual([before, allowed.includes(before)]);
  });

  it('move a budget by what is known of it', () => {
    expect(movedBy(known(100), -30)).toEqual(known(70));
    expect(movedBy({ ...known(100), qualifier: 'APPROXIMATE', note: 'About' }, 30)).toMatchObject({
      value: 130,
      qualifier: 'APPROXIMATE',
      note: 'About',
    });
    expect(movedBy({ ...known(10), qualifier: 'AT_LEAST' }, -30)).toMatchObject({ value: 0, qualifier: 'AT_LEAST' });
    expect(movedBy(unknown(), 30)).toMatchObject({ state: 'KNOWN', value: 30, qualifier: 'AT_LEAST' });
    expect(movedBy(undefined, 30)).toMatchObject({ value: 30, qualifier: 'AT_LEAST' });
    expect(movedBy(undefined, -30)).toBeUndefined();
    expect(movedBy(unknown(), -30)).toBeUndefined();
  });

  it.each([
    [100, false, 100, false, 'fine'],
    [100, false, 101, false, 'BUDGET_EXCEEDED'],
    [100, false, 101, true, 'BUDGET_EXCEEDED'],
    [100, true, 100, false, 'fine'],
    [100, true, 101, false, 'BUDGET_UNKNOWN'],
    [100, true, 101, true, 'fine'],
    [-5, false, 1, false, 'BUDGET_EXCEEDED'],
  ])(
    'with %d left (more may be: %s), taking %d (that accepted: %s) is %s',
    (left, isOpenEnded, pence, acceptUnknown, code) => {
      expect(
        codeOf(() => {
          mustCover({ left, isOpenEnded, made: '' }, { pence, path: '', acceptUnknown });
        }),
      ).toBe(code);
    },
  );

  it.each([
    [0, '£0.00'],
    [5, '£0.05'],
    [-123_45, '-£123.45'],
    [110_000_000, '£1,100,000.00'],
  ])('write %d pence as %s', (pence, text) => {
    expect(pounds(pence)).toBe(text);
  });

  it('keep sums that every reader can take', () => {
    expect(sumOf(-1_000_000_000_000, '')).toBe(-1_000_000_000_000);
    expect(codeOf(() => sumOf(1_000_000_000_001, ''))).toBe('BAD_AMOUNT');
  });

  it.each([
    ['IN_PERIOD', '2026-09|M', '2026-09-30', 'fine'],
    ['IN_PERIOD', '2026/2027|AY', '2026-09-30', 'fine'],
    ['IN_PERIOD', '2026-10|M', '2026-09-30', 'BEFORE_PERIOD'],
    ['IN_PERIOD', '2026-09|M', '2026-11-22', 'DATE_TO_COME'],
    ['IN_PERIOD', '2025-09|M', '2026-11-21', 'LINE_CLOSED'],
    ['CUMULATIVE', '2026/2027|FYQ2', '2026-09-30', 'fine'],
    ['CUMULATIVE', '2026/2027|FY', '2026-04-01', 'fine'],
    ['CUMULATIVE', '2025/2026|AY', '2026-09-30', 'PERIOD_SPANS_YEARS'],
    ['CUMULATIVE', '2026|CY', '2026-09-30', 'PERIOD_SPANS_YEARS'],
  ] as const)('find a posting on the basis %s for %s, posted on %s: %s', (actualsBasis, period, postedOn, code) => {
    const mustBePostable = postingRules({ actualsBasis, closedOn: '2026-11-20' }, '2026-11-21');
    expect(
      codeOf(() => {
        mustBePostable({ period, postedOn }, 'items.0');
      }),
    ).toBe(code);
  });

  it('take one sum of the year so far for a period and a day', () => {
    const posting = { period: '2026-09|M', postedOn: '2026-09-30' };
    for (const [actualsBasis, second] of [
      ['CUMULATIVE', 'SAID_TWICE'],
      ['IN_PERIOD', 'fine'],
    ] as const) {
      const mustBePostable = postingRules({ actualsBasis, closedOn: null }, '2026-11-21');
      mustBePostable(posting, '');
      expect(
        codeOf(() => {
          mustBePostable({ ...posting, postedOn: '2026-10-02' }, '');
        }),
      ).toBe('fine');
      expect(
        codeOf(() => {
          mustBePostable(posting, '');
        }),
      ).toBe(second);
    }
  });

  it.each([
    ['2026-11-21', 'fine'],
    ['2026-11', 'fine'],
    ['2026', 'fine'],
    ['2026-23~', 'fine'],
    ['2026-24', 'DATE_TO_COME'],
    ['2026-11-22', 'DATE_TO_COME'],
    ['2027~', 'DATE_TO_COME'],
    ['../2024', 'YEAR_MISSING'],
    ['XXXX-03', 'YEAR_MISSING'],
  ])('find the date %s on 21 November 2026: %s', (partial, code) => {
    expect(codeOf(() => comeBy('2026-11-21', partial, ''))).toBe(code);
  });

  it('call one date before another only where no doubt is left', () => {
    expect(liesBefore('2026-08', '2026-09-01')).toBe(true);
    expect(liesBefore('2026-09', '2026-09-30')).toBe(false);
    expect(liesBefore('XXXX-08', '2026-09-01')).toBe(false);
    expect(liesBefore('../2024', '2026')).toBe(true);
  });
});

describe('the days of a vague date', () => {
  const api = useApi({ database: 'empty' });
  const records = useRecords(api);
  const dates = [
    '2024',
    '2024~',
    '2024-02',
    '2023-02',
    '2024-12',
    '2024-12-24',
    '../2024-12-24',
    '../2024',
    'XXXX-03',
    '2024-21',
    '2024-22',
    '2024-23',
    '2024-24~',
  ];
  let days: unknown[];
  beforeAll(async () => {
    days = await records.sql(
      'select d, earliest_day(d)::text as earliest, latest_day(d)::text as latest from unnest($1::text[]) d',
      [dates],
    );
  });

  it('are those that the database tells', () => {
    expect(dates.map((d) => ({ d, earliest: earliestDay(d), latest: latestDay(d) }))).toEqual(days);
  });
});
