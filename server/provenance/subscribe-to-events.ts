import { randomBytes } from 'node:crypto';
import { SubscribeToEvents } from '../../schema/provenance/subscribe-to-events.js';
import { termsOf } from '../platform/webhooks/webhook-terms.js';
import { faultOf } from '../platform/webhooks/webhook-url.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { globalId } from '../reading/global-id.js';
import { sql } from '../reading/sql.js';

const mostSubscriptions = 20;
const longestUrl = 2000;

export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

export const subscribeToEvents = write(SubscribeToEvents, async (door, input) => {
  const { callerId, organisationId, realm } = door.actor;
  const url = checkedUrl(door, input.url);
  const types = checkedTypes(door, input.eventTypes ?? []);
  await checkRoom(door);
  const secret = newSecret();
  const [made] = await door.ask<{ id: string }>(sql`
    insert into webhook_subscription (caller_id, organisation_id, realm, url, event_types, secret)
    values (${callerId}, ${organisationId}, ${realm}, ${url}, ${types}, ${secret}) returning id`);
  return { subscriptionId: globalId('EventSubscription', made?.id ?? ''), secret };
});

function checkedUrl({ manager }: Door, given: string): string {
  if (given.length > longestUrl || !URL.canParse(given))
    return refuse(
      'URL_NOT_ALLOWED',
      'This is not an address. Give a whole one, such as https://example.org/events.',
      'url',
    );
  const url = new URL(given);
  const fault = faultOf(url, termsOf(manager.dataSource).allowedHosts);
  return fault === undefined ? url.href : refuse('URL_NOT_ALLOWED', fault, 'url');
}

function checkedTypes({ manager }: Door, given: readonly string[]): string[] {
  const known = new Set(termsOf(manager.dataSource).eventTypes);
  given.forEach((type, index) => {
    if (!known.has(type))
      refuse(
        'UNKNOWN_EVENT_TYPE',
        `There is no event of the type "${type.slice(0, 80)}". Name the row and the type a write answers with, such as finance.SpendRecorded.`,
        `eventTypes.${String(index)}`,
      );
  });
  return [...new Set(given)];
}

/** The organisation is locked: two that subscribe at once are counted one after the other. */
async function checkRoom(door: Door): Promise<void> {
  const { organisationId } = door.actor;
  await door.ask(sql`select from organisation where id = ${organisationId} for no key update`);
  const [found] = await door.ask<{ count: number }>(sql`
    select count(*)::int as count from webhook_subscription where organisation_id = ${organisationId} and status = 'ACTIVE'`);
  if ((found?.count ?? 0) >= mostSubscriptions)
    refuse(
      'TOO_MANY_SUBSCRIPTIONS',
      `Your organisation has ${String(mostSubscriptions)} subscriptions. End one first.`,
    );
}
