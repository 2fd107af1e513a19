/** Writes a file whole or not at all: beside its place first, then by one renaming. */
import { access, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Stop, systemCode } from '../stop.js';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there',
  ENOTDIR: 'its folder is not there',
  EACCES: 'nothing may be written there',
  EPERM: 'another program may have it open, or it may not be written; close it there or name another file',
  EROFS: 'nothing can be written there',
  EBUSY: 'another program has it open; close it there',
  ENOSPC: 'the disk is full',
  EISDIR: 'there is a folder of that name',
};

/** Asked before the work begins too, so that nobody waits for a workbook that cannot be kept. */
export async function checkPlace(file: string): Promise<void> {
  const name = path.basename(file);
  const folder = path.dirname(file);
  for (const lock of [`~$${name}`, `~$${name.slice(2)}`, `.~lock.${name}#`]) {
    if (await isThere(path.join(folder, lock)))
      throw new Stop('file', `${file} is open in a spreadsheet. Close it there, or name another file with -o.`);
  }
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory() === true) throw cannot(file, 'EISDIR');
  // What anybody's rights are is said by the mode alone: an administrator may write everything.
  if (found !== undefined && (found.mode & 0o222) === 0)
    throw new Stop('file', `${file} is read-only. Allow writing to it, or name another file with -o.`);
  if (!(await isThere(folder))) throw cannot(file, 'ENOENT');
}

export async function writeBeside(file: string, content: Uint8Array): Promise<void> {
  await checkPlace(file);
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${String(process.pid)}.part`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    const code = systemCode(error);
    throw code === undefined ? error : cannot(file, code, error);
  }
}

function cannot(file: string, code: string, cause?: unknown): Stop {
  return new Stop('file', `${file} cannot be written: ${reasons[code] ?? code}.`, { cause });
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
