/** Events for those who poll: in the order of their commits, none left out, and none that the caller may not learn of. */
import { GraphQLError } from 'graphql';
import type { Event, EventPage } from '../../schema/provenance/event.js';
import type { Realm } from '../../schema/shared/recorded.js';
import { daysKept } from '../platform/webhooks/purge-old.js';
import { decodeCursor, encodeCursor } from '../reading/cursor.js';
import { refusedRequest } from '../reading/refused-request.js';
import { sql } from '../reading/sql.js';
import { ask, type Asking } from './asking.js';
import { mayLearn, toldTo } from './audience.js';

export interface EventsAsked {
  after?: string | undefined;
  first: number;
  realm: Realm;
}

/** Up to which position a reader has everything, and as of when: events are kept for a while only. */
interface Mark {
  position: string;
  at: string;
}

interface Line {
  settled: string;
  now: string;
  isKept: boolean;
}

type Found = Mark & { id: string; type: string; realm: Realm; body: Omit<Event, 'id' | 'type' | 'realm' | 'at'> };

const mostEvents = 1000;

export async function readEvents(asking: Asking, { after, first, realm }: EventsAsked): Promise<EventPage> {
  if (first < 1 || first > mostEvents)
    throw refusedRequest(
      'BAD_PAGE_SIZE',
      `\`first\` is ${String(first)}; a page has 1 to ${String(mostEvents)} events.`,
    );
  const mark = after === undefined ? undefined : markOf(after);
  const position = mark?.position ?? '0';
  // Nothing new, nothing to wait for: only who has something to read takes the lock that settles it.
  const [line] = await ask<Line>(
    asking,
    sql`
    select case when newest_event() > ${position} then settled_events() else ${position} end::text as settled,
      clock_timestamp() as now, coalesce(${mark?.at}::timestamptz > now() - ${daysKept} * interval '1 day', true) as "isKept"`,
  );
  if (line?.isKept !== true) {
    throw new GraphQLError(
      `The cursor is older than the ${String(daysKept)} days for which events are kept: some may have gone. Leave \`after\` out, and read the records you keep a copy of anew.`,
      { extensions: { code: 'CURSOR_EXPIRED' } },
    );
  }
  const { actor } = asking;
  const listener = [
    sql`(select id from role where slug = ${actor?.role ?? 'public'})`,
    sql`${actor?.organisationId}::uuid`,
  ] as const;
  const found = await ask<Found>(
    asking,
    sql`
    select e.position::text, e.id, e.type, e.at, e.realm, ${toldTo(...listener)} as body from outbox_event e
    where e.position > ${position} and e.position <= ${line.settled} and e.realm = ${realm}
      and ${mayLearn(...listener)}
    order by e.position limit ${first + 1}`,
  );
  const nodes = found.slice(0, first).map(({ body, ...event }) => ({ ...event, ...named(asking, body) }));
  const hasNextPage = found.length > first;
  const last = nodes.at(-1);
  const end = hasNextPage && last !== undefined ? last : { position: line.settled, at: line.now };
  return { nodes, hasNextPage, endCursor: encodeCursor('events', { value: end.at, key: end.position }) };
}

/** Only records of a kind that the caller may ask for are named; how many there were stays. */
function named({ mayRead }: Asking, body: Found['body']): Found['body'] {
  const isOpen = (id: string): boolean => mayRead(id.slice(0, id.indexOf(':')), 'id');
  const { subjectId, recordIds } = body;
  return {
    ...body,
    subjectId: subjectId != null && isOpen(subjectId) ? subjectId : null,
    recordIds: recordIds.filter(isOpen),
  };
}

function markOf(after: string): Mark {
  const { value, key } = decodeCursor('events', after);
  if (/^\d{1,18}$/.test(key) && value !== null && !Number.isNaN(Date.parse(value))) return { position: key, at: value };
  throw refusedRequest(
    'BAD_CURSOR',
    'That cursor is not one of ours. Use the endCursor of a page of events, or leave `after` out.',
  );
}
