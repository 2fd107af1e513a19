import { describe, expect, test } from '@jest/globals';
import { nameOf } from '../../server/waits/chs/place.js';
import { outcomeOf, type KnownList, type Outcome, type StatedList } from '../../server/waits/chs/outcome.js';
import { reasonLeftOut, serviceLineOf } from '../../server/waits/chs/service-lines.js';
import { monthIn, titleOf } from '../../server/waits/chs/titles.js';

describe('titles', () => {
  const band = (label: string, fromDays: number, toDays: number | null) => ({
    table: 'BAND',
    month: '2023-05',
    band: { label, fromDays, toDays },
  });
  test.each([
    ['Total waiting list by service, May 2023', { table: 'TOTAL', month: '2023-05' }],
    ['Number waiting 0-1 weeks (0-7 days) by service, May 2023', band('0-1 weeks', 0, 7)],
    ['Number waiting >1-2 weeks (8-14 days) by service, May 2023', band('>1-2 weeks', 8, 14)],
    ['Number waiting >18–52 weeks (127–364 days) by service, May 2023', band('>18–52 weeks', 127, 364)],
    ['Number waiting over 52 weeks (over 365 days) by service, May 2023', band('>52 weeks', 366, null)],
    ['Number waiting 104+ weeks (729+ days) by service, May 2023', band('104+ weeks', 729, null)],
    [
      'Number of organisations of 137 providers in scope that did not submit data at national level',
      { table: 'MISSING' },
    ],
    ['National time series of total reported waiting list by service, May 2023', { table: 'SERIES' }],
    ['National overview of waiting list metrics by service, May 2023', undefined],
    ['Total waiting list by service, Spring', undefined],
  ])('%s', (text, expected) => {
    expect(titleOf(text)).toEqual(expected);
  });

  test.each([
    ['May 2023', '2023-05'],
    ['Apr-23', '2023-04'],
    ['2023-04-01', '2023-04'],
    ['45017', '2023-04'],
    ['45018', undefined],
    ['Service', undefined],
  ])('month %s', (text, month) => {
    expect(monthIn(text)).toBe(month);
  });
});

test.each([
  ['(CYP) Therapy interventions: Speech and language', 'SPEECH_AND_LANGUAGE', undefined],
  ['(CYP) THERAPY INTERVENTIONS: SPEECH & LANGUAGE', 'SPEECH_AND_LANGUAGE', undefined],
  ['(CYP) Wheelchair, orthotics, prosthetics and equipment', 'EQUIPMENT', undefined],
  ['(A) Therapy interventions: Speech and language', undefined, 'adults'],
  ['(CYP) Vision screening', undefined, 'every child, no need in particular'],
  ['(CYP) Something new', undefined, undefined],
])('service line %s', (heading, kind, why) => {
  expect([serviceLineOf(heading)?.kind, reasonLeftOut(heading)]).toEqual([kind, why]);
});

test.each([
  ['INTEGRATED_CARE_BOARD', 'NHS CHESHIRE AND MERSEYSIDE INTEGRATED CARE BOARD', 'cheshireandmerseyside'],
  ['INTEGRATED_CARE_BOARD', 'Cornwall and The Isles Of Scilly', 'cornwallandtheislesofscilly'],
  ['NHS_REGION', 'North West (NHS region)', 'northwest'],
  ['NHS_REGION', 'NORTH WEST COMMISSIONING REGION', 'northwest'],
  ['PROVIDER', 'Lancashire & South Cumbria NHS Foundation Trust', 'lancashireandsouthcumbrianhsfoundationtrust'],
  ['PROVIDER', 'City Health Care Partnership C.I.C', 'cityhealthcarepartnershipcic'],
] as const)('name of a place, %s %s', (scope, name, plain) => {
  expect(nameOf(scope, name)).toBe(plain);
});

describe('a list against what is on record', () => {
  const count = (value: number | null) => ({
    state: value === null ? ('UNKNOWN' as const) : ('KNOWN' as const),
    value,
  });
  const list = (total: number | null, ...bands: (number | null)[]): StatedList => ({
    total: count(total),
    bands: bands.map((value, index) => ({ fromDays: index * 7, toDays: index * 7 + 6, count: count(value) })),
  });
  const on = (stated: StatedList, publishedFrom: string | null = '2023-07-13'): KnownList => ({
    ...stated,
    publishedFrom,
  });

  test.each<[string, StatedList, KnownList | undefined, Outcome]>([
    ['nothing on record', list(5, 2, 3), undefined, 'new'],
    ['the same', list(5, 2, 3), on(list(5, 2, 3)), 'unchanged'],
    ['bands that were not known', list(5, 2, 3), on(list(5, null, null)), 'completed'],
    ['bands where there were none', list(5, 2, 3), on(list(5)), 'completed'],
    ['a total only, the same', list(5), on(list(5, 2, 3)), 'unchanged'],
    ['a total only, another', list(6), on(list(5, 2, 3)), 'revised'],
    ['another band', list(5, 1, 4), on(list(5, 2, 3)), 'revised'],
    ['zero where there was a figure', list(0, 0, 0), on(list(5, 2, 3)), 'revised'],
    ['nothing where there was a figure', list(null), on(list(5, 2, 3)), 'revised'],
    ['nothing where there was nothing', list(null), on(list(null)), 'unchanged'],
    ['another figure than a later publication', list(6, 3, 3), on(list(5, 2, 3), '2023-09-01'), 'older'],
    ['another figure than one of unknown date', list(6, 3, 3), on(list(5, 2, 3), null), 'revised'],
    ['more than a later publication, and nothing else', list(5, 2, 3), on(list(5), '2023-09-01'), 'completed'],
  ])('%s', (_, now, known, outcome) => {
    expect(outcomeOf(now, known, '2023-08-10')).toBe(outcome);
  });
});
