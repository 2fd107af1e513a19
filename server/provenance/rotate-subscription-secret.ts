import { RotateSubscriptionSecret } from '../../schema/provenance/rotate-subscription-secret.js';
import { write } from '../platform/write/write.js';
import { sql } from '../reading/sql.js';
import { newSecret } from './subscribe-to-events.js';
import { takeSubscription } from './take-subscription.js';

export const rotateSubscriptionSecret = write(RotateSubscriptionSecret, async (door, { subscriptionId }) => {
  const key = await takeSubscription(door, subscriptionId);
  const secret = newSecret();
  const previousUntil = new Date(Date.now() + 24 * 3_600_000).toISOString();
  await door.ask(sql`
    update webhook_subscription set previous_secret = secret, previous_until = ${previousUntil}, secret = ${secret}
    where id = ${key}`);
  return { subscriptionId, secret, previousUntil };
});
