import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send, useRecords, type Caller, type Told } from '../support/writes.js';
import { asAt, codes, decided, Money, pence, year } from './money.js';

const accepted = {
  proposeBudget: 'BudgetProposed',
  approveBudget: 'BudgetApproved',
  reviseBudget: 'BudgetRevised',
  recordOutturn: 'OutturnRecorded',
};
type Verb = keyof typeof accepted;

describe('the budget of a line', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const officer = api.as('demonstration-finance-officer');
  const money = new Money(officer);
  let line = '';

  const tell = (verb: Verb, input: object, caller: Caller = officer): Promise<Told> =>
    send(
      caller,
      verb,
      `... on ${accepted[verb]} { replayed line { id } budget { id stage current amount { state value } approvedBy approvedOn supersedes { id } } }`,
      {
        lineId: line,
        period: year,
        asAt,
        ...(verb === 'approveBudget' || verb === 'reviseBudget' ? decided : {}),
        ...input,
      },
    );
  const idOfBudget = (told: Told): string => (told['budget'] as { id: string }).id;

  beforeAll(async () => {
    line = await money.line();
  });

  it('is proposed, proposed anew, approved as proposed, revised and closed, each superseding the one before', async () => {
    const lineId = await money.line();
    const period = '2024/2025|FY';
    const on = { lineId, period };
    const first = await tell('proposeBudget', { ...on, amount: pence(90) });
    expect(first).toMatchObject({ budget: { stage: 'PROPOSED', current: true, approvedOn: null, supersedes: null } });
    const second = await tell('proposeBudget', { ...on, amount: pence(100), replacesId: idOfBudget(first) });
    const approved = await tell('approveBudget', { ...on, replacesId: idOfBudget(second), approvedOn: '2024-02-28' });
    expect(approved).toMatchObject({
      budget: {
        stage: 'APPROVED',
        amount: { state: 'KNOWN', value: 100 },
        approvedBy: 'Full council',
        approvedOn: '2024-02-28',
        supersedes: { id: idOfBudget(second) },
      },
    });
    const revised = await tell('reviseBudget', {
      ...on,
      amount: pence(120),
      approvedBy: 'Cabinet',
      approvedOn: '2024-10',
      replacesId: idOfBudget(approved),
    });
    expect(await money.standing(lineId)).toMatchObject({ approved: 120 });
    const outturn = await tell('recordOutturn', { ...on, amount: pence(131), replacesId: idOfBudget(revised) });
    await tell('recordOutturn', { ...on, amount: pence(130), replacesId: idOfBudget(outturn) });
    expect(await money.standing(lineId)).toMatchObject({ approved: 120 });
    expect(
      await records.sql(
        `select stage, amount_value::int as value, supersedes_id is not null as follows from budget_version v
       where line_id = $1 order by recorded_at`,
        [lineId.split(':')[1]],
      ),
    ).toEqual([
      { stage: 'PROPOSED', value: 90, follows: false },
      { stage: 'PROPOSED', value: 100, follows: true },
      { stage: 'APPROVED', value: 100, follows: true },
      { stage: 'REVISED', value: 120, follows: true },
      { stage: 'OUTTURN', value: 131, follows: true },
      { stage: 'OUTTURN', value: 130, follows: true },
    ]);
  });

  it('is approved without a proposal, or at a sum nobody has stated', async () => {
    const lineId = await money.line();
    expect(
      await tell('approveBudget', { lineId, amount: { state: 'UNKNOWN', note: 'The minutes name no sum.' } }),
    ).toMatchObject({
      budget: { stage: 'APPROVED', amount: { state: 'UNKNOWN', value: null } },
    });
    expect(await money.standing(lineId)).toMatchObject({ approved: null });
  });

  it.each<[string, Verb, object, string]>([
    ['AMOUNT_MISSING', 'approveBudget', {}, 'amount'],
    ['BAD_AMOUNT', 'approveBudget', { amount: pence(-1) }, 'amount.value'],
    ['BAD_AMOUNT', 'proposeBudget', { amount: pence(1_000_000_000_001) }, 'amount.value'],
    ['BAD_FIGURE', 'proposeBudget', { amount: { state: 'UNKNOWN', value: 5 } }, 'amount'],
    ['TEXT_MISSING', 'approveBudget', { amount: pence(1), approvedBy: ' ' }, 'approvedBy'],
    ['DATE_TO_COME', 'approveBudget', { amount: pence(1), approvedOn: '2026-11-22' }, 'approvedOn'],
    ['YEAR_MISSING', 'approveBudget', { amount: pence(1), approvedOn: 'XXXX-03' }, 'approvedOn'],
    ['DATE_TO_COME', 'proposeBudget', { amount: pence(1), asAt: '2027' }, 'asAt'],
    ['WRONG_STAGE', 'reviseBudget', { amount: pence(1) }, 'period'],
    ['PERIOD_NOT_OVER', 'recordOutturn', { amount: pence(1) }, 'period'],
    [
      'NOT_FOUND',
      'proposeBudget',
      { amount: pence(1), lineId: 'InvestmentLine:00000000-0000-4000-8000-000000000000' },
      'lineId',
    ],
    [
      'WRONG_KIND_OF_ID',
      'proposeBudget',
      { amount: pence(1), replacesId: 'Area:00000000-0000-4000-8000-000000000000' },
      'replacesId',
    ],
  ])('is refused with %s (%s), and leaves nothing behind', async (code, verb, input, path) => {
    const before = await records.changes();
    expect(await tell(verb, input)).toMatchObject({ __typename: 'Refusal', code, path: path.split('.') });
    expect(await records.changes()).toBe(before);
  });

  describe('once approved', () => {
    let approved = '';
    const lineOf = { lineId: '' };
    beforeAll(async () => {
      lineOf.lineId = await money.line();
      approved = await money.approve(lineOf.lineId, 100);
      await money.commit(lineOf.lineId, 60);
    });

    it.each<[string, Verb, () => object, string]>([
      ['VERSION_CONFLICT', 'reviseBudget', () => ({ amount: pence(1) }), 'replacesId'],
      ['WRONG_STAGE', 'proposeBudget', () => ({ amount: pence(1), replacesId: approved }), 'period'],
      ['WRONG_STAGE', 'approveBudget', () => ({ amount: pence(1), replacesId: approved }), 'period'],
      [
        'VERSION_CONFLICT',
        'proposeBudget',
        () => ({ amount: pence(1), period: '2027/2028|FY', replacesId: approved }),
        'replacesId',
      ],
      ['PERIODS_OVERLAP', 'approveBudget', () => ({ amount: pence(1), period: '2026/2027|FYQ2' }), 'period'],
      [
        'OUT_OF_ORDER',
        'reviseBudget',
        () => ({ amount: pence(100), replacesId: approved, approvedOn: '2026-02' }),
        'approvedOn',
      ],
      ['BELOW_COMMITTED', 'reviseBudget', () => ({ amount: pence(59), replacesId: approved }), 'amount'],
    ])('is refused with %s (%s)', async (code, verb, input, path) => {
      const before = await records.changes();
      expect(await tell(verb, { ...lineOf, ...input() })).toMatchObject({ code, path: path.split('.') });
      expect(await records.changes()).toBe(before);
    });

    it('goes down to what is committed and no further', async () => {
      expect(await tell('reviseBudget', { ...lineOf, amount: pence(60), replacesId: approved })).toMatchObject({
        __typename: 'BudgetRevised',
      });
      expect(await money.standing(lineOf.lineId)).toMatchObject({ approved: 60, committed: 60 });
    });
  });

  it('is put on record as it is where commitments came before anybody stated a sum', async () => {
    const lineId = await money.line();
    await money.commit(lineId, 500, { acceptUnknownBudget: true });
    expect(await tell('approveBudget', { lineId, amount: pence(300) })).toMatchObject({ __typename: 'BudgetApproved' });
    expect(await money.standing(lineId)).toMatchObject({ approved: 300, committed: 500 });
  });

  it('is revised by one of 24 officers who read the same version', async () => {
    const lineId = await money.line();
    const replacesId = await money.approve(lineId, 100);
    const told = await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        tell('reviseBudget', { lineId, replacesId, amount: pence(200 + index) }),
      ),
    );
    expect(codes(told)).toEqual({ BudgetRevised: 1, VERSION_CONFLICT: 23 });
    const [winner] = told.filter(({ __typename }) => __typename === 'BudgetRevised');
    const { amount } = winner?.['budget'] as { amount: { value: number } };
    expect(await money.standing(lineId)).toMatchObject({ approved: amount.value });
  });

  it('is approved once for one key', async () => {
    const lineId = await money.line();
    const same = { lineId, amount: pence(7), idempotencyKey: 'approve-it-once' };
    expect(await tell('approveBudget', same)).toMatchObject({ replayed: false });
    expect(await tell('approveBudget', same)).toMatchObject({ replayed: true, line: { id: lineId } });
  });

  it('is a matter for finance officers of the organisation that keeps the line', async () => {
    for (const verb of Object.keys(accepted) as Verb[]) {
      for (const role of ['member', 'officer', 'council-system'])
        expect(await tell(verb, { amount: pence(1) }, api.as(`demonstration-${role}`))).toMatchObject({
          code: 'FORBIDDEN',
        });
    }
    await records.sql(
      `update investment_line set owner_id = (select id from organisation where slug = 'demonstration-icb') where id = $1`,
      [line.split(':')[1]],
    );
    expect(await tell('proposeBudget', { amount: pence(1) })).toMatchObject({ code: 'FORBIDDEN', path: ['lineId'] });
  });
});
