/** Questions 87, 88, 89, 90, 94 and 96, from the committee of a council that source 004 does not name: the reviews, entered by hand, and when that ends. */
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../support/api.js';
import { gap, known, nodes, toldIn, unknown, unpromised } from '../expectations.js';
import { answers } from '../saved-question.js';

const answer = answers(useApi({ today: '2026-11-21' }));
const told = toldIn('source-004');
const promised = { state: 'PROMISED', promisedFor: 'XXXX-03' };
const moreThan2850 = { qualifier: 'MORE_THAN', value: 2850 };
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
  it('87: the data point of the end of December was missed for technical issues', async () => {
    expect(await answer(87)).toMatchObject({
      area: {
        milestones: nodes({
          originalDue: 'XXXX-12-31',
          forecast: 'XXXX-04~',
          completedOn: null,
          timeliness: 'NOT_DATED',
          statusReports: nodes({ rating: { label: 'not achieved', canonical: 'OVERDUE' }, ...told('¶3') }),
          slippageCauses: nodes({
            kind: 'SYSTEM',
            cause: 'Technical issues, which the source does not describe.',
            resolved: false,
            disruption: {
              kind: 'SYSTEM_FAILURE',
              startsOn: null,
              effects: nodes({ kind: 'DATA_DELAYED', delayDays: unknown }),
            },
            action: { title: 'Enter annual review data by hand' },
            ...told('¶3'),
          }),
          questionsAbout: nodes({ meeting: toldThere }),
          ...told('¶3'),
        }),
      },
    });
  });

  it('88: more than 2,850 plans, by hand, for about three months more', async () => {
    expect(await answer(88)).toMatchObject({
      area: {
        migrationTallies: nodes({
          total: { state: 'KNOWN', ...moreThan2850 },
          done: { ...promised, value: null },
          expectedBy: 'XXXX-04~',
          system: { name: 'The system (not named)' },
          ...told('¶5'),
        }),
        sourceSystems: nodes(
          { name: 'Excel spreadsheets', ...told('¶3') },
          { name: 'The system (not named)', ...told('¶10') },
        ),
        risks: nodes({ status: 'MATERIALISED', ...told('¶3') }),
      },
      questions: nodes({
        meeting: toldThere,
        claim: {
          value: { ...known('2850'), qualifier: 'MORE_THAN' },
          unit: 'COUNT',
          verdict: 'NOT_CHECKED',
          ...told('¶3'),
        },
      }),
    });
  });

  it('89: three months more, that is about April of a year that nobody stated', async () => {
    expect(await answer(89)).toMatchObject({
      questions: nodes({
        askedBy: 'Member of the committee',
        status: 'ANSWERED',
        answer: 'The manual entry will take another three months.',
        meeting: toldThere,
        about: { expectedBy: 'XXXX-04~', done: promised, total: moreThan2850, ...told('¶5') },
        actionLogItems: nodes({ due: 'XXXX-04~', ...unrecorded, ...told('¶5') }),
        ...told('¶5'),
      }),
      area: { milestones: nodes({ currentDue: 'XXXX-12-31', forecast: 'XXXX-04~', ...told('¶3') }) },
    });
  });

  it('90: how many are transferred is promised for March', async () => {
    expect(await answer(90)).toMatchObject({
      area: {
        migrationTallies: nodes({
          done: { ...promised, value: null },
          total: { state: 'KNOWN', ...moreThan2850 },
          informationGaps: nodes({
            topic: 'EHC plans entered by hand so far',
            ...promised,
            overdue: false,
            ...told('¶5'),
          }),
          ...told('¶5'),
        }),
      },
      questions: nodes({
        askedBy: 'Member of the committee',
        promisedFor: 'XXXX-03',
        status: 'PROMISED',
        overdue: false,
        overdueNote: undated.overdueNote,
        promisedForMeeting: march,
        actionLogItems: nodes({ due: 'XXXX-03', status: 'NOT_RECORDED', timeliness: 'NOT_DATED' }),
        ...told('¶5'),
      }),
    });
  });

  it('94: how many reviews are completed and how recovery goes on is unknown, and not promised', async () => {
    expect(await answer(94)).toMatchObject({
      area: {
        targets: nodes({
          value: unknown,
          dueOn: null,
          trajectory: [],
          informationGaps: nodes(gap('Recovery trajectory towards statutory compliance')),
          ...told('¶7'),
        }),
        evidenceRequirements: nodes(
          { dueOn: null, evidenced: false, ...told('¶7') },
          { dueOn: null, evidenced: false, ...told('¶7') },
        ),
        areaInformationGaps: nodes(unpromised('Number of completed annual reviews', told('¶7'))),
      },
      questions: nodes({ status: 'UNANSWERED', meeting: toldThere, ...told('¶7') }),
    });
  });

  it('96: two agreements, the number so far and the progress, and no record that either came', async () => {
    const item = {
      kind: 'INFORMATION_PROMISED',
      due: 'XXXX-03',
      dueMeeting: march,
      about: { done: promised, total: moreThan2850 },
      ...unrecorded,
    };
    expect(await answer(96)).toMatchObject({
      board: {
        openPromises: 5,
        decisions: nodes(
          ...['¶10', '¶11'].map((locator) => ({
            kind: 'AGREED',
            actionLogItems: nodes({ ...item, ...told(locator) }),
            ...told(locator),
          })),
        ),
      },
      questions: nodes({ status: 'PROMISED', promisedFor: 'XXXX-03', ...told('¶10') }),
    });
  });
});
