import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { idIn, useCommittee } from './committee.js';

describe('decisions', () => {
  const api = useApi({ database: 'demonstration' });
  const committee = useCommittee(api);
  const { write, refuses } = committee;
  let meetingId = '';

  beforeAll(async () => {
    meetingId = await committee.met('2026-10-06');
  });

  const decision = (more: object = {}) => ({
    meetingId,
    asAt: '2026-10-06',
    kind: 'APPROVED',
    text: 'To fund two therapists.',
    ...more,
  });
  const decided =
    'decision { id kind text decidedBy decidedOn vote reference board { id } meeting { id } agendaItem { id } area { id } } effects { kind detail investmentLine { id } virement { id } milestone { id } }';

  describe('a decision', () => {
    it('of a board at its meeting takes board, day and name from there, and leads to what it set in motion', async () => {
      const added = await write('addAgendaItems', 'AgendaItemsAdded', 'agendaItems { id }', {
        meetingId,
        asAt: '2026-10-06',
        items: [{ title: 'Therapy' }],
      });
      const agendaItemId = idIn((added['agendaItems'] as object[])[0]);
      const lists = ['investmentLines', 'virements', 'milestones'];
      const [investmentLineId, virementId, milestoneId] = await Promise.all(lists.map((list) => committee.first(list)));
      const told = await write('recordDecision', 'DecisionRecorded', decided, {
        ...decision({ agendaItemId, vote: 'By a majority', reference: '2026/41' }),
        effects: [
          { kind: 'MOVES_MONEY', virementId, investmentLineId, detail: 'For two years.' },
          { kind: 'SETS_MILESTONE', milestoneId },
        ],
      });
      expect(told).toMatchObject({
        decision: {
          decidedBy: 'Children’s scrutiny committee',
          decidedOn: '2026-10-06',
          vote: 'By a majority',
          reference: '2026/41',
          board: { id: committee.boardId() },
          meeting: { id: meetingId },
          agendaItem: { id: agendaItemId },
          area: { id: committee.areaId() },
        },
        effects: [
          {
            kind: 'MOVES_MONEY',
            detail: 'For two years.',
            investmentLine: { id: investmentLineId },
            virement: { id: virementId },
          },
          { kind: 'SETS_MILESTONE', milestone: { id: milestoneId }, virement: null },
        ],
      });
      expect(
        await api.query(
          'query ($id: ID!) { node(id: $id) { ... on Milestone { decisionEffects { nodes { decision { reference } } } } } }',
          { id: milestoneId },
        ),
      ).toMatchObject({
        node: {
          decisionEffects: { nodes: expect.arrayContaining([{ decision: { reference: '2026/41' } }]) as unknown },
        },
      });
    });

    it('of one officer names the role and the area', async () => {
      const officer = { meetingId: null, areaId: committee.areaId(), decidedOn: '2026-10-20' };
      const told = await write(
        'recordDecision',
        'DecisionRecorded',
        decided,
        decision({ ...officer, decidedBy: 'Director of finance' }),
      );
      expect(told['decision']).toMatchObject({ decidedBy: 'Director of finance', board: null, meeting: null });
      await refuses('recordDecision', decision(officer), 'DECIDER_MISSING', 'decidedBy');
      const named = decision({ ...officer, decidedBy: 'Mr John Doe' });
      await refuses('recordDecision', named, 'NAMES_A_PERSON', 'decidedBy');
      await refuses('recordDecision', decision({ meetingId: null }), 'PLACE_MISSING');
    });

    it('gains effects once what came of it is on record, by the finance officer too', async () => {
      const { decision: made } = await write('recordDecision', 'DecisionRecorded', decided, decision());
      const budgetVersionId = await committee.first('budgetVersions');
      const effects = {
        decisionId: idIn(made),
        asAt: '2026-10-30',
        effects: [{ kind: 'SETS_BUDGET', budgetVersionId }],
      };
      const fields = 'decision { effects { totalCount } } effects { budgetVersion { id } }';
      const finance = api.as('demonstration-finance-officer');
      expect(await write('recordDecisionEffects', 'DecisionEffectsRecorded', fields, effects, finance)).toMatchObject({
        decision: { effects: { totalCount: 1 } },
        effects: [{ budgetVersion: { id: budgetVersionId } }],
      });
      await refuses('recordDecisionEffects', { ...effects, effects: [] }, 'EMPTY_BATCH', 'effects');
      await refuses('recordDecisionEffects', effects, 'FORBIDDEN', 'decisionId', committee.outsider);
      await refuses('recordDecisionEffects', effects, 'FORBIDDEN', '', committee.member);
    });

    it('is refused whole where one of its effects leads nowhere', async () => {
      const milestoneId = await committee.first('milestones');
      const wrong = decision({
        effects: [
          { kind: 'SETS_MILESTONE', milestoneId },
          { kind: 'MOVES_MONEY', milestoneId },
          { kind: 'UNBLOCKS' },
          { kind: 'SETS_MILESTONE', milestoneId: meetingId },
        ],
      });
      const { parts } = await refuses('recordDecision', wrong, 'EFFECT_LEADS_NOWHERE', 'effects.1');
      expect(parts?.map(({ code, path }) => [code, path.join('.')])).toEqual([
        ['EFFECT_LEADS_NOWHERE', 'effects.1'],
        ['EFFECT_LEADS_NOWHERE', 'effects.2'],
        ['WRONG_KIND_OF_ID', 'effects.3.milestoneId'],
      ]);
    });

    it('leads to records of its own area only', async () => {
      const investmentLineId = await committee.elsewhere('InvestmentLine', 'investment_line');
      const effects = [{ kind: 'FUNDS', investmentLineId }];
      await refuses('recordDecision', decision({ effects }), 'WRONG_AREA', 'effects.0.investmentLineId');
    });

    it('is refused where meeting, board and day do not agree', async () => {
      const boards = await api.query<{ boards: { nodes: object[] } }>(
        '{ boards(realm: DEMONSTRATION, filter: { slug: { equals: "demonstration-cabinet" } }) { nodes { id } } }',
      );
      const boardId = idIn(boards.boards.nodes[0]);
      await refuses('recordDecision', decision({ boardId }), 'MEETING_OF_ANOTHER_BOARD', 'boardId');
      await refuses('recordDecision', decision({ decidedOn: '2026-11-22' }), 'FUTURE_DATE', 'decidedOn');
      const to = { boardId: committee.boardId(), heldOn: '2026-12-08', asAt: '2026-10-06' };
      const { meeting } = await write('scheduleMeeting', 'MeetingScheduled', 'meeting { id }', to);
      await refuses('recordDecision', decision({ meetingId: idIn(meeting) }), 'MEETING_NOT_HELD', 'meetingId');
      await refuses('recordDecision', decision(), 'FORBIDDEN', 'meetingId', committee.outsider);
      await refuses('recordDecision', decision(), 'FORBIDDEN', '', committee.member);
    });
  });
});
