/** What tests of money stand on, made through the writes themselves: lines with budgets, and how a line stands. */
import { idOf } from '../../seeds/seed.js';
import { send, type Caller, type Told } from '../support/writes.js';

export const areaId = `Area:${idOf('Area', 'demonstration')}`;
export const organisation = (slug: string): string => `Organisation:${idOf('Organisation', `demonstration ${slug}`)}`;
export const year = '2026/2027|FY';
export const asAt = '2026-04-01';
export const decided = { asAt, approvedBy: 'Full council', approvedOn: '2026-02-25' };
export const pence = (value: number) => ({ value });

export interface Standing {
  approved: number | null;
  committed: number | null;
  actual: number | null;
}

/** The key of what a write made, or a failed test. */
function made(told: Told, field: string): string {
  const id = (told[field] as { id?: string } | undefined)?.id;
  if (id === undefined) throw new Error(JSON.stringify(told));
  return id;
}

export class Money {
  constructor(private readonly officer: Caller) {}

  async line(more: object = {}): Promise<string> {
    const input = { areaId, asAt, title: 'Locums', purpose: 'Advice in time', actualsBasis: 'IN_PERIOD', ...more };
    return made(
      await send(this.officer, 'openInvestmentLine', '... on InvestmentLineOpened { line { id } }', input),
      'line',
    );
  }

  async pot(value: number | null, more: object = {}): Promise<string> {
    const amount = value === null ? { state: 'UNKNOWN' } : { value };
    const input = { areaId, asAt, name: 'Reserve', kind: 'RESERVE', amount, ...more };
    const onSuccess = '... on FundingSourceEstablished { fundingSource { id } }';
    return made(await send(this.officer, 'establishFundingSource', onSuccess, input), 'fundingSource');
  }

  async approve(lineId: string, amount: number | object, more: object = {}): Promise<string> {
    const given = typeof amount === 'number' ? { value: amount } : amount;
    const input = { ...decided, lineId, period: year, amount: given, ...more };
    return made(await send(this.officer, 'approveBudget', '... on BudgetApproved { budget { id } }', input), 'budget');
  }

  /** A line with an approved budget of so many pence. */
  async funded(amount: number, more: object = {}): Promise<string> {
    const line = await this.line(more);
    await this.approve(line, amount);
    return line;
  }

  commit(lineId: string, amount: number | object, more: object = {}): Promise<Told> {
    const given = typeof amount === 'number' ? { value: amount } : amount;
    return send(this.officer, 'recordCommitment', '... on CommitmentRecorded { commitments { id version status } }', {
      lineId,
      asAt,
      items: [{ title: 'Locum', kind: 'CONTRACT', amount: given }],
      ...more,
    });
  }

  spend(lineId: string, amount: number, more: object = {}): Promise<Told> {
    return send(this.officer, 'recordSpend', '... on SpendRecorded { actuals { id } }', {
      lineId,
      asAt,
      items: [{ period: '2026-09|M', amount, postedOn: '2026-09-30', description: 'Pay', ...more }],
    });
  }

  move(input: object, caller: Caller = this.officer): Promise<Told> {
    return send(
      caller,
      'recordVirement',
      `... on VirementRecorded { replayed virement { id amount { value } reason madeOn period { code } budgetVersions { totalCount } }
        fromLine { id } fromSource { id } toLine { id }
        budgets { stage amount { value qualifier } approvedBy approvedOn line { id } supersedes { stage } virement { id } } }`,
      {
        period: year,
        amount: 10,
        reason: 'Locums for late advice',
        madeOn: '2026-06-01',
        asAt: '2026-06-01',
        ...input,
      },
    );
  }

  async standing(id: string): Promise<Standing> {
    const { node } = await this.officer.query<{ node: { position: Record<keyof Standing, { value: number | null }> } }>(
      'query ($id: ID!) { node(id: $id) { ... on InvestmentLine { position { approved { value } committed { value } actual { value } } } } }',
      { id },
    );
    const { approved, committed, actual } = node.position;
    return { approved: approved.value, committed: committed.value, actual: actual.value };
  }
}

export const codes = (told: readonly Told[]): Record<string, number> =>
  told.reduce<Record<string, number>>((counts, { __typename, code = __typename }) => {
    return { ...counts, [code]: (counts[code] ?? 0) + 1 };
  }, {});
