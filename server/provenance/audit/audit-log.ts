/**
 * Gathers incidents in memory and records them in batches within a second, so that neither a read nor a refusal waits for it. What
 * cannot be recorded is kept and tried again.
 */
import { randomUUID } from 'node:crypto';
import { codeOf } from '../../platform/error-code.js';
import { globalId } from '../../reading/global-id.js';
import { sql } from '../../reading/sql.js';
import type { Incident } from './incident.js';
import { Repeats, type Counted } from './repeats.js';

export interface AuditLogOptions {
  query: (text: string, values: unknown[]) => Promise<unknown>;
  /** Told of what could not be recorded, and is tried again. */
  onFailure: (error: unknown) => void;
}

type Entry = Readonly<Record<string, unknown>>;

const everyMs = 1000;
const mostAtOnce = 500;

export class AuditLog {
  private readonly repeats = new Repeats();
  private waiting: Entry[] = [];
  private recording = Promise.resolve();
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly options: AuditLogOptions) {
    this.timer = setInterval(() => void this.record(), everyMs);
    this.timer.unref();
  }

  note(incident: Incident): void {
    this.repeats.add(incident, new Date());
  }

  /** Records what is new. Resolves once it is, or could not be. */
  record(isLast = false): Promise<void> {
    this.waiting.push(...this.repeats.take(new Date(), isLast).map(entryOf));
    return (this.recording = this.recording.then(() => this.send()).catch(this.options.onFailure));
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.record(true);
  }

  private async send(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting.slice(0, mostAtOnce);
      const { text, values } = insertion(batch);
      try {
        await this.options.query(text, values);
      } catch (error) {
        // Recorded before, and only the answer was lost: the ids are there already.
        if (codeOf((error as { driverError?: unknown }).driverError) !== '23505') throw error;
      }
      this.waiting.splice(0, batch.length);
    }
  }
}

function entryOf({ incident, times, since, until }: Counted): Entry {
  const { kind, actor, verb, code, path, operation, sharedBy = [], outcome } = incident;
  const last = times === 1 ? '' : ` ${String(times)} times, the last at ${until.toISOString().slice(0, 19)}Z.`;
  return {
    id: randomUUID(),
    realm: actor?.realm ?? 'FACT',
    visibility: 'RESTRICTED',
    owner_id: actor?.organisationId ?? null,
    kind,
    verb,
    actor_role: actor?.role ?? 'public',
    client_id: actor?.clientId ?? null,
    code: code ?? null,
    path: path ?? null,
    operation: operation ?? null,
    shared_by: sharedBy.map((key) => globalId('Organisation', key)),
    times,
    since,
    outcome: `${outcome}${last}`,
  };
}

/** Of no change (0): the model stays as it was. */
const insertion = (entries: readonly Entry[]) => sql`
  insert into audit_entry (change_id, id, realm, visibility, owner_id, kind, verb, actor_role, client_id, code, path, operation,
      shared_by, times, since, outcome)
    select 0, e.id, e.realm, e.visibility, e.owner_id, e.kind, e.verb, e.actor_role, e.client_id, e.code, e.path, e.operation,
      e.shared_by, e.times, e.since, e.outcome
    from jsonb_populate_recordset(null::audit_entry, ${JSON.stringify(entries)}::jsonb) e`;
