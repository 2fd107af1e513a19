import { describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { useApi, type Answer, type Api } from '../support/api.js';
import { csvIn } from './csv-in.js';

interface Listed {
  name: string;
  operation: string;
  description: string;
  variables: { name: string; type: string; required: boolean; default: string | null }[];
  files: Record<'csv' | 'xlsx' | 'json', string>;
}

const get = (api: Api, url: string, headers: Record<string, string> = {}) => api.send({ method: 'GET', url, headers });
const listed = async (api: Api) => (await get(api, '/queries')).json<{ queries: Listed[] }>().queries;

describe('saved queries as files', () => {
  const api = useApi({ database: 'demonstration' });

  it('are listed with what they ask and which variables they take', async () => {
    const queries = await listed(api);
    expect(queries.length).toBeGreaterThan(100);
    for (const { description, files, name } of queries) {
      expect(description.length).toBeGreaterThan(10);
      expect(files.csv).toBe(`/queries/${name}.csv`);
    }
    expect(queries.find(({ name }) => name === 'investment-lines')).toEqual({
      name: 'investment-lines',
      operation: 'InvestmentLinesTable',
      description: expect.stringContaining('what was agreed'),
      variables: [
        { name: 'area', type: 'String!', required: false, default: '"wirral"' },
        { name: 'first', type: 'Int!', required: false, default: '500' },
        { name: 'after', type: 'String', required: false, default: null },
        { name: 'asKnownAt', type: 'DateTime', required: false, default: null },
      ],
      files: {
        csv: '/queries/investment-lines.csv',
        json: '/queries/investment-lines.json',
        xlsx: '/queries/investment-lines.xlsx',
      },
    });
  });

  it('are each answered in all three ways, or in none', async () => {
    let answered = 0;
    for (const { name, files } of await listed(api)) {
      const [json, csv, xlsx] = await Promise.all([get(api, files.json), get(api, files.csv), get(api, files.xlsx)]);
      // Some ask for a variable that has no usual value.
      if (json.json<Answer<unknown>>().errors !== undefined) {
        expect([name, csv.statusCode >= 400, xlsx.statusCode >= 400]).toEqual([name, true, true]);
        continue;
      }
      answered += 1;
      expect([name, json.statusCode, csv.statusCode, xlsx.statusCode]).toEqual([name, 200, 200, 200]);
      const { sheets } = await readXlsx(xlsx.rawPayload);
      const [headings = [], ...rows] = csvIn(csv.body);
      expect(new Set(headings).size).toBe(headings.length);
      // The same rows in both.
      expect([name, sheets[0]?.rows.length]).toEqual([name, rows.length + 1]);
      expect(rows.every((row) => row.length === headings.length)).toBe(true);
    }
    expect(answered).toBeGreaterThan(105);
  }, 300_000);

  it('give as JSON what /graphql answers', async () => {
    const answer = await get(api, '/queries/first-question.json');
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    const asked = await api.query(
      '{ area(slug: "wirral") { investmentLines { nodes { title position { approved { state value } actual { state note } } source { locator document { title } } } } } }',
    );
    expect(answer.json<Answer<unknown>>().data).toEqual(JSON.parse(JSON.stringify(asked)));
  });

  it('are found by the name of the operation too', async () => {
    const byFile = await get(api, '/queries/001-plans-in-time.csv');
    const byOperation = await get(api, '/queries/q001-plans-in-time.csv');
    expect(byFile.statusCode).toBe(200);
    expect(byOperation.body).toBe(byFile.body);
  });

  it('take variables from the address, and leave the usual where one is empty', async () => {
    const there = csvIn((await get(api, '/queries/investment-lines.csv?area=demonstration&first=&after=')).body);
    const { area } = await api.query<{ area: { investmentLines: { nodes: { title: string }[] } } }>(
      '{ area(slug: "demonstration") { investmentLines(first: 500) { nodes { title } } } }',
    );
    const column = there[0]?.indexOf('area.investmentLines.title') ?? -1;
    expect(there.slice(1).map((row) => row[column])).toEqual(area.investmentLines.nodes.map(({ title }) => title));
    const two = csvIn((await get(api, '/queries/investment-lines.csv?area=demonstration&first=2')).body);
    expect(two.length).toBe(3);
  });

  it('are refused in plain words', async () => {
    const codeAt = async (url: string, headers = {}) => {
      const answer = await get(api, url, headers);
      const [error] = answer.json<Required<Answer<unknown>>>().errors;
      expect(error?.message).toMatch(/\S+ \S+/);
      return [answer.statusCode, error?.extensions.code];
    };
    expect(await codeAt('/queries/no-such.csv')).toEqual([404, 'QUERY_UNKNOWN']);
    expect(await codeAt('/queries/first-question.pdf')).toEqual([404, 'QUERY_UNKNOWN']);
    expect(await codeAt('/queries/first-question.toString')).toEqual([404, 'QUERY_UNKNOWN']);
    expect(await codeAt('/queries/first-question.csv?__proto__=1')).toEqual([400, 'VARIABLE_UNKNOWN']);
    expect(await codeAt('/queries/..%2F..%2Fpackage.json')).toEqual([404, 'QUERY_UNKNOWN']);
    expect(await codeAt('/queries/first-question.csv?area=x')).toEqual([400, 'VARIABLE_UNKNOWN']);
    expect(await codeAt('/queries/investment-lines.csv?area=a&area=b')).toEqual([400, 'VARIABLE_NOT_READABLE']);
    expect(await codeAt('/queries/investment-lines.csv?first=many')).toEqual([400, 'BAD_USER_INPUT']);
    expect(await codeAt('/queries/investment-lines.csv?area=nowhere')).toEqual([422, 'NOT_FOUND']);
    expect(await codeAt('/queries/first-question.csv', { authorization: 'Bearer nonsense' })).toEqual([
      401,
      'UNAUTHENTICATED',
    ]);
    const posted = await api.send({
      url: '/queries/first-question.csv',
      payload: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect([posted.statusCode, posted.headers['allow']]).toEqual([405, 'GET, HEAD']);
  });

  it('are refused where they ask for more than a request may', async () => {
    const answer = await get(api, '/queries/waits.csv?pathways=1000&first=1000');
    expect([answer.statusCode, answer.json<Required<Answer<unknown>>>().errors[0]?.extensions.code]).toEqual([
      400,
      'ANSWER_TOO_LARGE',
    ]);
  });
});

describe('where the public sends only trusted documents', () => {
  const api = useApi({ environment: { NODE_ENV: 'production', PUBLIC_QUOTA: '5' } });

  it('saved queries are answered, and counted once beside all else', async () => {
    const statuses: number[] = [];
    for (let each = 0; each < 8; each += 1) statuses.push((await get(api, '/queries/first-question.csv')).statusCode);
    expect(statuses.slice(0, 5)).toEqual([200, 200, 200, 200, 200]);
    expect(statuses.at(-1)).toBe(429);
    const told = await get(api, '/queries/first-question.csv');
    expect(Number(told.headers['retry-after'])).toBeGreaterThan(0);
    expect(told.json<Required<Answer<unknown>>>().errors[0]?.extensions.code).toBe('QUOTA_USED_UP');
  });
});
