import { beforeAll, describe, expect, it } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import { useApi } from '../support/api.js';
import { Browser } from '../support/browser.js';
import { useRecords } from '../support/writes.js';
import { csvIn } from './csv-in.js';

const title = 'area.investmentLines.title';
const url = '/queries/investment-lines.csv?area=demonstration';

function titlesIn({ statusCode, body }: LightMyRequestResponse): string[] {
  expect(statusCode).toBe(200);
  const [headings = [], ...rows] = csvIn(body);
  return rows.map((row) => row[headings.indexOf(title)] ?? '');
}

describe('a saved query', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  let hidden: string;

  beforeAll(async () => {
    const [line] = await records.sql<{ title: string }>(
      `update investment_line set visibility = 'RESTRICTED',
         owner_id = (select id from organisation where slug = 'demonstration-council') where id = (
         select l.id from investment_line l join area a on a.id = l.area_id where a.slug = 'demonstration' order by l.title limit 1)
       returning title`,
    );
    hidden = String(line?.title);
  });

  const get = (headers: Record<string, string> = {}) => api.send({ method: 'GET', url, headers });

  it('gives each caller what that caller may see', async () => {
    const toPublic = titlesIn(await get());
    expect(toPublic.length).toBeGreaterThan(2);
    expect(toPublic).not.toContain(hidden);
    expect(titlesIn(await get(await api.as('demonstration-finance-officer').headers()))).toContain(hidden);
    expect(titlesIn(await get(await api.as('demonstration-community-trust-system').headers()))).not.toContain(hidden);
    expect(titlesIn(await get())).not.toContain(hidden);
  });

  it('is not kept by whatever stands between', async () => {
    expect((await get()).headers['cache-control']).toBe('no-store');
    const own = await get(await api.as('demonstration-finance-officer').headers());
    expect(own.headers['cache-control']).toBe('private, no-store');
    expect(own.headers['vary']).toContain('authorization');
  });

  it('knows who is signed in to the browser where its own pages or its address bar ask, and not where another site does', async () => {
    const browser = new Browser(api, 'http://localhost:4000');
    const signedIn = await browser.post('/demonstration/sign-in', { clientId: 'demonstration-finance-officer' });
    const cookie = String([signedIn.headers['set-cookie']].flat()[0]).split(';')[0] ?? '';
    for (const [site, sees] of [
      ['same-origin', true],
      ['none', true],
      ['cross-site', false],
      ['same-site', false],
    ] as const)
      expect([site, titlesIn(await get({ cookie, 'sec-fetch-site': site })).includes(hidden)]).toEqual([site, sees]);
    expect(titlesIn(await get({ cookie }))).not.toContain(hidden);
  });

  it('leaves the trace that the same question leaves at /graphql', async () => {
    const before = await records.sql<{ count: number }>(`select count(*)::int as count from audit_entry`);
    const answer = await get({ authorization: 'Bearer not.a.token' });
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
    for (let tries = 0; tries < 100; tries += 1) {
      const [now] = await records.sql<{ count: number }>(`select count(*)::int as count from audit_entry`);
      if ((now?.count ?? 0) > (before[0]?.count ?? 0)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('The refusal left no audit entry.');
  });
});
