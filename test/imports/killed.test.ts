/** Imports are killed with SIGKILL, the process or the database under it, and sent again: nothing is lost, doubled or half there. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { loadFacts } from '../../seeds/fill.js';
import { ensureEmbeddedPostgres } from '../../server/database/embedded/ensure-embedded-postgres.js';
import { prepareDatabase } from '../../server/database/prepare.js';
import { silentProgress } from '../../server/platform/progress.js';
import { useFolder } from '../platform/files/on-disk.js';
import { useApi } from '../support/api.js';
import { bundled } from '../support/bundled.js';
import { everybody, statisticsFile, timelinessColumns, wirral } from './statistics-file.js';

const api = useApi();
const put = useFolder();

// `KILLS=1500` kills that many imports, in minutes; each run of the suite kills some, at other moments.
const kills = Number(process.env['KILLS'] ?? 12);
// A server takes in files of several people at once, and its end is the end of all of them.
const atOnce = Math.min(6, Math.ceil(kills / 4));
const databaseKills = Math.ceil(kills / 100) + 1;
const enough = 120_000 + 20_000 * kills;
const rowsEach = 1500;

interface File {
  path: string;
  year: string;
}

const files: File[] = [];

/** Each of another year, so that no file says what another says. */
function fileOf(at: number): File {
  const known = files[at];
  if (known !== undefined) return known;
  const year = String(2001 + at);
  const rows = Array.from({ length: rowsEach }, (_, row) => {
    const part = row === 0 ? everybody : (['Sex', `Part ${String(row)}`] as const);
    return [year, wirral, ...part, '322', '315', '59', '59', '18.3', '18.7', '1', String(row)] as const;
  });
  const { path: place } = put(`${year}.csv`, statisticsFile({ columns: timelinessColumns, rows }));
  return (files[at] = { path: place, year });
}

interface Child {
  process: ChildProcess;
  lines: AsyncIterable<string>;
}

async function start(program: string, ...given: string[]): Promise<Child> {
  const child = spawn(process.execPath, [await bundled(program), ...given], { stdio: ['ignore', 'pipe', 'inherit'] });
  return { process: child, lines: createInterface({ input: child.stdout }) };
}

const startImport = (database: string, given: readonly File[]): Promise<Child> =>
  start('test/imports/import-child.ts', database, String(atOnce), ...given.map(({ path: place }) => place));

async function kill({ process: child }: Child): Promise<void> {
  const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
  child.kill('SIGKILL');
  await gone;
}

interface Told {
  begun: Set<string>;
  ended: Set<string>;
  isThrough: boolean;
}

/** All that it said until it was through or dead. */
async function listen({ lines }: Child, onBegin: () => void = () => undefined): Promise<Told> {
  const told: Told = { begun: new Set(), ended: new Set(), isThrough: false };
  for await (const line of lines) {
    const [word, file = ''] = line.split(' ');
    if (word === 'begin') {
      if (told.begun.size === 0) onBegin();
      told.begun.add(file);
    } else if (word === 'end') told.ended.add(file);
    else told.isThrough = word === 'through';
  }
  return told;
}

const counted = {
  /** Processes, and the imports that were under way in them. */
  'processes killed': 0,
  'imports killed': 0,
  /** Told to nobody, as the process died first: sent again, they must change nothing. */
  'of these committed': 0,
  'databases killed': 0,
  files: 0,
};

afterAll(() => {
  if (kills > 12) process.stdout.write(`${JSON.stringify(counted)}\n`);
});

/** Files on record, with the rows that are there of each. */
const onRecord = `select left(period_id, 4) as year, count(*)::int as rows, count(distinct breakdown)::int as parts,
  count(distinct submission_id)::int as submissions from published_row where period_id > '2001' group by 1 order by 1`;
const whole = ({ year }: File) => ({ year, rows: rowsEach, parts: rowsEach - 1, submissions: 1 });
const reports = 'select count(*)::int as reports, count(distinct submission_id)::int as submissions from import_report';

test(
  'processes that are killed while they take files in, and sent them again, leave each of them once',
  async () => {
    let waiting: File[] = [];
    // How long a process takes for its first files, as far as is known: it is killed at any moment up to then.
    let takes = 600;
    while (counted['imports killed'] < kills) {
      while (waiting.length < atOnce) waiting.push(fileOf(files.length));
      const child = await startImport(api.url, waiting);
      const delay = Math.random() * takes;
      let begun = 0;
      const { ended, isThrough, ...told } = await listen(child, () => {
        begun = performance.now();
        void wait(delay).then(() => kill(child));
      });
      takes = isThrough ? performance.now() - begun : takes * 1.15;
      const within = [...told.begun].filter((file) => !ended.has(file));
      const there = await ask<{ year: string }>(api.url, onRecord);
      expect(there).toEqual(files.filter(({ year }) => there.some((row) => row.year === year)).map(whole));
      const done = files.filter(({ path: place }) => ended.has(place));
      expect(there.map(({ year }) => year)).toEqual(expect.arrayContaining(done.map(({ year }) => year)));
      counted['processes killed'] += isThrough ? 0 : 1;
      counted['imports killed'] += within.length;
      const committed = new Set(there.map(({ year }) => year));
      counted['of these committed'] += waiting.filter(
        (file) => within.includes(file.path) && committed.has(file.year),
      ).length;
      waiting = waiting.filter((file) => !ended.has(file.path));
    }
    const last = await startImport(api.url, files);
    expect(await listen(last)).toMatchObject({ isThrough: true });
    counted.files = files.length;
    expect(await ask(api.url, onRecord)).toEqual(files.map(whole));
    expect(await ask(api.url, reports)).toEqual([{ reports: files.length, submissions: files.length }]);
  },
  enough,
);

test('the same done carelessly doubles: the killing is real', async () => {
  await ask(api.url, 'create table careless (file text, line int, text text)');
  const given = [fileOf(0).path];
  const first = await start('test/imports/careless-child.ts', api.url, ...given);
  for await (const line of first.lines) if (line === 'halfway') await kill(first);
  const second = await start('test/imports/careless-child.ts', api.url, ...given);
  await once(second.process, 'exit');
  const doubled = 'select from careless group by file, line having count(*) > 1';
  expect((await ask(api.url, doubled)).length).toBeGreaterThan(0);
});

describe('a database that is killed under its imports', () => {
  test(
    'comes back with whole files only, and takes the rest when they are sent again',
    async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'throughline-test-'));
      // Where root runs these tests, the account that runs PostgreSQL must be able to enter.
      chmodSync(folder, 0o755);
      const open = () => ensureEmbeddedPostgres({ dataDir: folder, durability: 'safe' });
      let server = await open();
      const given = Array.from({ length: atOnce * databaseKills }, (_, at) => fileOf(at));
      try {
        await prepareDatabase({ databaseUrl: server.url, progress: silentProgress, fill: [loadFacts] });
        let waiting = given;
        while (counted['databases killed'] < databaseKills) {
          const child = await startImport(server.url, waiting);
          const { ended } = await listen(child, () => {
            void wait(Math.random() * 400).then(() => {
              killDatabase(folder);
              return kill(child);
            });
          });
          counted['databases killed'] += 1;
          server = await open();
          const there = await ask<{ year: string }>(server.url, onRecord);
          expect(there).toEqual(given.filter(({ year }) => there.some((row) => row.year === year)).map(whole));
          const done = given.filter(({ path: place }) => ended.has(place));
          expect(there.map(({ year }) => year)).toEqual(expect.arrayContaining(done.map(({ year }) => year)));
          waiting = given.filter(({ path: place }) => !ended.has(place));
        }
        expect(await listen(await startImport(server.url, given))).toMatchObject({ isThrough: true });
        expect(await ask(server.url, onRecord)).toEqual(given.map(whole));
      } finally {
        await server.stop();
        rmSync(folder, { recursive: true, force: true });
      }
    },
    enough,
  );
});

function killDatabase(folder: string): void {
  const [pid] = readFileSync(path.join(folder, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n');
  process.kill(Number(pid), 'SIGKILL');
}

async function ask<Row>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows as Row[];
  } finally {
    await client.end();
  }
}
