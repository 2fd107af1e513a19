/** The bands of a list, in order: which place each has among them. */
import { bandName } from '../provenance/quality/band-figures.js';
import { refuse } from '../platform/write/refused.js';

export interface BandDays {
  fromDays: number;
  toDays?: number | null;
}

/** A published last band begins past day 365 where the one before it ends with day 364: one day off is no gap. */
const nextBand = 2;

/** A length of time that no band tells of keeps its place, so that nobody adds up bands of which one is missing. */
export function inOrder<Band extends BandDays>(
  bands: readonly Band[],
  path: string,
): (Band & { toDays: number | null; sequence: number })[] {
  const ordered = bands
    .map((band, index) => ({ band, place: `${path}.${String(index)}` }))
    .sort(({ band: one }, { band: other }) => one.fromDays - other.fromDays);
  let sequence = 0;
  let end = -1;
  return ordered.map(({ band, place }) => {
    const { fromDays, toDays = null } = band;
    if (fromDays < 0 || (toDays !== null && toDays < fromDays))
      refuse('BAD_BAND', `A wait of ${bandName({ fromDays, toDays })} cannot be. Correct the days.`, place);
    if (fromDays <= end)
      refuse(
        'BANDS_OVERLAP',
        `A wait of ${String(fromDays)} days falls in two bands. Let each begin after the last.`,
        place,
      );
    sequence += fromDays - end > nextBand ? 2 : 1;
    end = toDays ?? Infinity;
    return { ...band, toDays, sequence };
  });
}
