import { beforeAll, describe, expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { withReceived } from '../../server/platform/imports/receive-file.js';
import { refusal } from '../platform/files/on-disk.js';
import { useApi } from '../support/api.js';
import { useRecords } from '../support/writes.js';
import { everybody, statisticsFile, timelinessColumns, wirral } from './statistics-file.js';
import { useImports } from './use-imports.js';

const api = useApi({ database: 'demonstration' });
const records = useRecords(api);
const imports = useImports(api);
const as = 'wirral-data-steward';
const file = statisticsFile({
  columns: timelinessColumns,
  rows: [['2021', wirral, ...everybody, '322', '315', '59', '59', '18.3', '18.7', '1', '1']],
});

beforeAll(async () => {
  await imports.register(as, 'data-steward', 'wirral-council');
  await imports.register('wirral-finance-officer', 'finance-officer', 'wirral-council');
});

describe('who may send what', () => {
  test.each([
    ['nobody who is signed in', {}, 401, 'UNAUTHENTICATED'],
    ['a role without the permission', { as: 'wirral-finance-officer' }, 403, 'FORBIDDEN'],
    [
      'a caller of the demonstration, for published statistics are facts',
      { as: 'demonstration-data-steward' },
      422,
      'FACTS_ONLY',
    ],
    ['a body that is no file', { as, type: 'application/json' }, 415, 'MEDIA_TYPE_NOT_SUPPORTED'],
    ['an option that there is none of', { as, options: { colour: 'red' } }, 422, 'UNKNOWN_OPTION'],
    ['an option with a value that it does not take', { as, options: { topic: 'WEATHER' } }, 422, 'BAD_OPTION'],
    ['a data set that follows none', { as, options: { dataSet: 'x-2025', follows: 'nothing' } }, 422, 'NOT_FOUND'],
  ])('%s', async (_, sent, status, code) => {
    const before = await records.changes();
    const answer = await imports.send('ees', file, sent);
    expect([answer.status, answer.codes]).toEqual([status, [code]]);
    expect(answer.messages[0]).toMatch(/\.$|…$/);
    expect(await records.changes()).toBe(before);
  });

  test('a kind that there is none of is told those there are', async () => {
    const { status, codes, messages } = await imports.send('weather', file, { as });
    expect([status, codes, messages[0]]).toEqual([404, ['IMPORT_UNKNOWN'], expect.stringContaining('ees')]);
  });
});

describe('a file of another kind leaves the server as it was', () => {
  test.each([
    ['', 'FILE_EMPTY'],
    ['<!doctype html><title>Sign in</title>', 'FILE_IS_HTML'],
    [Buffer.from('caf\xe9,1\n1,2\n', 'latin1'), 'FILE_NOT_UTF8'],
    ['a,b\n1,2\n', 'DATA_SET_UNCLEAR'],
    ['time_period,"a\n2024,1\n', 'CSV_QUOTE_NOT_CLOSED'],
  ])('%p', async (content, code) => {
    const { status, codes } = await imports.send('ees', content, { as });
    expect([status, codes]).toEqual([422, [code]]);
    expect((await api.send({ method: 'GET', url: '/readyz' })).statusCode).toBe(200);
  });

  test('a workbook where a CSV is taken', async () => {
    const workbook = await writeXlsx({ sheets: [{ name: 'A', rows: [['a', 'b']] }] });
    const { codes } = await imports.send('ees', workbook, { as });
    expect(codes).toEqual(['FILE_KIND_NOT_TAKEN']);
  });

  test('more bytes than are taken are not waited for', async () => {
    let sent = 0;
    const endless = async function* (): AsyncGenerator<Buffer> {
      for (;;) {
        sent += 1;
        yield Buffer.alloc(1_000_000);
      }
    };
    const { code } = await refusal(() => withReceived(endless(), 'a.csv', () => Promise.resolve(), 5_000_000));
    expect(code).toBe('FILE_TOO_LARGE');
    expect(sent).toBeLessThan(15);
  });
});

test('the same file sent three times at once is taken once', async () => {
  const answers = await Promise.all(
    [1, 2, 3].map(() => imports.send('ees', file, { as, options: { dataSet: 'dfe-ehc-timeliness-2025' } })),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(answers.map(({ report }) => report.isRepeated).sort()).toEqual([false, true, true]);
  expect(new Set(answers.map(({ report }) => report.submission)).size).toBe(1);
  const [{ count } = { count: 0 }] = await records.sql<{ count: number }>(
    'select count(*)::int as count from published_row',
  );
  expect(count).toBe(1);
});
