import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send, useRecords, type Caller, type Told } from '../support/writes.js';
import { Money } from './money.js';

const item = { period: '2025-09|M', amount: 1250_00, postedOn: '2025-09-30', description: 'Agency cover' };
const recorded =
  '... on SpendRecorded { replayed line { id position { actual { value } } } actuals { amount reference recordedAt } submission { kind recordsAccepted } }';

describe('recordSpend', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const officer = api.as('demonstration-finance-officer');
  let line = '';

  const record = (input: object, caller: Caller = officer): Promise<Told> =>
    send(caller, 'recordSpend', recorded, { lineId: line, asAt: '2025-09-30', items: [item], ...input });

  beforeAll(async () => {
    const { investmentLines } = await api.query<{ investmentLines: { nodes: { id: string; actualsBasis: string }[] } }>(
      '{ investmentLines(first: 50, realm: DEMONSTRATION) { nodes { id actualsBasis } } }',
    );
    line = String(investmentLines.nodes.find(({ actualsBasis }) => actualsBasis === 'IN_PERIOD')?.id);
  });

  const spent = async (): Promise<number> => {
    const { node } = await api.query<{ node: { position: { actual: { value: number } } } }>(
      'query ($id: ID!) { node(id: $id) { ... on InvestmentLine { position { actual { value } } } } }',
      { id: line },
    );
    return node.position.actual.value;
  };

  it('adds postings to the line, and says what the line has spent now', async () => {
    const before = await spent();
    const told = await record({ items: [item, { ...item, amount: -50_00, reference: 'CR-1' }] });
    expect(told).toMatchObject({
      __typename: 'SpendRecorded',
      replayed: false,
      line: { id: line, position: { actual: { value: before + 1200_00 } } },
      actuals: [
        { amount: 1250_00, reference: null },
        { amount: -50_00, reference: 'CR-1' },
      ],
      submission: { kind: 'finance:recordSpend', recordsAccepted: 2 },
    });
    expect(await spent()).toBe(before + 1200_00);
  });

  it('is on record: who, when, what, from which submission', async () => {
    const [entry] = await records.sql(
      `select verb, actor_role, outcome, s.kind from audit_entry a join submission s on s.id = a.submission_id order by a.recorded_at desc limit 1`,
    );
    expect(entry).toEqual({
      verb: 'finance:recordSpend',
      actor_role: 'finance-officer',
      outcome: 'Done: 2 records added.',
      kind: 'finance:recordSpend',
    });
    const [change] = await records.sql(
      'select permission, actor_role, at is not null as committed from change order by id desc limit 1',
    );
    expect(change).toEqual({ permission: 'finance:recordSpend', actor_role: 'finance-officer', committed: true });
  });

  it('is made once for one key, whoever repeats it and how often at once', async () => {
    const before = await spent();
    const same = { idempotencyKey: 'the-same-key-for-all' };
    const told = await Promise.all(Array.from({ length: 100 }, () => record(same)));
    expect(new Set(told.map(({ __typename }) => __typename))).toEqual(new Set(['SpendRecorded']));
    expect(told.filter(({ replayed }) => replayed === false)).toHaveLength(1);
    expect(await spent()).toBe(before + 1250_00);
    expect(await record({ ...same, items: [{ ...item, amount: 1 }] })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
      path: ['idempotencyKey'],
    });
  });

  it.each<[string, object, string[]]>([
    ['EMPTY_BATCH', { items: [] }, ['items']],
    [
      'DUPLICATE_REFERENCE',
      {
        items: [
          { ...item, reference: 'A-1' },
          { ...item, reference: 'A-1' },
        ],
      },
      ['items', '1', 'reference'],
    ],
    ['TEXT_MISSING', { items: [item, { ...item, description: ' ' }] }, ['items', '1', 'description']],
    ['BAD_AMOUNT', { items: [{ ...item, amount: -1_000_000_000_001 }] }, ['items', '0', 'amount']],
    ['DATE_TO_COME', { items: [{ ...item, postedOn: '2026-11-22' }] }, ['items', '0', 'postedOn']],
    ['BEFORE_PERIOD', { items: [{ ...item, postedOn: '2025-08-31' }] }, ['items', '0', 'period']],
    ['BAD_ID', { lineId: 'InvestmentLine:1' }, ['lineId']],
    ['NOT_FOUND', { lineId: 'InvestmentLine:00000000-0000-4000-8000-000000000000' }, ['lineId']],
    ['WRONG_KIND_OF_ID', { lineId: 'Area:00000000-0000-4000-8000-000000000000' }, ['lineId']],
    ['BAD_IDEMPOTENCY_KEY', { idempotencyKey: 'short' }, ['idempotencyKey']],
  ])('is refused with %s, and leaves nothing behind', async (code, input, path) => {
    const before = await records.changes();
    expect(await record(input)).toMatchObject({ __typename: 'Refusal', code, path });
    expect(await records.changes()).toBe(before);
  });

  it('names every bad item of a batch', async () => {
    const bad = { ...item, description: '' };
    const told = await record({ items: [bad, item, bad] });
    expect(told.parts?.map(({ code, path }) => [code, ...path])).toEqual([
      ['TEXT_MISSING', 'items', '0', 'description'],
      ['TEXT_MISSING', 'items', '2', 'description'],
    ]);
  });

  it('counts the year so far once, by its latest sum, where a line reports so', async () => {
    const money = new Money(officer);
    const lineId = await money.line({ actualsBasis: 'CUMULATIVE' });
    await money.spend(lineId, 500, { period: '2026-05|M', postedOn: '2026-06-02' });
    await money.spend(lineId, 800, { period: '2026-06|M', postedOn: '2026-07-02' });
    await money.spend(lineId, 510, { period: '2026-05|M', postedOn: '2026-08-02' });
    expect(await money.standing(lineId)).toMatchObject({ actual: 800 });
    expect(await money.spend(lineId, 1, { period: '2025/2026|AY' })).toMatchObject({
      code: 'PERIOD_SPANS_YEARS',
      path: ['items', '0', 'period'],
    });
    const twice = { ...item, period: '2026-09|M', postedOn: '2026-09-30' };
    expect(await record({ lineId, items: [twice, { ...twice, amount: 1 }] })).toMatchObject({
      code: 'SAID_TWICE',
      path: ['items', '1'],
    });
  });

  it('is for a finance officer of the organisation that keeps the line', async () => {
    expect(await record({}, api.as('demonstration-member'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await record({}, api.as('demonstration-community-trust-system'))).toMatchObject({
      code: 'FORBIDDEN',
      path: ['lineId'],
    });
    await expect(record({}, api)).rejects.toThrow('Nobody is signed in');
  });

  it('takes 10,000 postings in one go', async () => {
    const before = await spent();
    const items = Array.from({ length: 10_000 }, (_, index) => ({
      ...item,
      amount: 1,
      reference: `B-${String(index)}`,
    }));
    const told = await send(officer, 'recordSpend', '... on SpendRecorded { submission { recordsAccepted } }', {
      lineId: line,
      asAt: '2025-09-30',
      items,
    });
    expect(told).toMatchObject({ submission: { recordsAccepted: 10_000 } });
    expect(await spent()).toBe(before + 10_000);
    expect(await record({ items: [...items, item] })).toMatchObject({ code: 'BATCH_TOO_LARGE' });
  });
});
