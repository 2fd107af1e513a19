import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send } from '../support/writes.js';
import { useDemonstration } from './demonstration-plan.js';

interface Versioned {
  id: string;
  version: number;
}

describe('what a plan changes, and what threatens it', () => {
  const api = useApi({ database: 'demonstration' });
  const use = useDemonstration(api);
  const { lead, officer, refused } = use;

  const evidence = (about: object, more: object = {}) => ({
    about,
    asAt: '2026-11',
    title: 'Survey of families',
    kind: 'SURVEY',
    purpose: 'IMPACT',
    supports: 'That families notice a difference.',
    ...more,
  });
  const attached = `... on EvidenceAttached { evidence { id strength purpose action { id hasImpactEvidence } workstream { id } intervention { id }
    milestone { id } requirement { id evidenced } } }`;

  it('is shown by evidence, with its strength, for what was expected', async () => {
    const workstreamId = use.plan.workstreams.nodes[0]?.id;
    const { id: actionId } = await use.action({ partOf: { workstreamId } });
    const required = await send(
      officer,
      'requireEvidence',
      '... on EvidenceRequired { requirement { id expects requiredBy dueOn evidenced action { id } workstream { id } organisation { slug } } }',
      {
        about: { actionId },
        asAt: '2026-11',
        expects: 'That families notice a difference',
        requiredBy: 'Improvement board',
        organisationId: await use.id('Organisation', `slug = 'demonstration-inspectorate'`),
        dueOn: '2027-01',
      },
    );
    expect(required).toMatchObject({
      requirement: {
        dueOn: '2027-01',
        evidenced: false,
        action: { id: actionId },
        workstream: { id: workstreamId },
        organisation: { slug: 'demonstration-inspectorate' },
      },
    });
    const { id: requirementId } = required['requirement'] as Versioned;
    const input = evidence({ actionId }, { requirementId, strength: 'MODERATE', producedOn: '2026-11-10' });
    expect(await refused('attachEvidence', { ...input, producedOn: '2027' })).toBe('FUTURE_DATE producedOn');
    expect(await refused('attachEvidence', input, use.stranger)).toBe('FORBIDDEN about actionId');
    expect(await refused('attachEvidence', input, use.steward)).toBe('FORBIDDEN');
    expect(await send(officer, 'attachEvidence', attached, input)).toMatchObject({
      evidence: {
        strength: 'MODERATE',
        action: { id: actionId, hasImpactEvidence: true },
        workstream: { id: workstreamId },
        intervention: { id: use.plan.id },
        milestone: null,
        requirement: { id: requirementId, evidenced: true },
      },
    });
    expect(await send(officer, 'attachEvidence', attached, evidence({ interventionId: use.plan.id }))).toMatchObject({
      evidence: { strength: 'NOT_ASSESSED', action: null, workstream: null, intervention: { id: use.plan.id } },
    });
    const other = await send(lead, 'startIntervention', '... on InterventionStarted { intervention { id } }', {
      areaId: use.plan.area.id,
      asAt: '2026-11',
      slug: 'other',
      title: 'Other',
      kind: 'STRATEGY',
    });
    const { id: interventionId } = other['intervention'] as Versioned;
    expect(await refused('attachEvidence', { ...input, about: { interventionId } })).toBe('WRONG_PLAN requirementId');
  });

  it('is linked to an outcome as strongly as it is founded', async () => {
    const actionId = (await use.action()).id;
    const indicatorId = await use.id('Indicator', 'true');
    const link = (more: object) => ({
      areaId: use.plan.area.id,
      asAt: '2026-11',
      means: { actionId },
      outcome: { indicatorId },
      direction: 'IMPROVES',
      expectedEffect: 'Fewer children wait over 18 weeks.',
      ...more,
    });
    const linked = `... on ImpactLinked { impactLink { id version strength direction assertedBy lagMonths { state value } action { id } indicator { id }
      investmentLine { id } postType { id } pathway { id } evidence { id } } }`;
    const told = await send(lead, 'linkImpact', linked, link({}));
    expect(told).toMatchObject({
      impactLink: {
        strength: 'ASSERTED',
        assertedBy: 'Improvement lead',
        lagMonths: { state: 'UNKNOWN', value: null },
        action: { id: actionId },
        indicator: { id: indicatorId },
        evidence: null,
      },
    });
    for (const [field, noun] of [
      ['investmentLine', 'InvestmentLine'],
      ['postType', 'PostType'],
    ] as const) {
      const id = await use.id(noun, 'true');
      const pathwayId = await use.id('Pathway', 'true');
      const more = { means: { [`${field}Id`]: id }, outcome: { pathwayId }, lagMonths: { value: '4.5' } };
      expect(await send(use.steward, 'linkImpact', linked, link(more))).toMatchObject({
        impactLink: { [field]: { id }, pathway: { id: pathwayId }, lagMonths: { state: 'KNOWN', value: '4.5' } },
      });
    }
    const of = async (purpose: string): Promise<string> => {
      const { evidence: shown } = await send(officer, 'attachEvidence', attached, evidence({ actionId }, { purpose }));
      return (shown as Versioned).id;
    };
    const delivery = await of('DELIVERY');
    const impact = await of('IMPACT');
    const told2 = (more: object) => refused('linkImpact', link(more));
    expect(await told2({ strength: 'EVIDENCED' })).toBe('UNFOUNDED strength');
    expect(await told2({ strength: 'EVIDENCED', evidenceId: delivery })).toBe('NOT_OF_IMPACT evidenceId');
    expect(await told2({ lagMonths: { value: '-1' } })).toBe('BAD_LAG lagMonths value');
    expect(await told2({ means: { actionId, teamId: actionId } })).toBe('ONE_NEEDED means');
    expect(await told2({ outcome: {} })).toBe('ONE_NEEDED outcome');
    expect(await refused('linkImpact', link({}), officer)).toBe('FORBIDDEN');
    expect(await refused('linkImpact', link({}), use.stranger)).toBe('FORBIDDEN areaId');
    const [, elsewhere] = use.elsewhere.split(':');
    await use.records.sql(
      `insert into pathway (realm, visibility, as_at, area_id, slug, name, kind) select 'DEMONSTRATION', 'PUBLIC', '2026', area_id, 'elsewhere', 'Elsewhere', 'SPEECH_AND_LANGUAGE'
       from intervention where id = $1`,
      [elsewhere],
    );
    const pathwayId = await use.id('Pathway', `slug = 'elsewhere'`);
    expect(await told2({ outcome: { pathwayId } })).toBe('WRONG_AREA outcome pathwayId');

    const { id: impactLinkId, version: expectedVersion } = told['impactLink'] as Versioned;
    const judge = { impactLinkId, expectedVersion, asAt: '2026-11-20', strength: 'REFUTED', direction: 'NO_EFFECT' };
    expect(await refused('reassessImpact', judge)).toBe('UNFOUNDED strength');
    expect(await refused('reassessImpact', { ...judge, evidenceId: delivery })).toBe('NOT_OF_IMPACT evidenceId');
    expect(await refused('reassessImpact', { ...judge, asAt: '2027' })).toBe('FUTURE_DATE asAt');
    expect(await refused('reassessImpact', judge, use.stranger)).toBe('FORBIDDEN impactLinkId');
    const reassessed =
      '... on ImpactReassessed { impactLink { strength direction asAt expectedEffect evidence { id } } }';
    expect(await send(lead, 'reassessImpact', reassessed, { ...judge, evidenceId: impact })).toMatchObject({
      impactLink: {
        strength: 'REFUTED',
        direction: 'NO_EFFECT',
        asAt: '2026-11-20',
        expectedEffect: 'Fewer children wait over 18 weeks.',
        evidence: { id: impact },
      },
    });
    expect(await refused('reassessImpact', { ...judge, evidenceId: impact })).toBe('VERSION_CONFLICT expectedVersion');
    const [was] = await use.records.sql(
      `select record->>'strength' as strength from history where table_name = 'impact_link'`,
    );
    expect(was).toEqual({ strength: 'ASSERTED' });
  });

  it('is threatened by risks, which are raised, reviewed and closed', async () => {
    const risk = {
      threatens: { workstreamId: use.plan.workstreams.nodes[1]?.id },
      asAt: '2026-11',
      title: 'Posts stay vacant',
      cause: 'Pay',
      effect: 'Waits rise',
      fundingSourceId: await use.id('FundingSource', 'true'),
      indicatorId: await use.id('Indicator', 'true'),
      reviewBy: '2027-01',
    };
    const of =
      'risk { id version status mitigation reviewBy asAt workstream { id } fundingSource { id } indicator { id } }';
    expect(await refused('raiseRisk', risk, use.stranger)).toBe('FORBIDDEN threatens workstreamId');
    expect(await refused('raiseRisk', { ...risk, cause: '' })).toBe('TEXT_MISSING cause');
    const raised = await send(officer, 'raiseRisk', `... on RiskRaised { ${of} }`, risk);
    expect(raised).toMatchObject({
      risk: {
        status: 'OPEN',
        workstream: { id: risk.threatens.workstreamId },
        fundingSource: { id: risk.fundingSourceId },
        indicator: { id: risk.indicatorId },
      },
    });
    const { id: riskId } = raised['risk'] as Versioned;
    const at = (expectedVersion: number, more: object) => ({ riskId, expectedVersion, asAt: '2026-11-20', ...more });
    const review = (version: number, more: object) =>
      send(officer, 'reviewRisk', `... on RiskReviewed { ${of} }`, at(version, more));
    const close = (version: number, happened: boolean) =>
      send(lead, 'closeRisk', `... on RiskClosed { ${of} }`, at(version, { happened }));

    expect(await refused('reviewRisk', at(1, { mitigated: true }))).toBe('MITIGATION_MISSING mitigation');
    expect(await refused('reviewRisk', at(1, { mitigated: false, asAt: '2027' }))).toBe('FUTURE_DATE asAt');
    expect(await review(1, { mitigated: true, mitigation: 'Two apprenticeships', reviewBy: '2027-06' })).toMatchObject({
      risk: { status: 'MITIGATED', mitigation: 'Two apprenticeships', reviewBy: '2027-06', asAt: '2026-11-20' },
    });
    expect(await refused('closeRisk', at(2, { happened: true }), officer)).toBe('FORBIDDEN');
    expect(await refused('closeRisk', at(1, { happened: true }))).toBe('VERSION_CONFLICT expectedVersion');
    expect(await refused('closeRisk', at(2, { happened: true, asAt: '2027' }))).toBe('FUTURE_DATE asAt');
    expect(await close(2, true)).toMatchObject({ risk: { status: 'MATERIALISED' } });
    expect(await refused('closeRisk', at(3, { happened: true }))).toBe('ALREADY_CLOSED riskId');
    expect(await close(3, false)).toMatchObject({ risk: { status: 'CLOSED' } });
    expect(await refused('closeRisk', at(4, { happened: true }))).toBe('ALREADY_CLOSED riskId');
    expect(await review(4, { mitigated: false })).toMatchObject({
      risk: { status: 'OPEN', mitigation: 'Two apprenticeships', reviewBy: null },
    });
  });

  it('is looked at from outside: expected, held, published', async () => {
    const areaId = use.plan.area.id;
    const review = { areaId, asAt: '2026-11', title: 'Area inspection', kind: 'INSPECTION' };
    const of = `review { id version title heldOn endedOn expectedOn grade outcome publishedOn publicationExpected expectationPassed
      intervention { id } reviewer { slug } expectedAs { id expectationPassed } }`;
    const record = (more: object) =>
      send(officer, 'recordReview', `... on ReviewRecorded { ${of} }`, { ...review, ...more });
    const told = (more: object) => refused('recordReview', { ...review, ...more }, officer);
    const expected = await record({ expectedOn: '2026-10', publicationExpected: 'By Christmas' });
    expect(expected).toMatchObject({ review: { heldOn: null, expectedOn: '2026-10', expectationPassed: true } });
    const expectedAsId = (expected['review'] as Versioned).id;
    const held = await record({
      heldOn: '2026-11-09',
      expectedAsId,
      interventionId: use.plan.id,
      reviewerId: await use.id('Organisation', `slug = 'demonstration-inspectorate'`),
    });
    expect(held).toMatchObject({
      review: {
        heldOn: '2026-11-09',
        intervention: { id: use.plan.id },
        reviewer: { slug: 'demonstration-inspectorate' },
        expectedAs: { id: expectedAsId, expectationPassed: false },
      },
    });
    const { id: reviewId } = held['review'] as Versioned;
    expect(await told({})).toBe('DATE_NEEDED heldOn');
    expect(await told({ expectedOn: '2027', grade: 2 })).toBe('NOT_HELD grade');
    expect(await told({ heldOn: '2027' })).toBe('FUTURE_DATE heldOn');
    expect(await told({ heldOn: '2026', interventionId: use.elsewhere })).toBe('WRONG_AREA interventionId');
    expect(await told({ heldOn: '2026', expectedAsId: reviewId })).toBe('WAS_HELD expectedAsId');
    expect(await refused('recordReview', { ...review, heldOn: '2026' }, use.stranger)).toBe('FORBIDDEN areaId');
    expect(await refused('recordReview', { ...review, heldOn: '2026' }, use.steward)).toBe('FORBIDDEN');

    const outcome = { reviewId, expectedVersion: 1, asAt: '2026-11-20', endedOn: '2026-11-13', grade: 3 };
    const recorded = `... on ReviewOutcomeRecorded { ${of} }`;
    expect(await refused('recordReviewOutcome', { ...outcome, grade: 4 })).toBe('BAD_GRADE grade');
    expect(await refused('recordReviewOutcome', { ...outcome, publishedOn: '2026-10' })).toBe('BAD_ORDER publishedOn');
    expect(await refused('recordReviewOutcome', { ...outcome, reviewId: expectedAsId })).toBe('NOT_HELD endedOn');
    expect(await refused('recordReviewOutcome', outcome, use.stranger)).toBe('FORBIDDEN reviewId');
    expect(await send(officer, 'recordReviewOutcome', recorded, outcome)).toMatchObject({
      review: { heldOn: '2026-11-09', endedOn: '2026-11-13', grade: 3, publishedOn: null },
    });
    const published = {
      reviewId,
      expectedVersion: 2,
      asAt: '2026-11-20',
      publishedOn: '2026-11-20',
      outcome: 'Failings.',
    };
    expect(await send(officer, 'recordReviewOutcome', recorded, published)).toMatchObject({
      review: { grade: 3, publishedOn: '2026-11-20', outcome: 'Failings.' },
    });
  });
});
