/** A body that streams in is put on disk, counted and hashed on the way, and is gone from there when the work with it is done. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { refuseFile } from '../files/refuse-file.js';
import type { StoredFile } from '../files/stored-file.js';

export const mostBytes = 200_000_000;
const heardOut = 2;

export async function withReceived<Result>(
  body: AsyncIterable<Buffer>,
  name: string,
  work: (file: StoredFile) => Promise<Result>,
  limit = mostBytes,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'throughline-import-'));
  try {
    const place = path.join(folder, 'file');
    const hash = createHash('sha256');
    let bytes = 0;
    const counted = async function* (): AsyncGenerator<Buffer> {
      for await (const chunk of body) {
        bytes += chunk.length;
        // Heard out for a while, since a sender who is cut short hears no reason.
        if (bytes > limit * heardOut) break;
        if (bytes > limit) continue;
        hash.update(chunk);
        yield chunk;
      }
    };
    await pipeline(counted, createWriteStream(place));
    if (bytes > limit) refuseFile('FILE_TOO_LARGE');
    return await work({ path: place, name, bytes, sha256: hash.digest('hex') });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
