/** A file that an officer names, or the reason why it cannot be read. */
import { readFile } from 'node:fs/promises';
import { Stop, systemCode } from '../stop.js';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder',
  EBUSY: 'another program has it open; close it there',
};

export async function readNamed(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new Stop('file', `${file} cannot be read: ${reasons[code] ?? code}.`, { cause: error });
  }
}
