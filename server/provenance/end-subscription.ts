import { EndSubscription } from '../../schema/provenance/end-subscription.js';
import { write } from '../platform/write/write.js';
import { sql } from '../reading/sql.js';
import { takeSubscription } from './take-subscription.js';

export const endSubscription = write(EndSubscription, async (door, { subscriptionId }) => {
  const key = await takeSubscription(door, subscriptionId);
  await door.ask(sql`update webhook_subscription set status = 'ENDED', ended_at = now() where id = ${key}`);
  await door.ask(
    sql`update webhook_delivery set status = 'DEAD' where subscription_id = ${key} and status = 'PENDING'`,
  );
  return { subscriptionId };
});
