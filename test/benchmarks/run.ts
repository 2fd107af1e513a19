/**
 * `npm run bench`: how fast reading is on generated data, beside statements written by hand for the same answers.
 * `-- --quick` measures a few areas in little time; `-- --json FILE` writes the figures too; `-- --ledger-times 10` for a larger ledger.
 */
import 'reflect-metadata';
import { deepStrictEqual } from 'node:assert';
import { fork, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { globalId } from '../../server/reading/global-id.js';
import { createProgress } from '../../server/platform/progress.js';
import type { Scale } from '../../seeds/invent.js';
import { benchmarkScale } from '../../seeds/scales.js';
import { idOf } from '../../seeds/seed.js';
import { benchDatabase } from './bench-database.js';
import { median, post, sample, type Sample } from './measure.js';
import { operations, type Operation } from './operations.js';
import type { Serving } from './serve.js';

interface Engine {
  operation: Operation;
  engine: 'throughline' | 'by hand';
  url: string;
  bodies: readonly string[];
  rounds: Sample[];
  statements: number;
}

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    'ledger-times': { type: 'string', default: '1' },
  },
});
const rounds = values.quick ? 3 : 7;
const roundMs = values.quick ? 1000 : 4000;
const callers = 4;

const progress = createProgress(process.stderr);
const ledgerTimes = Number(values['ledger-times']);
const scale = benchmarkScale(values.quick ? { areas: 5, ledgerTimes } : { ledgerTimes });
const database = await benchDatabase(scale, progress);
const { child, serving } = await startServer(database.url);
try {
  const engines = operations.flatMap((operation) => enginesOf(operation, serving, scale));
  for (const operation of operations) await checkSameAnswer(engines.filter((each) => each.operation === operation));
  for (const each of engines) each.statements = await statementsOf(each, serving);
  await measure(engines);
  report(engines);
} finally {
  child.disconnect();
  await database.stop();
}
process.exit(0);

async function startServer(url: string): Promise<{ child: ChildProcess; serving: Serving }> {
  const started = fork(fileURLToPath(new URL('./serve.ts', import.meta.url)), [url], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const ready = await new Promise<Serving>((resolve, reject) => {
    started.once('message', (message) => {
      resolve(message as Serving);
    });
    started.once('exit', (code) => {
      reject(new Error(`The server to be measured stopped at once (${String(code)}).`));
    });
  });
  return { child: started, serving: ready };
}

function enginesOf(operation: Operation, { throughline, byHand }: Serving, { areas }: Scale): Engine[] {
  const variables = areas.map(({ slug }) => operation.variables({ slug, id: globalId('Area', idOf('Area', slug)) }));
  const asked = { operation, rounds: [], statements: 0 };
  const own: Engine = {
    ...asked,
    engine: 'throughline',
    url: `${throughline}/graphql`,
    bodies: variables.map((each) => JSON.stringify({ query: operation.document, variables: each })),
  };
  if (operation.byHand === undefined) return [own];
  const bodies = variables.map((each) => JSON.stringify({ name: operation.name, variables: each }));
  return [own, { ...asked, rounds: [], engine: 'by hand', url: byHand, bodies }];
}

/** Two engines are only compared where they say the same. */
async function checkSameAnswer(engines: readonly Engine[]): Promise<void> {
  const answers = await Promise.all(
    engines.map(
      async ({ url, bodies }) => JSON.parse(await post(url, bodies[0] ?? '')) as { data?: unknown; errors?: unknown },
    ),
  );
  for (const answer of answers) {
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors, null, 2));
    deepStrictEqual(answer.data, answers[0]?.data);
  }
}

async function statementsOf({ url, bodies }: Engine, { byHand }: Serving): Promise<number> {
  const soFar = async (): Promise<number> =>
    (JSON.parse(await post(`${byHand}/statements`, '')) as { statements: number }).statements;
  const before = await soFar();
  await post(url, bodies[0] ?? '');
  return (await soFar()) - before;
}

/** Round by round through all of them, so that what disturbs the machine disturbs each alike. The first round warms up. */
async function measure(engines: readonly Engine[]): Promise<void> {
  await progress.step('Measuring', async (tally) => {
    tally.expect((rounds + 1) * engines.length);
    for (let round = 0; round <= rounds; round += 1) {
      for (const each of engines) {
        const taken = await sample(each.url, each.bodies, callers, roundMs);
        if (round > 0) each.rounds.push(taken);
        tally.advance();
      }
    }
  });
}

function report(engines: readonly Engine[]): void {
  const figures = engines.map(({ operation, engine, rounds: taken, statements }) => ({
    operation: operation.name,
    engine,
    statements,
    ...median(taken),
  }));
  const byHandOf = (name: string) => figures.find((each) => each.operation === name && each.engine === 'by hand');
  const lines = figures.map(({ operation, engine, statements, perSecond, p50, p99 }) => {
    const other = engine === 'throughline' ? byHandOf(operation) : undefined;
    const ratio = other === undefined ? '' : `${((100 * perSecond) / other.perSecond).toFixed(0)}% of by hand`;
    return [operation, engine, perSecond.toFixed(0), p50.toFixed(1), p99.toFixed(1), String(statements), ratio];
  });
  const table = [['operation', 'engine', 'requests/s', 'p50 ms', 'p99 ms', 'statements', ''], ...lines];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0))) ?? [];
  const rows = Object.values(database.rows).reduce((total, each) => total + each, 0);
  process.stdout.write(
    `\n${String(scale.areas.length)} areas, ${rows.toLocaleString('en-GB')} rows, ${(database.bytes / 2 ** 20).toFixed(0)} MiB; ` +
      `${String(callers)} callers, median of ${String(rounds)} rounds of ${String(roundMs / 1000)} s\n\n` +
      `${table
        .map((line) =>
          line
            .map((cell, column) => cell.padEnd(widths[column] ?? 0))
            .join('  ')
            .trimEnd(),
        )
        .join('\n')}\n`,
  );
  if (values.json !== undefined) {
    const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version };
    const { rows: tables, bytes } = database;
    const measured = {
      machine,
      scale: { ...scale, areas: scale.areas.length },
      tables,
      bytes,
      callers,
      rounds,
      roundMs,
      figures,
    };
    writeFileSync(values.json, `${JSON.stringify(measured, null, 2)}\n`);
  }
}
