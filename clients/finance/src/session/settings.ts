/** Where the server is and who asks: by options, and for what is left out by a file in the folder one works in. */
import path from 'node:path';
import { readNamed } from '../files/read-file.js';
import { Stop } from '../stop.js';

const names = ['url', 'issuer', 'clientId', 'key', 'tokenFile', 'area'] as const;
export type Settings = Partial<Record<(typeof names)[number], string>>;

export const settingsFile = 'throughline-finance.json';

export async function settingsWith(given: Settings, file: string | undefined): Promise<Settings> {
  const { key, clientId, tokenFile, ...others } = await kept(file);
  // Who says here who asks leaves the file's other way of saying so behind.
  const own = given.tokenFile === undefined ? { key, clientId } : {};
  return defined({ ...others, ...own, ...(given.key === undefined ? { tokenFile } : {}), ...defined(given) });
}

function defined(settings: Partial<Record<keyof Settings, string | undefined>>): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

async function kept(file: string | undefined): Promise<Settings> {
  const text = await readNamed(file ?? settingsFile).catch((error: unknown) => {
    if (file === undefined && error instanceof Stop && error.message.includes('no such file')) return undefined;
    throw error;
  });
  if (text === undefined) return {};
  const read = parsed(text.toString('utf8'), file ?? settingsFile);
  const strange = Object.keys(read).filter((name) => !(names as readonly string[]).includes(name));
  if (strange.length > 0)
    throw new Stop('usage', `${file ?? settingsFile} says ${strange.join(', ')}; it may say ${names.join(', ')}.`);
  // Files that it names lie beside it.
  const folder = path.dirname(file ?? settingsFile);
  for (const name of ['key', 'tokenFile'] as const) {
    const named = read[name];
    if (named !== undefined) read[name] = path.resolve(folder, named);
  }
  return read;
}

function parsed(text: string, file: string): Settings {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read === 'object' && read !== null && Object.values(read).every((value) => typeof value === 'string'))
      return { ...read };
  } catch {
    // Told below.
  }
  throw new Stop('usage', `${file} is not JSON of the form {"url": "https://…", "area": "…"}.`);
}
