/** Which account runs the server. PostgreSQL refuses to run as root, so root lends the work to another account. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { StartFailure } from '../../platform/start-failure.js';

export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const unprivileged = ['postgres', '_postgres', 'nobody'];

function accounts(): Account[] {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [name = '', , uid, gid] = line.split(':');
    const account = { name, uid: Number(uid), gid: Number(gid) };
    return account.uid > 0 && Number.isInteger(account.gid) ? [account] : [];
  });
}

/** The folder itself, or the nearest one above it that exists. */
export function nearestExisting(folder: string): string {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found ? folder : nearestExisting(path.dirname(folder));
}

/**
 * The account to run as, or undefined when this process may run the server itself. Whoever owns the data comes first:
 * a directory made as root with sudo stays usable to its ordinary user, and the other way round.
 */
export function chooseAccount(cluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const known = accounts();
  const owner = statSync(nearestExisting(cluster));
  const byOwner = known.find(({ uid }) => uid === owner.uid);
  if (byOwner) return byOwner;
  // An existing cluster can only be run by its owner, named or not; initdb, though, wants a name.
  if (owner.uid !== 0 && nearestExisting(cluster) === cluster) {
    return { name: `uid ${String(owner.uid)}`, uid: owner.uid, gid: owner.gid };
  }
  const lent = unprivileged.flatMap((name) => known.find((account) => account.name === name) ?? [])[0];
  if (lent) return lent;
  throw new StartFailure(
    'PLATFORM_UNSUPPORTED',
    `PostgreSQL may not run as root and this machine has no account named ${unprivileged.join(', ')}: ` +
      'start as an ordinary user, or set DATABASE_URL to a PostgreSQL 15 or later.',
  );
}

/** Whether the account can walk from the root of the disk into this (existing) folder. */
export function canEnter(folder: string, account: Account): boolean {
  const { mode, uid, gid } = statSync(folder);
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  const parent = path.dirname(folder);
  return (mode & bit) !== 0 && (parent === folder || canEnter(parent, account));
}
