/** A question that a lock keeps waiting is given up, and those after it are answered. */
import { expect, test } from '@jest/globals';
import { useApi } from '../support/api.js';
import { withAdmin } from '../support/admin.js';

const api = useApi();
const document = '{ areas(first: 1) { totalCount } }';

test('it waits for a lock', async () => {
  await withAdmin(api.url, async (admin) => {
    await admin.query('begin');
    await admin.query('lock table area in access exclusive mode');
    const { errors } = await api.ask(document);
    expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'TOOK_TOO_LONG' } })]);
    await admin.query('rollback');
  });
  expect(await api.query(document)).toEqual({ areas: { totalCount: expect.any(Number) } });
});
