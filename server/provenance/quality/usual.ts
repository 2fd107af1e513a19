/** What the newest item of a series is set against: the last one that was as usual, not one that was itself odd. */

/**
 * So many odd items in a row are doubted; the next is taken for the new usual. Two months of a wrong list came in before anybody put it right,
 * while a service that really changed should not be doubted for ever.
 */
export const oddAtMost = 3;

/** The usual item against which the newest is odd. Items that do not fit, such as an empty list among bands, are passed over. */
export function oddAgainst<Item>(
  series: readonly Item[],
  fits: (item: Item) => boolean,
  isOdd: (usual: Item, item: Item) => boolean,
): Item | undefined {
  const newest = series.at(-1);
  if (newest === undefined || !fits(newest)) return undefined;
  let usual: Item | undefined;
  let oddInRow = 0;
  for (const item of series.filter(fits)) {
    oddInRow = usual !== undefined && isOdd(usual, item) ? oddInRow + 1 : 0;
    if (oddInRow > oddAtMost) oddInRow = 0;
    if (oddInRow === 0) usual = item;
  }
  return oddInRow > 0 ? usual : undefined;
}
