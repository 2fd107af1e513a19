/** Imports are killed with SIGKILL, the process or the database under it, and sent again: nothing is lost, doubled or half there. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { loadFacts } from '../../seeds/fill.js';
import { ensureEmbeddedPostgres } from '../../server/database/embedded/ensure-embedded-postgres.js';
import { prepareDatabase } from '../../server/database/prepare.js';
import { silentProgress } from '../../server/platform/progress.js';
import { useFolder } from '../platform/files/on-disk.js';
import { useApi } from '../support/api.js';
import { useRecords } from '../support/writes.js';
import { everybody, statisticsFile, timelinessColumns, wirral } from './statistics-file.js';

const api = useApi();
const records = useRecords(api);
const put = useFolder();
const rowsEach = 1500;

/** Each of other years, so that no file says what another says. */
const files = [1, 2, 3, 4].map((number) => {
  const rows = Array.from({ length: rowsEach }, (_, at) => {
    const part = at === 0 ? everybody : (['Sex', `Part ${String(at)}`] as const);
    return [String(2000 + number), wirral, ...part, '322', '315', '59', '59', '18.3', '18.7', '1', String(at)] as const;
  });
  return put(`${String(number)}.csv`, statisticsFile({ columns: timelinessColumns, rows })).path;
});

interface Child {
  process: ChildProcess;
  lines: AsyncIterable<string>;
}

function start(manner: 'door' | 'careless', database: string): Child {
  const given = ['--import', 'tsx', 'test/imports/import-child.ts', manner, database, ...files];
  const child = spawn(process.execPath, given, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { process: child, lines: createInterface({ input: child.stdout }) };
}

async function kill({ process: child }: Child): Promise<void> {
  const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
  child.kill('SIGKILL');
  await gone;
}

async function toTheEnd({ process: child }: Child): Promise<void> {
  await once(child, 'exit');
}

/** Runs to the end of the files, and is killed somewhere within each of them once. Gives how many were killed before they were through. */
async function withKills(database: string, delay: () => number): Promise<number> {
  const killed = new Set<string>();
  let within = 0;
  for (;;) {
    const child = start('door', database);
    let wasKilled = false;
    let under = '';
    for await (const line of child.lines) {
      const [word, file = ''] = line.split(' ');
      under = word === 'begin' ? file : '';
      if (word !== 'begin' || killed.has(file)) continue;
      killed.add(file);
      wasKilled = true;
      void wait(delay()).then(() => kill(child));
    }
    if (!wasKilled) return within;
    if (under !== '') within += 1;
  }
}

const counts = `select left(period_id, 4) as year, count(*)::int as rows, count(distinct breakdown)::int as parts from published_row group by 1 order by 1`;
const each = [2001, 2002, 2003, 2004].map((year) => ({ year: String(year), rows: rowsEach, parts: rowsEach - 1 }));

test('a process that is killed while it takes files in, and starts over, has each of them once', async () => {
  const spread = [20, 60, 110, 170];
  const within = await withKills(api.url, () => spread.pop() ?? 0);
  expect(await records.sql(counts)).toEqual(each);
  expect(
    await records.sql(
      'select count(*)::int as reports, count(distinct submission_id)::int as submissions from import_report',
    ),
  ).toEqual([{ reports: 4, submissions: 4 }]);
  // Otherwise nothing was shown.
  expect(within).toBeGreaterThan(0);
}, 240_000);

test('the same done carelessly doubles: the killing is real', async () => {
  await records.sql('create table careless (file text, line int, text text)');
  const first = start('careless', api.url);
  for await (const line of first.lines) if (line === 'halfway') await kill(first);
  await toTheEnd(start('careless', api.url));
  const [found] = await records.sql<{ doubled: number }>(
    'select count(*)::int as doubled from (select from careless group by file, line having count(*) > 1) d',
  );
  expect(found?.doubled).toBeGreaterThan(0);
}, 120_000);

describe('a database that is killed under an import', () => {
  test('comes back with whole files only, and takes the rest when they are sent again', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'throughline-test-'));
    // Where root runs these tests, the account that runs PostgreSQL must be able to enter.
    chmodSync(folder, 0o755);
    const open = () => ensureEmbeddedPostgres({ dataDir: folder, durability: 'safe' });
    let server = await open();
    try {
      await prepareDatabase({ databaseUrl: server.url, progress: silentProgress, fill: [loadFacts] });
      for (const delay of [40, 120]) {
        const child = start('door', server.url);
        for await (const line of child.lines) {
          if (!line.startsWith('begin')) continue;
          await wait(delay);
          process.kill(
            Number(readFileSync(path.join(folder, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[0]),
            'SIGKILL',
          );
          await kill(child);
        }
        server = await open();
        const partial = (await ask<{ rows: number }>(server.url, counts)).filter(({ rows }) => rows !== rowsEach);
        expect(partial).toEqual([]);
      }
      await toTheEnd(start('door', server.url));
      expect(await ask(server.url, counts)).toEqual(each);
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 240_000);
});

async function ask<Row>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows as Row[];
  } finally {
    await client.end();
  }
}
