/** Questions 50, 51, 52, 53, 59, 64 and 71, from the Worcestershire panel of March 2019: specialist places, and SEND in schools. */
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../../../support/api.js';
import { among, containing, gap, known, nodes, saying, toldIn, unknown, unpromised } from '../expectations.js';
import { answers } from '../saved-question.js';

const answer = answers(useApi({ today: '2026-11-21' }));
const told = toldIn('source-002');
const members = 'Members of the panel';
const member = 'Member of the panel';
const groupManager = 'Interim SEND Group Manager';

describe('what the Worcestershire panel was told in March 2019', () => {
  it('50: places are too few and Wyre Forest too small, in the words of the chairman and without a number', async () => {
    const tooFew = { sufficiency: 'INSUFFICIENT', places: unknown, placesNeeded: unknown, ...told('¶7') };
    expect(await answer(50)).toMatchObject({
      area: {
        provisionCapacities: nodes(
          { title: 'Places in specialist settings', note: saying('The chairman'), ...tooFew },
          { title: 'Special school in Wyre Forest', kind: 'SPECIAL_SCHOOL', note: saying('The chairman'), ...tooFew },
        ),
        provisionGaps: nodes({
          ...told('¶7'),
          pathway: { informationGaps: among(gap('How long and how many children wait for a specialist place')) },
          questionsAbout: nodes({ askedBy: 'Chairman of the panel', status: 'PARTLY', answeredBy: groupManager }),
        }),
      },
    });
  });

  it('51: 1.9% against 1.4% is 386 children, as told and not checked', async () => {
    const claim = { claimantRole: groupManager, verdict: 'NOT_CHECKED', comparatorCount: 0, ...told('¶8') };
    const percent = (value: string) => ({ value: known(value), unit: 'PERCENT', ...claim });
    const england = { area: { name: 'England' } };
    const worcestershire = { area: { name: 'Worcestershire' } };
    expect(await answer(51)).toMatchObject({
      indicator: {
        unit: 'PERCENT',
        claims: nodes(
          { ...worcestershire, ...percent('1.9') },
          { ...england, ...percent('1.4') },
          {
            ...worcestershire,
            value: known('386'),
            unit: 'COUNT',
            ...claim,
            implies: saying('77,200'),
            informationGaps: among(gap('Which children the shares of 1.4% and 1.9% are out of')),
            earlier: { ...worcestershire, value: { value: '1.9' }, earlier: { ...england, value: { value: '1.4' } } },
          },
        ),
        questionsAbout: nodes({ askedBy: groupManager, meeting: { heldOn: '2019-03~' } }),
      },
    });
    // The implied number of pupils is ours: 0.5 points of it are the 386 children.
    expect(386 / (0.019 - 0.014)).toBeCloseTo(77_200, 0);
  });

  it('52: a bid for a school in Malvern is with the department; its sum and its outcome are unknown', async () => {
    expect(await answer(52)).toMatchObject({
      area: {
        fundingRequests: nodes({
          status: 'PENDING',
          amount: unknown,
          askedOf: { name: 'Department for Education' },
          ...told('¶9'),
          provisionCapacities: nodes({
            title: saying('Malvern'),
            status: 'BID',
            places: { state: 'UNKNOWN' },
            note: saying('hub-and-spoke'),
          }),
          informationGaps: among(gap('Outcome of the Malvern special school bid')),
          questionsAbout: nodes({ askedBy: member, status: 'PARTLY' }),
        }),
      },
    });
  });

  it('53: confidence in mainstream schools is the biggest focus, led by Babcock, with no date and no evidence yet', async () => {
    expect(await answer(53)).toMatchObject({
      area: {
        provisionGaps: nodes({
          response: saying('biggest focus'),
          ...told('¶10'),
          actions: nodes({
            deliveryOrganisation: { name: 'Babcock Prime' },
            timeliness: 'NOT_DATED',
            latestStatus: 'NOT_RATED',
            hasImpactEvidence: false,
            ...told('¶10'),
            questionsAbout: nodes({ askedBy: members, status: 'ANSWERED' }),
          }),
        }),
      },
    });
  });

  it('59: Babcock collects from maintained schools; specialist academies give on goodwill, to whom and how many is not said', async () => {
    const babcock = { role: 'RECEIVES', organisation: { name: 'Babcock Prime' } };
    expect(await answer(59)).toMatchObject({
      area: {
        sharingAgreements: nodes(
          { title: saying('council-maintained'), basis: 'UNKNOWN', parties: containing(babcock), ...told('¶18') },
          {
            title: saying('academies'),
            basis: 'GOODWILL',
            status: 'UNKNOWN',
            inForce: null,
            parties: [
              { role: 'RECEIVES', organisation: null },
              { role: 'GIVES', party: saying('academies'), organisation: null },
            ],
            ...told('¶18'),
            informationGaps: among(gap('Completeness of special-school performance data')),
          },
        ),
      },
    });
  });

  it('64: asked for a date, officers gave none; how many schools are good is unknown too', async () => {
    expect(await answer(64)).toMatchObject({
      indicator: {
        targets: nodes({
          kind: 'ASKED',
          ...told('¶23'),
          informationGaps: nodes(unpromised(saying('When SEND provision'))),
          questionsAbout: nodes({ askedBy: member, status: 'UNANSWERED' }),
        }),
        informationGaps: among(gap('How many schools’ SEND provision is judged good')),
      },
      area: { actions: nodes({ timeliness: 'NOT_DATED', ...told('¶23') }) },
    });
  });

  it('71: members are to ask on visits; no answer of a school is recorded', async () => {
    expect(await answer(71)).toMatchObject({
      area: {
        actions: nodes({
          informationGaps: nodes(gap('How schools put the graduated response into practice', told('¶25'))),
          questionsAbout: nodes({ askedBy: members, status: 'UNANSWERED' }),
          logItemsAbout: nodes({
            kind: 'ACTION',
            ownerRole: members,
            status: 'NOT_RECORDED',
            deliveryRecord: saying('No answers from schools'),
            decision: { kind: 'AGREED', decidedBy: 'The panel', decidedOn: '2019-03~' },
            ...told('¶25'),
          }),
          ...told('¶12'),
        }),
      },
    });
  });
});
