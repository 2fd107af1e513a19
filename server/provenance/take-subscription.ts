/** A subscription of the caller's organisation that is still served, locked until the end of the write. */
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { sql } from '../reading/sql.js';

const form = /^EventSubscription:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export async function takeSubscription(door: Door, id: string): Promise<string> {
  const path = 'subscriptionId';
  const key = form.exec(id)?.[1];
  if (key === undefined)
    return refuse('BAD_ID', 'This is no id of a subscription. Take ids from `eventSubscriptions`.', path);
  const [found] = await door.ask<{ status: string }>(sql`
    select status from webhook_subscription where id = ${key} and organisation_id = ${door.actor.organisationId} for update`);
  if (found === undefined)
    return refuse('NOT_FOUND', 'Your organisation has no such subscription. Take ids from `eventSubscriptions`.', path);
  if (found.status !== 'ACTIVE')
    return refuse('SUBSCRIPTION_ENDED', 'This subscription has ended. Subscribe again to have events sent.', path);
  return key;
}
