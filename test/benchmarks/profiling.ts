/** Where the process that is measured spends its time, as V8 sees it: a file that the developer tools of a browser open. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import path from 'node:path';

let session: Session | undefined;

/** Starts a profile, and the next time ends it and says where it is. */
export async function profile(): Promise<string> {
  if (session === undefined) {
    session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.start');
    return '';
  }
  const ended = await session.post('Profiler.stop');
  session.disconnect();
  session = undefined;
  const folder = path.resolve('.data/bench/profiles');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${new Date().toISOString().replaceAll(':', '-')}.cpuprofile`);
  writeFileSync(file, JSON.stringify(ended.profile));
  return file;
}
