/** In a process of its own, so that nothing it loads is already there when a test begins; it holds the database until the end. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./templates.ts', import.meta.url));

export default async () => {
  const run = `run_${process.pid}`;
  const keeper = spawn(process.execPath, ['--import', 'tsx', script, run], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(keeper, 'exit');
  const ready = await Promise.race([once(keeper.stdout, 'data'), ended]);
  if (!Buffer.isBuffer(ready[0]))
    throw new Error('The databases of the tests could not be made ready: see the message above.');
  process.env.THROUGHLINE_TEST_RUN = run;
  process.env.THROUGHLINE_TEST_POSTGRES = ready[0].toString('utf8').trim();
  globalThis.throughlineTestKeeper = { keeper, ended };
};
