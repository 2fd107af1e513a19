/** The chain's arithmetic, worked out here again: a database that was tampered with is not asked whether it was. */
import { createHash } from 'node:crypto';

/** An entry as the chain sees it. */
export interface ChainedEntry {
  id: string;
  strand: number;
  position: number;
  previousHash: string | null;
  hash: string;
  /** All it says beside its place in the chain, as PostgreSQL writes it. */
  content: string;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The hash of an entry, if it stood at this position. */
export function hashAt({ strand, previousHash, content }: ChainedEntry, position: number): string {
  return sha256(`${String(strand)} ${String(position)} ${previousHash ?? ''} ${content}`);
}

/** How far a strand has come. */
export interface Head {
  strand: number;
  position: number;
  hash: string;
}
