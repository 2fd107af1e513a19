/** A group of counts as the tables it was at one time or another: what is hidden in one version is hidden in all. */
import { holdBack } from './hold-back.js';
import type { CountedCell } from './people-counts.js';
import type { PeopleCell, PeopleSum, PeopleTable } from './people-table.js';

export interface CellOnRecord extends CountedCell {
  wasSmall: boolean;
  wasHeld: boolean;
}

/** Gives the places that are hidden. */
export async function placesToHide(cells: readonly CellOnRecord[], threshold: number): Promise<Set<string>> {
  const versions = new Map<string, CellOnRecord[]>();
  for (const cell of cells) versions.set(cell.place, [...(versions.get(cell.place) ?? []), cell]);
  const hidden = new Set(cells.filter(({ wasHeld }) => wasHeld).map(({ place }) => place));
  const latest = Math.max(...cells.map(({ revision }) => revision));
  for (let revision = 0; revision <= latest; revision += 1) {
    const table = tableAt(versions, revision, hidden);
    for (const place of await holdBack(table, threshold)) hidden.add(place);
  }
  return hidden;
}

/** Each count as it stood then: the version of that number, or the last there is. */
function tableAt(
  versions: ReadonlyMap<string, readonly CellOnRecord[]>,
  revision: number,
  hidden: ReadonlySet<string>,
): PeopleTable {
  const [cells, totals, parts] = [[] as PeopleCell[], new Map<string, string[]>(), new Map<string, string[]>()];
  const addTo = (lists: Map<string, string[]>, sum: string, place: string): void => {
    lists.set(sum, [...(lists.get(sum) ?? []), place]);
  };
  for (const [place, all] of versions) {
    const cell = all.find((each) => each.revision === revision) ?? all.at(-1);
    if (cell === undefined) continue;
    const { value, isTold, wasSmall, partOf, sumOf } = cell;
    cells.push({ id: place, value, isTold, wasSmall, wasHeld: hidden.has(place) });
    for (const sum of sumOf) addTo(totals, sum, place);
    for (const sum of partOf) addTo(parts, sum, place);
  }
  const sums = [...totals].flatMap(([sum, of]) =>
    of.map((total): PeopleSum => ({ total, parts: parts.get(sum) ?? [] })),
  );
  return { cells, sums };
}
