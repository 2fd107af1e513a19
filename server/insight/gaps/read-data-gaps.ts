/** Asks for what is missing in an area. */
import type { DataGaps } from '../../../schema/insight/data-gaps.js';
import type { GapKind } from '../../../schema/insight/gap.js';
import type { Asking } from '../asking.js';
import { dataGapsOf } from './data-gaps.js';
import { dataGapsQuestion } from './data-gaps.question.js';

export async function readDataGaps(
  asking: Asking,
  area: string,
  kinds: readonly GapKind[] | null | undefined,
): Promise<DataGaps> {
  return dataGapsOf((await asking.put(dataGapsQuestion, { area })).area, kinds, asking.today, asking);
}
