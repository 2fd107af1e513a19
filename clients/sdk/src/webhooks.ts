/** Webhooks are signed by the rules of Standard Webhooks: whether one comes from the server, now, and for the first time. */
import { base64, utf8 } from './bytes.js';
import { ThroughlineError } from './errors.js';

export interface ReceivedWebhook {
  /** As they came, of a `Headers` or of Node's request. */
  headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Exactly the bytes that came, not JSON that was read and written again. */
  body: string | Uint8Array;
}

export interface WebhookOptions {
  /** `whsec_…`; several while one takes over from another. */
  secrets: string | readonly string[];
  /** How old a webhook may be, or how far ahead its clock. */
  toleranceSeconds?: number;
}

export interface WebhookEvent {
  /** The same at each delivery: whoever has seen it has dealt with it. */
  id: string;
  type: string;
  timestamp: string;
  data: {
    id: string;
    permission: string;
    subjectId: string | null;
    recordIds: string[];
    recordCount: number;
    areaIds: string[];
    /** Null: the server found it by itself. */
    organisationId: string | null;
    /** Null: not for the subscriber. */
    submissionId: string | null;
    [field: string]: unknown;
  };
}

type HmacKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

export type WebhookErrorCode =
  'WEBHOOK_INCOMPLETE' | 'WEBHOOK_NOT_SIGNED_BY_IT' | 'WEBHOOK_OUT_OF_TIME' | 'SECRET_NOT_READABLE';

/** Gives what happened, or throws: answer 401 then, and look at nothing in it. */
export async function verifyWebhook(
  { headers, body }: ReceivedWebhook,
  { secrets, toleranceSeconds = 300 }: WebhookOptions,
): Promise<WebhookEvent> {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    headerOf(headers, name),
  );
  if (!id || !timestamp || !signatures)
    throw fault('WEBHOOK_INCOMPLETE', 'webhook-id, webhook-timestamp or webhook-signature is missing.');
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  const signed = utf8(`${id}.${timestamp}.${text}`);
  const keys = await Promise.all([secrets].flat().map(keyOf));
  if (!(await isSigned(signed, signatures, keys)))
    throw fault('WEBHOOK_NOT_SIGNED_BY_IT', 'None of the secrets made its signature over this body.');
  const seconds = /^\d+$/.test(timestamp) ? Number(timestamp) : NaN;
  if (!(Math.abs(Date.now() / 1000 - seconds) <= toleranceSeconds))
    throw fault('WEBHOOK_OUT_OF_TIME', 'It is too old or of a time to come: it may be a copy, or a clock is wrong.');
  return { id, ...(JSON.parse(text) as Omit<WebhookEvent, 'id'>) };
}

/** Remembers the last deliveries of one process; several processes keep the ids in their database. */
export class SeenWebhooks {
  private readonly ids = new Set<string>();

  constructor(private readonly most = 10_000) {}

  /** True once for each event. */
  isFirst({ id }: Pick<WebhookEvent, 'id'>): boolean {
    if (this.ids.has(id)) return false;
    this.ids.add(id);
    const [oldest] = this.ids;
    if (this.ids.size > this.most && oldest !== undefined) this.ids.delete(oldest);
    return true;
  }
}

function headerOf(headers: ReceivedWebhook['headers'], name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const found = headers[name] ?? Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof found === 'string' ? found : undefined;
}

async function keyOf(secret: string): Promise<HmacKey> {
  try {
    const bytes = base64(secret.replace(/^whsec_/, ''));
    return await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
  } catch (cause) {
    throw fault('SECRET_NOT_READABLE', 'A secret begins with whsec_ and goes on in base64.', cause);
  }
}

/** WebCrypto compares in the same time whatever differs; each key is tried on each signature, wherever it fits. */
async function isSigned(
  signed: Uint8Array<ArrayBuffer>,
  signatures: string,
  keys: readonly HmacKey[],
): Promise<boolean> {
  const given = signatures
    .split(' ')
    .flatMap((each) => (each.startsWith('v1,') ? bytesOf(each.slice(3)) : []))
    .slice(0, 10);
  const found = await Promise.all(
    keys.flatMap((key) => given.map((signature) => crypto.subtle.verify('HMAC', key, signature, signed))),
  );
  return found.includes(true);
}

function bytesOf(text: string): Uint8Array<ArrayBuffer>[] {
  try {
    return [base64(text)];
  } catch {
    return [];
  }
}

function fault(code: WebhookErrorCode, what: string, cause?: unknown): ThroughlineError {
  const next =
    code === 'SECRET_NOT_READABLE'
      ? 'Give it as subscribeToEvents or rotateSubscriptionSecret showed it.'
      : 'Answer 401, and do nothing of what it says.';
  return new ThroughlineError({ code, what, next, cause });
}
