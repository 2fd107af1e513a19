/** Questions 74, 77, 78, 79, 81 and 83, from a Herefordshire committee of about autumn 2023: workload, recruiting, and the help that gave way. */
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../support/api.js';
import { gap, known, nodes, published, saying, toldIn, unknown, unpromised } from '../expectations.js';
import { answers } from '../saved-question.js';

const answer = answers(useApi({ today: '2026-11-21' }));
const told = toldIn('source-003');
const toldThere = { heldOn: '2023-23~', board: { name: saying('Herefordshire Council') } };

describe('what the Herefordshire committee was told', () => {
  it('74: case workers and psychologists are under pressure, and their cases are not counted', async () => {
    const pressed = {
      openCases: unknown,
      casesPerFte: unknown,
      judgement: 'Under increased pressure; priorities set so that families are not kept waiting.',
      ...told('¶5'),
    };
    expect(await answer(74)).toMatchObject({
      area: {
        caseloadSnapshots: nodes(
          { postType: { title: 'Educational psychologist' }, ...pressed },
          { postType: { title: 'SEND case worker' }, team: { name: 'SEND team, Herefordshire' }, ...pressed },
        ),
        timeAllocations: nodes({ purpose: 'STATUTORY', sharePercent: unknown, ...told('¶5') }),
        actions: nodes({
          impactLinks: nodes({
            indicator: { slug: 'ehcp-20-weeks' },
            direction: 'IMPROVES',
            strength: 'ASSERTED',
            lagMonths: { state: 'UNKNOWN' },
            ...told('¶5'),
          }),
        }),
      },
    });
  });

  it('77: the team was restructured from within; its size is not told', async () => {
    const unsized = { ...unknown, note: 'The minutes tell of the restructure and not of its size.' };
    expect(await answer(77)).toMatchObject({
      team: {
        employer: { name: 'Herefordshire Council' },
        statedEstablishment: unsized,
        establishmentVersions: nodes({
          status: 'IN_FORCE',
          effectiveFrom: null,
          fte: unsized,
          reason: saying('triage with health and social care tightened'),
          questionsAbout: nodes({ askedBy: 'Head of Additional Needs', meeting: toldThere }),
          ...told('¶7'),
        }),
        pathways: nodes({ slug: 'herefordshire-ehc' }),
      },
      area: { actions: nodes({ title: 'Reorganise the SEND team and tighten triage', ...told('¶7') }) },
    });
  });

  it('78: relational practice and trauma response gave way, school avoidance training did not', async () => {
    const preventive = { purpose: 'PREVENTIVE', sharePercent: unknown, ...told('¶8') };
    const psychologists = { postType: { title: 'Educational psychologist' } };
    expect(await answer(78)).toMatchObject({
      area: {
        timeAllocations: nodes(
          { activity: 'Relational practice across whole schools', change: 'REDUCED', ...psychologists, ...preventive },
          {
            activity: 'Training on emotionally based school avoidance',
            change: 'MAINTAINED',
            ...psychologists,
            ...preventive,
          },
          { activity: 'Trauma response strategies with schools', change: 'REDUCED', ...psychologists, ...preventive },
          { team: { name: 'Virtual school, Herefordshire' }, change: 'MAINTAINED', ...preventive },
          { purpose: 'STATUTORY', change: 'PRIORITISED', ...psychologists, sharePercent: unknown, ...told('¶5') },
        ),
        risks: nodes({ status: 'OPEN', ...told('¶9') }),
      },
      questions: nodes({ meeting: toldThere, ...told('¶8') }),
    });
  });

  it('79: what the cuts did is unknown, no look at it is dated, and plans have grown since', async () => {
    const grown = (value: string, asAt: string) => ({
      value: known(value),
      area: { slug: 'herefordshire' },
      ...published(asAt, 'caseload.csv'),
    });
    expect(await answer(79)).toMatchObject({
      area: {
        risks: nodes({
          effect: 'Not known: it is too early to measure.',
          reviewBy: null,
          informationGaps: nodes(unpromised('What less early intervention has done', told('¶9'))),
          indicator: {
            slug: 'ehc-plans-growth',
            observations: nodes(grown('13.8', '2024-01'), grown('17.5', '2025-01')),
          },
          ...told('¶9'),
        }),
        actions: nodes({ hasImpactEvidence: false, ...told('¶9') }),
      },
    });
  });

  it('81: pay makes pastoral roles hard to fill; vacancies are not counted', async () => {
    expect(await answer(81)).toMatchObject({
      area: {
        recruitmentPressures: nodes({
          postType: { title: 'Pastoral care in schools' },
          cause: 'LOW_PAY',
          questionsAbout: nodes({ status: 'ANSWERED', meeting: toldThere }),
          ...told('¶14'),
        }),
        workforceCounts: nodes({
          subject: 'Vacant pastoral roles in schools',
          count: unknown,
          fte: unknown,
          ...told('¶14'),
        }),
      },
    });
  });

  it('83: scrutiny recommended by majority, named no sum, and no answer is on record', async () => {
    expect(await answer(83)).toMatchObject({
      area: {
        recommendations: nodes({
          madeTo: 'The executive',
          answered: false,
          toBoard: { name: 'The executive of Herefordshire Council' },
          decision: { kind: 'RECOMMENDED', vote: 'By majority; the numbers are not given', ...told('¶18') },
          responses: [
            {
              status: 'UNKNOWN',
              investmentLine: {
                position: { approved: unknown, actual: unknown, variance: unknown },
                informationGaps: nodes(gap('Sum for early intervention in schools in 2024-25')),
                questionsAbout: nodes({ number: 83, status: 'UNANSWERED' }),
              },
              budgetVersion: { stage: 'PROPOSED', period: { code: '2024/2025|FY' }, amount: unknown, ...told('¶21') },
            },
          ],
          ...told('¶21'),
        }),
      },
    });
  });
});
