import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import type { Told } from '../support/writes.js';
import { idIn, useCommittee, versionIn } from './committee.js';
import { director, theme, useQuestions } from './question-writes.js';

describe('promised answers', () => {
  const api = useApi({ database: 'demonstration' });
  const committee = useCommittee(api);
  const { write, refuses, records } = committee;
  const { ids, question, answer, promise, ask, answered, promised } = useQuestions(api, committee);
  const entries = (told: Told, field: 'promises' | 'kept'): object[] => told[field] as object[];

  it('promised for a meeting, is due that day and counted as an open promise of the board', async () => {
    const open = async (): Promise<unknown> =>
      api.query('query ($id: ID!) { node(id: $id) { ... on Board { openPromises } } }', { id: committee.boardId() });
    const { node: before } = (await open()) as { node: { openPromises: number } };
    const asked = await ask({ themeId: ids.theme });
    const told = await promised(promise(asked, { meetingId: ids.next }, { reply: 'The figures are being checked.' }));
    expect(told).toMatchObject({
      question: {
        status: 'PROMISED',
        promisedFor: '2026-12-08',
        promisedForMeeting: { id: ids.next },
        answer: 'The figures are being checked.',
        overdue: false,
      },
      promises: [
        {
          kind: 'INFORMATION_PROMISED',
          text: 'To answer: How many plans were late?',
          ownerRole: director,
          due: '2026-12-08',
          originalDue: '2026-12-08',
          status: 'OPEN',
          deliveryRecord: `2026-10-06: promised by ${director} for 2026-12-08.`,
          theme: { slug: theme },
          board: { id: committee.boardId() },
          meeting: { id: ids.meeting },
          dueMeeting: { id: ids.next },
          question: { id: idIn(asked) },
        },
      ],
    });
    expect(await open()).toEqual({ node: { openPromises: before.openPromises + 1 } });
  });

  it('promised anew, keeps the first date, every date in its history, and one open promise', async () => {
    const asked = await ask();
    const first = await promised(promise(asked, { date: '2026-10-31' }));
    expect(first).toMatchObject({ question: { overdue: true }, promises: [{ overdue: true }] });
    const second = await promised(promise(first['question'], { date: '2026-11' }, { promisedOn: '2026-11-02' }));
    const third = await promised(
      promise(
        second['question'],
        { words: 'in the new year' },
        { promisedOn: '2026-11-20', promisedBy: 'Lead officer' },
      ),
    );
    expect(third).toMatchObject({
      question: { status: 'PROMISED', promisedFor: null, version: 4 },
      promises: [
        {
          id: idIn(entries(first, 'promises')[0]),
          due: null,
          dueWords: 'in the new year',
          originalDue: '2026-10-31',
          status: 'OPEN',
          deliveryRecord: [
            `2026-10-06: promised by ${director} for 2026-10-31.`,
            `2026-11-02: promised by ${director} for 2026-11; before, for 2026-10-31.`,
            '2026-11-20: promised by Lead officer for “in the new year”; before, for 2026-11.',
          ].join('\n'),
        },
      ],
    });
    const history = await records.sql<{ due: string }>(
      `select record ->> 'promised_for' as due from history where table_name = 'question' and record_id = $1 order by until_change`,
      [idIn(asked).split(':')[1]],
    );
    expect(history.map(({ due }) => due)).toEqual([null, '2026-10-31', '2026-11']);
  });

  it('answered in part, still owes what was promised; in full, keeps the promise and says when it was for', async () => {
    const first = await promised(promise(await ask(), { date: '2026-10-31' }));
    const part = await answered(answer(first['question'], { answer: 'About forty.', inPart: true }));
    expect(part).toMatchObject({
      question: { status: 'PARTLY', promisedFor: '2026-10-31', overdue: true },
      kept: [],
    });
    const rest = await promised(
      promise(part['question'], { date: '2026-12-01' }, { promisedOn: '2026-11-03', reply: 'The rest is counted.' }),
    );
    expect(rest).toMatchObject({
      question: {
        status: 'PARTLY',
        answer: 'About forty.\nThe rest is counted.',
        answeredBy: director,
        promisedFor: '2026-12-01',
      },
      promises: [{ originalDue: '2026-10-31' }],
    });
    const full = await answered(answer(rest['question'], { answer: 'Forty-two.', answeredOn: '2026-11-21' }));
    expect(full).toMatchObject({
      question: { status: 'ANSWERED', promisedFor: '2026-12-01', answeredOn: '2026-11-21', overdue: false },
      kept: [{ status: 'DONE', completedOn: '2026-11-21', due: '2026-12-01', originalDue: '2026-10-31' }],
    });
    const [kept] = entries(full, 'kept');
    expect((kept as { deliveryRecord: string }).deliveryRecord.split('\n').at(-1)).toBe(
      `2026-11-21: answered by ${director}.`,
    );
  });

  it('was promised before the log knew of it: that date is the first', async () => {
    const asked = await ask();
    await records.sql(`update question set status = 'PROMISED', promised_for = '2026-10-20' where id = $1`, [
      idIn(asked).split(':')[1],
    ]);
    const told = await promised(promise(asked, { date: '2026-12-01' }));
    expect(entries(told, 'promises')).toMatchObject([{ due: '2026-12-01', originalDue: '2026-10-20' }]);
  });

  it('does not lose the promise when its meeting is called off or moved', async () => {
    const input = { boardId: committee.boardId(), heldOn: '2026-11-30', asAt: '2026-10-06' };
    const { meeting } = await write('scheduleMeeting', 'MeetingScheduled', 'meeting { id version }', input);
    const told = await promised(promise(await ask(), { meetingId: idIn(meeting) }));
    const off = await write(
      'cancelMeeting',
      'MeetingCancelled',
      'meeting { answersDue { nodes { id promisedFor } } actionLogItemsDue { totalCount } }',
      { meetingId: idIn(meeting), expectedVersion: versionIn(meeting) },
    );
    expect(off['meeting']).toEqual({
      answersDue: { nodes: [{ id: idIn(told['question']), promisedFor: '2026-11-30' }] },
      actionLogItemsDue: { totalCount: 1 },
    });
    await refuses(
      'promiseAnswer',
      promise(await ask(), { meetingId: idIn(meeting) }),
      'MEETING_CANCELLED',
      'due.meetingId',
    );
    await refuses('askQuestion', question({ meetingId: idIn(meeting) }), 'MEETING_CANCELLED', 'meetingId');
  });

  it('is promised once for one key, however often it is sent', async () => {
    const same = { ...promise(await ask(), { date: '2026-12-01' }), idempotencyKey: 'the-same-promise' };
    const told = await Promise.all(Array.from({ length: 20 }, () => promised(same)));
    expect(new Set(told.map((each) => idIn(entries(each, 'promises')[0]))).size).toBe(1);
  });
});
