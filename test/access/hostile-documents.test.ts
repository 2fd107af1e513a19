import { afterEach, describe, expect, it } from '@jest/globals';
import { useApi, type Api, type ApiOptions } from '../support/api.js';
import { hostileDocuments } from '../support/hostile/documents.js';
import { largeBodies } from '../support/hostile/large-bodies.js';

interface Answered {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** What no stranger may learn of the machine. */
const inside =
  /node_modules|\.[cm]?[jt]s\b|\bat [\w.<>]+ \(|\bselect \w|SQLSTATE|pg_|TypeError|RangeError|INTERNAL_SERVER_ERROR|Context creation/;
const named = hostileDocuments.map((hostile) => ({ ...hostile, title: `${hostile.family}: ${hostile.name}` }));
const inProduction: ApiOptions = { environment: { NODE_ENV: 'production', PUBLIC_QUOTA: '0' } };

async function send(
  api: Api,
  body: unknown,
  more: Record<string, string> = {},
): Promise<{ status: number; body: string; answer: Answered }> {
  const payload = typeof body === 'string' ? body : JSON.stringify(body);
  const headers = { 'content-type': 'application/json', ...more };
  const { statusCode, body: text } = await api.send({ headers, payload });
  return { status: statusCode, body: text, answer: JSON.parse(text) as Answered };
}

function expectRefusal({ status, answer }: Awaited<ReturnType<typeof send>>): void {
  expect(answer.data ?? null).toBeNull();
  expect(answer.errors?.length).toBeGreaterThan(0);
  expect(answer.errors?.length).toBeLessThanOrEqual(6);
  for (const { message, extensions } of answer.errors ?? []) {
    expect(extensions?.code).toMatch(/^[A-Z][A-Z_]+$/);
    expect(message).not.toBe('');
  }
  expect(status).toBeLessThan(500);
}

describe('documents made to hurt', () => {
  it('are more than 200, of many families', () => {
    expect(new Set(named.map(({ title }) => title)).size).toBe(named.length);
    expect(named.length).toBeGreaterThanOrEqual(200);
  });

  describe('where anybody may send anything', () => {
    const api = useApi();
    afterEach(async () => {
      await api.query('{ areas { totalCount } }');
    });

    it.each(named)('$title', async ({ body, outcome }) => {
      const sent = await send(api, body);
      expect(sent.body).not.toMatch(inside);
      if (outcome === 'refused') expectRefusal(sent);
      else expect(sent.status).toBeLessThan(500);
    });
  });

  describe('from who is signed in, in megabytes', () => {
    const api = useApi({ database: 'demonstration' });
    const caller = api.as('demonstration-finance-officer');
    afterEach(async () => {
      await caller.query('{ areas { totalCount } }');
    });

    it.each(largeBodies)('%s', async (_, body, code) => {
      const sent = await send(api, body(), await caller.headers());
      expect(sent.body).not.toMatch(inside);
      expectRefusal(sent);
      expect(sent.answer.errors?.[0]?.extensions?.code).toBe(code);
    });
  });

  describe('in production, from strangers', () => {
    const api = useApi(inProduction);
    afterEach(async () => {
      expect((await api.send({ method: 'GET', url: '/healthz' })).statusCode).toBe(200);
    });

    it.each(named)('$title', async ({ body }) => {
      const sent = await send(api, body);
      expect(sent.body).not.toMatch(inside);
      expect(sent.body).not.toContain('Did you mean');
      expectRefusal(sent);
    });
  });
});
