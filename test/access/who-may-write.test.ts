import { describe, expect, it } from '@jest/globals';
import { isNonNullType } from 'graphql';
import { modules } from '../../server/modules.js';
import { useApi } from '../support/api.js';
import { contract } from '../support/contract.js';
import { leastInput } from '../support/least-input.js';
import { noLimits } from '../support/no-limits.js';
import { send, useRecords } from '../support/writes.js';

const writes = modules.flatMap(({ name, writes: own }) =>
  own.map(({ mutation }) => ({ verb: mutation.verb, permission: `${name}:${mutation.verb}` })),
);

/** Every mutation at once, each under its own name, with the least input that fits. */
async function everyWrite(): Promise<string> {
  const { schema } = await contract();
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ name, args: [input] }) => {
    if (input === undefined || !isNonNullType(input.type)) throw new Error(`${name} takes no input.`);
    return `${name}(input: ${written(leastInput(input.type), name)}) { __typename ... on Refusal { code } }`;
  });
  return `mutation { ${fields.join('\n')} }`;
}

function written(value: unknown, verb: string): string {
  if (Array.isArray(value)) return `[${value.map((each) => written(each, verb)).join(', ')}]`;
  if (value !== null && typeof value === 'object')
    return `{ ${Object.entries(value)
      .map(([name, part]) => `${name}: ${name === 'idempotencyKey' ? `"least ${verb}"` : written(part, verb)}`)
      .join(', ')} }`;
  // Enum values are the only words in capitals among them.
  return typeof value === 'string' && !/^[A-Z][A-Z_0-9]*$/.test(value) ? JSON.stringify(value) : String(value);
}

describe('who may write', () => {
  const api = useApi({ database: 'demonstration', limits: noLimits });
  const records = useRecords(api);
  const held = async (role: string): Promise<Set<string>> => {
    const rows = await records.sql<{ name: string }>(
      `select p.name from role_permission rp join permission p on p.id = rp.permission_id join role r on r.id = rp.role_id where r.slug = $1`,
      [role],
    );
    return new Set(rows.map(({ name }) => name));
  };

  it('has a permission for every write, held by somebody', async () => {
    const rows = await records.sql<{ name: string }>(
      'select distinct p.name from permission p join role_permission rp on rp.permission_id = p.id',
    );
    const known = new Set(rows.map(({ name }) => name));
    expect(writes.filter(({ permission }) => !known.has(permission))).toEqual([]);
    expect(writes.length).toBeGreaterThan(50);
  });

  it.each([
    ['member', 'demonstration-member'],
    ['officer', 'demonstration-officer'],
    ['finance-officer', 'demonstration-finance-officer'],
    ['workforce-officer', 'demonstration-workforce-officer'],
    ['improvement-lead', 'demonstration-improvement-lead'],
    ['data-steward', 'demonstration-data-steward'],
    ['partner-system', 'demonstration-community-trust-system'],
    ['administrator', 'demonstration-administrator'],
  ])('turns %s away from every write it does not hold', async (role, clientId) => {
    const permissions = await held(role);
    const told = await api
      .as(clientId)
      .query<Record<string, { __typename: string; code?: string }>>(await everyWrite());
    const wrong = writes.filter(
      ({ verb, permission }) => !permissions.has(permission) && told[verb]?.code !== 'FORBIDDEN',
    );
    expect(wrong).toEqual([]);
    expect(writes.filter(({ verb }) => told[verb] === undefined)).toEqual([]);
  });

  it.each([
    ['MEMBER', 'QuestionAsked'],
    ['PARTNER', 'Refusal'],
    ['RESTRICTED', 'Refusal'],
  ])('puts on record for a member at the tier %s what the member could read again: %s', async (visibility, outcome) => {
    const [meeting] = await records.sql<{ id: string }>(`select id from meeting where realm = 'DEMONSTRATION' limit 1`);
    const before = await records.changes();
    const told = await send(api.as('demonstration-member'), 'askQuestion', '... on QuestionAsked { question { id } }', {
      meetingId: `Meeting:${String(meeting?.id)}`,
      asAt: '2026-11-20',
      text: 'When is it done?',
      askedBy: 'Chair',
      visibility,
    });
    expect(told.__typename).toBe(outcome);
    if (outcome !== 'Refusal') return;
    expect(told).toMatchObject({ code: 'FORBIDDEN', path: ['visibility'] });
    expect(await records.changes()).toBe(before);
  });

  it('asks everybody to sign in', async () => {
    const { data, errors } = await api.ask<Record<string, unknown>>(await everyWrite());
    expect(data ?? null).toBeNull();
    expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['UNAUTHENTICATED']));
  });

  it.each([
    ['no token of ours', 'Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.AAAA'],
    ['no signature', 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJkZW1vbnN0cmF0aW9uLW1lbWJlciIsImlzcyI6InRocm91Z2hsaW5lIn0.'],
    ['another scheme', 'Basic YTpi'],
  ])('lets nobody in with %s', async (_, authorization) => {
    const answer = await api.send({
      headers: { 'content-type': 'application/json', authorization },
      payload: JSON.stringify({ query: '{ __typename }' }),
    });
    expect([answer.statusCode, answer.json<{ errors: { extensions: object }[] }>().errors[0]?.extensions]).toEqual([
      401,
      { code: 'UNAUTHENTICATED' },
    ]);
  });

  it('lets a caller in no longer who is suspended', async () => {
    const member = api.as('demonstration-member');
    await member.query('{ __typename }');
    await records.sql(`update caller set status = 'SUSPENDED' where client_id = 'demonstration-member'`);
    expect(await member.ask('{ __typename }')).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});
