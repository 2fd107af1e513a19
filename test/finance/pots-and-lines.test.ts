import { describe, expect, it } from '@jest/globals';
import { idOf } from '../../seeds/seed.js';
import { useApi } from '../support/api.js';
import { send, useRecords, type Caller, type Told } from '../support/writes.js';
import { areaId, asAt, codes, Money, organisation, pence, year } from './money.js';

const code = (key: string): string => `Code:${idOf('Code', key)}`;
const elsewhere = `Area:${idOf('Area', 'wirral')}`;

describe('where money begins', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const officer = api.as('demonstration-finance-officer');
  const money = new Money(officer);

  const establish = (input: object, caller: Caller = officer): Promise<Told> =>
    send(
      caller,
      'establishFundingSource',
      '... on FundingSourceEstablished { fundingSource { realm visibility name kind amount { state value } establishedOn holder { id } area { id } asAt } }',
      { areaId, asAt, name: 'Reserve', kind: 'RESERVE', ...input },
    );
  const open = (input: object, caller: Caller = officer): Promise<Told> =>
    send(
      caller,
      'openInvestmentLine',
      '... on InvestmentLineOpened { line { visibility title purpose recurrence actualsBasis closedOn fundingSource { id } s251Line { value } subjectiveGroup { value } position { approved { state } } } }',
      { areaId, asAt, title: 'Locums', purpose: 'Advice in time', actualsBasis: 'IN_PERIOD', ...input },
    );
  const close = (input: object, caller: Caller = officer): Promise<Told> =>
    send(caller, 'closeInvestmentLine', '... on InvestmentLineClosed { line { version closedOn } }', {
      expectedVersion: 1,
      closedOn: '2026-09-30',
      ...input,
    });

  it('is a pot: of the organisation itself, or of another', async () => {
    expect(await establish({ amount: pence(100), establishedOn: '2024' })).toMatchObject({
      fundingSource: {
        realm: 'DEMONSTRATION',
        visibility: 'PUBLIC',
        name: 'Reserve',
        kind: 'RESERVE',
        amount: { state: 'KNOWN', value: 100 },
        establishedOn: '2024',
        holder: { id: organisation('council') },
        area: { id: areaId },
        asAt,
      },
    });
    expect(await establish({ holderId: organisation('icb'), kind: 'ICB', visibility: 'MEMBER' })).toMatchObject({
      fundingSource: { visibility: 'MEMBER', amount: { state: 'UNKNOWN' }, holder: { id: organisation('icb') } },
    });
  });

  it('is a line, on the pot it draws on and mapped to the returns', async () => {
    const fundingSourceId = await money.pot(100, { visibility: 'MEMBER' });
    const mapped = { s251LineId: code('s251-2024 2.1.1'), subjectiveGroupId: code('cipfa-subjective 1') };
    expect(await open({ fundingSourceId, recurrence: 'RECURRENT', ...mapped })).toMatchObject({
      line: {
        visibility: 'MEMBER',
        title: 'Locums',
        recurrence: 'RECURRENT',
        closedOn: null,
        fundingSource: { id: fundingSourceId },
        s251Line: { value: '2.1.1' },
        subjectiveGroup: { value: '1' },
        position: { approved: { state: 'UNKNOWN' } },
      },
    });
    expect(await open({})).toMatchObject({ line: { recurrence: 'UNKNOWN', fundingSource: null, s251Line: null } });
  });

  it.each<[string, (input: object) => Promise<Told>, object, string]>([
    ['TEXT_MISSING', establish, { name: ' ' }, 'name'],
    ['BAD_AMOUNT', establish, { amount: pence(-1) }, 'amount.value'],
    ['YEAR_MISSING', establish, { asAt: 'XXXX-03' }, 'asAt'],
    ['NOT_FOUND', establish, { areaId: elsewhere }, 'areaId'],
    ['TEXT_MISSING', open, { purpose: '' }, 'purpose'],
    ['WRONG_CODE_LIST', open, { s251LineId: code('cipfa-subjective 1') }, 's251LineId'],
    ['WRONG_CODE_LIST', open, { subjectiveGroupId: code('s251-2024 2.1.1') }, 'subjectiveGroupId'],
    ['WRONG_KIND_OF_ID', open, { fundingSourceId: areaId }, 'fundingSourceId'],
    ['NOT_FOUND', close, { lineId: 'InvestmentLine:00000000-0000-4000-8000-000000000000' }, 'lineId'],
  ])('is refused with %s, and leaves nothing behind', async (refusal, write, input, path) => {
    const before = await records.changes();
    expect(await write(input)).toMatchObject({ __typename: 'Refusal', code: refusal, path: path.split('.') });
    expect(await records.changes()).toBe(before);
  });

  it('keeps to one area', async () => {
    const fundingSourceId = await money.pot(1);
    await records.sql(
      `with a as (insert into area (id, realm, visibility, as_at, slug, name, kind)
         values (gen_random_uuid(), 'DEMONSTRATION', 'PUBLIC', '2026', 'next-door', 'Next door (demonstration)', 'LOCAL_AUTHORITY') returning id)
       update funding_source set area_id = (select id from a) where id = $1`,
      [fundingSourceId.split(':')[1]],
    );
    expect(await open({ fundingSourceId })).toMatchObject({ code: 'OTHER_AREA', path: ['fundingSourceId'] });
    const [nextDoor] = await records.sql<{ id: string }>(`select id from area where slug = 'next-door'`);
    for (const write of [open, establish])
      expect(await write({ areaId: `Area:${String(nextDoor?.id)}` })).toMatchObject({
        code: 'FORBIDDEN',
        path: ['areaId'],
      });
  });

  it('ends when nothing is committed any more, and spend of its days still comes in', async () => {
    const lineId = await money.funded(100);
    const [commitment] = (await money.commit(lineId, 10))['commitments'] as { id: string }[];
    await money.spend(lineId, 5, { postedOn: '2026-10-15' });
    expect(await close({ lineId })).toMatchObject({ code: 'OPEN_COMMITMENTS' });
    await send(officer, 'spendCommitment', '', {
      commitmentId: commitment?.id,
      expectedVersion: 1,
      spentOn: '2026-09',
    });
    expect(await close({ lineId })).toMatchObject({ code: 'SPENT_LATER' });
    expect(await close({ lineId, closedOn: '2026-11-22' })).toMatchObject({ code: 'DATE_TO_COME' });
    expect(await close({ lineId, expectedVersion: 3 })).toMatchObject({ code: 'VERSION_CONFLICT' });
    const told = await Promise.all(Array.from({ length: 20 }, () => close({ lineId, closedOn: '2026-10-31' })));
    expect(codes(told)).toEqual({ InvestmentLineClosed: 1, VERSION_CONFLICT: 19 });
    expect(await close({ lineId, expectedVersion: 2 })).toMatchObject({ code: 'LINE_CLOSED' });
    expect(await money.spend(lineId, 5, { postedOn: '2026-10-31' })).toMatchObject({ __typename: 'SpendRecorded' });
  });

  it('has nothing committed behind its back while it ends', async () => {
    const lineId = await money.funded(100);
    await Promise.all([close({ lineId }), ...Array.from({ length: 10 }, () => money.commit(lineId, 1))]);
    const [line] = await records.sql(
      `select closed_on is not null as closed, (select count(*)::int from commitment c where c.line_id = l.id) as commitments
       from investment_line l where id = $1`,
      [lineId.split(':')[1]],
    );
    expect([
      { closed: true, commitments: 0 },
      { closed: false, commitments: 10 },
    ]).toContainEqual(line);
  });

  it('is forecast, the latest judgement counting', async () => {
    const lineId = await money.funded(100);
    const forecast = (input: object, caller: Caller = officer): Promise<Told> =>
      send(
        caller,
        'recordForecast',
        '... on ForecastRecorded { forecast { method amount { value } period { code } } line { position { forecastOutturn { value } variance { value } } } }',
        { lineId, period: year, asAt: '2026-09-30', amount: pence(110), method: 'Run rate', ...input },
      );
    expect(await forecast({})).toMatchObject({
      forecast: { method: 'Run rate', amount: { value: 110 }, period: { code: year } },
      line: { position: { forecastOutturn: { value: 110 }, variance: { value: -10 } } },
    });
    expect(await forecast({ asAt: '2026-10-31', amount: pence(90) })).toMatchObject({
      line: { position: { forecastOutturn: { value: 90 } } },
    });
    expect(await forecast({ period: '2026-10|M' })).toMatchObject({ code: 'PERIODS_OVERLAP', path: ['period'] });
    expect(await forecast({ asAt: '2026-11-30' })).toMatchObject({ code: 'DATE_TO_COME' });
    expect(await forecast({ method: '' })).toMatchObject({ code: 'TEXT_MISSING' });
    expect(await forecast({}, api.as('demonstration-council-system'))).toMatchObject({ code: 'FORBIDDEN' });
    await close({ lineId });
    expect(await forecast({})).toMatchObject({ code: 'LINE_CLOSED' });
  });

  it('is a matter for finance officers', async () => {
    const lineId = await money.line();
    for (const role of ['member', 'officer', 'community-trust-system']) {
      const caller = api.as(`demonstration-${role}`);
      for (const told of [await establish({}, caller), await open({}, caller), await close({ lineId }, caller)])
        expect(told).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});
