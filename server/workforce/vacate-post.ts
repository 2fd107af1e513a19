import { VacatePost } from '../../schema/workforce/vacate-post.js';
import { batch } from '../platform/write/batch.js';
import { eachItem, refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { onlyOnce } from '../provenance/only-once.js';
import { sql } from '../reading/sql.js';
import { checkEnding } from './ending-rules.js';
import { OccupancyRow } from './occupancy.entity.js';
import { takeEach } from './take-each.js';

export const vacatePost = write(VacatePost, async (door, input) => {
  const items = batch(input.items);
  const occupancies = await takeEach(
    door,
    OccupancyRow,
    items.map(({ occupancyId }) => occupancyId),
  );
  const checkOnce = onlyOnce();
  const leaving = await eachItem(items, 'items', ({ occupancyId, expectedVersion, endsOn }, path) => {
    const occupancy = occupancies.at(occupancyId, `${path}.occupancyId`);
    checkOnce([occupancyId], `${path}.occupancyId`);
    if (occupancy.version !== expectedVersion)
      refuse(
        'VERSION_CONFLICT',
        `This Occupancy is at version ${String(occupancy.version)}, and you read version ${String(expectedVersion)}. Read it again, and decide again.`,
        `${path}.expectedVersion`,
      );
    checkEnding(occupancy, endsOn, `${path}.endsOn`);
    return { id: occupancy.id, endsOn };
  });
  await door.ask(sql`update occupancy o set ends_on = l."endsOn", version = o.version + 1
    from jsonb_to_recordset(${JSON.stringify(leaving)}::jsonb) as l(id uuid, "endsOn" date) where o.id = l.id`);
  return { occupancies: leaving.map(({ id }) => id) };
});
