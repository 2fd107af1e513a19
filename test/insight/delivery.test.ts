/** Slippage, completion without evidence and concentration: by hand from sources 001 and 002, and against what the nouns say. */
import { describe, expect, it } from '@jest/globals';
import { sumOfDays, sumOfMoves, type Move } from '../../server/insight/delivery/slippage.js';
import { useApi } from '../support/api.js';
import { figure, gaps, shown, type Figure, type GapTold } from './asked.js';

interface Share {
  of: string | null;
  moves: Figure<number>;
  netDays: Figure<number>;
}
interface Slippage {
  moves: Figure<number>;
  netDays: Figure<number>;
  netDaysOfDated: Figure<number>;
  byReason: Share[];
  byApprover: Share[];
  rebaselines: { slippageDays: number | null }[];
  tallies: { source: { locator: string } }[];
  gaps: GapTold[];
}
const share = `{ of moves ${figure} netDays ${figure} }`;
const slippageOf = `query ($id: ID!) { slippage(workstream: $id) { moves ${figure} netDays ${figure} netDaysOfDated ${figure}
  byReason ${share} byApprover ${share} rebaselines { slippageDays } tallies { source { locator } } ${gaps} } }`;
const workstreamsOf = `query ($slug: String!) { intervention(slug: $slug) { netSlippageDays workstreams { nodes { id number } } } }`;

interface Workstreams {
  intervention: { netSlippageDays: number | null; workstreams: { nodes: { id: string; number: number | null }[] } };
}

interface Unevidenced {
  completed: Figure<number>;
  withoutEvidenceOfEffect: Figure<number>;
  withoutAnyEvidence: Figure<number>;
  statedComplete: Figure<number>;
  actions: {
    action: { title: string };
    completedOn: string | null;
    daysSince: Figure<number>;
    evidenceOfDelivery: number;
    expected: { requiredBy: string }[];
  }[];
  gaps: GapTold[];
}
const unevidenced = `query ($plan: String!) { completedWithoutEvidence(intervention: $plan) { completed ${figure} withoutEvidenceOfEffect ${figure}
  withoutAnyEvidence ${figure} statedComplete ${figure} actions { action { title } completedOn daysSince ${figure} evidenceOfDelivery expected { requiredBy } } ${gaps} } }`;

interface Concentration {
  actions: Figure<number>;
  withBody: Figure<number>;
  shares: { organisation: { name: string }; actions: Figure<number>; share: Figure }[];
  stated: { share: Figure }[];
  gaps: GapTold[];
}
const concentrationOf = `query ($plan: String!) { concentration(intervention: $plan) { actions ${figure} withBody ${figure}
  shares { organisation { name } actions ${figure} share ${figure} } stated { share ${figure} } ${gaps} } }`;

describe('delivery in the facts', () => {
  const api = useApi();

  it('counts the ten deadlines of workstream 2, whose days nobody gave', async () => {
    const { intervention } = await api.query<Workstreams>(workstreamsOf, { slug: 'wirral-wsoa' });
    const id = intervention.workstreams.nodes.find(({ number }) => number === 2)?.id;
    const { slippage } = await api.query<{ slippage: Slippage }>(slippageOf, { id });
    expect([slippage.moves, slippage.netDays, slippage.netDaysOfDated].map(shown)).toEqual([
      10,
      'UNKNOWN',
      'NOT_APPLICABLE',
    ]);
    expect(slippage.byReason.map(({ of, moves, netDays }) => [of, shown(moves), shown(netDays)])).toEqual([
      ['To let stakeholders take part in earnest: the process is critical to get right.', 10, 'UNKNOWN'],
    ]);
    expect(slippage.byApprover.map(({ of }) => of)).toEqual(['Senior leadership']);
    expect(slippage.tallies).toEqual([{ source: { locator: '§3.7' } }]);
    expect(slippage.gaps).toMatchObject([{ kind: 'NOT_DATED' }]);
  });

  it('finds that none of the six actions recorded as done has evidence of its effect, and that 25 of the 31 are not named', async () => {
    const { completedWithoutEvidence: told } = await api.query<{ completedWithoutEvidence: Unevidenced }>(unevidenced, {
      plan: 'wirral-wsoa',
    });
    const { completed, withoutEvidenceOfEffect, withoutAnyEvidence, statedComplete } = told;
    expect([completed, withoutEvidenceOfEffect, withoutAnyEvidence, statedComplete].map(shown)).toEqual([6, 6, 3, 31]);
    expect(completed.qualifier).toBe('AT_LEAST');
    expect(told.actions[0]).toMatchObject({
      action: { title: 'Renew the process from EHC needs assessment to annual review' },
      completedOn: '2022-09-05',
      // 5 September 2022 to 21 November 2026: 4 years with one leap day, and 77 days.
      daysSince: { value: 4 * 365 + 1 + 77, qualifier: 'EXACT' },
      evidenceOfDelivery: 1,
      expected: [{ requiredBy: 'Monitoring Meeting of November 2022' }],
    });
    expect(told.actions.slice(1).map(({ daysSince }) => daysSince.qualifier)).toEqual(Array(5).fill('AT_LEAST'));
    expect(told.gaps).toMatchObject([{ kind: 'NOT_LINKED', sentence: expect.stringContaining('of the other 25') }]);
  });

  it('tells of reliance on Babcock Prime, with no share where none was given', async () => {
    const { concentration } = await api.query<{ concentration: Concentration }>(concentrationOf, {
      plan: 'worcestershire-wsoa',
    });
    expect([concentration.actions, concentration.withBody].map(shown)).toEqual([14, 5]);
    const babcock = concentration.shares.find(({ organisation }) => organisation.name === 'Babcock Prime');
    expect(babcock).toMatchObject({
      actions: { value: 1 },
      share: { value: '7.1', qualifier: 'AT_LEAST', note: '1 of 14 on record.' },
    });
    expect(concentration.stated.map(({ share: stated }) => shown(stated))).toEqual(['UNKNOWN']);
    expect(concentration.gaps.map(({ kind, where }) => `${kind} ${where}`)).toEqual([
      'NOT_LINKED body that delivers',
      'NOT_LINKED actions of the plan',
      'NO_FIGURE share stated',
    ]);
  });

  it.each([
    ['NOT_FOUND', unevidenced, { plan: 'nowhere' }],
    ['NOT_FOUND', concentrationOf, { plan: 'nowhere' }],
    ['BAD_ID', slippageOf, { id: 'wirral-wsoa' }],
    ['NOT_FOUND', slippageOf, { id: 'Workstream:00000000-0000-4000-8000-000000000000' }],
    ['WRONG_KIND_OF_ID', slippageOf, { id: 'Area:00000000-0000-4000-8000-000000000000' }],
  ])('is refused with %s (%#)', async (code, document, variables) => {
    expect((await api.ask(document, variables)).errors?.[0]?.extensions.code).toBe(code);
  });
});

describe('delivery of a plan whose actions are all recorded', () => {
  const api = useApi({ database: 'demonstration' });

  it('comes to the days that the plan has slipped, by reason and by approver alike', async () => {
    const { intervention } = await api.query<Workstreams>(workstreamsOf, { slug: 'demonstration-plan' });
    const told = await Promise.all(
      intervention.workstreams.nodes.map(
        async ({ id }) => (await api.query<{ slippage: Slippage }>(slippageOf, { id })).slippage,
      ),
    );
    const sum = (shares: readonly Share[]): number =>
      shares.reduce((total, { netDays }) => total + (netDays.value ?? 0), 0);
    expect(told.reduce((total, { netDays }) => total + (netDays.value ?? 0), 0)).toBe(intervention.netSlippageDays);
    expect(told.map(({ netDays }) => netDays.state)).not.toContain('UNKNOWN');
    for (const { netDays, byReason, byApprover, rebaselines } of told) {
      expect([sum(byReason), sum(byApprover)]).toEqual([netDays.value ?? 0, netDays.value ?? 0]);
      expect(rebaselines.reduce((total, { slippageDays }) => total + (slippageDays ?? NaN), 0)).toBe(
        netDays.value ?? 0,
      );
    }
  });

  it('shares its actions out over three bodies, and its 60 done have evidence in ten cases', async () => {
    const { concentration } = await api.query<{ concentration: Concentration }>(concentrationOf, {
      plan: 'demonstration-plan',
    });
    expect(concentration.shares.map(({ actions, share: of }) => [actions.value, of.value, of.qualifier])).toEqual([
      [50, '50.0', 'EXACT'],
      [34, '34.0', 'EXACT'],
      [16, '16.0', 'EXACT'],
    ]);
    expect(concentration.gaps).toEqual([]);
    const { completedWithoutEvidence: told } = await api.query<{ completedWithoutEvidence: Unevidenced }>(unevidenced, {
      plan: 'demonstration-plan',
    });
    expect([told.completed, told.withoutEvidenceOfEffect, told.statedComplete].map(shown)).toEqual([
      60,
      50,
      'NOT_APPLICABLE',
    ]);
    expect(told.actions).toHaveLength(50);
  });
});

describe('sums of moves', () => {
  const move = (days: number | null, many: number | null = 1): Move => ({
    reason: null,
    approverRole: null,
    days,
    many,
  });
  it.each([
    [[move(30), move(-10)], 2, 20],
    [[move(30), move(null, 10)], 11, 'UNKNOWN'],
    [[move(null, null)], 'UNKNOWN', 'UNKNOWN'],
    [[], 0, 'NOT_APPLICABLE'],
  ])('are only given where every part is (%#)', (moves, many, days) => {
    expect([shown(sumOfMoves(moves)), shown(sumOfDays(moves))]).toEqual([many, days]);
  });
});
