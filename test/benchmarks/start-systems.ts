/** Starts what is to be compared. A peer that cannot be had here is left out, and said so; anything else that does not start is an error. */
import type { Progress } from '../../server/platform/progress.js';
import { compile } from './compile.js';
import type { Installed } from './postgraphile/install.js';
import { startSystem, type RunningSystem } from './running-system.js';
import type { System } from './systems.js';

/** A system, and the database that it is started on. */
export type ToStart = readonly [System, databaseUrl: string];

export interface Started {
  running: readonly RunningSystem[];
  /** Each with the reason. */
  leftOut: readonly string[];
}

export async function startSystems(wanted: readonly ToStart[], progress: Progress): Promise<Started> {
  const folder = compile();
  const leftOut: string[] = [];
  const found: (readonly [...ToStart, Installed])[] = [];
  for (const [system, databaseUrl] of wanted) {
    try {
      found.push([system, databaseUrl, await placeOf(system, folder, progress)]);
    } catch (error) {
      leftOut.push(`${system.name}: left out: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const running = await progress.step('Starting the systems', () =>
    Promise.all(found.map(([system, databaseUrl, installed]) => startSystem(system, installed, databaseUrl))),
  );
  return { running, leftOut };
}

function placeOf({ module }: System, folder: string, progress: Progress): Promise<Installed> {
  if (typeof module !== 'string') return module(progress);
  return Promise.resolve({ execPath: process.execPath, module: folder + module });
}
