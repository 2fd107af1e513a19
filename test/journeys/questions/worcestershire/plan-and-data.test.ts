/** Questions 45, 46, 47, 48, 56, 58 and 60, from the Worcestershire panel of March 2019: the action plan, the ratings behind it, registers and systems. */
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../support/api.js';
import { among, gap, nodes, saying, toldIn, unknown } from '../expectations.js';
import { answers } from '../saved-question.js';

const answer = answers(useApi({ today: '2026-11-21' }));
const told = toldIn('source-002');
const members = 'Members of the panel';
const member = 'Member of the panel';

describe('what the Worcestershire panel was told in March 2019', () => {
  it('45: no action has a date, and the panel was promised the detail without one', async () => {
    interface Answer {
      intervention: { actions: { nodes: { timeliness: string }[] } };
    }
    const found = await answer<Answer>(45);
    expect(found).toMatchObject({
      intervention: {
        listsAllActions: false,
        statusTallies: nodes({ subject: 'ACTIONS', count: { state: 'UNKNOWN' }, ...told('¶4') }),
        informationGaps: nodes(gap('When the actions of the plan are due', told('¶3'))),
        risks: nodes({
          ...told('¶3'),
          questionsAbout: nodes({
            askedBy: members,
            status: 'PROMISED',
            answer: saying('No date was given'),
            actionLogItems: nodes({ status: 'NOT_RECORDED' }),
          }),
        }),
      },
    });
    const timeliness = found.intervention.actions.nodes.map((action) => action.timeliness);
    expect(timeliness.length).toBeGreaterThan(10);
    expect(timeliness).not.toContain('DUE');
    expect(timeliness).not.toContain('OVERDUE');
  });

  it('46: much of it relies on Babcock Prime; neither the share nor the uptake is counted', async () => {
    expect(await answer(46)).toMatchObject({
      intervention: {
        statusTallies: nodes({ count: { state: 'UNKNOWN' } }),
        deliveryConcentrations: nodes({
          share: unknown,
          concern: saying('academies'),
          ...told('¶3'),
          organisation: {
            name: 'Babcock Prime',
            actionsDelivered: nodes({ title: 'Build confidence and skills in mainstream schools', ...told('¶10') }),
          },
          informationGaps: nodes(
            gap('How many schools use Babcock Prime'),
            gap('Share of actions that rely on Babcock Prime'),
          ),
          questionsAbout: nodes({ askedBy: members, status: 'PARTLY' }),
        }),
      },
    });
  });

  it('47: the ratings were promised to the panel without a date, and no paper shows that they came', async () => {
    expect(await answer(47)).toMatchObject({
      ratingScale: { values: [{ label: 'green' }, { label: 'amber' }, { label: 'red' }] },
      visibilityRules: among({ role: { name: 'Elected member' } }),
      board: {
        publications: nodes({ audience: 'MEMBER', timeliness: 'NOT_DATED', publishedOn: null, ...told('¶4') }),
        decisions: nodes({
          kind: 'AGREED',
          ...told('¶4'),
          actionLogItems: nodes({
            dueWords: 'For future updates',
            status: 'NOT_RECORDED',
            timeliness: 'NOT_DATED',
            deliveryRecord: saying('No later paper'),
            theme: { name: 'The detailed data behind a report' },
            about: { topic: 'RAG ratings and timescales behind the Cabinet report', state: 'PROMISED' },
          }),
        }),
      },
    });
  });

  it('48: a glossary was agreed; eight acronyms of the minutes are explained, FFD only as a guess', async () => {
    interface Answer {
      glossary: { nodes: { term: string; spelling: string }[] };
    }
    const found = await answer<Answer>(48);
    expect(found).toMatchObject({
      board: {
        decisions: nodes({
          kind: 'AGREED',
          ...told('¶5'),
          actionLogItems: nodes({
            status: 'NOT_RECORDED',
            timeliness: 'NOT_DATED',
            question: { number: 48, askedBy: members, status: 'PROMISED' },
          }),
        }),
      },
    });
    expect(Object.fromEntries(found.glossary.nodes.map(({ term, spelling }) => [term, spelling]))).toEqual({
      CCG: 'Clinical Commissioning Group',
      FFD: 'FFD',
      FiP: 'Families in Partnership',
      ITT: 'Initial Teacher Training',
      NEET: 'Not in education, employment or training',
      RAG: 'Red, Amber, Green',
      SENCO: 'Special educational needs co-ordinator',
      SENDIASS: 'Special Educational Needs and Disability Information, Advice and Support Service',
    });
  });

  it('56: the register is almost in place, without a date, and not linked to assessment and planning', async () => {
    expect(await answer(56)).toMatchObject({
      area: {
        sourceSystems: nodes({
          state: saying('Almost in place'),
          assessmentLink: 'NOT_LINKED',
          ...told('¶14'),
          informationGaps: among(gap('When the Children with Disability Register is in place')),
          questionsAbout: nodes({ askedBy: member, answeredBy: saying('Assistant Director'), status: 'ANSWERED' }),
        }),
        actions: nodes({ timeliness: 'NOT_DATED', completedOn: null }),
      },
    });
  });

  it('58: exclusions, attendance and persistent absence are to be compared; none has a value or a date', async () => {
    const gaps = nodes({ state: 'UNKNOWN', detail: saying('No value and no date'), ...told('¶17') });
    expect(await answer(58)).toMatchObject({
      area: {
        actions: nodes({ description: saying('school level'), timeliness: 'NOT_DATED', ...told('¶17') }),
        neet: nodes({ deliveryOrganisation: { name: saying('Youth Justice Service') }, ...told('¶17') }),
      },
      indicators: nodes(
        ...['send-attendance', 'send-exclusions', 'send-persistent-absence'].map((slug) => ({
          slug,
          informationGaps: gaps,
        })),
      ),
    });
  });

  it('60: through FFD, which is not spelt out, and Framework-i; a change of social worker need not delay it', async () => {
    expect(await answer(60)).toMatchObject({
      area: {
        sourceSystems: nodes(
          { name: 'FFD', assessmentLink: 'UNKNOWN', ...told('¶19') },
          { name: 'Framework-i', state: saying('need not delay'), assessmentLink: 'UNKNOWN', ...told('¶19') },
        ),
      },
      glossaryTerm: { spelling: 'FFD', meaning: saying('does not spell it out') },
    });
  });
});
