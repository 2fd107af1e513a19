import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import type { Told } from '../support/writes.js';
import { idIn, useCommittee, versionIn } from './committee.js';

const entry =
  'item { id version kind text ownerRole due dueWords originalDue status completedOn deliveryRecord overdue timeliness board { id } meeting { id } area { id } decision { id } question { id status } about { ... on Node { id } } }';

describe('the action log', () => {
  const api = useApi({ database: 'demonstration' });
  const committee = useCommittee(api);
  const { write, refuses, records } = committee;
  let meetingId = '';

  beforeAll(async () => {
    meetingId = await committee.met('2026-10-06');
  });

  const action = (more: object = {}) => ({
    meetingId,
    asAt: '2026-10-06',
    text: 'To name a supplier.',
    ownerRole: 'Director of finance',
    due: { date: '2026-10-31' },
    ...more,
  });
  const log = async (more: object = {}): Promise<unknown> =>
    (await write('logAction', 'ActionLogged', entry, action(more)))['item'];
  const change = (item: unknown, more: object) => ({ itemId: idIn(item), expectedVersion: versionIn(item), ...more });
  const close = (item: unknown, more: object = {}) =>
    change(item, { completedOn: '2026-11-03', deliveryRecord: 'The contract was signed.', ...more });
  const defer = (item: unknown, due: object = { date: '2026-12-31' }, more: object = {}) =>
    change(item, { deferredOn: '2026-11-04', due, reason: 'One bid only.', ...more });
  const closed = (input: object): Promise<Told> => write('closeAction', 'ActionClosed', entry, input);

  it('says what was taken on, by which role, and since its date is past, that it is overdue', async () => {
    const aboutId = await committee.first('pathways');
    expect(await log({ aboutId })).toMatchObject({
      kind: 'ACTION',
      status: 'OPEN',
      due: '2026-10-31',
      originalDue: '2026-10-31',
      overdue: true,
      timeliness: 'OVERDUE',
      deliveryRecord: '2026-10-06: logged, due 2026-10-31.',
      board: { id: committee.boardId() },
      meeting: { id: meetingId },
      area: { id: committee.areaId() },
      about: { id: aboutId },
    });
  });

  it('takes its place from the decision or question that it follows from', async () => {
    const { decision } = await write('recordDecision', 'DecisionRecorded', 'decision { id }', {
      meetingId,
      asAt: '2026-10-06',
      kind: 'AGREED',
      text: 'A supplier is named.',
    });
    const { question } = await write('askQuestion', 'QuestionAsked', 'question { id }', {
      meetingId,
      asAt: '2026-10-06',
      text: 'Who?',
      askedBy: 'A councillor',
    });
    const from = { meetingId: null, due: null };
    const place = {
      meeting: { id: meetingId },
      board: { id: committee.boardId() },
      due: null,
      timeliness: 'NOT_DATED',
    };
    expect(await log({ ...from, decisionId: idIn(decision) })).toMatchObject({ ...place, decision });
    expect(await log({ ...from, questionId: idIn(question) })).toMatchObject({
      ...place,
      question: { id: idIn(question), status: 'UNANSWERED' },
    });
    expect(await log({ ...from, areaId: committee.areaId() })).toMatchObject({ board: null, meeting: null });
    await refuses('logAction', action(from), 'PLACE_MISSING');
  });

  it('keeps the first date of what is put off, and says why', async () => {
    const item = await log();
    const told = await write('deferAction', 'ActionDeferred', entry, defer(item));
    expect(told['item']).toMatchObject({
      due: '2026-12-31',
      originalDue: '2026-10-31',
      status: 'OPEN',
      overdue: false,
      deliveryRecord:
        '2026-10-06: logged, due 2026-10-31.\n2026-11-04: put off from 2026-10-31 to 2026-12-31. One bid only.',
    });
    await refuses('deferAction', defer(told['item'], {}), 'DUE_MISSING', 'due');
    await refuses(
      'deferAction',
      defer(told['item'], undefined, { deferredOn: '2026-12' }),
      'FUTURE_DATE',
      'deferredOn',
    );
    await refuses('deferAction', defer(told['item'], undefined, { reason: '' }), 'TEXT_MISSING', 'reason');
    await refuses('deferAction', defer(item), 'VERSION_CONFLICT', 'expectedVersion');
    await refuses('deferAction', defer(told['item']), 'FORBIDDEN', 'itemId', committee.outsider);
  });

  it('has no first date until one is named, and then never another, whoever writes', async () => {
    const item = await log({ due: { words: 'as soon as can be' } });
    expect(item).toMatchObject({ due: null, dueWords: 'as soon as can be', originalDue: null });
    const told = await write('deferAction', 'ActionDeferred', entry, defer(item));
    expect(told['item']).toMatchObject({ due: '2026-12-31', dueWords: null, originalDue: '2026-12-31' });
    const [row] = await records.sql(
      `update action_log_item set due = '2030', original_due = '2030' where id = $1 returning due, original_due`,
      [idIn(item).split(':')[1]],
    );
    expect(row).toEqual({ due: '2030', original_due: '2026-12-31' });
  });

  it('closes what is done, once, and opens again what proves not to be', async () => {
    const item = await log();
    const told = await Promise.all(Array.from({ length: 24 }, () => closed(close(item))));
    const done = told.filter(({ __typename }) => __typename === 'ActionClosed');
    expect(done).toHaveLength(1);
    expect(new Set(told.flatMap(({ code }) => code ?? []))).toEqual(new Set(['VERSION_CONFLICT']));
    const [first] = done;
    expect(first?.['item']).toMatchObject({
      status: 'DONE',
      completedOn: '2026-11-03',
      overdue: false,
      deliveryRecord: '2026-10-06: logged, due 2026-10-31.\n2026-11-03: The contract was signed.',
    });
    await refuses('closeAction', close(first?.['item']), 'ALREADY_CLOSED', 'itemId');
    await refuses('deferAction', defer(first?.['item']), 'ALREADY_CLOSED', 'itemId');
    const reopen = change(first?.['item'], { reason: 'It was another contract.' });
    await refuses('reopenAction', reopen, 'FORBIDDEN', 'itemId', committee.outsider);
    const again = await write('reopenAction', 'ActionReopened', entry, reopen);
    expect(again['item']).toMatchObject({ status: 'OPEN', completedOn: null, overdue: true });
    await refuses('reopenAction', change(again['item'], { reason: 'x' }), 'NOT_CLOSED', 'itemId');
  });

  it('does not let the last promise of an answer go without the answer', async () => {
    const { question } = await write('askQuestion', 'QuestionAsked', 'question { id version }', {
      meetingId,
      asAt: '2026-10-06',
      text: 'How many?',
      askedBy: 'A councillor',
    });
    const told = await write('promiseAnswer', 'AnswerPromised', 'promises { id version }', {
      questionId: idIn(question),
      expectedVersion: versionIn(question),
      promisedBy: 'Director of finance',
      promisedOn: '2026-10-06',
      due: { date: '2026-10-31' },
    });
    const [promise] = told['promises'] as object[];
    await refuses('closeAction', close(promise), 'PROMISED_AS_ANSWER', 'itemId');
    const deferred = await refuses('deferAction', defer(promise), 'PROMISED_AS_ANSWER', 'itemId');
    expect(deferred.message).toContain('`promiseAnswer`');
    const second = await log({ kind: 'INFORMATION_PROMISED', questionId: idIn(question) });
    const both = await Promise.all([promise, second].map((item) => closed(close(item))));
    expect(both.map(({ __typename, code }) => code ?? __typename).sort()).toEqual([
      'ActionClosed',
      'PROMISED_AS_ANSWER',
    ]);
  });

  it('leaves nothing behind where it is refused', async () => {
    const item = await log();
    await refuses('logAction', action({ ownerRole: 'Cllr Smith' }), 'NAMES_A_PERSON', 'ownerRole');
    await refuses('logAction', action({ text: ' ' }), 'TEXT_MISSING', 'text');
    const other = await committee.elsewhere('Question', 'question');
    await refuses('logAction', action({ questionId: other }), 'WRONG_AREA', 'questionId');
    await refuses('logAction', action({ meetingId: null, questionId: other }), 'FORBIDDEN', 'areaId');
    await refuses('logAction', action({ due: {} }), 'DUE_MISSING', 'due');
    await refuses('logAction', action(), 'FORBIDDEN', 'meetingId', committee.outsider);
    await refuses('logAction', action(), 'FORBIDDEN', '', committee.member);
    await refuses('closeAction', close(item, { completedOn: '2026-11-22' }), 'FUTURE_DATE', 'completedOn');
    await refuses('closeAction', close(item, { deliveryRecord: '' }), 'TEXT_MISSING', 'deliveryRecord');
    await refuses('closeAction', close(item), 'FORBIDDEN', 'itemId', committee.outsider);
    await refuses('closeAction', close(item), 'FORBIDDEN', '', committee.member);
  });
});
