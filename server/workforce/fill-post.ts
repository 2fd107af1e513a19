import { FillPost, type HoldingInput } from '../../schema/workforce/fill-post.js';
import { batch } from '../platform/write/batch.js';
import { eachItem } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { fillVacancies } from './fill-vacancies.js';
import { heldPosts } from './held-posts.js';
import { checkHolding } from './holding-rules.js';
import { hours } from './hours-rules.js';
import { OccupancyRow } from './occupancy.entity.js';
import { checkOverlap, type Holding } from './occupancy-rules.js';
import { PostRow } from './post.entity.js';
import { checkOrder } from './post-rules.js';
import { takeEach } from './take-each.js';

export const fillPost = write(FillPost, async (door, input) => {
  const items = batch(input.items);
  const posts = await takeEach(
    door,
    PostRow,
    items.map(({ postId }) => postId),
  );
  const stated = await door.statement(input, { visibility: 'PUBLIC' });
  const held: (postId: string) => Holding[] = await heldPosts(door, posts.rows);
  const vacancies = await fillVacancies(door, posts.rows);

  const records = await eachItem(items, 'items', async (item, path) => {
    const post = posts.at(item.postId, `${path}.postId`);
    const holding = holdingOf(item, path);
    const others = held(post.id);
    checkHolding(post, others, holding, { today: door.today, path });
    const record = {
      ...stated,
      ...holding,
      visibility: input.visibility ?? post.visibility,
      areaId: post.areaId,
      postId: post.id,
    };
    await vacancies.fill(post, holding, item.vacancyId, `${path}.vacancyId`);
    others.push(holding);
    return record;
  });
  return { occupancies: await door.insertAll(OccupancyRow, records), vacancies: await vacancies.write() };
});

function holdingOf(item: HoldingInput, path: string): Holding {
  const { fte, kind, startsOn, endsOn = null, overlap = null, overlapUntil = null } = item;
  const holding = { fte: hours(fte, `${path}.fte`), kind, startsOn, endsOn, overlap, overlapUntil };
  checkOrder(holding, `${path}.endsOn`);
  checkOverlap(holding, `${path}.overlapUntil`);
  return holding;
}
