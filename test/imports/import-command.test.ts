import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import 'reflect-metadata';
import { expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { useFolder } from '../platform/files/on-disk.js';
import { readImportArguments, usage } from '../../server/import-arguments.js';
import { modules } from '../../server/modules.js';
import { importsOf } from '../../server/platform/imports/imports-of.js';
import { useApi } from '../support/api.js';
import { everybody, statisticsFile, timelinessColumns, wirral } from './statistics-file.js';

const api = useApi();
const put = useFolder();

async function command(...given: string[]): Promise<{ code: number; text: string; errors: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/import.ts', ...given], {
    env: { ...process.env, DATABASE_URL: api.url, NODE_OPTIONS: '' },
  });
  let [text, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
  const [code] = (await once(child, 'close')) as [number];
  return { code, text, errors };
}

test('the command takes a file in, prints the report and writes the control totals', async () => {
  const file = statisticsFile({
    columns: timelinessColumns,
    rows: [['2021', wirral, ...everybody, '322', '315', '59', '59', '18.3', '18.7', '1', '=1']],
  });
  const stored = put('timeliness_20_week.csv', file);
  const sheet = `${stored.path}-report.xlsx`;
  const refused = await command(
    'ees',
    stored.path,
    '--for',
    'wirral-council',
    '--data-set',
    'dfe-ehc-timeliness-2025',
    '--report',
    sheet,
  );
  expect(refused.code).toBe(1);
  expect(refused.text).toContain('rejected 1');
  expect(refused.text).toMatch(/2 {2}plans_issued_gt_1_year_ex {2}"=1" is a formula.*\(FORMULA_NOT_EVALUATED\)/);
  const { sheets } = await readXlsx(readFileSync(sheet));
  expect(sheets.map(({ name }) => name)).toEqual(['Import', 'Control totals', 'Rejected rows']);
  expect(sheets[2]?.rows[1]).toEqual(expect.arrayContaining([2, 'FORMULA', 'FORMULA_NOT_EVALUATED']));

  const good = put('timeliness_20_week.csv', file.replace('=1', '1'));
  const totals = `${good.path}-report.csv`;
  const taken = await command(
    'ees',
    good.path,
    '--for',
    'wirral-council',
    '--data-set',
    'dfe-ehc-timeliness-2025',
    '--report',
    totals,
  );
  expect([taken.code, taken.errors]).toEqual([0, expect.not.stringContaining('Error')]);
  expect(taken.text).toContain(`${path.basename(good.path)} (ees, `);
  expect(taken.text).toMatch(/plans_issued_den_ex +1 +315\n/);
  expect(readFileSync(totals, 'utf8')).toContain('Control totals,plans_issued_den_ex,1,315\r\n');
});

test('the command line gives options their names, and is not understood where it says too little or too much', () => {
  const kinds = importsOf(modules);
  const read = (line: string) => readImportArguments(line.split(' '), kinds);
  expect(read('ees a.csv --for wirral-council --dry-run --data-set x --map a=b --map c=d')).toMatchObject({
    kind: { kind: 'ees', permission: 'indicators:importStatistics' },
    file: 'a.csv',
    organisation: 'wirral-council',
    isRehearsal: true,
    options: { dataSet: 'x', map: ['a=b', 'c=d'] },
  });
  for (const line of [
    '',
    'ees',
    'weather a.csv --as x',
    'ees a.csv',
    'ees a.csv --as x --for y',
    'ees a.csv b.csv --as x',
    'ees a.csv --as x --colour red',
  ])
    expect(read(line)).toBeUndefined();
  expect(usage(kinds)).toContain('--data-set');
});
