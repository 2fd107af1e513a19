import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { EventPage } from '../../schema/provenance/event.js';
import { EventSubscription } from '../../schema/provenance/event-subscription.js';
import { Realm } from '../../schema/shared/recorded.js';
import type { Asking } from './asking.js';
import { readEvents } from './read-events.js';
import { readSubscriptions } from './read-subscriptions.js';

@Resolver()
export class EventsResolver {
  @Query(() => EventPage, {
    description:
      'What was written, in the order of the commits: none is ever left out or comes late, so who polls need only keep the last `endCursor`. Only events about records the caller may see, for callers who are signed in. ' +
      'Kept for 30 days. Refused with BAD_CURSOR, BAD_PAGE_SIZE, or CURSOR_EXPIRED where events since the cursor may be gone.',
  })
  events(
    @Ctx() asking: Asking,
    @Arg('first', () => Int, { defaultValue: 100, description: 'How many at most: 1 to 1,000.' }) first: number,
    @Arg('realm', () => Realm, {
      defaultValue: Realm.FACT,
      description: 'Facts unless asked otherwise. The two never meet in one page.',
    })
    realm: Realm,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The `endCursor` of the page before. Left out: from the oldest that is kept.',
    })
    after?: string | null,
  ): Promise<EventPage> {
    return readEvents(asking, { after: after ?? undefined, first, realm });
  }

  @Query(() => [EventSubscription], {
    description:
      'Where the caller’s organisation has events sent, newest first. Refused with FORBIDDEN to who may not subscribe.',
  })
  eventSubscriptions(@Ctx() asking: Asking): Promise<EventSubscription[]> {
    return readSubscriptions(asking);
  }
}
