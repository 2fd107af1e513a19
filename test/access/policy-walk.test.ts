import { beforeAll, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { extendSchema, parse } from 'graphql';
import { EndPostFunding } from '../../schema/workforce/end-post-funding.js';
import { Area } from '../../schema/places/area.js';
import { everyone, input, only, open, procedure, write, type Policy } from '../../schema/shared/policy.js';
import { builtContract, type BuiltContract } from '../../server/built-contract.js';
import { policies } from '../../server/modules.js';
import { accessPolicy } from '../../server/platform/policy/access-policy.js';
import { guardEndpoints, type Endpoint } from '../../server/platform/policy/endpoints.js';

abstract class Gone {
  readonly field = 'nothing';
}

describe('the walk at the start', () => {
  let built: BuiltContract;
  beforeAll(async () => {
    built = await builtContract();
  });

  const start = (policy: readonly Policy[], sdl = ''): unknown => {
    const { schema, reading } = built;
    return accessPolicy({
      schema: sdl === '' ? schema : extendSchema(schema, parse(sdl)),
      reading,
      policies: policy,
    });
  };
  const without = (kind: Policy['kind'], name: string): Policy[] =>
    policies.filter(
      (policy) => policy.kind !== kind || ('type' in policy ? policy.type.name : nameOf(policy)) !== name,
    );
  const nameOf = (policy: Policy): string =>
    policy.kind === 'write' ? policy.mutation.verb : policy.kind === 'procedure' ? policy.name : policy.type.name;

  it('is content with the contract as it stands', () => {
    expect(() => start(policies)).not.toThrow();
  });

  it.each([
    ['a field', 'extend type Area { secret: String }', 'Area.secret'],
    ['a field of an interface', 'extend interface Figure { secret: String }', 'Figure.secret'],
    ['a root field', 'extend type Query { everything: String }', 'Query.everything'],
    ['a mutation', 'extend type Mutation { openDoor: Boolean }', 'Mutation.openDoor'],
    ['an input field', 'extend input RecordSpendInput { secret: String }', 'RecordSpendInput.secret'],
    ['a condition of a list', 'extend input AreaFilter { secret: TextFilter }', 'AreaFilter.secret'],
    ['an order of a list', 'extend enum AreaOrderField { SECRET }', 'AreaOrderField.SECRET'],
    ['a field of a page', 'extend type AreaConnection { sum: Int }', 'AreaConnection.sum'],
    ['a type', 'type Secret { word: String }', 'Secret'],
    ['an input type', 'input SecretInput { word: String }', 'SecretInput'],
    ['a union', 'union Anything = Area | Board', 'Anything'],
  ])('refuses %s that nobody declared', (_what, sdl, coordinate) => {
    expect(() => start(policies, sdl)).toThrow(
      expect.objectContaining({ code: 'POLICY_MISSING', message: expect.stringContaining(`may use ${coordinate}.`) }),
    );
  });

  it('refuses an argument that nobody declared', () => {
    const { schema, reading } = built;
    const field = schema.getQueryType()?.getFields()['history'];
    const [given] = field?.args ?? [];
    if (field === undefined || given === undefined) throw new Error('history takes no argument.');
    const { args } = field;
    try {
      field.args = [...args, { ...given, name: 'everything' }];
      expect(() => accessPolicy({ schema, reading, policies })).toThrow(/may use Query\.history\(everything:\)\./);
    } finally {
      field.args = args;
    }
  });

  it.each([
    ['a noun', 'fields', 'Board', 'Board'],
    ['an input', 'input', 'SpendInput', 'SpendInput'],
    ['a write', 'write', 'recordSpend', 'Mutation.recordSpend'],
    ['a procedure', 'procedure', 'history', 'Query.history'],
  ] as const)('refuses to do without the policy of %s', (_what, kind, name, coordinate) => {
    expect(() => start(without(kind, name))).toThrow(
      expect.objectContaining({ code: 'POLICY_MISSING', message: expect.stringContaining(coordinate) }),
    );
  });

  it.each<[string, Policy, string]>([
    ['a field', open(Area, 'gone'), 'Area.gone'],
    ['an input field', input(EndPostFunding.input, 'gone'), 'EndPostFundingInput.gone'],
    ['a type', open(Gone, ''), 'Gone'],
    ['a procedure', procedure('gone', ''), 'Query.gone'],
    ['a write', write({ ...EndPostFunding, verb: 'gone' }, '', ''), 'Mutation.gone'],
  ])('refuses a policy for %s that is no longer there', (_what, policy, coordinate) => {
    expect(() => start([...policies, policy])).toThrow(
      expect.objectContaining({
        code: 'POLICY_MISSING',
        message: expect.stringContaining(`what the contract does not have: ${coordinate}.`),
      }),
    );
  });

  it('refuses two policies for one field', () => {
    expect(() => start([...policies, only(['administrator'], Area, 'name', 'Nobody agreed.')])).toThrow(
      /declared twice for Area\.name/,
    );
  });

  it('refuses a closed noun that `about` would lead to', () => {
    const closed = policies.map((policy) =>
      policy.kind === 'fields' && policy.type.name === 'WaitSnapshot'
        ? only(['data-steward'], policy.type, policy.fields.join(' '), 'To see.')
        : policy,
    );
    expect(() => start(closed)).toThrow(/not open to everyone: WaitSnapshot\./);
  });
});

describe('the walk over the addresses', () => {
  const declared: Endpoint[] = [{ address: 'GET POST /here', audience: everyone, because: 'To see.' }];
  const server = (add: (http: FastifyInstance) => void): FastifyInstance => {
    const http = fastify();
    guardEndpoints(http, declared, () => undefined);
    add(http);
    return http;
  };
  const here = (http: FastifyInstance): void => {
    http.get('/here', () => ({}));
    http.post('/here', () => ({}));
  };

  it('is content where each is declared, and where nothing else is', async () => {
    await expect(server(here).ready()).resolves.toBeDefined();
  });

  it.each([
    ['an address', (http: FastifyInstance) => http.get('/there', () => ({})), 'GET /there'],
    ['a method', (http: FastifyInstance) => http.delete('/here', () => ({})), 'DELETE /here'],
    [
      'an address further in',
      (http: FastifyInstance) =>
        http.register(
          async (scope) => {
            scope.get('/in', () => ({}));
          },
          { prefix: '/far' },
        ),
      'GET /far/in',
    ],
  ])('refuses %s that nobody declared', async (_what, add, address) => {
    const http = server((each) => {
      here(each);
      add(each);
    });
    await expect(http.ready()).rejects.toMatchObject({
      code: 'POLICY_MISSING',
      message: expect.stringContaining(`send to ${address}.`),
    });
  });

  it('refuses a policy for an address that is no longer there', async () => {
    await expect(server(() => undefined).ready()).rejects.toMatchObject({
      code: 'POLICY_MISSING',
      message: expect.stringContaining('not there: GET POST /here'),
    });
  });
});
