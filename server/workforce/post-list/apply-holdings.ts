/** Records who holds posts now and who left, as plainly as a list says it, by the rules of the single writes. */
import type { Door } from '../../platform/write/door.js';
import { checkEnding } from '../ending-rules.js';
import { fillVacancies } from '../fill-vacancies.js';
import { checkHolding } from '../holding-rules.js';
import { OccupancyRow } from '../occupancy.entity.js';
import type { Holding } from '../occupancy-rules.js';
import type { PostRow } from '../post.entity.js';
import { at, type Applying } from './apply.js';
import type { ListedPost } from './listed-post.js';

export interface Filling {
  listed: ListedPost;
  /** As it is once the list is applied. */
  post: PostRow;
  holding: Holding;
}

export interface Vacating {
  listed: ListedPost;
  post: PostRow;
  occupancies: readonly OccupancyRow[];
  endsOn: string;
}

export async function applyToHoldings(
  applying: Applying,
  { fills, vacates }: { fills: readonly Filling[]; vacates: readonly Vacating[] },
): Promise<void> {
  const { door } = applying;
  for (const { listed, post, occupancies, endsOn } of vacates)
    await at(applying, listed, post, () => vacate(door, occupancies, endsOn));
  const vacancies = await fillVacancies(
    door,
    fills.map(({ post }) => post),
  );
  const records = [];
  for (const { listed, post, holding } of fills) {
    const record = await at(applying, listed, post, async () => {
      checkHolding(post, applying.held(post.id), holding, { today: door.today, path: '' });
      await vacancies.fill(post, holding, undefined, '');
      return { ...holding, asAt: applying.asAt, visibility: post.visibility, areaId: post.areaId, postId: post.id };
    });
    if (record !== undefined) records.push(record);
  }
  await door.insertAll(OccupancyRow, records);
  await vacancies.write();
}

async function vacate(door: Door, occupancies: readonly OccupancyRow[], endsOn: string): Promise<void> {
  for (const occupancy of occupancies) {
    checkEnding(occupancy, endsOn, 'endsOn');
    await door.change(OccupancyRow, occupancy, { endsOn });
  }
}
