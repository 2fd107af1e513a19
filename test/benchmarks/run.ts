/** `npm run bench`: how fast reading is on generated data, beside what is written by hand and what others make. `-- --help` says what it takes. */
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { createProgress } from '../../server/platform/progress.js';
import { globalId } from '../../server/reading/global-id.js';
import { benchmarkScale } from '../../seeds/scales.js';
import { idOf } from '../../seeds/seed.js';
import { benchDatabase, startBenchPostgres } from './bench-database.js';
import { checkAnswers } from './check-answers.js';
import { figuresOf } from './figures.js';
import { measure } from './measure.js';
import type { Area } from './operations.js';
import { readOptions } from './options.js';
import { postgresCpu } from './postgres-cpu.js';
import { report } from './report.js';
import type { RunningSystem } from './running-system.js';
import { startSystems, type ToStart } from './start-systems.js';
import { atScale1 } from './systems.js';

async function run(): Promise<void> {
  const options = readOptions();
  const progress = createProgress(process.stderr);
  const scale = benchmarkScale(options);
  const areas = scale.areas.map(({ slug }): Area => ({ slug, id: globalId('Area', idOf('Area', slug)) }));
  const postgres = await startBenchPostgres(progress);
  process.once('SIGINT', () => void postgres.stop().finally(() => process.exit(130)));
  let running: readonly RunningSystem[] = [];
  try {
    const database = await benchDatabase(postgres, scale, progress);
    const wanted = options.systems.map((system): ToStart => [system, database.url]);
    if (options.ledgerTimes > 1) {
      const { url } = await benchDatabase(postgres, { ...scale, ledgerTimes: 1 }, progress);
      wanted.push([atScale1, url]);
    }
    const started = await startSystems(wanted, progress);
    running = started.running;
    const comparable = running.filter(({ system }) => system !== atScale1);
    await progress.step('Comparing the answers', async () => {
      for (const operation of options.operations) await checkAnswers(comparable, operation, areas.slice(0, 3));
    });
    const cpu = await postgresCpu(database.url);
    if (options.isProfile) await Promise.all(running.map((each) => each.profile()));
    const measured = await measure(options, running, areas, cpu, progress);
    if (options.isProfile) {
      for (const each of running) process.stdout.write(`${await each.profile()}\n`);
      return;
    }
    process.stdout.write(report(options, database, started.leftOut, measured));
    if (options.json !== undefined) {
      const figures = measured.filter(({ system }) => system !== atScale1.name).map(figuresOf);
      writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
    }
  } finally {
    for (const each of running) each.stop();
    await postgres.stop();
  }
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
