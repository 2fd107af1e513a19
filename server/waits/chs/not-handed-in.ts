/** Lists that had a figure for the month or the year before it and have none now: on record as unknown, so that the gap is seen and asked about. */
import type { Door } from '../../platform/write/door.js';
import { unknown } from '../../platform/write/values.js';
import { keyOf, listsOfTheYearBefore } from './known-lists.js';
import type { SettledPlace } from './settle-places.js';
import type { ListToStore } from './store-lists.js';

interface Expecting {
  clockId: string;
  month: string;
  lists: readonly ListToStore[];
  settled: ReadonlyMap<string, SettledPlace>;
  sourceId: string;
}

export async function notHandedIn(
  door: Door,
  { clockId, month, lists, settled, sourceId }: Expecting,
): Promise<(ListToStore & { lastMonth: string })[]> {
  const there = new Set(lists.map(keyOf));
  const rows = new Set([...settled.values()].map(({ providerId, areaId }) => providerId ?? areaId));
  const earlier = await listsOfTheYearBefore(door, clockId, month);
  return earlier
    .map((list) => ({ ...list, month }))
    .filter((list) => !there.has(keyOf(list)))
    .map(({ pathway, ...list }) => ({
      ...list,
      name: pathway,
      sourceId,
      bands: [],
      total: unknown(
        rows.has(list.providerId ?? list.areaId)
          ? 'Blank in the workbook: nobody handed in figures for the service line.'
          : 'Not in the workbook: the organisation handed in nothing for the month.',
      ),
      missingSubmitters: null,
    }));
}
