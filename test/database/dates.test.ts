import { beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { useApi } from '../support/api.js';

describe('a date only as exact as its source', () => {
  const api = useApi({ database: 'empty' });
  let client: pg.Client;
  beforeAll(async () => {
    client = new pg.Client({ connectionString: api.url });
    await client.connect();
    api.onClose(() => client.end());
  });

  it.each([
    ['2022-09-14', '2022-09-14', '2022-09-14'],
    ['2022-11', '2022-11-01', '2022-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024~', '2024-01-01', '2024-12-31'],
    ['2023-21', '2023-03-01', '2023-05-31'],
    ['2023-23', '2023-09-01', '2023-11-30'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['XXXX-03', null, null],
    ['../2024-12-24', null, '2024-12-24'],
  ])('%s lies between %s and %s', async (partial, earliest, latest) => {
    const { rows } = await client.query<{ earliest: string | null; latest: string | null }>(
      'select earliest_day($1)::text as earliest, latest_day($1)::text as latest',
      [partial],
    );
    expect(rows[0]).toEqual({ earliest, latest });
  });

  it.each([
    ['2024-03-31', 2023],
    ['2024-04-01', 2024],
    ['2025-01-01', 2024],
  ])('%s falls in the financial year that begins in %i', async (day, year) => {
    const { rows } = await client.query<{ year: number }>('select financial_year($1::date) as year', [day]);
    expect(rows[0]?.year).toBe(year);
  });
});
