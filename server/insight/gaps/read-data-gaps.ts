/** Asks for what is missing in an area, list by list to the last page. */
import type { DataGaps } from '../../../schema/insight/data-gaps.js';
import type { GapKind } from '../../../schema/insight/gap.js';
import type { Asking } from '../asking.js';
import { everyPage } from '../every-page.js';
import { dataGapsOf } from './data-gaps.js';
import {
  doubtsOfAreaQuestion,
  figuresOfAreaQuestion,
  gapsOfAreaQuestion,
  valuesOfAreaQuestion,
} from './data-gaps.question.js';

export async function readDataGaps(
  { put, today, lead }: Asking,
  area: string,
  kinds: readonly GapKind[] | null | undefined,
): Promise<DataGaps> {
  const figures = await put(figuresOfAreaQuestion, { area });
  const [missing, doubts, values] = await Promise.all([
    everyPage(async (after) => (await put(gapsOfAreaQuestion, { area, after })).area.areaInformationGaps),
    everyPage(async (after) => (await put(doubtsOfAreaQuestion, { area, after })).area.areaQualityFlags),
    everyPage(async (after) => (await put(valuesOfAreaQuestion, { area, after })).area.observations),
  ]);
  return dataGapsOf({ area: figures.area, missing, doubts, values }, kinds, today, lead);
}
