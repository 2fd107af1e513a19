/** The subscriptions of the caller's organisation, and how they fare; never their secrets. */
import { GraphQLError } from 'graphql';
import type { EventSubscription } from '../../schema/provenance/event-subscription.js';
import { sql } from '../reading/sql.js';
import { ask, type Asking } from './asking.js';

export async function readSubscriptions(asking: Asking): Promise<EventSubscription[]> {
  const { actor } = asking;
  if (actor === undefined)
    throw turnedAway('UNAUTHENTICATED', 'Nobody is signed in. Send a token: Authorization: Bearer …');
  const permission = 'provenance:subscribeToEvents';
  if (!actor.permissions.has(permission))
    throw turnedAway('FORBIDDEN', `The role ${actor.role} does not hold ${permission}. Ask somebody who does.`);
  return ask<EventSubscription>(
    asking,
    sql`
    select 'EventSubscription:' || s.id as id, s.url, s.event_types as "eventTypes", s.status, s.started_at as "startedAt",
      s.ended_at as "endedAt", s.last_delivered_at as "lastDeliveredAt", s.last_failure as "lastFailure",
      (select count(*)::int from webhook_delivery d where d.subscription_id = s.id and d.status = 'PENDING') as waiting
    from webhook_subscription s where s.organisation_id = ${actor.organisationId} order by s.started_at desc limit 1000`,
  );
}

function turnedAway(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
