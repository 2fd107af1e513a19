import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send, type Told } from '../support/writes.js';
import { useDemonstration } from './demonstration-plan.js';

describe('why a plan is late, and who helps', () => {
  const api = useApi({ database: 'demonstration' });
  const use = useDemonstration(api);
  const { lead, officer, steward, stranger, refused } = use;
  type Kept = Told & { id: string; version: number };

  const done = async (verb: string, type: string, fields: string, input: object, caller = lead): Promise<Kept> => {
    const told = await send(caller, verb, `... on ${type} { ${fields} }`, input);
    expect(told).toMatchObject({ __typename: type });
    return told[fields.split(' ')[0] ?? ''] as Kept;
  };

  describe('a cause of slippage', () => {
    const fields = `slippageCause { id version kind cause slippage mitigation resolvedOn resolved visibility area { slug }
      intervention { id } workstream { id } action { id } milestone { id } disruption { id } }`;
    const cause = {
      asAt: '2026-11',
      kind: 'SYSTEM',
      cause: 'Records could not be moved.',
      slippage: 'The figure of December.',
    };

    it('stands by what was late and all it lies in, and is put right once', async () => {
      const milestone = await use.milestone();
      const disruptionId = await use.id('DisruptionEvent', 'true');
      const first = await done(
        'recordSlippageCause',
        'SlippageCauseRecorded',
        fields,
        {
          ...cause,
          late: { milestoneId: milestone.id },
          disruptionId,
        },
        officer,
      );
      expect(first).toMatchObject({
        ...{ kind: cause.kind, cause: cause.cause, slippage: cause.slippage },
        resolved: false,
        intervention: { id: use.plan.id },
        milestone: { id: milestone.id },
        action: null,
        disruption: { id: disruptionId },
        area: { slug: 'demonstration' },
      });
      const input = { slippageCauseId: first.id, expectedVersion: first.version, resolvedOn: '2026-11-02' };
      expect(await refused('resolveSlippageCause', { ...input, resolvedOn: '2031' })).toBe('FUTURE_DATE resolvedOn');
      expect(await refused('resolveSlippageCause', { ...input, expectedVersion: 9 })).toBe(
        'VERSION_CONFLICT expectedVersion',
      );
      expect(await refused('resolveSlippageCause', input, stranger)).toBe('FORBIDDEN slippageCauseId');
      expect(await refused('resolveSlippageCause', input, steward)).toBe('FORBIDDEN');
      const resolved = await done('resolveSlippageCause', 'SlippageCauseResolved', fields, {
        ...input,
        mitigation: 'Moved by hand.',
      });
      expect(resolved).toMatchObject({ resolved: true, resolvedOn: '2026-11-02', mitigation: 'Moved by hand.' });
      expect(await refused('resolveSlippageCause', { ...input, expectedVersion: resolved.version })).toBe(
        'ALREADY_RESOLVED slippageCauseId',
      );
    });

    it('may be told of a whole plan, and afterwards', async () => {
      const late = { interventionId: use.plan.id };
      expect(
        await done('recordSlippageCause', 'SlippageCauseRecorded', fields, { ...cause, late, resolvedOn: '2026-10' }),
      ).toMatchObject({ resolved: true, workstream: null, milestone: null });
    });

    it('names one part of a plan of an area the organisation takes part in', async () => {
      const record = (input: object, caller = lead) => refused('recordSlippageCause', { ...cause, ...input }, caller);
      const late = { interventionId: use.plan.id };
      expect(await record({ late: {} })).toBe('ONE_NEEDED late');
      expect(await record({ late: { ...late, workstreamId: use.plan.workstreams.nodes[0]?.id } })).toBe(
        'ONE_NEEDED late',
      );
      expect(await record({ late: { interventionId: use.elsewhere } })).toBe('FORBIDDEN late interventionId');
      expect(await record({ late }, stranger)).toBe('FORBIDDEN late interventionId');
      expect(await record({ late }, steward)).toBe('FORBIDDEN');
      expect(await record({ late, resolvedOn: '2031' })).toBe('FUTURE_DATE resolvedOn');
      expect(await record({ late, disruptionId: use.plan.id })).toBe('WRONG_KIND_OF_ID disruptionId');
    });
  });

  describe('a partnership', () => {
    const fields = `partnership { id version title kind description members { state value } startedOn endsOn asAt area { slug }
      intervention { id } partner { slug } }`;
    const partnership = {
      asAt: '2026-11',
      title: 'Peer review with three schools',
      kind: 'PEER_NETWORK',
      description: 'Schools read each other’s plans.',
      startedOn: '2026-09',
    };
    const input = (more: object = {}) => ({ ...partnership, areaId: use.plan.area.id, ...more });

    it('is recorded, grows and ends', async () => {
      const partnerId = await use.id('Organisation', `slug = 'demonstration-community-trust'`);
      const first = await done(
        'recordPartnership',
        'PartnershipRecorded',
        fields,
        input({ partnerId, interventionId: use.plan.id }),
        officer,
      );
      expect(first).toMatchObject({
        kind: 'PEER_NETWORK',
        members: { state: 'UNKNOWN', value: null },
        endsOn: null,
        intervention: { id: use.plan.id },
        partner: { slug: 'demonstration-community-trust' },
      });
      const revising = {
        partnershipId: first.id,
        expectedVersion: first.version,
        asAt: '2026-11-02',
        members: { value: 3 },
        endsOn: '2027',
      };
      const revise = (more: object, caller = lead) => refused('revisePartnership', { ...revising, ...more }, caller);
      expect(await revise({ endsOn: '2025' })).toBe('OUT_OF_ORDER endsOn');
      expect(await revise({ members: { value: -1 } })).toBe('BAD_COUNT members');
      expect(await revise({ asAt: '2031' })).toBe('FUTURE_DATE asAt');
      expect(await revise({}, stranger)).toBe('FORBIDDEN partnershipId');
      expect(await revise({}, steward)).toBe('FORBIDDEN');
      expect(await done('revisePartnership', 'PartnershipRevised', fields, revising)).toMatchObject({
        description: partnership.description,
        members: { state: 'KNOWN', value: 3 },
        startedOn: '2026-09',
        endsOn: '2027',
        asAt: '2026-11-02',
      });
      expect(await revise({})).toBe('VERSION_CONFLICT expectedVersion');
    });

    it('refuses what does not go together, and who may not', async () => {
      const record = (more: object, caller = lead) => refused('recordPartnership', input(more), caller);
      expect(await record({ interventionId: use.elsewhere })).toBe('WRONG_AREA interventionId');
      expect(await record({ endsOn: '2025' })).toBe('OUT_OF_ORDER endsOn');
      expect(await record({ members: { value: -1 } })).toBe('BAD_COUNT members');
      expect(await record({}, stranger)).toBe('FORBIDDEN areaId');
      expect(await record({}, steward)).toBe('FORBIDDEN');
      expect(await record({ title: ' ' })).toBe('TEXT_MISSING title');
    });
  });

  it('tells how much of a plan relies on one body', async () => {
    const organisationId = await use.id('Organisation', `slug = 'demonstration-council'`);
    const input = {
      asAt: '2026-11',
      interventionId: use.plan.id,
      organisationId,
      concern: 'Most of it is the council’s.',
    };
    const fields =
      'concentration { share { value } concern response intervention { id } organisation { slug } area { slug } }';
    expect(
      await done('recordDeliveryConcentration', 'DeliveryConcentrationRecorded', fields, {
        ...input,
        share: { value: '85' },
      }),
    ).toMatchObject({ share: { value: '85' }, response: null, organisation: { slug: 'demonstration-council' } });
    const record = (more: object, caller = lead) =>
      refused('recordDeliveryConcentration', { ...input, ...more }, caller);
    expect(await record({ share: { value: '101' } })).toBe('BAD_PERCENT share');
    expect(await record({ interventionId: use.elsewhere })).toBe('FORBIDDEN interventionId');
    expect(await record({}, stranger)).toBe('FORBIDDEN interventionId');
    expect(await record({}, steward)).toBe('FORBIDDEN');
  });
});
