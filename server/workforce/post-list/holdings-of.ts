/** Of every post of a list, how far it is held otherwise than on record. Pure. */
import type { OccupancyRow } from '../occupancy.entity.js';
import type { PostRow } from '../post.entity.js';
import type { Filling, Vacating } from './apply-holdings.js';
import type { Differences, Kept } from './differences.js';
import { holdingDifference } from './holdings.js';
import type { OnRecord } from './on-record.js';
import type { PostList } from './read-list.js';

interface Holdings {
  fills: readonly Filling[];
  vacates: readonly Vacating[];
  kept: readonly Kept[];
}

export function holdingsOf({
  list,
  changes,
  onRecord,
  opened,
  held,
  asAt,
}: {
  list: PostList;
  changes: Differences['changes'];
  onRecord: OnRecord;
  /** By position. */
  opened: ReadonlyMap<string, PostRow>;
  held: (postId: string) => readonly OccupancyRow[];
  asAt: string;
}): Holdings {
  const fills: Filling[] = [];
  const vacates: Vacating[] = [];
  const kept: Kept[] = [];
  const changed = new Map(changes.map(({ post, record }) => [post.id, Object.assign({}, post, record)]));
  for (const listed of list.posts) {
    const before = onRecord.live.get(listed.position) ?? opened.get(listed.position);
    if (before === undefined) continue;
    const post = changed.get(before.id) ?? before;
    const difference = holdingDifference(listed, held(post.id), asAt);
    if (difference === undefined) continue;
    if ('fill' in difference) fills.push({ listed, post, holding: difference.fill });
    else if ('vacate' in difference)
      vacates.push({ listed, post, occupancies: difference.vacate, endsOn: difference.endsOn });
    else kept.push({ listed, what: 'held', ...difference.kept });
  }
  return { fills, vacates, kept };
}
