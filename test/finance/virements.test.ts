import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send, useRecords, type Caller, type Told } from '../support/writes.js';
import { asAt, codes, decided, Money, pence, year } from './money.js';

describe('a virement', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const officer = api.as('demonstration-finance-officer');
  const money = new Money(officer);
  let [from, to, pot] = ['', '', ''];

  beforeAll(async () => {
    [from, to, pot] = await Promise.all([money.funded(100), money.funded(0), money.pot(100)]);
  });

  const move = (input: object, caller?: Caller): Promise<Told> => money.move({ toLineId: to, ...input }, caller);

  it('revises the budgets of both lines', async () => {
    const [one, other] = await Promise.all([money.funded(100), money.funded(50)]);
    expect(await move({ fromLineId: one, toLineId: other, amount: 30, approvedBy: 'Cabinet' })).toMatchObject({
      __typename: 'VirementRecorded',
      virement: {
        amount: { value: 30 },
        madeOn: '2026-06-01',
        period: { code: year },
        budgetVersions: { totalCount: 2 },
      },
      fromLine: { id: one },
      fromSource: null,
      toLine: { id: other },
      budgets: [
        {
          stage: 'REVISED',
          amount: { value: 70 },
          approvedBy: 'Cabinet',
          approvedOn: '2026-06-01',
          line: { id: one },
          supersedes: { stage: 'APPROVED' },
        },
        { stage: 'REVISED', amount: { value: 80 }, line: { id: other } },
      ],
    });
    expect(await money.standing(one)).toMatchObject({ approved: 70 });
    expect(await money.standing(other)).toMatchObject({ approved: 80 });
    // What came in may be committed, what went out may not.
    expect(await money.commit(other, 80)).toMatchObject({ __typename: 'CommitmentRecorded' });
    expect(await money.commit(one, 71)).toMatchObject({ code: 'BUDGET_EXCEEDED' });
  });

  it('is the least that a line has of which nobody has stated a budget', async () => {
    const fresh = await money.line();
    expect(await move({ fromSourceId: pot, toLineId: fresh })).toMatchObject({
      fromSource: { id: pot },
      budgets: [{ stage: 'APPROVED', amount: { value: 10, qualifier: 'AT_LEAST' }, supersedes: null }],
    });
    const unstated = await money.line();
    await money.approve(unstated, { state: 'UNKNOWN' });
    expect(await move({ fromSourceId: pot, toLineId: unstated })).toMatchObject({
      budgets: [{ stage: 'REVISED', amount: { value: 10, qualifier: 'AT_LEAST' } }],
    });
  });

  it.each<[string, () => object, string]>([
    ['ONE_ORIGIN', () => ({}), 'fromLineId'],
    ['ONE_ORIGIN', () => ({ fromLineId: from, fromSourceId: pot }), 'fromLineId'],
    ['SAME_LINE', () => ({ fromLineId: to }), 'toLineId'],
    ['BAD_AMOUNT', () => ({ fromLineId: from, amount: 0 }), 'amount'],
    ['BAD_AMOUNT', () => ({ fromLineId: from, amount: -5 }), 'amount'],
    ['BUDGET_EXCEEDED', () => ({ fromLineId: from, amount: 101 }), 'amount'],
    ['BUDGET_EXCEEDED', () => ({ fromLineId: from, amount: 101, acceptUnknownBudget: true }), 'amount'],
    ['BUDGET_EXCEEDED', () => ({ fromSourceId: pot, amount: 101 }), 'amount'],
    ['BUDGET_UNKNOWN', () => ({ fromLineId: from, period: '2025/2026|FY' }), 'amount'],
    ['OUT_OF_ORDER', () => ({ fromSourceId: pot, madeOn: '2026-03' }), 'madeOn'],
    ['PERIODS_OVERLAP', () => ({ fromSourceId: pot, period: '2026/2027|FYQ1' }), 'period'],
    ['DATE_TO_COME', () => ({ fromLineId: from, madeOn: '2026-12-01' }), 'madeOn'],
    ['TEXT_MISSING', () => ({ fromLineId: from, reason: '' }), 'reason'],
    ['NOT_FOUND', () => ({ fromSourceId: 'FundingSource:00000000-0000-4000-8000-000000000000' }), 'fromSourceId'],
  ])('is refused with %s, and leaves nothing behind', async (code, input, path) => {
    const before = await records.changes();
    expect(await move(input())).toMatchObject({ __typename: 'Refusal', code, path: [path] });
    expect(await records.changes()).toBe(before);
  });

  it('takes nothing that is committed or spent, nor the money of another year', async () => {
    const line = await money.funded(100);
    await money.approve(line, 40, { period: '2027/2028|FY' });
    await money.commit(line, 20);
    await money.spend(line, 50);
    const out = (amount: number, period = year) => move({ fromLineId: line, amount, period });
    expect(await out(51)).toMatchObject({
      code: 'BUDGET_EXCEEDED',
      message: expect.stringContaining('£0.50 that is left: £1.00 approved for 2026/2027|FY and £0.50 spent in it'),
    });
    expect(await out(41, '2027/2028|FY')).toMatchObject({ code: 'BUDGET_EXCEEDED' });
    expect(await out(40)).toMatchObject({ __typename: 'VirementRecorded' });
    // 60 and 40 approved, 20 committed, 50 spent.
    expect(await out(31, '2027/2028|FY')).toMatchObject({
      code: 'BUDGET_EXCEEDED',
      message: expect.stringContaining('£0.30 that is left'),
    });
    expect(await out(30, '2027/2028|FY')).toMatchObject({ __typename: 'VirementRecorded' });
    expect(await money.commit(line, 1)).toMatchObject({ code: 'BUDGET_EXCEEDED' });
  });

  it('takes a year’s spend from its latest sum where the line reports the year so far', async () => {
    const line = await money.funded(100, { actualsBasis: 'CUMULATIVE' });
    await money.spend(line, 50, { period: '2026-05|M' });
    await money.spend(line, 80, { period: '2026-09|M' });
    expect(await move({ fromLineId: line, amount: 21 })).toMatchObject({ code: 'BUDGET_EXCEEDED' });
    expect(await move({ fromLineId: line, amount: 20 })).toMatchObject({ __typename: 'VirementRecorded' });
  });

  it('is written down where the sum it leaves is not known, once that is said', async () => {
    const [silent, unsaid] = await Promise.all([money.line(), money.pot(null)]);
    for (const origin of [{ fromLineId: silent }, { fromSourceId: unsaid }]) {
      expect(await move(origin)).toMatchObject({ code: 'BUDGET_UNKNOWN' });
      expect(await move({ ...origin, acceptUnknownBudget: true })).toMatchObject({ budgets: [{ line: { id: to } }] });
    }
    expect(await money.standing(silent)).toMatchObject({ approved: null });
  });

  it('changes nothing where the budgets have it inside', async () => {
    const [line, other] = await Promise.all([money.funded(5), money.funded(1000)]);
    expect(await move({ fromLineId: line, toLineId: other, amount: 995, isInBudgets: true })).toMatchObject({
      budgets: [],
      virement: { amount: { value: 995 } },
    });
    expect([await money.standing(line), await money.standing(other)]).toMatchObject([
      { approved: 5 },
      { approved: 1000 },
    ]);
  });

  it('that comes late onto the record changes the budget from its last decision on', async () => {
    const [line, other] = await Promise.all([money.funded(100), money.line()]);
    await money.approve(other, 0, { approvedOn: '2026-09-01' });
    expect(await move({ fromLineId: line, toLineId: other })).toMatchObject({
      virement: { madeOn: '2026-06-01' },
      budgets: [{ approvedOn: '2026-06-01' }, { approvedOn: '2026-09-01', amount: { value: 10 } }],
    });
    expect(await money.standing(other)).toMatchObject({ approved: 10 });
  });

  it('waits for the decision on a proposal', async () => {
    const line = await money.line();
    await send(officer, 'proposeBudget', '... on BudgetProposed { line { id } }', {
      lineId: line,
      period: year,
      asAt,
      amount: pence(5),
    });
    for (const lines of [{ fromLineId: line }, { fromLineId: from, toLineId: line }])
      expect(await move({ ...lines, amount: 1 })).toMatchObject({ code: 'WRONG_STAGE', path: ['period'] });
  });

  it('and commitments share what is there, with 40 writers at once on crossing lines', async () => {
    const [one, other] = await Promise.all([money.funded(1000), money.funded(1000)]);
    const told = await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        if (index % 4 === 0) return move({ fromLineId: one, toLineId: other, amount: 130 });
        if (index % 4 === 1) return move({ fromLineId: other, toLineId: one, amount: 70 });
        return money.commit(index % 4 === 2 ? one : other, 110);
      }),
    );
    expect(Object.keys(codes(told)).sort()).toEqual(['BUDGET_EXCEEDED', 'CommitmentRecorded', 'VirementRecorded']);
    const standings = [await money.standing(one), await money.standing(other)];
    expect(standings.reduce((sum, { approved }) => sum + Number(approved), 0)).toBe(2000);
    for (const { approved, committed } of standings) expect(committed).toBeLessThanOrEqual(Number(approved));
  });

  it('is made once for one key, however often it is sent at once', async () => {
    const line = await money.funded(100);
    const same = { fromLineId: line, idempotencyKey: 'move-it-once' };
    const told = await Promise.all(Array.from({ length: 20 }, () => move(same)));
    expect(told.filter(({ replayed }) => replayed === false)).toHaveLength(1);
    expect(await money.standing(line)).toMatchObject({ approved: 90 });
    expect(await move({ ...same, amount: 11 })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('is for finance officers who keep both ends', async () => {
    for (const role of ['member', 'officer', 'council-system'])
      expect(await move({ fromLineId: from }, api.as(`demonstration-${role}`))).toMatchObject({ code: 'FORBIDDEN' });
    const theirs = await money.funded(100);
    await records.sql(
      `update investment_line set owner_id = (select id from organisation where slug = 'demonstration-icb') where id = $1`,
      [theirs.split(':')[1]],
    );
    expect(await move({ fromLineId: theirs })).toMatchObject({ code: 'FORBIDDEN', path: ['fromLineId'] });
    expect(await move({ fromLineId: from, toLineId: theirs })).toMatchObject({ code: 'FORBIDDEN', path: ['toLineId'] });
  });

  it('needs a line that is open', async () => {
    const line = await money.funded(100);
    await send(officer, 'closeInvestmentLine', '... on InvestmentLineClosed { line { id } }', {
      lineId: line,
      expectedVersion: 1,
      closedOn: '2026-09-30',
    });
    expect(await move({ fromLineId: line })).toMatchObject({ code: 'LINE_CLOSED', path: ['fromLineId'] });
    expect(await move({ fromLineId: from, toLineId: line })).toMatchObject({ code: 'LINE_CLOSED', path: ['toLineId'] });
    expect(await money.commit(line, 1)).toMatchObject({ code: 'LINE_CLOSED' });
    expect(
      await send(officer, 'approveBudget', '', { ...decided, lineId: line, period: '2027/2028|FY', amount: pence(1) }),
    ).toMatchObject({ code: 'LINE_CLOSED' });
    expect(await money.spend(line, 1, { period: '2026-10|M', postedOn: '2026-10-01' })).toMatchObject({
      code: 'LINE_CLOSED',
      path: ['items', '0', 'postedOn'],
    });
    expect(await money.spend(line, 1)).toMatchObject({ __typename: 'SpendRecorded' });
  });
});
