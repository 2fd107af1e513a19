/** Where the databases of the tests lie: in memory where the machine has room, since each of their clones is two thousand small files; else on disk. */
import { createHash } from 'node:crypto';
import { existsSync, statfsSync } from 'node:fs';
import path from 'node:path';

const memory = '/dev/shm';
const roomNeeded = 2 * 1024 ** 3;

/** One a checkout, kept between runs until the machine is restarted: some 130 MB. */
export function dataDirectory(): string {
  if (!hasRoomInMemory()) return '.data/test';
  const checkout = createHash('sha256').update(process.cwd()).digest('hex').slice(0, 12);
  return path.join(memory, `throughline-test-${checkout}`);
}

function hasRoomInMemory(): boolean {
  if (!existsSync(memory)) return false;
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize >= roomNeeded && process.availableMemory() >= 2 * roomNeeded;
}
