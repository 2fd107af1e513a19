import { describe, expect, it } from '@jest/globals';
import type { Incident } from '../../../server/provenance/audit/incident.js';
import { Repeats } from '../../../server/provenance/audit/repeats.js';

const refusal = (verb: string, more: Partial<Incident> = {}): Incident => ({
  kind: 'REFUSAL',
  actor: undefined,
  verb,
  code: 'FORBIDDEN',
  outcome: 'Refused.',
  ...more,
});
const at = (minute: number, second = 0): Date => new Date(Date.UTC(2026, 10, 22, 9, minute, second));

describe('what happens again and again', () => {
  it('stands once at once, and then as a number when ten minutes are over', () => {
    const repeats = new Repeats();
    repeats.add(refusal('a:b'), at(0));
    expect(repeats.take(at(0, 1))).toMatchObject([{ times: 1, since: at(0), until: at(0) }]);
    for (let second = 2; second < 502; second += 1) repeats.add(refusal('a:b'), at(0, second));
    expect(repeats.take(at(9, 59))).toEqual([]);
    expect(repeats.take(at(10))).toMatchObject([{ times: 500, since: at(0, 2), until: at(8, 21) }]);
    expect(repeats.take(at(11))).toEqual([]);
    repeats.add(refusal('a:b'), at(12));
    expect(repeats.take(at(12, 1))).toMatchObject([{ times: 1, since: at(12) }]);
  });

  it('is one entry where it happened more than once before it was recorded', () => {
    const repeats = new Repeats();
    for (const second of [1, 2, 3]) repeats.add(refusal('a:b'), at(0, second));
    expect(repeats.take(at(0, 4))).toMatchObject([{ times: 3, since: at(0, 1), until: at(0, 3) }]);
    expect(repeats.take(at(20))).toEqual([]);
  });

  it('is told apart by caller, verb, code, place, and of reads by document; not by the item of a list', () => {
    const repeats = new Repeats();
    const caller = (clientId: string): Incident['actor'] => ({ clientId }) as never;
    for (const incident of [
      refusal('a:b', { path: 'items.1.amount' }),
      refusal('a:b', { path: 'items.2.amount' }),
      refusal('a:b', { path: 'items.2.period' }),
      refusal('a:c'),
      refusal('a:b', { code: 'NOT_FOUND' }),
      refusal('a:b', { actor: caller('one') }),
      refusal('a:b', { actor: caller('two') }),
      refusal('a:b', { kind: 'READ', operation: 'x' }),
      refusal('a:b', { kind: 'READ', operation: 'y' }),
    ])
      repeats.add(incident, at(0));
    expect(repeats.take(at(1)).map(({ times }) => times)).toEqual([2, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('is told apart no further where there are too many kinds, and none is lost', () => {
    const repeats = new Repeats(5);
    for (let each = 0; each < 1000; each += 1) repeats.add(refusal(`a:${String(each)}`), at(0));
    const taken = repeats.take(at(1));
    expect(taken.map(({ incident, times }) => [incident.verb, times])).toEqual([
      ['a:0', 1],
      ['a:1', 1],
      ['a:2', 1],
      ['a:3', 1],
      ['a:4', 1],
      ['access:manyRequests', 995],
    ]);
  });

  it('is all given out at the stop', () => {
    const repeats = new Repeats();
    repeats.add(refusal('a:b'), at(0));
    repeats.take(at(0, 1));
    repeats.add(refusal('a:b'), at(0, 2));
    expect(repeats.take(at(0, 3), true)).toMatchObject([{ times: 1, since: at(0, 2) }]);
    expect(repeats.take(at(0, 4), true)).toEqual([]);
  });
});
