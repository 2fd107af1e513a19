/** The server process behind a cluster, as its lock file names it. */
import { readFileSync, readlinkSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { codeOf } from '../../platform/error-code.js';
import { StartFailure } from '../../platform/start-failure.js';
import type { Places } from './places.js';

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

function lockFile(places: Places): string {
  return `${places.data}/postmaster.pid`;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'EACCES') throw error;
    return undefined;
  }
}

/** Ended, but not yet taken note of by its parent; some containers never do. It still answers to its number. */
function isZombie(pid: number): boolean {
  return / [ZX] /.test(
    textOf(`/proc/${String(pid)}/stat`)
      ?.replace(/^.*\)/s, '')
      .slice(0, 3) ?? '',
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return codeOf(error) === 'EPERM' && !isZombie(pid);
  }
}

/** What distinguishes this process's pids from those before a restart of the machine, or in another container. */
function pidWorld(): { boot: string | undefined; namespace: string | undefined } {
  let namespace: string | undefined;
  try {
    namespace = readlinkSync('/proc/self/ns/pid');
  } catch {
    namespace = undefined;
  }
  return { boot: textOf('/proc/sys/kernel/random/boot_id')?.trim(), namespace };
}

const starterRecord = z.object({
  pid: z.number().optional(),
  boot: z.string().optional(),
  namespace: z.string().optional(),
});

/** Notes who answers for stopping the server; nobody in particular where a starter leaves it to others. */
export function recordStarter(places: Places, pid: number | undefined): void {
  const draft = `${places.starter}.${String(process.pid)}`;
  writeFileSync(draft, JSON.stringify({ pid, ...pidWorld() }));
  renameSync(draft, places.starter);
}

function starter(places: Places): z.infer<typeof starterRecord> | undefined {
  const text = textOf(places.starter);
  return text === undefined ? undefined : starterRecord.safeParse(JSON.parse(text)).data;
}

/** Whether the process that started the server is another one that still lives. */
export function hasLivingStarter(places: Places): boolean {
  const pid = starter(places)?.pid;
  return pid !== undefined && pid !== process.pid && isAlive(pid);
}

export function runningPostmaster(places: Places): Postmaster | undefined {
  const [pid, , , port] = textOf(lockFile(places))?.split('\n').map(Number) ?? [];
  return pid && port && isAlive(pid) ? { pid, port } : undefined;
}

/** False only where the system says that the pid is some other program's. */
export function looksLikePostgres({ pid }: Postmaster): boolean {
  const program = textOf(`/proc/${String(pid)}/comm`)?.trim();
  return program === undefined || program === 'postgres';
}

/** Above every system's largest pid. */
const nobody = '4194305';

/**
 * PostgreSQL refuses to start while a process has the number in its lock file. The file stays, with a number that
 * nobody has: from its other lines PostgreSQL sees for itself whether children of the old server still live.
 */
function freeLock(places: Places): void {
  const text = textOf(lockFile(places));
  if (text !== undefined) writeFileSync(lockFile(places), text.replace(/^\d+/, nobody));
}

/** A dead server that nobody has taken note of cannot hold its database. */
export function freeLockOfZombie(places: Places): void {
  const pid = Number.parseInt(textOf(lockFile(places)) ?? '', 10);
  if (pid > 0 && isZombie(pid)) freeLock(places);
}

/**
 * After a crash the system may have given the server's number to another program. The lock is freed only where that
 * is certain; a server in another container could hold it too.
 */
export function freeStaleLock(places: Places, found: Postmaster): void {
  const before = starter(places);
  const now = pidWorld();
  const comparable = before?.boot !== undefined && before.namespace !== undefined;
  const certain = comparable && (before.boot !== now.boot || before.namespace === now.namespace);
  if (certain && !looksLikePostgres(found)) {
    freeLock(places);
    return;
  }
  throw new StartFailure(
    'DATA_DIRECTORY_LOCKED',
    `${lockFile(places)} says that process ${String(found.pid)} runs this database, but no server answers: ` +
      'stop the process if it is PostgreSQL; if it is not, and no container uses the folder, delete that file; then start again.',
  );
}
