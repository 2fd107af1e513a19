import { describe, expect, it } from '@jest/globals';
import type { RecruitmentStage } from '../../schema/workforce/recruitment-event.js';
import { known } from '../../server/platform/write/values.js';
import { decimalOf, exact } from '../../server/platform/exact-decimal.js';
import { dayAfter, dayBefore, firstOverfull } from '../../server/workforce/fullness-rules.js';
import { countedStretch } from '../../server/workforce/occupancy-rules.js';
import { clash, type Step } from '../../server/workforce/recruitment-rules.js';
import { percentOf } from '../../server/workforce/training-rules.js';
import { fill, openingOf, vacantStretch } from '../../server/workforce/vacancy-rules.js';
import type { VacancyRow } from '../../server/workforce/vacancy.entity.js';

describe('decimals', () => {
  it.each(['0', '100', '33.33', '-0.5', '0.000000000001', '12345678901234567890.1'])('keep %s as it is', (written) => {
    expect(decimalOf(exact(written))).toBe(written);
  });

  it('add thirds up to a whole', () => {
    expect(exact('33.33') + exact('33.33') + exact('33.34')).toBe(exact('100'));
    expect(decimalOf(exact('0.1') + exact('0.2'))).toBe('0.3');
  });
});

describe('how full a whole is', () => {
  const half = (from: string | null, to: string | null) => ({ from, to, amount: '50' });
  it.each<[string, [string | null, string | null][], [string, string | null], string | undefined]>([
    ['nothing before', [], ['2026-01-01', null], undefined],
    ['two halves', [['2025-01-01', null]], ['2026-01-01', null], undefined],
    [
      'a third half, from its first day',
      [
        ['2025-01-01', null],
        ['2025-02-01', null],
      ],
      ['2026-01-01', null],
      '2026-01-01',
    ],
    [
      'a third half, once the second begins',
      [
        ['2025-01-01', null],
        ['2026-03-01', null],
      ],
      ['2026-01-01', null],
      '2026-03-01',
    ],
    [
      'one that ends the day before',
      [
        ['2025-01-01', '2025-12-31'],
        ['2025-01-01', null],
      ],
      ['2026-01-01', null],
      undefined,
    ],
    [
      'one that ends on the day',
      [
        ['2025-01-01', '2026-01-01'],
        ['2025-01-01', null],
      ],
      ['2026-01-01', null],
      '2026-01-01',
    ],
    [
      'one that begins the day after',
      [
        ['2026-02-01', null],
        ['2025-01-01', null],
      ],
      ['2026-01-01', '2026-01-31'],
      undefined,
    ],
    [
      'one that begins on the last day',
      [
        ['2026-01-31', null],
        ['2025-01-01', null],
      ],
      ['2026-01-01', '2026-01-31'],
      '2026-01-31',
    ],
    [
      'one whose beginning nobody recorded',
      [
        [null, null],
        [null, '2026-01-01'],
      ],
      ['2026-01-01', null],
      '2026-01-01',
    ],
    [
      'two that were too much before',
      [
        ['2024-01-01', '2024-12-31'],
        ['2024-01-01', '2024-12-31'],
        ['2024-01-01', '2024-12-31'],
      ],
      ['2026-01-01', null],
      undefined,
    ],
  ])('%s', (_, taken, [from, to], day) => {
    const stretches = taken.map(([begins, ends]) => half(begins, ends));
    expect(firstOverfull('100', stretches, { from, to, amount: '50' })?.day).toBe(day);
  });

  it('says what is left', () => {
    expect(
      firstOverfull('1', [{ from: null, to: null, amount: '0.7' }], { from: '2026-01-01', to: null, amount: '0.31' }),
    ).toEqual({
      day: '2026-01-01',
      left: '0.3',
    });
  });

  it('knows the calendar', () => {
    expect([dayAfter('2024-02-28'), dayAfter('2025-12-31'), dayBefore('2025-03-01'), dayBefore('2024-03-01')]).toEqual([
      '2024-02-29',
      '2026-01-01',
      '2025-02-28',
      '2024-02-29',
    ]);
  });
});

describe('an occupancy beside others', () => {
  const held = {
    fte: '1.00',
    kind: 'PERMANENT',
    startsOn: '2026-01-01',
    endsOn: null,
    overlap: null,
    overlapUntil: null,
  } as const;
  it.each([
    ['counts from its first day', held, '2026-01-01'],
    ['counts after a handover', { ...held, overlap: 'HANDOVER', overlapUntil: '2026-01-31' } as const, '2026-02-01'],
    ['never counts that stands in', { ...held, overlap: 'ABSENCE' } as const, undefined],
    [
      'never counts whose overlap is all of it',
      { ...held, endsOn: '2026-01-31', overlap: 'HANDOVER', overlapUntil: '2026-01-31' } as const,
      undefined,
    ],
  ])('%s', (_, holding, from) => {
    expect(countedStretch(holding)?.from).toBe(from);
  });
});

describe('filling vacancies', () => {
  const vacancy = (id: string, fte: string | null, openedOn: string | null) =>
    openingOf({
      id,
      openedOn,
      fte: fte === null ? { ...known(''), state: 'UNKNOWN', value: null } : known(fte),
    } as VacancyRow);
  const held = { fte: '1.00', startsOn: '2026-03-01', from: '2026-03-01' };
  const told = (openings: ReturnType<typeof fill>) =>
    openings.map(({ vacancy: { id }, fte, filledOn }) => [id, fte.value, filledOn]);

  it('fills the oldest first, as far as it goes', () => {
    const openings = [
      vacancy('new', '0.60', '2026-02-01'),
      vacancy('old', '0.50', '2026-01-01'),
      vacancy('late', '1.00', '2026-04-01'),
    ];
    expect(told(fill(openings, held))).toEqual([
      ['old', '0.50', '2026-03-01'],
      ['new', '0.5', '2026-03-01'],
      ['new', '0.1', null],
      ['late', '1.00', null],
    ]);
  });

  it('fills the one that is meant, whenever it was opened', () => {
    const openings = [vacancy('old', '1.00', '2026-01-01'), vacancy('late', '1.00', '2026-04-01')];
    expect(told(fill(openings, held, 'late'))).toEqual([
      ['old', '1.00', null],
      ['late', '1.00', '2026-04-01'],
    ]);
  });

  it('fills the rest of one that was filled in part', () => {
    const once = fill([vacancy('only', '1.00', null)], { ...held, fte: '0.40' });
    expect(told(fill(once, { ...held, fte: '0.60', startsOn: '2026-05-01', from: '2026-05-01' }))).toEqual([
      ['only', '0.4', '2026-03-01'],
      ['only', '0.6', '2026-05-01'],
    ]);
  });

  it('takes one of unknown hours for filled', () => {
    expect(told(fill([vacancy('vague', null, null), vacancy('next', '1.00', '2026-01-01')], held))).toEqual([
      ['vague', null, '2026-03-01'],
      ['next', '1.00', null],
    ]);
  });

  it('leaves the day it closes to whoever fills it', () => {
    const closed = { status: 'FILLED', openedOn: '2026-01-01', closedOn: '2026-03-01', fte: known('1.00') } as const;
    expect(vacantStretch(closed)).toEqual({ from: '2026-01-01', to: '2026-02-28', amount: '1.00' });
    expect(vacantStretch({ ...closed, closedOn: null })).toBeUndefined();
  });
});

describe('steps of recruitment', () => {
  const on = (stage: RecruitmentStage, earliest: string, latest = earliest): Step => ({ stage, earliest, latest });
  it.each<[string, Step, Step[], RecruitmentStage | undefined]>([
    ['the next', on('OFFERED', '2026-03-01'), [on('INTERVIEWED', '2026-02-01')], undefined],
    [
      'one recorded late',
      on('SHORTLISTED', '2026-01-15'),
      [on('ADVERTISED', '2026-01-01'), on('INTERVIEWED', '2026-02-01')],
      undefined,
    ],
    ['the same once more', on('INTERVIEWED', '2026-02-02'), [on('INTERVIEWED', '2026-02-01')], undefined],
    ['an earlier one later', on('SHORTLISTED', '2026-03-01'), [on('INTERVIEWED', '2026-02-01')], 'INTERVIEWED'],
    ['a later one earlier', on('OFFERED', '2026-01-01'), [on('INTERVIEWED', '2026-02-01')], 'INTERVIEWED'],
    [
      'an earlier one after a withdrawal',
      on('SHORTLISTED', '2026-03-01'),
      [on('OFFERED', '2026-02-01'), on('WITHDRAWN', '2026-02-10')],
      undefined,
    ],
    [
      'an earlier one before the withdrawal',
      on('SHORTLISTED', '2026-02-05'),
      [on('OFFERED', '2026-02-01'), on('WITHDRAWN', '2026-02-10')],
      'OFFERED',
    ],
    [
      'an earlier one in the same month',
      on('SHORTLISTED', '2026-02-01', '2026-02-28'),
      [on('INTERVIEWED', '2026-02-10')],
      undefined,
    ],
    ['a withdrawal after the start', on('WITHDRAWN', '2026-04-01'), [on('STARTED', '2026-03-01')], 'STARTED'],
    ['an advertisement after the start', on('READVERTISED', '2026-04-01'), [on('STARTED', '2026-03-01')], 'STARTED'],
    ['a second start', on('STARTED', '2026-04-01'), [on('STARTED', '2026-03-01')], undefined],
    ['a withdrawal before the start', on('WITHDRAWN', '2026-02-01'), [on('STARTED', '2026-03-01')], undefined],
  ])('%s', (_, step, others, expected) => {
    expect(clash(step, others)?.stage).toBe(expected);
  });

  it('says nothing of dates whose year nobody stated', () => {
    const some: Step = { stage: 'APPROVED', earliest: null, latest: null };
    expect(clash(some, [on('STARTED', '2026-03-01')])).toBeUndefined();
  });
});

describe('percentages of a training', () => {
  it.each([
    [1, 3, '33.3'],
    [2, 3, '66.7'],
    [1, 8, '12.5'],
    [1, 2000, '0.1'],
    [1, 2001, '0'],
    [0, 7, '0'],
    [7, 7, '100'],
  ])('%i of %i are %s', (completed, eligible, percent) => {
    expect(percentOf(completed, eligible)).toBe(percent);
  });
});
