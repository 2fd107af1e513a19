/** A list of which one item is refused while another is read: in a process of its own, since a failure that nobody hears is the process's. */
import { afterAll, expect, jest, test } from '@jest/globals';
import { useApi, type Answer } from '../support/api.js';
import { startServer, type ServerProcess } from '../support/server-process.js';

jest.setTimeout(180_000);

const api = useApi();
let server: ServerProcess | undefined;

afterAll(() => {
  server?.child.kill('SIGKILL');
});

test('is refused, and no failure of its items goes unheard', async () => {
  server = await startServer({
    DATABASE_URL: api.url,
    PUBLIC_URL: 'http://localhost:4000',
    PUBLIC_DOCUMENTS: 'any',
    STOP_WAIT_MS: '0',
  });
  // One has a parent, which is read; the other has none, and comes to the refused list at once.
  const query = `{ areas(filter: { slug: { in: ["dorset", "england"] } }) {
    nodes { parent { slug } refused: children(filter: { name: {} }) { totalCount } }
  } }`;
  const response = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as Answer<unknown>;
  expect(errors?.map(({ extensions }) => extensions.code)).toContain('EMPTY_FILTER');
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(server.said()).not.toContain('went unheard');
});
