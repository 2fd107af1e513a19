import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send, useRecords, type Caller, type Told } from '../support/writes.js';
import { areaId, asAt, codes, organisation, pence } from './money.js';

const icb = organisation('icb');
const council = organisation('council');

describe('money asked for from other bodies', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const officer = api.as('demonstration-finance-officer');

  const ask = (input: object = {}, caller: Caller = officer): Promise<Told> =>
    send(
      caller,
      'requestFunding',
      '... on FundingRequested { request { id version status purpose amount { state value } agreed { state } requestedOn answeredOn askedOf { id } askedBy { id } } }',
      { areaId, asAt, askedOfId: icb, purpose: 'A second team', ...input },
    );
  const answer = (input: object, caller: Caller = officer): Promise<Told> =>
    send(
      caller,
      'recordFundingOutcome',
      '... on FundingOutcomeRecorded { request { version status agreed { state value } answeredOn asAt } }',
      { expectedVersion: 1, outcome: 'AGREED', answeredOn: '2026-06-30', ...input },
    );
  const asked = async (input: object = {}): Promise<string> => ((await ask(input))['request'] as { id: string }).id;

  it('is a request, by the organisation itself or by another', async () => {
    expect(await ask({ amount: pence(240), requestedOn: '2026-03' })).toMatchObject({
      request: {
        status: 'REQUESTED',
        purpose: 'A second team',
        amount: { state: 'KNOWN', value: 240 },
        agreed: { state: 'NOT_APPLICABLE' },
        requestedOn: '2026-03',
        answeredOn: null,
        askedOf: { id: icb },
        askedBy: { id: council },
      },
    });
    expect(await ask({ askedOfId: council, askedById: icb })).toMatchObject({
      request: { amount: { state: 'UNKNOWN' }, askedBy: { id: icb } },
    });
  });

  it.each<[string, object, string]>([
    ['SAME_BODY', { askedOfId: council }, 'askedOfId'],
    ['BAD_AMOUNT', { amount: pence(-1) }, 'amount.value'],
    ['DATE_TO_COME', { requestedOn: '2027' }, 'requestedOn'],
    ['TEXT_MISSING', { purpose: '' }, 'purpose'],
    ['NOT_FOUND', { askedOfId: 'Organisation:00000000-0000-4000-8000-000000000000' }, 'askedOfId'],
  ])('is refused with %s, and leaves nothing behind', async (code, input, path) => {
    const before = await records.changes();
    expect(await ask(input)).toMatchObject({ __typename: 'Refusal', code, path: path.split('.') });
    expect(await records.changes()).toBe(before);
  });

  it('is pending, then agreed in part: what was asked stays beside what was given', async () => {
    const requestId = await asked({ amount: pence(240) });
    expect(await answer({ requestId, outcome: 'PENDING', answeredOn: '2026-05' })).toMatchObject({
      request: { version: 2, status: 'PENDING', agreed: { state: 'NOT_APPLICABLE' }, asAt: '2026-05' },
    });
    expect(await answer({ requestId, expectedVersion: 2, agreed: pence(180) })).toMatchObject({
      request: { version: 3, status: 'AGREED', agreed: { state: 'KNOWN', value: 180 }, answeredOn: '2026-06-30' },
    });
    expect(await answer({ requestId, expectedVersion: 3, outcome: 'DECLINED' })).toMatchObject({
      code: 'REQUEST_SETTLED',
    });
    expect(
      await records.sql(
        `select record ->> 'status' as was from history where table_name = 'funding_request' and record_id = $1 order by until_change`,
        [requestId.split(':')[1]],
      ),
    ).toEqual([{ was: 'REQUESTED' }, { was: 'PENDING' }]);
  });

  it('may be agreed without a sum, and may come though it was not forthcoming', async () => {
    const requestId = await asked();
    expect(await answer({ requestId, outcome: 'NOT_FORTHCOMING' })).toMatchObject({
      request: { status: 'NOT_FORTHCOMING' },
    });
    expect(await answer({ requestId, expectedVersion: 2, answeredOn: '2026-07' })).toMatchObject({
      request: { status: 'AGREED', agreed: { state: 'UNKNOWN' } },
    });
  });

  it('has no outcome that cannot be', async () => {
    const requestId = await asked({ requestedOn: '2026-05-01' });
    const before = await records.changes();
    expect(await answer({ requestId, outcome: 'DECLINED', agreed: pence(1) })).toMatchObject({ code: 'NOT_AGREED' });
    expect(await answer({ requestId, answeredOn: '2026-04' })).toMatchObject({ code: 'OUT_OF_ORDER' });
    expect(await answer({ requestId, answeredOn: '2026-12' })).toMatchObject({ code: 'DATE_TO_COME' });
    expect(await answer({ requestId, expectedVersion: 7 })).toMatchObject({ code: 'VERSION_CONFLICT' });
    expect(await answer({ requestId, agreed: pence(-1) })).toMatchObject({ code: 'BAD_AMOUNT' });
    expect(await records.changes()).toBe(before);
    const told = await Promise.all(Array.from({ length: 20 }, () => answer({ requestId })));
    expect(codes(told)).toEqual({ FundingOutcomeRecorded: 1, VERSION_CONFLICT: 19 });
  });

  it('is a matter for finance officers', async () => {
    const requestId = await asked();
    for (const role of ['member', 'officer', 'community-trust-system']) {
      const caller = api.as(`demonstration-${role}`);
      expect(await ask({}, caller)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await answer({ requestId }, caller)).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  describe('and who pays for what', () => {
    const record = (input: object, caller: Caller = officer): Promise<Told> =>
      send(
        caller,
        'recordFundingResponsibility',
        '... on FundingResponsibilityRecorded { responsibility { id costType status payer { id } paidBy rule } }',
        { areaId, asAt, status: 'UNRESOLVED', ...input },
      );
    const settle = (input: object, caller: Caller = officer): Promise<Told> =>
      send(
        caller,
        'settleFundingResponsibility',
        '... on FundingResponsibilitySettled { responsibility { version status asAt payer { id } paidBy rule } }',
        { expectedVersion: 1, asAt: '2026-06', status: 'AGREED', payerId: icb, ...input },
      );
    const idOfRule = (told: Told): string => (told['responsibility'] as { id: string }).id;

    it('is recorded unsettled, and settled', async () => {
      const told = await record({ costType: 'Wheelchairs', rule: 'School or health.' });
      expect(told).toMatchObject({
        responsibility: { costType: 'Wheelchairs', status: 'UNRESOLVED', payer: null, rule: 'School or health.' },
      });
      const responsibilityId = idOfRule(told);
      expect(await settle({ responsibilityId, payerId: null })).toMatchObject({
        code: 'PAYER_MISSING',
        path: ['payerId'],
      });
      expect(await settle({ responsibilityId, asAt: '2026-03' })).toMatchObject({ code: 'OUT_OF_ORDER' });
      expect(await settle({ responsibilityId, expectedVersion: 2 })).toMatchObject({ code: 'VERSION_CONFLICT' });
      expect(await settle({ responsibilityId, rule: 'Health, from five years on.' })).toMatchObject({
        responsibility: {
          version: 2,
          status: 'AGREED',
          asAt: '2026-06',
          payer: { id: icb },
          rule: 'Health, from five years on.',
        },
      });
      expect(
        await settle({
          responsibilityId,
          expectedVersion: 2,
          status: 'DISPUTED',
          payerId: null,
          paidBy: 'Each says the other',
        }),
      ).toMatchObject({
        responsibility: { status: 'DISPUTED', payer: null, paidBy: 'Each says the other', rule: null },
      });
    });

    it('is one record a kind of cost, with 20 writers at once', async () => {
      const told = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          record({ costType: index % 2 === 0 ? 'Hoists' : 'HOISTS', status: 'AGREED', paidBy: 'The school' }),
        ),
      );
      expect(codes(told)).toEqual({ FundingResponsibilityRecorded: 1, DUPLICATE_COST_TYPE: 19 });
    });

    it('is refused without a payer, without words, and to whom it is no business of', async () => {
      const before = await records.changes();
      expect(await record({ costType: 'Splints', status: 'AGREED' })).toMatchObject({ code: 'PAYER_MISSING' });
      expect(await record({ costType: ' ' })).toMatchObject({ code: 'TEXT_MISSING', path: ['costType'] });
      for (const role of ['member', 'officer', 'community-trust-system'])
        expect(await record({ costType: 'Splints' }, api.as(`demonstration-${role}`))).toMatchObject({
          code: 'FORBIDDEN',
        });
      expect(await records.changes()).toBe(before);
    });
  });
});
