/** The walk over a plan: what is held up, by how much, by which way, and what waits for itself. */
import { describe, expect, it } from '@jest/globals';
import { daysOfDelay } from '../../server/insight/slips/days-of-delay.js';
import { downstreamOf, Schedule, type Network, type Part, type Wait } from '../../server/insight/slips/schedule.js';

const part = (id: string, expected?: string, within: string[] = [], isDone = false): Part => ({
  id,
  expected,
  within,
  isDone,
});
const after = (dependent: string, first: string, lagDays = 0): Wait => ({
  id: `${dependent}<${first}`,
  dependent,
  lagDays,
  hard: true,
  first: { part: first },
});
const open = (dependent: string, day: string, lagDays = 0): Wait => ({
  id: `${dependent}!`,
  dependent,
  lagDays,
  hard: true,
  first: { day },
});
const network = (parts: Part[], waits: Wait[]): Network => ({
  parts: new Map(parts.map((each) => [each.id, each])),
  waits,
});

describe('a schedule', () => {
  it('goes along dependencies with their days between, and keeps the room there is', () => {
    const schedule = new Schedule(
      network(
        [part('a', '2027-03-31'), part('b', '2027-05-31'), part('c', '2027-06-30')],
        [open('a', '2027-04-30', 30), after('b', 'a', 10), after('c', 'b')],
      ),
    );
    expect(['a', 'b', 'c'].map((id) => schedule.finish(id))).toEqual(['2027-05-30', '2027-06-09', '2027-06-30']);
    expect(schedule.through('b')).toEqual(['a!', 'b<a']);
    expect(schedule.through('c')).toEqual([]);
  });

  it('holds up what lies in what waits, and finishes the whole no sooner than its last part; neighbours go on', () => {
    const parts = [
      part('stream'),
      part('action', '2027-01-31', ['stream']),
      part('first', '2027-01-15', ['action']),
      part('last', '2027-01-31', ['action']),
      part('neighbour', '2027-02-01', ['stream']),
      part('next', '2027-01-31'),
    ];
    const whole = network(parts, [open('action', '2027-02-10'), after('next', 'stream', 5)]);
    const schedule = new Schedule(whole);
    expect(['first', 'last', 'action', 'stream', 'neighbour', 'next'].map((id) => schedule.finish(id))).toEqual([
      '2027-02-10',
      '2027-02-10',
      '2027-02-10',
      '2027-02-10',
      '2027-02-01',
      '2027-02-15',
    ]);
    expect(schedule.through('next')).toEqual(['action!', 'next<stream']);
    expect([...downstreamOf(['action'], whole)].sort()).toEqual(['action', 'first', 'last', 'next', 'stream']);
  });

  it('waits for nothing that is done', () => {
    const schedule = new Schedule(
      network([part('a', '2027-03-31', [], true), part('b', '2027-01-31')], [after('b', 'a')]),
    );
    expect([schedule.finish('a'), schedule.finish('b')]).toEqual([undefined, '2027-01-31']);
  });

  it('counts a delay from the day without it, and an unknown one as none', () => {
    const parts = [part('a', '2027-03-31'), part('b')];
    const before = new Schedule(network(parts, []));
    const late = (dependent: string, delayOf: number | undefined): Wait => ({
      ...open(dependent, ''),
      first: { delayOf },
    });
    const finish = (wait: Wait, id: string) => new Schedule(network(parts, [wait]), before).finish(id);
    expect([finish(late('a', 63), 'a'), finish(late('a', undefined), 'a'), finish(late('b', 63), 'b')]).toEqual([
      '2027-06-02',
      '2027-03-31',
      undefined,
    ]);
  });

  it('names a circle instead of going round it', () => {
    const schedule = new Schedule(
      network(
        [part('a', '2027-01-31'), part('b', '2027-02-28'), part('c', '2027-03-31')],
        [after('a', 'b'), after('b', 'a'), after('c', 'a', 1)],
      ),
    );
    expect(['a', 'b', 'c'].map((id) => schedule.finish(id))).toEqual(['2027-02-28', '2027-02-28', '2027-03-31']);
    expect([...schedule.circles]).toEqual(['a']);
  });
});

describe('days of delay', () => {
  const effect = (
    kind: 'RECRUITMENT_DELAYED' | 'TRAINING_DELAYED' | 'DATA_DELAYED' | 'SERVICE_REDUCED',
    value: number | null,
  ) => ({
    kind,
    delayDays: {
      state: value === null ? ('UNKNOWN' as const) : ('KNOWN' as const),
      value,
      promisedFor: null,
      note: null,
    },
  });
  it.each([
    [[effect('RECRUITMENT_DELAYED', 35), effect('TRAINING_DELAYED', 28)], 63],
    [[effect('RECRUITMENT_DELAYED', 35), effect('RECRUITMENT_DELAYED', 20)], 35],
    [[effect('RECRUITMENT_DELAYED', 35), effect('TRAINING_DELAYED', null)], 35],
    [[effect('DATA_DELAYED', 14), effect('SERVICE_REDUCED', 7)], 14],
    [[effect('RECRUITMENT_DELAYED', null)], undefined],
    [[], undefined],
  ])('add up over recruitment and training, and are else the longest (%#)', (effects, days) => {
    expect(daysOfDelay(effects)).toBe(days);
  });
});
