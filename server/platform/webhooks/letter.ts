/** The letter a delivery is sent as, by the rules of Standard Webhooks: what happened, when, to which ids, and the signature. */
import { Webhook } from 'standardwebhooks';
import type { ClaimedDelivery } from './claim-deliveries.js';
import type { Letter } from './post.js';

/** While a new secret is taken into use, the one before signs too. */
export function letterOf({ url, secrets, eventId, type, at, fields }: ClaimedDelivery, now = new Date()): Letter {
  const body = JSON.stringify({ type, timestamp: at, data: fields });
  const signatures = secrets.map((secret) => new Webhook(secret).sign(eventId, now, body));
  const headers = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'Throughline',
    'webhook-id': eventId,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': signatures.join(' '),
  };
  return { url, headers, body };
}
