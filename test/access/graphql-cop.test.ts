/** What graphql-cop looks for, check by check, in its own requests. */
import { describe, expect, it } from '@jest/globals';
import { useApi, type Api } from '../support/api.js';

interface Check {
  name: string;
  /** Each is sent; a finding in one is a finding. */
  requests: Parameters<Api['send']>[0][];
  /** Whether graphql-cop would report the answer. */
  reports: (text: string, json: Told) => boolean;
  /** Why it may be found on a machine of one's own. */
  meant?: string;
}

interface Told {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
}

const repeated = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' \n');
const json = { 'content-type': 'application/json' };
const post = (body: unknown): Check['requests'] => [{ headers: json, payload: JSON.stringify(body) }];
const get = (query: string): Check['requests'] =>
  [{}, json, { accept: 'application/json' }].map((headers) => ({
    method: 'GET',
    url: `/graphql?query=${encodeURIComponent(query)}`,
    headers,
  }));
const circle = '{ types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } }';

const checks: Check[] = [
  {
    name: 'alias overloading',
    requests: post({ query: `query cop { ${repeated(101, (index) => `alias${String(index)}:__typename`)} }` }),
    reports: (_, { data }) => data?.['alias100'] !== undefined,
  },
  {
    name: 'batch queries',
    requests: post(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' }))),
    reports: (text) => Array.isArray(JSON.parse(text)),
  },
  {
    name: 'circular introspection',
    requests: post({ query: `query cop { __schema ${circle} }` }),
    reports: (_, { data }) => data?.['__schema'] !== undefined,
  },
  {
    name: 'directive overloading',
    requests: post({ query: `query cop { __typename ${'@aa'.repeat(10)} }` }),
    reports: (_, { errors }) => errors?.length === 10,
  },
  {
    name: 'field duplication',
    requests: post({ query: `query cop { ${repeated(500, () => '__typename')} }` }),
    reports: (_, { data }) => data?.['__typename'] !== undefined,
  },
  {
    name: 'an editor in the open',
    requests: ['/', '/graphql', '/graphiql', '/playground', '/console', '/altair', '/graphql/console'].map((url) => ({
      method: 'GET' as const,
      url,
      headers: { accept: 'text/html' },
    })),
    reports: (text) => /graphiql|graphql playground|altair/i.test(text.replaceAll('not at /graphiql', '')),
    meant: 'GraphiQL is for whoever develops.',
  },
  {
    name: 'queries by GET',
    requests: get('query cop { __typename }'),
    reports: (_, { data }) => data?.['__typename'] !== undefined,
    meant: 'GraphQL over HTTP allows it, and a GET changes nothing.',
  },
  {
    name: 'mutations by GET',
    requests: get('mutation cop { __typename }'),
    reports: (_, { data }) => data?.['__typename'] !== undefined,
  },
  {
    name: 'queries from a form of another site',
    requests: [
      {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: `query=${encodeURIComponent('query cop { __typename }')}`,
      },
      { headers: { 'content-type': 'text/plain' }, payload: '{"query":"query cop { __typename }"}' },
    ],
    reports: (_, { data }) => data?.['__typename'] !== undefined,
  },
  {
    name: 'introspection',
    requests: post({ query: 'query cop { __schema { types { name fields { name } } } }' }),
    reports: (_, { data }) => data?.['__schema'] !== undefined,
    meant: 'An editor needs it.',
  },
  {
    name: 'suggestions',
    requests: post({ query: 'query cop { __schema { directive } }' }),
    reports: (_, { errors }) => errors?.some(({ message }) => message.includes('Did you mean')) === true,
    meant: 'They help whoever develops.',
  },
  {
    name: 'traces',
    requests: post({ query: 'query cop { __typename }' }),
    reports: (_, { extensions, errors }) =>
      extensions?.['tracing'] !== undefined || errors?.[0]?.extensions?.['tracing'] !== undefined,
  },
  {
    name: 'errors that nobody handled',
    requests: post({ query: 'qwerty cop { abc }' }),
    reports: (text, { errors }) => errors?.[0]?.extensions?.['exception'] !== undefined || text.includes('exception'),
  },
];

async function found(api: Api, { requests, reports }: Check): Promise<boolean> {
  const findings = [];
  for (const request of requests) {
    const { body, headers } = await api.send(request);
    const isJson = String(headers['content-type']).includes('json');
    findings.push(reports(body, isJson ? (JSON.parse(body) as Told) : {}));
  }
  return findings.includes(true);
}

describe('graphql-cop', () => {
  const production = useApi({ environment: { NODE_ENV: 'production', PUBLIC_QUOTA: '0' } });
  const own = useApi();

  it.each(checks)('finds nothing in production: $name', async (check) => {
    expect(await found(production, check)).toBe(false);
  });

  it.each(checks)('finds what is meant while one develops: $name', async (check) => {
    expect(await found(own, check)).toBe(check.meant !== undefined);
  });
});
