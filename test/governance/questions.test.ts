import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { idIn, useCommittee } from './committee.js';
import { director, standing, theme, useQuestions } from './question-writes.js';

describe('questions at meetings', () => {
  const api = useApi({ database: 'demonstration' });
  const committee = useCommittee(api);
  const { write, refuses } = committee;
  const { ids, question, answer, promise, ask, answered } = useQuestions(api, committee);

  it('is asked by a member, of any record, and waits for an answer', async () => {
    const aboutId = await committee.first('vacancies');
    const told = await write(
      'askQuestion',
      'QuestionAsked',
      `question { ${standing} kind text askedBy asAt about { ... on Node { id } } theme { slug } meeting { id questionCounts { unanswered } } area { id } } submission { kind }`,
      question({ aboutId, themeId: ids.theme }),
      committee.member,
    );
    expect(told).toMatchObject({
      question: {
        kind: 'QUESTION',
        status: 'UNANSWERED',
        answer: null,
        overdue: false,
        about: { id: aboutId },
        theme: { slug: theme },
        meeting: { id: ids.meeting, questionCounts: { unanswered: 1 } },
        area: { id: committee.areaId() },
      },
      submission: { kind: 'governance:askQuestion' },
    });
  });

  it('asked again, it leads to the question it repeats and takes over its theme and what it is about', async () => {
    const aboutId = await committee.first('vacancies');
    const first = await ask({ aboutId, themeId: ids.theme });
    const told = await write(
      'askQuestion',
      'QuestionAsked',
      'question { theme { slug } about { ... on Node { id } } repeats { id askedAgain { totalCount } } }',
      question({ meetingId: ids.next, repeatsId: idIn(first) }),
    );
    expect(told['question']).toEqual({
      theme: { slug: theme },
      about: { id: aboutId },
      repeats: { id: idIn(first), askedAgain: { totalCount: 1 } },
    });
  });

  it('is answered, and an answer put right leaves the earlier one readable', async () => {
    const asked = await ask();
    const told = await answered(answer(asked));
    expect(told).toMatchObject({
      question: { status: 'ANSWERED', answer: 'Forty.', answeredBy: director, answeredOn: '2026-11-02', version: 2 },
      kept: [],
    });
    const before = await committee.moment();
    const corrected = await answered(answer(told['question'], { answer: 'Forty-two.', inPart: true }));
    expect(corrected['question']).toMatchObject({ status: 'PARTLY', answer: 'Forty-two.' });
    expect(
      await api.query(
        'query ($id: ID!, $at: DateTime) { node(id: $id, asKnownAt: $at) { ... on Question { status answer } } }',
        { id: idIn(asked), at: before },
      ),
    ).toEqual({ node: { status: 'ANSWERED', answer: 'Forty.' } });
  });

  it('is answered once by one of many who read the same version', async () => {
    const asked = await ask();
    const told = await Promise.all(
      Array.from({ length: 24 }, (_, index) => answered(answer(asked, { answer: `Answer ${String(index)}` }))),
    );
    expect(told.filter(({ __typename }) => __typename === 'QuestionAnswered')).toHaveLength(1);
    expect(new Set(told.flatMap(({ code }) => code ?? []))).toEqual(new Set(['VERSION_CONFLICT']));
  });

  it('leaves nothing behind where it is refused', async () => {
    const asked = await ask();
    await refuses('askQuestion', question({ askedBy: 'Councillor Smith' }), 'NAMES_A_PERSON', 'askedBy');
    await refuses('askQuestion', question({ text: '' }), 'TEXT_MISSING', 'text');
    await refuses('askQuestion', question({ aboutId: ids.theme }), 'NOT_A_FACT', 'aboutId');
    await refuses('askQuestion', question({ aboutId: 'Nothing:1' }), 'BAD_ID', 'aboutId');
    const nobody = 'Vacancy:00000000-0000-4000-8000-000000000000';
    await refuses('askQuestion', question({ aboutId: nobody }), 'NOT_FOUND', 'aboutId');
    const other = await write('addAgendaItems', 'AgendaItemsAdded', 'agendaItems { id }', {
      meetingId: ids.next,
      asAt: '2026-11',
      items: [{ title: 'Another matter' }],
    });
    const elsewhere = question({ agendaItemId: idIn((other['agendaItems'] as object[])[0]) });
    await refuses('askQuestion', elsewhere, 'AGENDA_ITEM_OF_ANOTHER_MEETING', 'agendaItemId');

    await refuses('answerQuestion', answer(asked, { answeredOn: '2026-12' }), 'FUTURE_DATE', 'answeredOn');
    await refuses('answerQuestion', answer(asked, { answeredBy: 'Mr Brown' }), 'NAMES_A_PERSON', 'answeredBy');
    await refuses('answerQuestion', answer(asked, { answer: ' ' }), 'TEXT_MISSING', 'answer');
    await refuses('answerQuestion', answer(asked, { expectedVersion: 9 }), 'VERSION_CONFLICT', 'expectedVersion');

    await refuses('promiseAnswer', promise(asked, {}), 'DUE_MISSING', 'due');
    await refuses('promiseAnswer', promise(asked, { date: '2026-10-05' }), 'DUE_BEFORE_PROMISED', 'due');
    await refuses(
      'promiseAnswer',
      promise(asked, { date: '2027' }, { promisedOn: '2026-11-22' }),
      'FUTURE_DATE',
      'promisedOn',
    );
    await refuses(
      'promiseAnswer',
      promise(asked, { date: '2027' }, { promisedBy: 'Dr Patel' }),
      'NAMES_A_PERSON',
      'promisedBy',
    );
    const done = await answered(answer(asked));
    await refuses('promiseAnswer', promise(done['question'], { date: '2027' }), 'ALREADY_ANSWERED', 'questionId');

    const said = await ask({ kind: 'STATEMENT' });
    expect(said).toMatchObject({ status: 'NO_ANSWER_SOUGHT' });
    await refuses('answerQuestion', answer(said), 'NO_ANSWER_SOUGHT', 'questionId');
    await refuses('promiseAnswer', promise(said, { date: '2027' }), 'NO_ANSWER_SOUGHT', 'questionId');
  });

  it('is for those who take part in the area and hold the permission', async () => {
    const asked = await ask();
    await refuses('askQuestion', question(), 'FORBIDDEN', 'meetingId', committee.outsider);
    await refuses('askQuestion', question(), 'FORBIDDEN', '', api.as('demonstration-finance-officer'));
    await refuses('answerQuestion', answer(asked), 'FORBIDDEN', 'questionId', committee.outsider);
    await refuses('answerQuestion', answer(asked), 'FORBIDDEN', '', committee.member);
    await refuses('promiseAnswer', promise(asked, { date: '2027' }), 'FORBIDDEN', 'questionId', committee.outsider);
    await refuses('promiseAnswer', promise(asked, { date: '2027' }), 'FORBIDDEN', '', committee.member);
  });
});
