/** What happens beside the writes and must be accounted for: a refusal, or a read of what is not everybody's. */
import type { AuditKind } from '../../../schema/provenance/audit-entry.js';
import type { Actor } from '../../platform/write/actor.js';

export interface Incident {
  kind: Exclude<AuditKind, 'WRITE'>;
  /** Undefined where nobody is signed in. */
  actor: Actor | undefined;
  /** Row and verb. */
  verb: string;
  code?: string;
  path?: string;
  /** SHA-256 of the document. */
  operation?: string;
  /** Keys of the organisations whose shared records a read could reach. */
  sharedBy?: readonly string[];
  outcome: string;
}

/** The same again is counted and not written out: only which item of a list was refused may differ. */
export function sameness({ kind, actor, verb, code, path, operation, outcome }: Incident): string {
  return [kind, actor?.clientId, verb, code, path?.replace(/\d+/g, '*'), operation, outcome].join(' ');
}
