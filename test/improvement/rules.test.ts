import { describe, expect, it } from '@jest/globals';
import { kindFault } from '../../server/improvement/dependency-rules.js';
import { reviewFault } from '../../server/improvement/review-rules.js';
import { signOffFault } from '../../server/improvement/sign-off-rules.js';
import { theOneNamed } from '../../server/improvement/the-one-named.js';

describe('what a dependency names', () => {
  it.each<[Parameters<typeof kindFault>[0], RegExp | undefined]>([
    [{ kind: 'FINISH_START', waitsFor: { step: { actionId: 'a' } } }, undefined],
    [{ kind: 'NEEDS_POST', waitsFor: { vacancyId: 'a' } }, undefined],
    [{ kind: 'NEEDS_POST', waitsFor: { postId: 'a', vacancyId: null } }, undefined],
    [{ kind: 'NEEDS_DECISION' }, undefined],
    [{ kind: 'NEEDS_DECISION', waitsFor: {} }, undefined],
    [{ kind: 'EXTERNAL', waitsFor: { organisationId: 'a' }, externalEvent: 'It signs.' }, undefined],
    [{ kind: 'NEEDS_POST', waitsFor: { postId: 'a', vacancyId: 'b' } }, /exactly one of: postId, vacancyId/],
    [{ kind: 'NEEDS_POST' }, /exactly one of/],
    [{ kind: 'NEEDS_FUNDING', waitsFor: { postId: 'a' } }, /does not take postId/],
    [{ kind: 'NEEDS_DECISION', waitsFor: { dataQueryId: 'a' } }, /does not take dataQueryId/],
    [{ kind: 'EXTERNAL', waitsFor: { organisationId: 'a' } }, /externalEvent/],
    [{ kind: 'NEEDS_DATA', waitsFor: { dataQueryId: 'a' }, externalEvent: 'It signs.' }, /externalEvent/],
  ])('%j', (given, fault) => {
    if (fault === undefined) expect(kindFault(given)).toBeUndefined();
    else expect(kindFault(given)).toMatch(fault);
  });
});

describe('what is said of a review', () => {
  const review = {
    kind: 'INSPECTION',
    heldOn: '2026-01',
    endedOn: null,
    outcome: null,
    grade: null,
    publishedOn: null,
  } as const;
  it.each<[object, string | undefined]>([
    [{}, undefined],
    [{ grade: 1, endedOn: '2026-01-30', publishedOn: '2026', outcome: 'Good.' }, undefined],
    [{ publishedOn: 'XXXX-03' }, undefined],
    [{ publishedOn: '../2025-12-24' }, undefined],
    [{ heldOn: null, outcome: 'Good.' }, 'NOT_HELD outcome'],
    [{ heldOn: null, endedOn: '2026' }, 'NOT_HELD endedOn'],
    [{ grade: 0 }, 'BAD_GRADE grade'],
    [{ grade: 2, kind: 'STOCKTAKE' }, 'BAD_GRADE grade'],
    [{ endedOn: '2025-12-31' }, 'BAD_ORDER endedOn'],
    [{ heldOn: '2026-01-09', endedOn: '2026-01-08' }, 'BAD_ORDER endedOn'],
    [{ publishedOn: '2025' }, 'BAD_ORDER publishedOn'],
  ])('%j', (given, told) => {
    const fault = reviewFault({ ...review, ...given });
    expect(fault === undefined ? undefined : `${fault.code} ${fault.field}`).toBe(told);
  });
});

describe('who signs off', () => {
  const report = { reportedById: 'officer', authorRole: 'Head of therapy', signedOffByRole: null, version: 1 };
  const signing = { signedOffByRole: 'Programme director', sameRole: new Set(['lead']), expectedVersion: 1 };
  it.each<[object, object, string | undefined]>([
    [{}, {}, undefined],
    [{ authorRole: null }, {}, undefined],
    [{ version: 2 }, {}, 'VERSION_CONFLICT'],
    [{ reportedById: null }, {}, 'NOT_AWAITING'],
    [{ signedOffByRole: 'Chair' }, {}, 'NOT_AWAITING'],
    [{ reportedById: 'lead' }, {}, 'SAME_ROLE'],
    [{}, { signedOffByRole: 'head of Therapy' }, 'SAME_ROLE'],
  ])('%j by %j', (of, by, code) => {
    expect(signOffFault({ ...report, ...of }, { ...signing, ...by })?.code).toBe(code);
  });
});

describe('one thing named', () => {
  it('is taken; none or two are refused with what there is to choose from', () => {
    const fields = ['postId', 'teamId', 'actionId'] as const;
    expect(theOneNamed({ teamId: 'b', postId: null }, fields, 'means')).toEqual(['teamId', 'b']);
    expect(() => theOneNamed({}, fields, 'means')).toThrow(
      '0 were named here. Name exactly one: postId, teamId or actionId.',
    );
    expect(() => theOneNamed({ postId: 'a', teamId: 'b' }, fields, 'means')).toThrow('2 were named');
  });
});
