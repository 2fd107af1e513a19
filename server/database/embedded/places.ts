/** Where the embedded database lives: `<DATA_DIR>/postgres`, unless its account may not enter there. */
import { createHash } from 'node:crypto';
import { accessSync, chmodSync, chownSync, constants, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from '../../platform/error-code.js';
import { type Account, canEnter, nearestExisting } from './account.js';

const staging = '/var/lib/throughline';

/** Open to every account, for what lies under a closed home folder. */
export function openStaging(): string {
  makeFolder(staging, undefined);
  return staging;
}

export interface Places {
  /** Made whole and renamed into place, so it is either complete or absent. */
  readonly cluster: string;
  readonly data: string;
  readonly password: string;
  readonly log: string;
  readonly starter: string;
}

export function clusterIn(folder: string): Places {
  return placesOf(path.join(folder, 'postgres'));
}

export function placesOf(cluster: string): Places {
  const within = (name: string): string => path.join(cluster, name);
  return {
    cluster,
    data: within('data'),
    password: within('password'),
    log: within('server.log'),
    starter: within('starter.json'),
  };
}

/** Throws what the system says where nothing can be written: the folder itself, or the one it would be made in. */
export function checkWritable(folder: string): void {
  accessSync(nearestExisting(folder), constants.W_OK);
}

/**
 * Makes a folder and those above it that are missing: closed to nobody on the way, and the account's own.
 * One at a time: node's own recursive mkdir never returns where a parent exists but takes no folders, such as /proc.
 */
export function makeFolder(folder: string, account: Account | undefined): void {
  if (nearestExisting(folder) === folder) return;
  makeFolder(path.dirname(folder), account);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process that starts at the same moment may have made it.
    if (codeOf(error) === 'EEXIST') return;
    throw error;
  }
  chmodSync(folder, 0o755);
  if (account) chownSync(folder, account.uid, account.gid);
}

/** The folder to keep the cluster in, as the account can reach it; `DATA_DIR` itself wherever that is possible. */
export function reachableHome(dataDirectory: string, account: Account | undefined): string {
  if (!account) return dataDirectory;
  const existing = realpathSync(nearestExisting(dataDirectory));
  if (canEnter(existing, account)) return dataDirectory;
  const emptyOwn = statSync(dataDirectory, { throwIfNoEntry: false })?.uid === 0 && readdirSync(existing).length === 0;
  if (emptyOwn && canEnter(path.dirname(existing), account)) {
    // An empty closed folder of root's, as mktemp makes: it was given to hold the data, so it becomes the account's.
    chownSync(dataDirectory, account.uid, account.gid);
    return dataDirectory;
  }
  const name = createHash('sha256').update(path.resolve(dataDirectory)).digest('hex').slice(0, 12);
  return path.join(openStaging(), name);
}
