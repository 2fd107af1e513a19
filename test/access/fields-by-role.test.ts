import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { roles, type RoleSlug } from '../../schema/shared/policy.js';
import { builtContract } from '../../server/built-contract.js';
import type { Model } from '../../server/reading/model.js';
import { useApi, type Answer, type Api } from '../support/api.js';
import { leastInput } from '../support/least-input.js';
import { useRecords } from '../support/writes.js';
import { mayUse } from './closed-fields.js';

function leastArguments({ args }: GraphQLField<unknown, unknown>): string {
  const given = args.flatMap((arg) =>
    arg.name === 'first'
      ? ['first: 1']
      : isNonNullType(arg.type) && arg.defaultValue === undefined
        ? [`${arg.name}: ${least(arg.type)}`]
        : [],
  );
  return given.join(', ');
}

/** The field with the least it needs; `chosen` where that is one of several arguments, which its types do not say. */
function selection(field: GraphQLField<unknown, unknown>, chosen = leastArguments(field)): string {
  const taken = chosen === '' ? '' : `(${chosen})`;
  return `${field.name}${taken}${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''}`;
}

const least = (type: GraphQLInputType): string => JSON.stringify(leastInput(type));

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return items.flatMap((_, at) => (at % size === 0 ? [items.slice(at, at + size)] : []));
}

describe('what each role may ask for', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const clientOf = (role: RoleSlug): string =>
    role === 'partner-system' ? 'demonstration-council-system' : `demonstration-${role}`;
  const asker = (role: RoleSlug): Pick<Api, 'ask'> => (role === 'public' ? api : api.as(clientOf(role)));
  const codes = ({ errors = [] }: Answer<unknown>): string[] => errors.map(({ extensions }) => extensions.code);
  const idOf = async (noun: string, table: string): Promise<string> => {
    const [row] = await records.sql<{ id: string }>(`select id from ${table} limit 1`);
    return `${noun}:${String(row?.id)}`;
  };

  let schema: GraphQLSchema;
  let model: Model;
  let query: GraphQLObjectType;
  beforeAll(async () => {
    const built = await builtContract();
    ({ schema } = built);
    ({ model } = built.reading);
    query = schema.getQueryType() as GraphQLObjectType;
  });

  it.each(roles)('asked at the root by %s: each field is answered, or FORBIDDEN', async (role) => {
    const { ask } = asker(role);
    const wrong: string[] = [];
    const choice: Record<string, string> = {
      throughline: `pathway: "${await idOf('Pathway', 'pathway')}"`,
      whatSlips: `vacancy: "${await idOf('Vacancy', 'vacancy')}", openUntil: "2026-12-31"`,
      slippage: `workstream: "${await idOf('Workstream', 'workstream')}"`,
      spend: 'area: "demonstration"',
      trend: `series: { area: "demonstration", indicator: "nobody" }`,
    };
    for (const field of Object.values(query.getFields())) {
      const answer = await ask<unknown>(`{ ${selection(field, choice[field.name])} }`);
      // Nobody has the least id or name: that there is none is an answer.
      const isRefused = codes(answer).includes('FORBIDDEN');
      const isAnswered = codes(answer).every((code) => ['NOT_FOUND'].includes(code));
      if (mayUse(role, 'Query', field) ? !isAnswered : !isRefused || answer.data != null)
        wrong.push(`${field.name}: ${codes(answer).join(', ') || 'answered'}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(roles)('asked of every noun by %s: each field is answered, or FORBIDDEN', async (role) => {
    const { ask } = asker(role);
    const area = await idOf('Area', 'area');
    // A fragment of another noun finds nothing, and is judged all the same.
    const about = (noun: string, fields: readonly string[]): string =>
      `query ($id: ID!) { node(id: $id) { id ... on ${noun} { ${fields.join(' ')} } } }`;
    const wrong: string[] = [];
    let refused = 0;
    for (const { name: noun } of model.values()) {
      const type = schema.getType(noun);
      if (!isObjectType(type)) throw new Error(`${noun} is no type of the contract.`);
      const fields = Object.values(type.getFields());
      const [open, closed] = [true, false].map((may) =>
        fields.filter((field) => mayUse(role, noun, field) === may),
      ) as [typeof fields, typeof fields];
      // What is open to the public is asked by the public alone: the matrix says that it is open to the others.
      const asked = role === 'public' ? open : open.filter((field) => !mayUse('public', noun, field));
      for (const part of chunks(asked, 12)) {
        const answer = await ask<unknown>(
          about(
            noun,
            part.map((field) => selection(field)),
          ),
          { id: area },
        );
        if (answer.errors !== undefined) wrong.push(`${noun}: ${answer.errors.map(({ message }) => message).join()}`);
      }
      for (const field of closed) {
        refused += 1;
        const answer = await ask<unknown>(about(noun, [selection(field)]), { id: area });
        if (codes(answer).join() !== 'FORBIDDEN' || answer.data != null) wrong.push(`${noun}.${field.name}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(30);
  });

  describe('in whatever way it is asked', () => {
    const forbidden = { errors: [{ extensions: { code: 'FORBIDDEN' } }] };
    const steward = (): Pick<Api, 'ask' | 'query'> => api.as('demonstration-data-steward');

    it.each([
      ['under an alias', '{ areas: callers { totalCount } }'],
      [
        'in a fragment',
        '{ organisations(first: 1) { nodes { ...Part } } } fragment Part on Organisation { callers { totalCount } }',
      ],
      [
        'in a fragment of an interface',
        '{ node(id: "Area:00000000-0000-4000-8000-000000000000") { ... on Recorded { ... on Caller { realm } } } }',
      ],
      ['beside what is open', '{ areas(first: 1) { nodes { name } } callers { totalCount } }'],
      ['skipped', '{ callers @skip(if: true) { totalCount } areas(first: 1) { totalCount } }'],
      [
        'as a condition',
        '{ organisations(first: 1) { totalCount } statusReports(filter: { reportedByClientId: { equals: "x" } }) { totalCount } }',
      ],
      ['as a record by its id', '{ node(id: "Caller:00000000-0000-4000-8000-000000000000") { id } }'],
      ['as a history', '{ history(id: "Caller:00000000-0000-4000-8000-000000000000") { id } }'],
    ])('%s', async (_way, document) => {
      expect(await steward().ask(document)).toMatchObject(forbidden);
      // The control: somebody may, and then it is no matter of access.
      expect(codes(await api.as('demonstration-administrator').ask(document))).not.toContain('FORBIDDEN');
    });

    it.each([
      [
        'a condition',
        'query ($filter: CorrectionFilter) { corrections(filter: $filter) { totalCount } }',
        { filter: { submission: { isNull: true } } },
      ],
      [
        'a condition by default',
        'query ($filter: PostFilter = { positionNumber: { isNull: true } }) { posts(filter: $filter) { totalCount } }',
        {},
      ],
      [
        'an order',
        'query ($order: SubmissionOrder) { __typename @skip(if: true) submissions(order: $order) { totalCount } }',
        { order: { by: 'RECORDED_AT' } },
      ],
      ['an id', 'query ($id: ID!) { node(id: $id) { id } }', { id: 'Submission:00000000-0000-4000-8000-000000000000' }],
      [
        'an id inside',
        'query ($filter: AreaFilter) { areas(filter: $filter) { totalCount } actuals(filter: { line: { in: ["Submission:00000000-0000-4000-8000-000000000000"] } }) { totalCount } }',
        {},
      ],
    ])('in a variable or a value: %s', async (_way, document, variables) => {
      expect(await api.ask(document, variables)).toMatchObject(forbidden);
      expect(codes(await api.as('demonstration-finance-officer').ask(document, variables))).not.toContain('FORBIDDEN');
    });

    it('says the same whether there is such a record or not', async () => {
      const there = await idOf('Submission', 'submission');
      const said = await Promise.all(
        [there, 'Submission:00000000-0000-4000-8000-000000000000'].map((id) =>
          api.ask('query ($id: ID!) { node(id: $id) { id } }', { id }),
        ),
      );
      expect(said[0]).toEqual(said[1]);
      expect(await steward().ask('query ($id: ID!) { node(id: $id) { id } }', { id: there })).not.toMatchObject(
        forbidden,
      );
    });

    it('leaves an operation alone that is not the one asked for', async () => {
      const document = 'query Open { areas(first: 1) { totalCount } } query Closed { callers { totalCount } }';
      const send = async (operationName: string): Promise<Answer<unknown>> =>
        (
          await api.send({
            headers: { 'content-type': 'application/json' },
            payload: JSON.stringify({ query: document, operationName }),
          })
        ).json();
      expect(codes(await send('Open'))).toEqual([]);
      expect(await send('Closed')).toMatchObject(forbidden);
    });

    it('before an answer that was kept for somebody who may', async () => {
      const document = '{ submissions(first: 1) { totalCount } }';
      expect(codes(await steward().ask(document))).toEqual([]);
      expect(await api.ask(document)).toMatchObject(forbidden);
      expect(codes(await steward().ask(document))).toEqual([]);
    });

    it('before a write, of which nothing is then done', async () => {
      const write = (fields: string): string =>
        `mutation ($input: AddIndicatorInput!) { addIndicator(input: $input) { __typename ... on IndicatorAdded { ${fields} } } }`;
      const [input] = schema.getMutationType()?.getFields()['addIndicator']?.args ?? [];
      if (input === undefined) throw new Error('addIndicator takes nothing.');
      const variables = {
        input: { ...(leastInput(input.type) as object), slug: 'closed', idempotencyKey: randomUUID() },
      };
      const before = await records.changes();
      const closed = write('submission { submittedBy { callers { totalCount } } }');
      expect(await steward().ask(closed, variables)).toMatchObject(forbidden);
      expect(await records.changes()).toBe(before);
      const open = await steward().ask(write('indicator { slug }'), variables);
      expect(open).toMatchObject({ data: { addIndicator: { __typename: 'IndicatorAdded' } } });
      expect(await records.changes()).toBeGreaterThan(before);
    });

    it.each(['application/json', 'application/graphql-response+json'])(
      'with status 403, to who accepts %s',
      async (accept) => {
        const answer = await api.send({
          headers: { 'content-type': 'application/json', accept },
          payload: JSON.stringify({ query: '{ callers { totalCount } }' }),
        });
        expect([answer.statusCode, answer.json<Answer<unknown>>().errors?.[0]?.message]).toEqual([
          403,
          'Nobody is signed in, and Query.callers is for administrator. Sign in, or leave it out.',
        ]);
      },
    );

    it('in the history of a record, of which closed fields are not told', async () => {
      const id = await idOf('Post', 'post');
      await records.sql(`update post set position_number = 'P-77', version = version + 1 where id = $1`, [id.slice(5)]);
      const fieldsToldTo = async (client: string): Promise<string[]> => {
        const { history } = await api
          .as(client)
          .query<{ history: { versions: { changes: { field: string }[] }[] } }>(
            'query ($id: ID!) { history(id: $id) { versions { changes { field } } } }',
            { id },
          );
        return history.versions.flatMap(({ changes }) => changes.map(({ field }) => field));
      };
      expect(await fieldsToldTo('demonstration-workforce-officer')).toContain('positionNumber');
      const told = await fieldsToldTo('demonstration-officer');
      expect(told).toContain('title');
      expect(told).not.toContain('positionNumber');
    });

    it('from the moment on at which the role is another', async () => {
      const administrator = api.as('demonstration-administrator');
      const document = '{ callers(realm: DEMONSTRATION) { nodes { clientId } } }';
      const take = (role: string): Promise<unknown> =>
        records.sql(
          `update caller set role_id = (select id from role where slug = $1) where client_id = 'demonstration-administrator'`,
          [role],
        );
      expect(codes(await administrator.ask(document))).toEqual([]);
      await take('officer');
      expect(codes(await administrator.ask(document))).toEqual(['ROLE_CHANGED']);
      expect(await administrator.ask(document)).toMatchObject(forbidden);
      await take('administrator');
      expect(codes(await administrator.ask('{ roles { totalCount } }'))).toEqual(['ROLE_CHANGED']);
      expect(codes(await administrator.ask(document))).toEqual([]);
    });

    it('as the administrator, who sees nothing else by virtue of the role', async () => {
      const admin = api.as('demonstration-administrator');
      expect(await admin.ask('{ callers { totalCount } }')).toMatchObject({ data: { callers: {} } });
      expect(await admin.ask('{ ledgerMappings { totalCount } }')).toMatchObject(forbidden);
    });
  });
});

describe('what the public of a production may know', () => {
  const api = useApi({ environment: { NODE_ENV: 'production', PUBLIC_DOCUMENTS: 'any' } });

  it('is not the name of what it may not use', async () => {
    const { errors } = await api.ask('{ callers { totalCount } }');
    expect(errors).toMatchObject([
      {
        message: 'Nobody is signed in, and part of this is not for everyone. Sign in, or leave that part out.',
        extensions: { code: 'FORBIDDEN' },
      },
    ]);
  });
});
