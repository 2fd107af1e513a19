/** The half of a measurement that runs in the process that is measured: says where it listens, and what it has used since last asked. */
import { readFileSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { profile } from './profiling.js';

/** How many connections to the database each system has. */
export const connections = 10;

export interface Usage {
  cpuMs: number;
  statements: number;
  peakMemoryMb: number;
}

export type Question = 'usage' | 'profile';

let statements = 0;

function countStatements(client: typeof pg.Client): void {
  const query: unknown = Reflect.get(client.prototype, 'query');
  Reflect.set(client.prototype, 'query', function (this: pg.Client, ...given: unknown[]): unknown {
    statements += 1;
    return Reflect.apply(query as (...of: unknown[]) => unknown, this, given);
  });
}

/** The highest since last asked, where Linux keeps and resets it; elsewhere the highest since the start. */
function peakMemoryMb(): number {
  try {
    const kilobytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
    writeFileSync('/proc/self/clear_refs', '5');
    return kilobytes / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

/** `listen` is given the database's address and answers with its own, that operations are posted to. `client` is the pg that it uses. */
export async function measured(
  listen: (databaseUrl: string) => Promise<string>,
  client: typeof pg.Client = pg.Client,
): Promise<void> {
  countStatements(client);
  const [databaseUrl = ''] = process.argv.slice(2);
  const url = await listen(databaseUrl);
  let before = process.cpuUsage();
  const answer = async (asked: Question): Promise<void> => {
    if (asked === 'profile') {
      process.send?.(await profile());
      return;
    }
    const { user, system } = process.cpuUsage(before);
    process.send?.({ cpuMs: (user + system) / 1000, statements, peakMemoryMb: peakMemoryMb() } satisfies Usage);
    before = process.cpuUsage();
    statements = 0;
  };
  process.on('message', (asked) => void answer(asked as Question));
  process.on('disconnect', () => process.exit(0));
  process.send?.(url);
}
