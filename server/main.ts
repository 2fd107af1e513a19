/** The process: reads the configuration, starts in order, and stops in the reverse order. */
import 'reflect-metadata';
import { setTimeout as wait } from 'node:timers/promises';
import { loadDemonstration, loadFacts } from '../seeds/fill.js';
import { createApp } from './app.js';
import { type Config, readConfig } from './config.js';
import { prepareDatabase } from './database/prepare.js';
import { loginOf } from './database/roles.js';
import { browsableAddress, greeting } from './platform/greeting.js';
import { hideSecrets } from './platform/hide-secrets.js';
import { checkPort, listenFailure } from './platform/listen.js';
import { createLog } from './platform/log.js';
import { openDatabase } from './platform/open-database.js';
import { buildPage } from './platform/page-build.js';
import { dashboardPage, graphiqlPage } from './platform/pages.js';
import { createProgress } from './platform/progress.js';
import { StartFailure } from './platform/start-failure.js';
import { createStopping, type Stopping } from './platform/stopping.js';
import { keepAnchors } from './provenance/audit/keep-anchors.js';

const stopping = createStopping();

async function start(config: Config): Promise<void> {
  const log = createLog(config);
  const progress = createProgress(process.stderr);
  await checkPort(config);
  const database = await openDatabase(config, progress, stopping);
  if (stopping.hasBegun()) return;
  const fill = config.demonstration ? [loadFacts, loadDemonstration] : [loadFacts];
  await prepareDatabase({ databaseUrl: database.ownerUrl, login: loginOf(database.url), progress, fill });
  if (stopping.hasBegun()) return;
  for (const page of config.graphiql ? [dashboardPage, graphiqlPage] : [dashboardPage])
    await buildPage(page, progress).catch((err: unknown) => {
      log.error({ err }, `${page.name} could not be built: the API starts without it`);
    });
  if (stopping.hasBegun()) return;
  const anchors = await keepAnchors({ databaseUrl: database.url, directory: config.auditAnchorDirectory, log });
  stopping.afterwards(() => anchors.stop());
  const app = await createApp({ databaseUrl: database.url, config, log, looksDaily: true });
  stopping.afterwards(async () => {
    app.http.readiness.stopping();
    await wait(config.stopWaitMs);
    await app.close();
  });
  await app.http.listen({ host: config.host, port: config.port }).catch((error: unknown) => {
    throw listenFailure(error, config);
  });
  const address = browsableAddress(app.http.server.address());
  log.info({ address, database: database.described }, 'ready');
  if (config.mode !== 'production') process.stdout.write(greeting(address, database.described));
}

function say(line: string): void {
  process.stderr.write(`${hideSecrets(line)}\n`);
}

async function fail(error: unknown): Promise<never> {
  if (error instanceof StartFailure) say(`Throughline did not start: ${error.message} (${error.code})`);
  else
    say(`Throughline met an error it did not expect: ${error instanceof Error ? String(error.stack) : String(error)}`);
  await stopping.stop().catch(() => undefined);
  process.exit(1);
}

/** npm passes Ctrl-C on to a process that the terminal has already told: that is still the first one. */
const sameSignalMs = 500;

function stopOnSignals({ stop }: Stopping): void {
  let first: number | undefined;
  const onSignal = (): void => {
    const now = performance.now();
    if (first !== undefined) {
      if (now - first > sameSignalMs) process.exit(130);
      return;
    }
    first = now;
    say('Stopping. Press Ctrl-C again to leave at once.');
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        say(`Stopping met an error: ${String(error)}`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

stopOnSignals(stopping);
process.on('uncaughtException', (error) => void fail(error));
// One request's failure that nobody waited for is that request's; the others go on.
process.on('unhandledRejection', (reason) => {
  say(`A failure went unheard: ${reason instanceof Error ? String(reason.stack) : String(reason)}`);
});
try {
  await start(readConfig());
} catch (error) {
  // A stop in the middle of a start makes that start fail, and there is nothing to say about it.
  if (!stopping.hasBegun()) await fail(error);
}
