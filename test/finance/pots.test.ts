import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send, type Caller } from '../support/writes.js';
import { codes, Money, pence } from './money.js';

describe('money moved out of a pot', () => {
  const api = useApi({ database: 'demonstration' });
  const officer = api.as('demonstration-finance-officer');
  const money = new Money(officer);
  const move = (input: object) => money.move(input);

  it('leaves what the lines that draw on it have, and what was moved out of them', async () => {
    const fundingSourceId = await money.pot(100);
    const [own, other] = await Promise.all([money.funded(60, { fundingSourceId }), money.funded(0)]);
    const out = (amount: number) => move({ fromSourceId: fundingSourceId, toLineId: other, amount });
    expect(await out(41)).toMatchObject({ code: 'BUDGET_EXCEEDED' });
    // Between a line of the pot and another the pot gains and loses nothing.
    await move({ fromLineId: own, toLineId: other, amount: 20 });
    expect(await out(41)).toMatchObject({ code: 'BUDGET_EXCEEDED' });
    await move({ fromLineId: await money.funded(15), toLineId: own, amount: 15 });
    expect(await out(41)).toMatchObject({ code: 'BUDGET_EXCEEDED' });
    await move({ fromSourceId: fundingSourceId, toLineId: own, amount: 25 });
    expect(await out(16)).toMatchObject({
      code: 'BUDGET_EXCEEDED',
      message: expect.stringContaining(
        '£0.15 that is left: £1.00 as at 2026-04-01, £0.80 approved for lines that draw on it and £0.05 moved to others',
      ),
    });
    expect(await out(15)).toMatchObject({ __typename: 'VirementRecorded' });
    expect(await out(1)).toMatchObject({ code: 'BUDGET_EXCEEDED' });
  });

  it('counts from what the pot stands at when it is stated anew', async () => {
    const [fundingSourceId, toLineId] = await Promise.all([money.pot(10), money.funded(0)]);
    const out = (amount: number, madeOn: string) => move({ fromSourceId: fundingSourceId, toLineId, amount, madeOn });
    await out(10, '2026-06-01');
    expect(await out(1, '2026-09-01')).toMatchObject({ code: 'BUDGET_EXCEEDED' });
    const restate = (input: object, caller: Caller = officer) =>
      send(
        caller,
        'restateFundingSource',
        '... on FundingSourceRestated { fundingSource { version asAt amount { value } } }',
        {
          fundingSourceId,
          expectedVersion: 1,
          asAt: '2026-08-01',
          amount: pence(30),
          ...input,
        },
      );
    expect(await restate({ asAt: '2026-03' })).toMatchObject({ code: 'OUT_OF_ORDER' });
    expect(await restate({ expectedVersion: 2 })).toMatchObject({ code: 'VERSION_CONFLICT' });
    expect(await restate({}, api.as('demonstration-officer'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await restate({})).toMatchObject({
      fundingSource: { version: 2, asAt: '2026-08-01', amount: { value: 30 } },
    });
    expect(await out(1, '2026-07')).toMatchObject({ code: 'OUT_OF_ORDER', path: ['madeOn'] });
    expect(await out(31, '2026-09-01')).toMatchObject({
      code: 'BUDGET_EXCEEDED',
    });
    expect(await out(30, '2026-09-01')).toMatchObject({
      __typename: 'VirementRecorded',
    });
  });

  it('is never more than is there, with 25 writers at once to as many lines', async () => {
    const fundingSourceId = await money.pot(1000);
    const lines = await Promise.all(Array.from({ length: 25 }, () => money.funded(0)));
    const told = await Promise.all(
      lines.map((toLineId) => move({ fromSourceId: fundingSourceId, toLineId, amount: 90 })),
    );
    expect(codes(told)).toEqual({ VirementRecorded: 11, BUDGET_EXCEEDED: 14 });
    const standings = await Promise.all(lines.map((line) => money.standing(line)));
    expect(standings.reduce((sum, { approved }) => sum + Number(approved), 0)).toBe(990);
  });

  it('adds up in the line that all of it goes to', async () => {
    const [fundingSourceId, other] = await Promise.all([money.pot(1000), money.funded(0)]);
    await Promise.all(
      Array.from({ length: 25 }, () => move({ fromSourceId: fundingSourceId, toLineId: other, amount: 90 })),
    );
    expect(await money.standing(other)).toMatchObject({ approved: 990 });
  });
});
