/** Questions 1, 6, 7, 12, 13 and 20, from the Wirral committee of 16 October 2024: plans in time, the statement and its milestones, and who oversees them. */
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../support/api.js';
import { cited, gap, known, lateWithoutProof, nodes, published, saying, toldIn, unknown } from '../expectations.js';
import { answers } from '../saved-question.js';

const answer = answers(useApi({ today: '2026-11-21' }));
const told = toldIn('source-000');
/** An answer that goes through the question as it was asked at the meeting. */
const asked = (question: object) => ({ area: { questions: nodes(question) } });

describe('what Wirral’s committee was told in October 2024', () => {
  it('1: one in five in time, between the published 32.5% of 2023 and 12.6% of 2024', async () => {
    const onTime = 'timeliness_20_week.csv';
    expect(await answer(1)).toMatchObject(
      asked({
        status: 'NO_ANSWER_SOUGHT',
        ...told('¶1'),
        claim: {
          wording: '1 in 5',
          value: { ...known('20'), qualifier: 'APPROXIMATE' },
          verdict: 'DIFFERENT_PERIOD',
          comparisons: nodes(
            { observation: { period: { code: '2023|CY' }, value: known('32.5'), ...published('2023', onTime) } },
            {
              observation: {
                period: { code: '2024|CY' },
                value: known('12.6'),
                numerator: known(90),
                denominator: known(716),
                ...published('2024', onTime),
              },
            },
          ),
          ...told('¶1'),
        },
      }),
    );
  });

  it('6: due in October 2025 and past it; whether it was on course or delivered is UNKNOWN', async () => {
    expect(await answer(6)).toMatchObject(
      asked({
        ...told('¶4'),
        about: {
          title: 'Wirral Written Statement of Action',
          startedOn: '2022-03-28',
          dueOn: '2025-10',
          overdue: true,
          ...told('¶4'),
          milestones: nodes({
            originalDue: '2025-10',
            currentDue: '2025-10',
            timeliness: 'OVERDUE',
            ...told('¶4'),
            informationGaps: nodes({ state: 'UNKNOWN', detail: saying('neither a forecast nor'), ...told('¶4') }),
          }),
        },
        actionLogItems: nodes({ due: '2025-10', ...lateWithoutProof, ...told('¶4') }),
      }),
    );
  });

  it('7: the Health and Wellbeing Board oversees, the committee is given assurance', async () => {
    expect(await answer(7)).toMatchObject({
      ...asked(told('¶4')),
      board: {
        torVersion: saying('NHS England'),
        accountabilities: nodes(
          {
            kind: 'OVERSIGHT',
            since: '../2024-10-16',
            basis: saying('Department for Education and NHS England'),
            accountableTo: { slug: 'wirral-health-and-wellbeing', kind: 'HEALTH_AND_WELLBEING_BOARD' },
            ...told('¶4'),
          },
          { kind: 'ASSURANCE', accountableTo: { slug: 'wirral-cype' }, ...told('¶4') },
        ),
      },
    });
  });

  it('12: five milestones, unnamed; vacancies and days of delay are UNKNOWN between the strike and their dates', async () => {
    const team = { name: 'SEND team, Wirral', workforceCounts: nodes({ count: unknown, ...told('¶11') }) };
    expect(await answer(12)).toMatchObject({
      area: {
        questions: nodes({
          status: 'ANSWERED',
          ...told('¶10'),
          about: {
            subject: 'MILESTONES',
            count: known(5),
            rating: { label: 'delayed, not at risk', canonical: 'DELAYED_NOT_AT_RISK' },
            informationGaps: nodes(gap('Which five milestones are delayed', told('¶10'))),
            ...told('¶10'),
          },
        }),
        disruptionEvents: nodes({
          startsOn: '2024-10-16',
          endsOn: '2024-11-29',
          ...cited('2024-11-29', 'wirral-press-2024', 'strike days'),
          effects: nodes(
            { kind: 'NONE', delayDays: { state: 'NOT_APPLICABLE' }, detail: saying('Asserted'), ...told('¶11') },
            { kind: 'RECRUITMENT_DELAYED', delayDays: unknown, team, ...told('¶11') },
            { kind: 'TRAINING_DELAYED', delayDays: unknown, team, ...told('¶11') },
          ),
          slippageCauses: nodes({
            action: {
              title: 'Recruit and train additional SEND staff',
              dependencies: nodes({
                kind: 'NEEDS_FUNDING',
                investmentLine: { title: 'SEND improvement investment 2024-25' },
              }),
            },
            ...told('¶11'),
          }),
        }),
      },
    });
  });

  it('13: that the recovery plan is unharmed cannot be checked: its content and dates are UNKNOWN', async () => {
    expect(await answer(13)).toMatchObject(
      asked({
        ...told('¶11'),
        claim: { claimedFor: null, value: { state: 'NOT_APPLICABLE' }, verdict: 'NOT_CHECKED', ...told('¶11') },
        about: {
          title: 'EHCP recovery plan',
          statusCounts: { total: { ...known(2), qualifier: 'AT_LEAST' } },
          slippageCauses: nodes(told('¶11')),
          risks: nodes({ status: 'MATERIALISED', indicator: { slug: 'ehcp-20-weeks' } }),
          informationGaps: nodes(gap('Content and dates of the EHCP recovery plan', told('¶11'))),
        },
      }),
    );
  });

  it('20: the report was noted; of eight questions three were answered, four in part, one was put off', async () => {
    expect(await answer(20)).toMatchObject({
      board: {
        decisions: nodes({
          kind: 'NOTED',
          decidedOn: '2024-10-16',
          agendaItem: { title: 'SEND Improvement', minutes: { slug: 'source-000' } },
          meeting: {
            heldOn: '2024-10-16',
            dateBasis: saying('gives no date'),
            questionCounts: { answered: 3, partly: 4, promised: 1, unanswered: 0 },
          },
          ...told('¶23'),
        }),
      },
    });
  });
});
