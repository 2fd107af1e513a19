/** The database of a machine that has none: real PostgreSQL from npm's binaries, started or found running. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from '../../platform/error-code.js';
import { chooseAccount } from './account.js';
import { type Binaries, findBinaries } from './binaries.js';
import { checkFolder, type Durability, makeCluster } from './cluster.js';
import { applicationUrl, connect, createApplicationDatabase } from './connect.js';
import { explain } from './explain.js';
import { checkWritable, clusterIn, type Places, reachableHome } from './places.js';
import {
  freeLockOfZombie,
  freeStaleLock,
  hasLivingStarter,
  looksLikePostgres,
  recordStarter,
  runningPostmaster,
} from './postmaster.js';
import type { Presence } from './presence.js';
import { startServer, stopServer } from './server.js';

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  /** `test` forgoes surviving a power cut, for speed. */
  readonly durability: Durability;
  readonly onProgress?: (message: string) => void;
}

export interface EmbeddedPostgres {
  readonly url: string;
  /** False where a server was already running on this directory and is shared. */
  readonly started: boolean;
  readonly directory: string;
  /** Stops the server if this process started it, or its starter is gone, and no other process uses it. */
  stop(): Promise<void>;
}

interface Serving {
  readonly url: string;
  readonly started: boolean;
  readonly presence: Presence;
}

/** A server already running on this cluster, its start or recovery waited for. */
async function adopt(places: Places): Promise<Serving | undefined> {
  const found = runningPostmaster(places);
  if (!found) return undefined;
  const isStillThere = (): boolean => runningPostmaster(places)?.pid === found.pid;
  try {
    if (!looksLikePostgres(found)) throw new Error(`process ${String(found.pid)} is another program`);
    const presence = await connect(places, found.port, isStillThere);
    return { url: applicationUrl(places, found.port), started: false, presence };
  } catch (error) {
    if (codeOf(error) === 'EACCES') throw error;
    if (isStillThere()) freeStaleLock(places, found);
    return undefined;
  }
}

async function start(places: Places, binaries: Binaries, durability: Durability): Promise<Serving> {
  freeLockOfZombie(places);
  const outcome = await startServer(places, binaries.tools, durability);
  if (outcome.started) recordStarter(places, process.pid);
  const serving = await adopt(places);
  if (!serving) throw new Error(outcome.started ? 'the server stopped again' : outcome.reason);
  return { ...serving, started: outcome.started };
}

async function stop(serving: Serving, places: Places, binaries: () => Promise<Binaries>): Promise<void> {
  const ours = serving.started || !hasLivingStarter(places);
  // Whoever leaves last then knows that the server is theirs to stop.
  if (ours) recordStarter(places, undefined);
  const others = await serving.presence.leave();
  const lastOne = others === 0 && (ours || !hasLivingStarter(places));
  if (lastOne && runningPostmaster(places)) await stopServer(places, (await binaries()).tools);
}

export async function ensureEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const report = options.onProgress ?? ((): undefined => undefined);
  const wanted = path.resolve(options.dataDir);
  let home = wanted;
  try {
    const account = chooseAccount(clusterIn(wanted).cluster);
    home = reachableHome(wanted, account);
    if (home !== wanted)
      report(`Keeping the database in ${home}: the account ${String(account?.name)} may not enter ${wanted}`);
    const places = clusterIn(home);
    let binaries: Promise<Binaries> | undefined;
    const findOnce = (): Promise<Binaries> => (binaries ??= findBinaries(account, report));

    let serving = await adopt(places);
    if (!serving) {
      const found = await findOnce();
      checkFolder(wanted, places, found.major);
      checkWritable(existsSync(places.data) ? places.data : home);
      if (!existsSync(places.cluster)) {
        report('Creating the database');
        await makeCluster(places, found, options.durability);
      }
      report('Starting PostgreSQL');
      serving = await start(places, found, options.durability);
    }
    await createApplicationDatabase(serving.presence);
    const { url, started } = serving;
    const using = serving;
    let stopping: Promise<void> | undefined;
    return { url, started, directory: home, stop: () => (stopping ??= stop(using, places, findOnce)) };
  } catch (error) {
    throw explain(error, home);
  }
}
