/** Questions 84, 85, 86, 91, 92, 93 and 95, from the committee of a council that source 004 does not name: the plan and its stocktake, minutes, psychologists and the workforce strategy. */
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../support/api.js';
import { gap, nodes, saying, toldIn, unknown } from '../expectations.js';
import { answers } from '../saved-question.js';

const answer = answers(useApi({ today: '2026-11-21' }));
const told = toldIn('source-004');
/** Without a year no promise can be called late, nor kept in time. */
const undated = {
  timeliness: 'NOT_DATED',
  overdueNote: 'The source states no year, so nobody can say whether it is overdue.',
};
const unrecorded = {
  status: 'NOT_RECORDED',
  deliveryRecord: 'No later paper of this board is among our sources.',
  ...undated,
};
const toldThere = { heldOn: 'XXXX-01~', board: { name: 'Committee of the unnamed council (source 004)' } };
const march = { heldOn: 'XXXX-03', status: 'SCHEDULED' };

describe('what the committee of the unnamed council was told', () => {
  it('84: progress is said to be made in most areas; how many of how many is unknown', async () => {
    expect(await answer(84)).toMatchObject({
      intervention: {
        statusTallies: nodes({
          rating: { label: 'progress', canonical: 'NOT_RATED' },
          count: unknown,
          informationGaps: nodes(gap('Which areas made progress')),
          questionsAbout: nodes({ meeting: toldThere }),
          ...told('¶1'),
        }),
        statusReports: nodes({
          rating: { label: 'progress as expected' },
          authorRole: 'Department for Education, at its stocktake',
          ...told('¶1'),
        }),
        listsAllActions: false,
      },
    });
  });

  it('85: the stocktake before Christmas was positive; whether its report came is unknown', async () => {
    const expected = { dueWords: 'By Wednesday of the week of the meeting', ...told('¶1') };
    expect(await answer(85)).toMatchObject({
      area: {
        externalReviews: nodes({
          heldOn: 'XXXX-12',
          outcome: 'Positive: the plan is right and progress as expected.',
          reviewer: { name: 'Department for Education' },
          publications: nodes({ dueOn: 'XXXX-01~', publishedOn: null, ...undated, ...expected }),
          informationGaps: nodes(gap('The official report of the stocktake')),
          ...told('¶1'),
        }),
        actionLogItems: nodes({ due: 'XXXX-01~', question: { number: 85 }, ...unrecorded, ...expected }),
      },
    });
  });

  it('86: no action has evidence of its impact, and when it will is unknown', async () => {
    expect(await answer(86)).toMatchObject({
      intervention: {
        evidenceRequirements: nodes({
          dueOn: null,
          evidenced: false,
          informationGaps: nodes(gap('What the actions have brought about', told('¶2'))),
          questionsAbout: nodes({ meeting: toldThere }),
          ...told('¶2'),
        }),
        actions: nodes(
          { title: 'Bring the workforce strategy to the committee', hasImpactEvidence: false },
          { title: 'Enter annual review data by hand', hasImpactEvidence: false },
          { title: 'Put the minutes of the SIAB online', hasImpactEvidence: false },
          { title: 'Train educational psychologists and assistants', hasImpactEvidence: false },
        ),
      },
    });
  });

  it('91: the team trains its own; how many and how long it takes is unknown', async () => {
    expect(await answer(91)).toMatchObject({
      team: {
        recruitmentPressures: nodes({
          postType: { title: 'Educational psychologist' },
          cause: 'NATIONAL_SHORTAGE',
          response: 'The team grows its own: it recruits and trains psychologists and assistants.',
          lagMonths: unknown,
          questionsAbout: nodes({ meeting: toldThere }),
          ...told('¶4'),
        }),
        workforceCounts: nodes(
          { measure: 'HIRED', count: unknown, fte: unknown, ...told('¶4') },
          { measure: 'VACANCIES', count: unknown, fte: unknown, ...told('¶4') },
        ),
      },
      area: {
        actions: nodes({
          title: 'Train educational psychologists and assistants',
          impactLinks: nodes({ direction: 'UNCLEAR', strength: 'ASSERTED', lagMonths: { state: 'UNKNOWN' } }),
          ...told('¶4'),
        }),
      },
    });
  });

  it('92: a high percentage is claimed without a number, so there is nothing to check', async () => {
    expect(await answer(92)).toMatchObject({
      questions: nodes({
        meeting: toldThere,
        claim: {
          indicator: { slug: 'ehcp-20-weeks' },
          wording: 'a high percentage',
          value: unknown,
          verdict: 'NOT_CHECKED',
          comparatorCount: 0,
          ...told('¶4'),
        },
      }),
      area: {
        timeAllocations: nodes({ purpose: 'STATUTORY', change: 'MAINTAINED', sharePercent: unknown, ...told('¶4') }),
        areaInformationGaps: nodes(gap('Share of plans within 20 weeks', told('¶4'))),
      },
    });
  });

  it('93: the minutes are approved and were to go up that week; why so late is unknown', async () => {
    expect(await answer(93)).toMatchObject({
      board: {
        roleHoldings: nodes({ role: 'Independent chair of the SIAB', ...told('¶6') }),
        publications: nodes({
          what: 'SIAB minutes since October',
          dueOn: 'XXXX-01~',
          publishedOn: null,
          ...undated,
          informationGaps: nodes(gap('Why no SIAB minutes have been published since October', told('¶6'))),
          questionsAbout: nodes({
            askedBy: 'Member of the committee',
            status: 'PARTLY',
            actionLogItems: nodes({ due: 'XXXX-01~', dueWords: 'In the week of the meeting' }),
            ...told('¶6'),
          }),
          ...told('¶6'),
        }),
      },
    });
  });

  it('95: the strategy was agreed for the March meeting, with health colleagues', async () => {
    const due = { due: 'XXXX-03', dueMeeting: march, ...unrecorded, ...told('¶8') };
    expect(await answer(95)).toMatchObject({
      area: {
        decisions: nodes({
          kind: 'AGREED',
          effects: nodes({
            kind: 'SETS_MILESTONE',
            milestone: { currentDue: 'XXXX-03', completedOn: null, timeliness: 'NOT_DATED', ...told('¶8') },
          }),
          actionLogItems: nodes(
            { text: saying('Health colleagues'), kind: 'ACTION', ...due },
            { text: 'The workforce strategy is to come to the next meeting.', kind: 'INFORMATION_PROMISED', ...due },
          ),
          ...told('¶8'),
        }),
      },
      questions: nodes({ status: 'PROMISED', promisedFor: 'XXXX-03', promisedForMeeting: { heldOn: 'XXXX-03' } }),
    });
  });
});
