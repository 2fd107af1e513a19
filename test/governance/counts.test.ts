import { beforeAll, describe, expect, it } from '@jest/globals';
import { facts, idOf, type SeedTable } from '../../seeds/seed.js';
import { ActionLogItemRow } from '../../server/governance/action-log-item.entity.js';
import { BoardRow } from '../../server/governance/board.entity.js';
import { MeetingRow } from '../../server/governance/meeting.entity.js';
import { QuestionRow } from '../../server/governance/question.entity.js';
import { RecommendationResponseRow } from '../../server/governance/recommendation-response.entity.js';
import { RecommendationRow } from '../../server/governance/recommendation.entity.js';
import { useApi } from '../support/api.js';
import { areaId, put } from '../support/records.js';

const of = { areaId, asAt: '2024' } as const;
const boards = facts(
  BoardRow,
  { ...of, kind: 'SCRUTINY' } as const,
  ['told', 'not-told'].map((slug) => ({ key: slug, slug, name: slug })),
);
const meetings = facts(MeetingRow, { ...of, boardId: idOf('Board', 'told'), status: 'HELD' } as const, [
  { key: 'busy', heldOn: '2024-02-01' },
  { key: 'silent', heldOn: '2024-03-01' },
]);
const promised = (kind: ActionLogItemRow['kind'], status: ActionLogItemRow['status']) =>
  facts(ActionLogItemRow, { ...of, text: 'Testing', deliveryRecord: 'Nothing seen', boardId: idOf('Board', 'told') }, [
    { key: `${kind} ${status}`, kind, status, completedOn: status === 'DONE' ? '2024' : null },
  ]);
const asked = (status: QuestionRow['status'], times: number) =>
  facts(
    QuestionRow,
    { ...of, text: 'Testing', askedBy: 'Member', kind: 'QUESTION', meetingId: idOf('Meeting', 'busy') } as const,
    Array.from({ length: times }, (_, index) => ({
      key: `${status} ${String(index)}`,
      status,
      answer: ['ANSWERED', 'PARTLY'].includes(status) ? 'Yes' : null,
    })),
  );
const responses = ['ACCEPTED', 'PARTLY', 'REJECTED', 'AWAITED', 'UNKNOWN'] as const;
const recommended = [...responses, 'NONE'].map((text) =>
  facts(RecommendationRow, of, [{ key: text, text, madeTo: 'Cabinet' }]),
);
const responded = (key: string, text: string, status: (typeof responses)[number]) =>
  facts(RecommendationResponseRow, of, [{ key, recommendationId: idOf('Recommendation', text), status }]);

const records: SeedTable[] = [
  promised('INFORMATION_PROMISED', 'OPEN'),
  promised('INFORMATION_PROMISED', 'NOT_RECORDED'),
  promised('INFORMATION_PROMISED', 'DONE'),
  promised('ACTION', 'OPEN'),
  asked('ANSWERED', 4),
  asked('PARTLY', 3),
  asked('PROMISED', 2),
  asked('UNANSWERED', 1),
  asked('NO_ANSWER_SOUGHT', 5),
  ...recommended,
  ...responses.map((status) => responded(status, status, status)),
  responded('awaited first', 'ACCEPTED', 'AWAITED'),
];

describe('what boards were told and asked', () => {
  const api = useApi({ database: 'empty' });
  beforeAll(() => put(api.url, [boards, meetings, ...records]));

  it('counts promises of information that are not recorded as kept', async () => {
    const { boards: found } = await api.query<{ boards: { nodes: object[] } }>(
      '{ boards { nodes { slug openPromises } } }',
    );
    expect(found.nodes).toEqual([
      { slug: 'not-told', openPromises: 0 },
      { slug: 'told', openPromises: 2 },
    ]);
  });

  it('counts questions by what became of them, and no remark that asked for nothing', async () => {
    const { meetings: found } = await api.query<{ meetings: { nodes: object[] } }>(
      '{ meetings { nodes { heldOn questionCounts { answered partly promised unanswered } } } }',
    );
    expect(found.nodes).toEqual([
      { heldOn: '2024-03-01', questionCounts: { answered: 0, partly: 0, promised: 0, unanswered: 0 } },
      { heldOn: '2024-02-01', questionCounts: { answered: 4, partly: 3, promised: 2, unanswered: 1 } },
    ]);
  });

  it('takes a recommendation for answered by a response that says yes, partly or no', async () => {
    const { recommendations } = await api.query<{ recommendations: { nodes: { text: string; answered: boolean }[] } }>(
      '{ recommendations { nodes { text answered } } }',
    );
    expect(recommendations.nodes).toHaveLength(6);
    expect(recommendations.nodes.flatMap(({ text, answered }) => (answered ? [text] : [])).sort()).toEqual([
      'ACCEPTED',
      'PARTLY',
      'REJECTED',
    ]);
  });
});
