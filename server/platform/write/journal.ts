/** What the door writes beside a write's own records, in the same transaction. The row that keeps provenance knows how. */
import type { EntityManager } from 'typeorm';
import type { Actor } from './actor.js';
import type { Reason } from './refused.js';

export interface Undertaking {
  manager: EntityManager;
  actor: Actor;
  /** Row and verb: `finance:recordSpend`. */
  permission: string;
  contentHash: string;
}

export interface Journal {
  /** Puts the caller's name to the change, and the submission on record; gives its key. */
  open(undertaking: Undertaking): Promise<string>;
  /** Audit entry and event, once the work is done. `done` is what the caller is told, by field. */
  close(
    undertaking: Undertaking,
    outcome: { submissionId: string; event: string; inserted: readonly { noun: string; key: string }[]; done: object },
  ): Promise<void>;
  /** A write that was turned away, after all of it was rolled back. */
  refused(attempt: { actor: Actor | undefined; permission: string; reason: Reason }): void;
}
