import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./templates.ts', import.meta.url));

/** Runs one step of `templates.ts`; what it says last is the address of the tests' PostgreSQL. */
export function templates(step, run) {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', script, step, run], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0)
    throw new Error(`The databases of the tests could not be made ready (${step}): see the message above.`);
  return stdout.trim();
}
