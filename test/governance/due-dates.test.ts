import { beforeAll, describe, expect, it } from '@jest/globals';
import { facts, idOf, type SeedTable } from '../../seeds/seed.js';
import { ActionLogItemRow } from '../../server/governance/action-log-item.entity.js';
import { BoardRow } from '../../server/governance/board.entity.js';
import { MeetingRow } from '../../server/governance/meeting.entity.js';
import { PublicationRow } from '../../server/governance/publication.entity.js';
import { QuestionRow } from '../../server/governance/question.entity.js';
import { useApi } from '../support/api.js';
import { areaId, put } from '../support/records.js';

const of = { areaId, asAt: '2024' } as const;
const around = [
  facts(BoardRow, of, [{ key: 'board', slug: 'board', name: 'Board', kind: 'SCRUTINY' }]),
  facts(MeetingRow, of, [{ key: 'met', boardId: idOf('Board', 'board'), heldOn: '2024-01-10', status: 'HELD' }]),
];
const logged = (
  text: string,
  due: string | null,
  dueWords: string | null = null,
  status = 'OPEN' as ActionLogItemRow['status'],
) =>
  facts(ActionLogItemRow, { ...of, kind: 'ACTION', deliveryRecord: 'Nothing seen' } as const, [
    { key: text, text, due, dueWords, status, completedOn: status === 'DONE' ? '2024' : null },
  ]);
const asked = (text: string, status: QuestionRow['status'], promisedFor: string | null) =>
  facts(QuestionRow, { ...of, kind: 'QUESTION', askedBy: 'Member', meetingId: idOf('Meeting', 'met') } as const, [
    { key: text, text, status, promisedFor },
  ]);
const published = (what: string, dueOn: string | null, publishedOn: string | null, dueWords: string | null = null) =>
  facts(PublicationRow, { ...of, audience: 'PUBLIC' } as const, [{ key: what, what, dueOn, dueWords, publishedOn }]);

/** As told on 15 June 2024: timeliness, overdue, and the words by which its note says why nobody can say. */
const items: readonly (readonly [
  due: string | null,
  words: string | null,
  timeliness: string,
  overdue: boolean,
  why: string | null,
])[] = [
  ['2024-06-14', null, 'OVERDUE', true, null],
  ['2024-06-15', null, 'DUE', false, null],
  ['2024-06', 'By the end of June', 'DUE', false, null],
  ['2024-05', null, 'OVERDUE', true, null],
  ['../2024-06-14', null, 'OVERDUE', true, null],
  ['XXXX-03', 'The next meeting', 'NOT_DATED', false, 'states no year'],
  [null, 'The next meeting', 'NOT_DATED', false, 'words that name no date'],
  [null, null, 'NOT_DATED', false, 'No date was named'],
];
const named = (index: number): string => `item ${String(index)}`;
const publications: readonly (readonly [
  what: string,
  dueOn: string | null,
  publishedOn: string | null,
  timeliness: string,
  lateness: number | null,
])[] = [
  ['late to the day', '2024-05-31', '2024-06-10', 'COMPLETE', 10],
  ['early', '2024-05-31', '2024-05-01', 'COMPLETE', 0],
  ['late in a later month', '2024-02', '2024-04', 'COMPLETE', 32],
  ['some time in its month', '2024-04-10', '2024-04', 'COMPLETE', 0],
  ['come on or before', '2024-04-10', '../2024-05-31', 'COMPLETE', null],
  ['come without due date', null, '2024-05-31', 'COMPLETE', null],
  ['still to come', '2024-06-30', null, 'DUE', 0],
  ['due today', '2024-06-15', null, 'DUE', 0],
  ['not come', '2024-05', null, 'OVERDUE', 15],
  ['not come in some March', 'XXXX-03', null, 'NOT_DATED', null],
];
const records: SeedTable[] = [
  ...items.map(([due, words], index) => logged(named(index), due, words)),
  logged('done late', '2024-05', null, 'DONE'),
  logged('done without a date', null, null, 'DONE'),
  logged('not recorded', '2024-05', null, 'NOT_RECORDED'),
  asked('late', 'PROMISED', '2024-06-14'),
  asked('not yet', 'PROMISED', '2024-06'),
  asked('some March', 'PROMISED', 'XXXX-03'),
  asked('no date', 'PROMISED', null),
  asked('never promised', 'UNANSWERED', null),
  ...publications.map(([what, dueOn, publishedOn]) => published(what, dueOn, publishedOn)),
];
const why = (words: string | null): unknown => (words === null ? null : expect.stringContaining(words));

describe('what boards still wait for', () => {
  const api = useApi({ database: 'empty', today: '2024-06-15' });
  beforeAll(() => put(api.url, [...around, ...records]));

  async function one(list: string, by: string, value: string, fields: string): Promise<unknown> {
    const found = await api.query<Record<string, { nodes: unknown[] }>>(
      `query One($value: String!) { ${list}(filter: { ${by}: { equals: $value } }) { nodes { ${fields} } } }`,
      { value },
    );
    return found[list]?.nodes[0];
  }
  const logItem = (text: string) => one('actionLogItems', 'text', text, 'timeliness overdue overdueNote');

  it.each(items.map((item, index) => [index, ...item] as const))(
    'item %i of the log, due %s, in words %s: %s, overdue %s',
    async (index, _due, _words, timeliness, overdue, words) => {
      expect(await logItem(named(index))).toEqual({ timeliness, overdue, overdueNote: why(words) });
    },
  );

  it('is overdue until it is recorded as done', async () => {
    const done = { timeliness: 'COMPLETE', overdue: false, overdueNote: null };
    expect(await logItem('done late')).toEqual(done);
    expect(await logItem('done without a date')).toEqual(done);
    expect(await logItem('not recorded')).toEqual({ timeliness: 'OVERDUE', overdue: true, overdueNote: null });
  });

  it.each([
    ['late', true, null],
    ['not yet', false, null],
    ['some March', false, 'states no year'],
    ['no date', false, 'No date was named'],
    ['never promised', false, null],
  ])('the answer to a question: %s', async (text, overdue, words) => {
    expect(await one('questions', 'text', text, 'overdue overdueNote')).toEqual({ overdue, overdueNote: why(words) });
  });

  it.each(publications)(
    'a publication %s, due %s and published %s',
    async (what, dueOn, publishedOn, timeliness, lateness) => {
      expect(
        await one('publications', 'what', what, 'dueOn publishedOn timeliness overdue lateness overdueNote'),
      ).toEqual({
        dueOn,
        publishedOn,
        timeliness,
        overdue: timeliness === 'OVERDUE',
        lateness,
        overdueNote: why(timeliness === 'NOT_DATED' ? 'states no year' : null),
      });
    },
  );
});
