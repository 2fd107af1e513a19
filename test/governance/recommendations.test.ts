import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { idIn, useCommittee } from './committee.js';

describe('recommendations', () => {
  const api = useApi({ database: 'demonstration' });
  const committee = useCommittee(api);
  const { write, refuses } = committee;
  let meetingId = '';

  beforeAll(async () => {
    meetingId = await committee.met('2026-10-06');
  });

  const decided = 'decision { id }';
  const decision = (more: object = {}) => ({
    meetingId,
    asAt: '2026-10-06',
    kind: 'RECOMMENDED',
    text: 'That posts come before agency cover.',
    ...more,
  });

  describe('a recommendation', () => {
    const recommendation = (more: object = {}) => ({
      asAt: '2026-10-06',
      text: 'Fund posts before agency cover.',
      boardId: committee.boardId(),
      madeTo: 'Cabinet',
      ...more,
    });
    const recommended =
      'recommendation { id text madeTo madeOn carriedBy answered board { id } toBoard { id } madeBy { id } decision { id } area { id } }';

    it('follows from a decision, whose board and day it has', async () => {
      const made = await write('recordDecision', 'DecisionRecorded', decided, decision());
      const told = await write(
        'recordRecommendation',
        'RecommendationRecorded',
        recommended,
        recommendation({
          boardId: null,
          madeTo: null,
          decisionId: idIn(made['decision']),
          toBoardId: committee.boardId(),
          carriedBy: 'Without a vote',
        }),
      );
      expect(told['recommendation']).toMatchObject({
        madeTo: 'Children’s scrutiny committee',
        madeOn: '2026-10-06',
        carriedBy: 'Without a vote',
        answered: false,
        board: { id: committee.boardId() },
        toBoard: { id: committee.boardId() },
        madeBy: null,
        decision: { id: idIn(made['decision']) },
        area: { id: committee.areaId() },
      });
    });

    it('of an organisation, such as an inspectorate, names the area', async () => {
      const madeById = await committee.first('organisations');
      const told = await write(
        'recordRecommendation',
        'RecommendationRecorded',
        recommended,
        recommendation({ boardId: null, madeById, areaId: committee.areaId(), madeOn: '2026-09' }),
      );
      expect(told['recommendation']).toMatchObject({ board: null, madeBy: { id: madeById }, madeOn: '2026-09' });
    });

    it('is awaited, then answered; each response stays', async () => {
      const { recommendation: made } = await write(
        'recordRecommendation',
        'RecommendationRecorded',
        recommended,
        recommendation(),
      );
      const respond = (more: object) => ({ recommendationId: idIn(made), asAt: '2026-11-01', ...more });
      const fields =
        'recommendation { answered responses { status response respondedBy respondedOn } } response { investmentLine { id } }';
      const recorded = (more: object) =>
        write('respondToRecommendation', 'RecommendationRespondedTo', fields, respond(more));
      expect(await recorded({ status: 'AWAITED' })).toMatchObject({ recommendation: { answered: false } });
      const investmentLineId = await committee.first('investmentLines');
      expect(
        await recorded({
          status: 'PARTLY',
          response: 'Half of it.',
          respondedBy: 'Cabinet member for children',
          respondedOn: '2026-11-01',
          investmentLineId,
        }),
      ).toMatchObject({
        recommendation: {
          answered: true,
          responses: [
            { status: 'AWAITED', response: null, respondedBy: null, respondedOn: null },
            {
              status: 'PARTLY',
              response: 'Half of it.',
              respondedBy: 'Cabinet member for children',
              respondedOn: '2026-11-01',
            },
          ],
        },
        response: { investmentLine: { id: investmentLineId } },
      });
      const verb = 'respondToRecommendation';
      await refuses(verb, respond({ status: 'AWAITED', response: 'Soon' }), 'NO_RESPONSE_YET', 'status');
      await refuses(verb, respond({ status: 'UNKNOWN', respondedOn: '2026-11-01' }), 'NO_RESPONSE_YET', 'status');
      const other = await committee.elsewhere('InvestmentLine', 'investment_line');
      await refuses(verb, respond({ status: 'ACCEPTED', investmentLineId: other }), 'WRONG_AREA', 'investmentLineId');
      await refuses(verb, respond({ status: 'ACCEPTED', respondedOn: '2027' }), 'FUTURE_DATE', 'respondedOn');
      await refuses(verb, respond({ status: 'ACCEPTED', respondedBy: 'Mrs Brown' }), 'NAMES_A_PERSON', 'respondedBy');
      await refuses(verb, respond({ status: 'ACCEPTED' }), 'FORBIDDEN', 'recommendationId', committee.outsider);
      await refuses(verb, respond({ status: 'ACCEPTED' }), 'FORBIDDEN', '', committee.member);
    });

    it('is refused where nobody makes it, nobody is asked, or two things contradict each other', async () => {
      const verb = 'recordRecommendation';
      const areaId = committee.areaId();
      await refuses(verb, recommendation({ boardId: null, areaId }), 'RECOMMENDER_MISSING', 'boardId');
      const both = recommendation({ madeById: await committee.first('organisations') });
      await refuses(verb, both, 'RECOMMENDER_MISSING', 'boardId');
      await refuses(verb, recommendation({ boardId: null }), 'PLACE_MISSING');
      await refuses(verb, recommendation({ madeTo: null }), 'RECIPIENT_MISSING', 'madeTo');
      await refuses(verb, recommendation({ madeTo: 'Cllr J. Smith' }), 'NAMES_A_PERSON', 'madeTo');
      await refuses(verb, recommendation({ madeOn: '2026-12' }), 'FUTURE_DATE', 'madeOn');
      const officer = decision({ meetingId: null, areaId, decidedBy: 'Director of finance' });
      const made = await write('recordDecision', 'DecisionRecorded', decided, officer);
      const wrong = recommendation({ decisionId: idIn(made['decision']) });
      await refuses(verb, wrong, 'DECISION_OF_ANOTHER_BOARD', 'boardId');
      await refuses(verb, recommendation(), 'FORBIDDEN', 'boardId', committee.outsider);
      await refuses(verb, recommendation(), 'FORBIDDEN', '', committee.member);
    });
  });
});
