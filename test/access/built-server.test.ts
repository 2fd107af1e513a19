/** What `npm run build` makes, as production runs it: its limits count, and the list of trusted documents came along. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { childEnvironment } from '../../server/config.js';
import { useApi, type Answer } from '../support/api.js';
import { startServer, type ServerProcess } from '../support/server-process.js';

const enough = 300_000;
const trusted = JSON.parse(readFileSync('clients/operations/gql/persisted-documents.json', 'utf8')) as Record<
  string,
  string
>;
const tooLarge = '{ areas(first: 1000) { nodes { investmentLines(first: 1000) { nodes { id } } } } }';
const small = '{ areas(first: 1) { nodes { investmentLines(first: 1) { nodes { id } } } } }';

describe('the built server in production', () => {
  const api = useApi({ database: 'demonstration' });
  let server: ServerProcess;

  beforeAll(async () => {
    await promisify(execFile)(process.execPath, ['--import', 'tsx', 'server/build.ts'], { env: childEnvironment() });
    server = await startServer({ DATABASE_URL: api.url, PUBLIC_URL: 'http://localhost:4000', DEMO: 'off' }, [
      'dist/server/main.js',
    ]);
  }, enough);

  afterAll(async () => {
    server.child.kill('SIGKILL');
    await server.ended;
  });

  async function ask(body: object, headers: Record<string, string> = {}) {
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, ...((await response.json()) as Answer<unknown>) };
  }

  it('refuses an answer that is too large, and gives the same in small', async () => {
    const own = await api.as('demonstration-finance-officer').headers();
    expect(await ask({ query: tooLarge }, own)).toMatchObject({
      status: 400,
      errors: [{ message: expect.stringContaining('1,002,001'), extensions: { code: 'ANSWER_TOO_LARGE' } }],
    });
    expect(await ask({ query: small }, own)).toMatchObject({ status: 200, data: { areas: {} } });
  });

  it('answers strangers the trusted documents alone', async () => {
    const [documentId = ''] = Object.keys(trusted);
    expect(await ask({ documentId })).toMatchObject({ status: 200 });
    expect(await ask({ query: small })).toMatchObject({
      status: 403,
      errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }],
    });
  });

  it('has no editor', async () => {
    expect((await fetch(`${server.address}/graphiql`)).status).toBe(404);
  });
});
