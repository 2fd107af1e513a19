import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send, useRecords, type Told } from '../support/writes.js';

interface Claim {
  id: string;
  version: number;
}

const claim =
  'id version verdict verdictReason comparatorCount value { state qualifier value } unit indicator { slug } definition { slug } earlier { id } area { slug }';

describe('claims', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const member = api.as('demonstration-member');
  const steward = api.as('demonstration-data-steward');
  const ids: Record<string, string> = {};

  const register = (input: object = {}, caller = member): Promise<Told> =>
    send(caller, 'registerClaim', `... on ClaimRegistered { claim { ${claim} } }`, {
      asAt: '2026-10-16',
      areaId: ids['demonstration'],
      statement: 'About half of plans come on time.',
      claimantRole: 'Cabinet member for children',
      value: { value: '50', qualifier: 'APPROXIMATE' },
      unit: 'PERCENT',
      claimedPeriod: 'this year',
      ...input,
    });
  const registered = async (input: object = {}): Promise<Claim> => (await register(input))['claim'] as Claim;
  const judge = ({ id, version }: Claim, input: object = {}, caller = steward): Promise<Told> =>
    send(caller, 'judgeClaim', `... on ClaimJudged { claim { ${claim} } comparisons { finding observation { id } } }`, {
      claimId: id,
      expectedVersion: version,
      verdict: 'CONSISTENT',
      reason: 'The published share is 48.9 per cent, which “about” allows.',
      comparators: [{ observationId: ids['observation'], finding: 'The same year.' }],
      ...input,
    });

  beforeAll(async () => {
    const found = await api.query<Record<string, { nodes: { id: string; slug?: string }[] }>>(`{
      areas(realm: DEMONSTRATION) { nodes { id slug } }
      indicators(first: 50, realm: DEMONSTRATION) { nodes { id slug } }
      definitionVersions(first: 50, realm: DEMONSTRATION) { nodes { id slug } }
      observations(first: 2, realm: DEMONSTRATION) { nodes { id } } }`);
    for (const { id, slug } of Object.values(found).flatMap(({ nodes }) => nodes))
      ids[
        slug === undefined
          ? ids['observation'] === undefined
            ? 'observation'
            : 'other'
          : `${id.split(':')[0] ?? ''} ${slug}`
      ] = id;
    ids['demonstration'] = String(ids['Area demonstration']);
  });

  it('are registered as they were made, and not checked yet', async () => {
    const earlier = await registered({ statement: 'One in four.', value: { value: '25' }, wording: '1 in 4' });
    expect(
      await register({
        definitionId: ids['DefinitionVersion demonstration-plans-on-time-without-exceptions'],
        earlierId: earlier.id,
        upperValue: '55',
      }),
    ).toMatchObject({
      claim: {
        verdict: 'NOT_CHECKED',
        comparatorCount: 0,
        value: { state: 'KNOWN', qualifier: 'APPROXIMATE', value: '50' },
        indicator: { slug: 'demonstration-plans-on-time' },
        earlier: { id: earlier.id },
        area: { slug: 'demonstration' },
      },
    });
  });

  it('are judged with what they are set against, and again; the first verdict stays in the past', async () => {
    const first = await judge(await registered());
    expect(first).toMatchObject({
      claim: { version: 2, verdict: 'CONSISTENT', comparatorCount: 1 },
      comparisons: [{ finding: 'The same year.', observation: { id: ids['observation'] } }],
    });
    const judged = first['claim'] as Claim;
    expect(
      await judge(judged, {
        verdict: 'DIFFERENT_PERIOD',
        reason: 'It is of the year before.',
        comparators: [
          { observationId: ids['observation'], finding: 'The year before.' },
          { observationId: ids['other'], finding: 'The year after.' },
        ],
      }),
    ).toMatchObject({
      claim: { version: 3, verdict: 'DIFFERENT_PERIOD', comparatorCount: 2 },
      comparisons: [{ finding: 'The year before.' }, { finding: 'The year after.' }],
    });
    expect(
      await records.sql(
        `select record->>'verdict' as verdict from history where table_name = 'claim' and record_id = $1 order by until_change`,
        [judged.id.split(':')[1]],
      ),
    ).toEqual([{ verdict: 'NOT_CHECKED' }, { verdict: 'CONSISTENT' }]);
  });

  it('are judged by one of many with the same version', async () => {
    const open = await registered();
    const told = await Promise.all(Array.from({ length: 20 }, () => judge(open)));
    expect(told.filter(({ __typename }) => __typename === 'ClaimJudged')).toHaveLength(1);
    expect(new Set(told.map(({ code }) => code))).toEqual(new Set([undefined, 'VERSION_CONFLICT']));
  });

  it.each<[string, object, string[]]>([
    ['UNIT_MISSING', { unit: null }, ['unit']],
    ['BAD_RANGE', { upperValue: '50' }, ['upperValue']],
    ['BAD_RANGE', { value: null, upperValue: '50' }, ['upperValue']],
    ['TEXT_MISSING', { statement: ' ' }, ['statement']],
    ['NOT_FOUND', { earlierId: 'Claim:00000000-0000-4000-8000-000000000000' }, ['earlierId']],
  ])('are refused with %s, and leave nothing behind', async (code, input, path) => {
    const before = await records.changes();
    expect(await register(input)).toMatchObject({ __typename: 'Refusal', code, path });
    expect(await records.changes()).toBe(before);
  });

  it('are not judged without a figure, by others, or by halves', async () => {
    const open = await registered();
    const mixed = await registered({
      definitionId: null,
      indicatorId: ids['Indicator demonstration-appeals'],
      value: null,
    });
    const twice = { observationId: ids['observation'], finding: 'x' };
    const before = await records.changes();
    expect(await judge(open, { comparators: [] })).toMatchObject({ code: 'COMPARATOR_MISSING', path: ['comparators'] });
    expect(await judge(open, { comparators: [twice, twice] })).toMatchObject({
      code: 'DUPLICATE_ITEM',
      path: ['comparators', '1'],
    });
    expect(await judge(open, { reason: '' })).toMatchObject({ code: 'TEXT_MISSING', path: ['reason'] });
    expect(await judge(open, {}, member)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await register({}, api.as('demonstration-finance-officer'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(
      await register({
        indicatorId: ids['Indicator demonstration-appeals'],
        definitionId: ids['DefinitionVersion demonstration-plans-on-time-without-exceptions'],
      }),
    ).toMatchObject({ code: 'OTHER_INDICATOR', path: ['definitionId'] });
    expect(await records.changes()).toBe(before);
    expect(await judge(mixed, { verdict: 'UNRECONCILED', comparators: [] })).toMatchObject({
      claim: { verdict: 'UNRECONCILED' },
    });
  });
});
