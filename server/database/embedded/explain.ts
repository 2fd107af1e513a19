/** Turns what the system or PostgreSQL said into a failure that tells its reader what to do next. */
import { statfsSync } from 'node:fs';
import { StartFailure, type StartFailureCode } from '../../platform/start-failure.js';
import { nearestExisting } from './account.js';

interface Sign {
  readonly seen: RegExp;
  readonly code: StartFailureCode;
  readonly advice: (folder: string) => string;
}

const elsewhere = 'set DATA_DIR to another folder, or DATABASE_URL to a PostgreSQL of your own.';

const diskFull: Sign = {
  seen: /ENOSPC|EDQUOT|no space left on device|disk quota exceeded/i,
  code: 'DISK_FULL',
  advice: (folder) => `The disk under ${folder} is full: free about 200 MB there and start again, or ${elsewhere}`,
};

/** First match wins; the same words come from node's errors and from PostgreSQL's messages. */
const signs: readonly Sign[] = [
  diskFull,
  {
    seen: /EROFS|read-only file system/i,
    code: 'DATA_DIRECTORY_READ_ONLY',
    advice: (folder) => `The disk under ${folder} is read-only: ${elsewhere}`,
  },
  {
    seen: /ENOTDIR|EEXIST|not a directory/i,
    code: 'DATA_DIRECTORY_NOT_A_DIRECTORY',
    advice: (folder) => `A part of the path ${folder} is a file, not a folder: ${elsewhere}`,
  },
  {
    seen: /spawn E(PERM|ACCES)|setuid/i,
    code: 'PLATFORM_UNSUPPORTED',
    advice: () =>
      'Root may not start PostgreSQL as another account here: start as an ordinary user, ' +
      'or set DATABASE_URL to a PostgreSQL 15 or later.',
  },
  {
    seen: /could not look up effective user/i,
    code: 'PLATFORM_UNSUPPORTED',
    advice: () =>
      'PostgreSQL needs an account with a name and this process has none in /etc/passwd: start as a named account, ' +
      'or set DATABASE_URL to a PostgreSQL 15 or later.',
  },
  {
    seen: /database files are incompatible with server/i,
    code: 'DATA_DIRECTORY_VERSION',
    advice: (folder) => `The database in ${folder} was made by another build of PostgreSQL: ${elsewhere}`,
  },
  {
    seen: /EACCES|EPERM|ENOENT.*mkdir|permission denied|wrong ownership|not owned by/i,
    code: 'DATA_DIRECTORY_NOT_WRITABLE',
    advice: (folder) => `This account may not write in ${folder}: start as the account that owns it, or ${elsewhere}`,
  },
];

/** The line of a PostgreSQL log that gives the reason. */
function reasonIn(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? 'no reason given').trim();
}

/** A full disk makes PostgreSQL fail in many words, so the disk itself is asked too. */
function isFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(nearestExisting(folder));
  return bavail * bsize < 32_000_000;
}

export function explain(error: unknown, folder: string): StartFailure {
  if (error instanceof StartFailure) return error;
  const text = error instanceof Error ? error.message : String(error);
  const sign = signs.find(({ seen }) => seen.test(text)) ?? (isFull(folder) ? diskFull : undefined);
  if (sign) return new StartFailure(sign.code, sign.advice(folder), { cause: error });
  return new StartFailure(
    'EMBEDDED_POSTGRES_FAILED',
    `The embedded PostgreSQL in ${folder} did not start (${reasonIn(text)}): ${elsewhere}`,
    { cause: error },
  );
}
