/** The server as a process of its own, on a database that a test has made. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { childEnvironment } from '../../server/config.js';
import { bundled } from './bundled.js';

export interface ServerProcess {
  readonly address: string;
  readonly child: ChildProcess;
  /** All that it wrote. */
  said(): string;
  /** Its exit code, or null where it was killed. */
  readonly ended: Promise<number | null>;
}

/** Listening when this resolves. */
export async function startServer(
  environment: Record<string, string>,
  program?: readonly string[],
): Promise<ServerProcess> {
  const child = spawn(process.execPath, program ?? [await bundled('server/main.ts')], {
    env: { ...childEnvironment(), PORT: '0', NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  const ended = once(child, 'close').then(([status]) => status as number | null);
  for (;;) {
    const address = /"address":"(http:[^"]+)","database"/.exec(text)?.[1];
    if (address !== undefined) return { address, child, said: () => text, ended };
    if (child.exitCode !== null) throw new Error(`The server did not start: ${text}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
