import { describe, expect, test } from '@jest/globals';
import { clusters } from '../../clients/dashboard/src/charts/clusters.js';
import { csv, csvName } from '../../clients/dashboard/src/charts/csv.js';
import { dateOf, dayNumber, daySpan } from '../../clients/dashboard/src/charts/days.js';
import { segments } from '../../clients/dashboard/src/charts/line-segments.js';
import { stopsOf } from '../../clients/dashboard/src/charts/move-lane.js';
import { slots } from '../../clients/dashboard/src/charts/slots.js';
import { spread } from '../../clients/dashboard/src/charts/spread.js';
import { stack } from '../../clients/dashboard/src/charts/stack.js';
import { csvRows } from '../../clients/dashboard/src/charts/table.js';
import { textWidth, wrapAtMost, wrapWords } from '../../clients/dashboard/src/charts/text-width.js';
import { monthTicks, pointTicks } from '../../clients/dashboard/src/charts/time-axis.js';
import { valueAxis } from '../../clients/dashboard/src/charts/value-axis.js';

describe('days', () => {
  test.each([
    ['2025-03-31', '2025-03-31', '2025-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-10~', '2024-10-01', '2024-10-31'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2023-23', '2023-09-01', '2023-11-30'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['../2024-12-24', '2024-12-24', '2024-12-24'],
    ['../2024-12', '2024-12-31', '2024-12-31'],
  ])('%s can be from %s to %s', (date, from, to) => {
    const span = daySpan(date);
    expect(span && [dateOf(span.from), dateOf(span.to)]).toEqual([from, to]);
  });

  test('a month of a year that nobody stated is nowhere', () => {
    expect(daySpan('XXXX-03')).toBeUndefined();
    expect(daySpan('no date')).toBeUndefined();
  });

  test('a day is one more than the day before, over a leap day and a change of clocks', () => {
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
    expect(dayNumber('2025-03-31') - dayNumber('2025-03-29')).toBe(2);
  });
});

describe('labels', () => {
  const touch = (middles: number[], height: number) =>
    middles.some((a, i) => middles.some((b, j) => i < j && Math.abs(a - b) < height - 1e-9));

  test.each([
    ['apart already', [10, 60, 110]],
    ['one on another', [50, 50, 50]],
    ['below the edge', [198, 199, 200]],
    ['above the edge', [0, 1, 2]],
    ['in no order', [120, 20, 118, 22]],
  ])('%s: none overlaps, all stay inside, their order is kept', (_name, wishes) => {
    const middles = spread(
      wishes.map((at) => ({ at, height: 20 })),
      0,
      200,
    );
    expect(touch(middles, 20)).toBe(false);
    for (const middle of middles) {
      expect(middle).toBeGreaterThanOrEqual(10);
      expect(middle).toBeLessThanOrEqual(190);
    }
    const byWish = wishes.map((_, i) => i).sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0));
    const byPlace = middles.map((_, i) => i).sort((a, b) => (middles[a] ?? 0) - (middles[b] ?? 0));
    expect(byPlace).toEqual(byWish);
  });

  test('those with room stay where they belong', () => {
    expect(
      spread(
        [
          { at: 40, height: 20 },
          { at: 100, height: 20 },
        ],
        0,
        200,
      ),
    ).toEqual([40, 100]);
  });

  test('words are wrapped to a width, and cut where there are too many', () => {
    expect(wrapWords('one two three', textWidth('one two', 14), 14)).toEqual(['one two', 'three']);
    const [first, second, ...rest] = wrapAtMost('speech and language therapy for every child who waits', 80, 14, 2);
    expect(rest).toEqual([]);
    expect(first).toBe('speech and');
    expect(second).toMatch(/…$/);
    expect(textWidth(second ?? '', 14)).toBeLessThanOrEqual(80);
  });

  test('letters that could meet are laid out together', () => {
    const at = (x: number, letter: string) => ({ x, y: 0, letter });
    expect(
      clusters([at(200, 'C'), at(20, 'A'), at(50, 'B')]).map((group) => group.map(({ letter }) => letter)),
    ).toEqual([['A', 'B'], ['C']]);
  });
});

describe('axes', () => {
  const words = String;

  test('the axis of values begins at nought and holds every value', () => {
    const { from, to, ticks } = valueAxis([12.6, 52.4], [300, 0], words);
    expect([from, to]).toEqual([0, 60]);
    expect(ticks.map(({ label }) => label)).toEqual(['0', '10', '20', '30', '40', '50', '60']);
    expect(ticks[0]?.at).toBe(300);
  });

  test('per cent end at a hundred, and values below nought have their place', () => {
    expect(valueAxis([97.1], [300, 0], words, { most: 100 }).to).toBe(100);
    expect(valueAxis([-0.56, -2.37], [300, 0], words).from).toBeLessThanOrEqual(-2.37);
    expect(valueAxis([-0.56, -2.37], [300, 0], words).to).toBe(0);
  });

  test('one value alone, or none, still has an axis', () => {
    expect(valueAxis([0], [300, 0], words).to).toBeGreaterThan(0);
    expect(valueAxis([], [300, 0], words).ticks.length).toBeGreaterThan(1);
  });

  test('months are named as close together as their names fit', () => {
    const [from, to] = [dayNumber('2024-01-01'), dayNumber('2025-12-31')];
    expect(monthTicks(from, to, [0, 2400], 14)).toHaveLength(24);
    expect(monthTicks(from, to, [0, 400], 14).map(({ label }) => label)).toEqual([
      'Jan 2024',
      'Jul 2024',
      'Jan 2025',
      'Jul 2025',
    ]);
    expect(monthTicks(from, to, [0, 120], 14).map(({ label }) => label)).toEqual(['2024', '2025']);
  });

  test('of points as many are named as fit, the last always', () => {
    const points = Array.from({ length: 24 }, (_, index) => ({ at: index * 12, label: `Mar ${String(2000 + index)}` }));
    const kept = pointTicks(points, 14);
    expect(kept.at(-1)?.label).toBe('Mar 2023');
    for (const [index, tick] of kept.slice(1).entries()) {
      expect(tick.at - (kept[index]?.at ?? 0)).toBeGreaterThan(textWidth(tick.label, 14));
    }
  });
});

describe('series', () => {
  const points = [
    { at: 1, value: 5 },
    { at: 2, value: null },
    { at: 3, value: 7 },
    { at: 4, value: 8 },
    { at: 6, value: 9 },
  ];

  test('no line is drawn over a missing figure or a break', () => {
    expect(segments(points).map((part) => part.map(({ at }) => at))).toEqual([[1], [3, 4, 6]]);
    expect(segments(points, [5]).map((part) => part.map(({ at }) => at))).toEqual([[1], [3, 4], [6]]);
    expect(segments(points, [6]).map((part) => part.map(({ at }) => at))).toEqual([[1], [3, 4], [6]]);
    expect(segments([{ at: 1, value: null }])).toEqual([]);
  });

  test('parts stand on one another, and what is not split is said', () => {
    const parts = [
      { key: 'a', value: 10 },
      { key: 'b', value: null },
      { key: 'c', value: 5 },
    ];
    expect(stack(parts, 40).map(({ key, from, to }) => [key, from, to])).toEqual([
      ['a', 0, 10],
      ['c', 10, 15],
      ['unsplit', 15, 40],
    ]);
    expect(stack(parts, null).map(({ key }) => key)).toEqual(['a', 'c']);
    expect(stack([{ key: 'a', value: 0 }], 0)).toEqual([]);
  });

  test('a total above parts that are all known is not filled up with what nobody counted', () => {
    expect(stack([{ key: 'a', value: 10 }], 12).map(({ key }) => key)).toEqual(['a']);
  });

  test('columns share a length and never grow past the widest', () => {
    const [first, second] = slots(2, [0, 100]);
    expect(first?.middle).toBe(25);
    expect(second?.middle).toBe(75);
    expect(slots(1, [0, 1000], { widest: 70 })[0]).toEqual({ from: 465, middle: 500, size: 70 });
    expect(slots(0, [0, 100])).toEqual([]);
  });
});

describe('milestones', () => {
  const lane = { originalDue: '2025-06-01', currentDue: '2025-10', completedOn: null };

  test('every date it has had is a stop, the last the one in force', () => {
    const moves = [
      { from: '2025-06-01', to: '2025-08-15', reason: null },
      { from: '2025-08-15', to: '2025-10', reason: 'Late' },
    ];
    expect(stopsOf({ ...lane, moves }).map(({ kind, day }) => [kind, dateOf(day)])).toEqual([
      ['original', '2025-06-01'],
      ['moved', '2025-08-15'],
      ['current', '2025-10-31'],
    ]);
  });

  test('one that never moved has one date, and its completion beside it', () => {
    const stops = stopsOf({ ...lane, currentDue: '2025-06-01', completedOn: '2025-05-20', moves: [] });
    expect(stops.map(({ kind }) => kind)).toEqual(['current', 'completed']);
  });

  test('dates that nobody gave are no stops', () => {
    const moves = [{ from: null, to: '2025-04', reason: null }];
    expect(
      stopsOf({ originalDue: null, currentDue: '2025-04', completedOn: null, moves }).map(({ kind }) => kind),
    ).toEqual(['current']);
    expect(stopsOf({ originalDue: null, currentDue: 'XXXX-03', completedOn: null, moves: [] })).toEqual([]);
  });
});

describe('files', () => {
  test('no cell becomes a formula, and quotes and lines survive', () => {
    const text = csv([
      ['=1+1', '+44', '-5', '@x', '\ttab', 'a "b", c', 'two\nlines'],
      [-5, 1.5, null, '£5', '', '−3', 'plain'],
    ]);
    expect(text).toBe('\uFEFF\'=1+1,\'+44,\'-5,\'@x,\'\ttab,"a ""b"", c","two\nlines"\r\n-5,1.5,,£5,,−3,plain\r\n');
  });

  test('a table gives its bare values to the file, and words where there is none', () => {
    const table = {
      caption: 'x',
      columns: [{ name: 'Day' }, { name: 'People' }],
      rows: [
        ['May', { words: '1,924', value: 1924 }],
        ['June', { words: 'Not known', value: null }],
      ],
    };
    expect(csvRows(table)).toEqual([
      ['Day', 'People'],
      ['May', 1924],
      ['June', 'Not known'],
    ]);
  });

  test('a name of a file holds nothing a file system could refuse', () => {
    expect(csvName(['wirral', 'Speech & language: "waits"/2023'])).toBe('wirral-speech-language-waits-2023.csv');
  });
});
