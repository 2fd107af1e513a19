/** Files for tests of what is handed in: written to disk, gone when the test file ends. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';
import type { StoredFile } from '../../../server/platform/files/stored-file.js';

export function useFolder(): (name: string, content: string | Uint8Array) => StoredFile {
  const folder = mkdtempSync(path.join(tmpdir(), 'throughline-test-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  let count = 0;
  return (name, content) => {
    const place = path.join(folder, String((count += 1)));
    const bytes = Buffer.from(content);
    writeFileSync(place, bytes);
    return { path: place, name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  };
}

/** The code a file is refused with; fails where it is not. */
export async function refusal(work: () => Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await work();
  } catch (error) {
    const [reason] = (error as { reasons?: { code: string; message: string }[] }).reasons ?? [];
    if (reason !== undefined) return reason;
    throw error;
  }
  throw new Error('The file was not refused.');
}
