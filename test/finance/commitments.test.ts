import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send, useRecords, type Caller, type Told } from '../support/writes.js';
import { areaId, asAt, codes, Money, organisation, pence } from './money.js';

const item = { title: 'Locum psychologists', kind: 'CONTRACT', amount: pence(1) };

describe('what a line is committed to', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const officer = api.as('demonstration-finance-officer');
  const ledger = api.as('demonstration-council-system');
  const money = new Money(officer);
  let line = '';

  beforeAll(async () => {
    line = await money.funded(1_000_00);
  });

  const commit = (input: object, caller: Caller = officer): Promise<Told> =>
    send(
      caller,
      'recordCommitment',
      '... on CommitmentRecorded { replayed line { position { committed { value } } } commitments { id version status title amount { state value } supplier { id } startsOn endsOn reference closedOn } }',
      { lineId: line, asAt, items: [item], ...input },
    );
  const end = (verb: 'spendCommitment' | 'cancelCommitment', input: object, caller: Caller = officer): Promise<Told> =>
    send(
      caller,
      verb,
      `... on Commitment${verb === 'spendCommitment' ? 'Spent' : 'Cancelled'} { commitment { version status closedOn cancelledBecause amount { value } } line { id } }`,
      {
        expectedVersion: 1,
        ...(verb === 'spendCommitment'
          ? { spentOn: '2026-09' }
          : { cancelledOn: '2026-09-30', reason: 'The agency withdrew.' }),
        ...input,
      },
    );
  /** One open commitment on a line of its own. */
  const committed = async (amount: number | object = 100): Promise<{ lineId: string; commitmentId: string }> => {
    const lineId = await money.funded(100);
    const [first] = (await money.commit(lineId, amount))['commitments'] as { id: string }[];
    return { lineId, commitmentId: String(first?.id) };
  };

  it('is recorded with all that is known of it, by an officer or by the finance system', async () => {
    const lineId = await money.funded(500);
    const supplierId = organisation('community-trust');
    const told = await commit(
      {
        lineId,
        items: [
          { ...item, amount: pence(200), supplierId, startsOn: '2026-09', endsOn: '2027-08-31', reference: 'PO-1' },
          { ...item, kind: 'POST', amount: { state: 'UNKNOWN', note: 'Called off by the day.' } },
        ],
      },
      ledger,
    );
    expect(told).toMatchObject({
      commitments: [
        {
          status: 'OPEN',
          amount: { value: 200 },
          supplier: { id: supplierId },
          startsOn: '2026-09',
          endsOn: '2027-08-31',
          reference: 'PO-1',
          closedOn: null,
        },
        { status: 'OPEN', amount: { state: 'UNKNOWN', value: null }, supplier: null, reference: null },
      ],
    });
    // One part unknown: so is the sum.
    expect(await money.standing(lineId)).toMatchObject({ committed: null });
  });

  it.each<[string, object, string]>([
    ['EMPTY_BATCH', { items: [] }, 'items'],
    ['TEXT_MISSING', { items: [{ ...item, title: '' }] }, 'items.0.title'],
    ['BAD_AMOUNT', { items: [item, { ...item, amount: pence(-1) }] }, 'items.1.amount.value'],
    ['OUT_OF_ORDER', { items: [{ ...item, startsOn: '2026-09', endsOn: '2026-08' }] }, 'items.0.endsOn'],
    [
      'NOT_FOUND',
      { items: [{ ...item, supplierId: 'Organisation:00000000-0000-4000-8000-000000000000' }] },
      'items.0.supplierId',
    ],
    [
      'DUPLICATE_REFERENCE',
      {
        items: [
          { ...item, reference: 'A' },
          { ...item, reference: ' A ' },
        ],
      },
      'items.1.reference',
    ],
    ['DATE_TO_COME', { asAt: '2026-12' }, 'asAt'],
    ['BUDGET_EXCEEDED', { items: [{ ...item, amount: pence(1_000_01) }] }, 'items.0.amount'],
    [
      'BUDGET_EXCEEDED',
      { items: [{ ...item, amount: pence(1_000_00) }, item], acceptUnknownBudget: true },
      'items.1.amount',
    ],
    ['WRONG_KIND_OF_ID', { lineId: areaId }, 'lineId'],
  ])('is refused with %s, and leaves nothing behind', async (code, input, path) => {
    const before = await records.changes();
    expect(await commit(input)).toMatchObject({ __typename: 'Refusal', code, path: path.split('.') });
    expect(await records.changes()).toBe(before);
  });

  it('leaves out of a list what came before', async () => {
    const lineId = await money.funded(500);
    const list = { lineId, items: [{ ...item, reference: 'PO-7' }] };
    await commit(list);
    expect(await commit(list)).toMatchObject({ code: 'DUPLICATE_REFERENCE', path: ['items', '0', 'reference'] });
    expect(await commit({ items: list.items })).toMatchObject({ __typename: 'CommitmentRecorded' });
  });

  it('never passes what is approved, less what is spent, and says of what that is made', async () => {
    const lineId = await money.funded(100_00);
    await money.spend(lineId, 30_00);
    expect(await money.commit(lineId, 50_00)).toMatchObject({ __typename: 'CommitmentRecorded' });
    expect(await money.commit(lineId, 20_01)).toMatchObject({
      code: 'BUDGET_EXCEEDED',
      message:
        '£20.01 is more than the £20.00 that is left: £100.00 approved, £50.00 committed and £30.00 spent. Take less, or have more approved or moved in first.',
    });
    expect(await money.commit(lineId, 20_00)).toMatchObject({ __typename: 'CommitmentRecorded' });
    expect(await money.standing(lineId)).toEqual({ approved: 100_00, committed: 70_00, actual: 30_00 });
    expect(await money.commit(lineId, 1)).toMatchObject({
      message: expect.stringMatching(/^£0.01 is more than nothing, which is all that is left/),
    });
  });

  it('waits for a word where nobody has said what is approved', async () => {
    const silent = await money.line();
    expect(await money.commit(silent, 5)).toMatchObject({ code: 'BUDGET_UNKNOWN', path: ['items', '0', 'amount'] });
    expect(await money.commit(silent, { state: 'UNKNOWN' })).toMatchObject({ __typename: 'CommitmentRecorded' });
    expect(await money.commit(silent, 5, { acceptUnknownBudget: true })).toMatchObject({
      __typename: 'CommitmentRecorded',
    });

    const atLeast = await money.line();
    await money.approve(atLeast, { value: 10, qualifier: 'AT_LEAST' });
    expect(await money.commit(atLeast, 10)).toMatchObject({ __typename: 'CommitmentRecorded' });
    expect(await money.commit(atLeast, 1)).toMatchObject({ code: 'BUDGET_UNKNOWN' });
  });

  it('holds to what is approved with 30 writers at once', async () => {
    const lineId = await money.funded(1000);
    const told = await Promise.all(Array.from({ length: 30 }, (_, index) => money.commit(lineId, 90 + (index % 3))));
    const counts = codes(told);
    expect(counts).toEqual({ CommitmentRecorded: expect.any(Number), BUDGET_EXCEEDED: expect.any(Number) });
    const { committed } = await money.standing(lineId);
    expect(committed).toBeLessThanOrEqual(1000);
    // No more than one further commitment would have found room.
    expect(committed).toBeGreaterThan(1000 - 92);
  });

  it('is spent in part, then in whole', async () => {
    const { lineId, commitmentId } = await committed();
    expect(await end('spendCommitment', { commitmentId, remaining: 40 }, ledger)).toMatchObject({
      commitment: { version: 2, status: 'OPEN', closedOn: null, amount: { value: 40 } },
      line: { id: lineId },
    });
    await money.spend(lineId, 60);
    expect(await money.standing(lineId)).toEqual({ approved: 100, committed: 40, actual: 60 });
    expect(await end('spendCommitment', { commitmentId, expectedVersion: 2 })).toMatchObject({
      commitment: { version: 3, status: 'SPENT', closedOn: '2026-09', amount: { value: 40 } },
    });
  });

  it('is free again when it is cancelled; on a day before, it is still committed', async () => {
    const { lineId, commitmentId } = await committed();
    expect(await money.commit(lineId, 1)).toMatchObject({ code: 'BUDGET_EXCEEDED' });
    expect(await end('cancelCommitment', { commitmentId })).toMatchObject({
      commitment: { status: 'CANCELLED', closedOn: '2026-09-30', cancelledBecause: 'The agency withdrew.' },
    });
    const { node } = await api.query<{ node: Record<'before' | 'after', { committed: { value: number | null } }> }>(
      `query ($id: ID!) { node(id: $id) { ... on InvestmentLine {
        before: position(asAt: "2026-09-29") { committed { value } } after: position(asAt: "2026-09-30") { committed { value } } } } }`,
      { id: lineId },
    );
    expect(node).toEqual({ before: { committed: { value: 100 } }, after: { committed: { value: null } } });
    expect(await money.commit(lineId, 100)).toMatchObject({ __typename: 'CommitmentRecorded' });
  });

  it('is not ended twice, nor on a day that cannot be, nor by a part that is no part', async () => {
    const { commitmentId } = await committed();
    const before = await records.changes();
    expect(await end('spendCommitment', { commitmentId, remaining: 100 })).toMatchObject({ code: 'BAD_REMAINDER' });
    expect(await end('spendCommitment', { commitmentId, remaining: -1 })).toMatchObject({ code: 'BAD_REMAINDER' });
    expect(await end('spendCommitment', { commitmentId, spentOn: '2027' })).toMatchObject({ code: 'DATE_TO_COME' });
    expect(await end('cancelCommitment', { commitmentId, cancelledOn: '2026-03' })).toMatchObject({
      code: 'OUT_OF_ORDER',
    });
    expect(await end('cancelCommitment', { commitmentId, reason: ' ' })).toMatchObject({ code: 'TEXT_MISSING' });
    expect(await end('cancelCommitment', { commitmentId, expectedVersion: 2 })).toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    expect(await records.changes()).toBe(before);
    const told = await Promise.all(Array.from({ length: 20 }, () => end('spendCommitment', { commitmentId })));
    expect(codes(told)).toEqual({ CommitmentSpent: 1, VERSION_CONFLICT: 19 });
    expect(await end('cancelCommitment', { commitmentId, expectedVersion: 2 })).toMatchObject({
      code: 'COMMITMENT_CLOSED',
    });

    const unsaid = await committed({ state: 'UNKNOWN' });
    expect(await end('spendCommitment', { ...unsaid, lineId: undefined, remaining: 1 })).toMatchObject({
      code: 'BAD_REMAINDER',
    });
  });

  it('is for those who keep the line, and their finance system', async () => {
    const { commitmentId } = await committed();
    for (const role of ['member', 'officer', 'community-trust-system']) {
      const caller = api.as(`demonstration-${role}`);
      expect(await commit({}, caller)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await end('spendCommitment', { commitmentId }, caller)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await end('cancelCommitment', { commitmentId }, caller)).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('comes in lists of up to 10,000, made once for one key', async () => {
    const lineId = await money.funded(10_000);
    const items = Array.from({ length: 10_000 }, (_, index) => ({
      ...item,
      supplierId: organisation(index % 2 === 0 ? 'partner' : 'icb'),
      reference: `PO-${String(index)}`,
    }));
    const list = { lineId, asAt, items, idempotencyKey: 'a-list-of-10000' };
    const onSuccess = '... on CommitmentRecorded { replayed submission { recordsAccepted } }';
    expect(await send(ledger, 'recordCommitment', onSuccess, list)).toMatchObject({
      submission: { recordsAccepted: 10_000 },
    });
    expect(await send(ledger, 'recordCommitment', onSuccess, list)).toMatchObject({ replayed: true });
    expect(await money.standing(lineId)).toMatchObject({ committed: 10_000 });
    expect(await commit({ lineId, items: [...items, item] })).toMatchObject({ code: 'BATCH_TOO_LARGE' });
  });
});
