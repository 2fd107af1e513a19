/** The equations an outsider can set up from a table, in parts that have nothing to do with each other. */
import type { PeopleCell, PeopleTable } from './people-table.js';

export interface Known extends PeopleCell {
  value: number;
}

export interface Equation {
  total: number;
  /** Places in the cells. */
  parts: readonly number[];
  /** Where parts were not given: how many people they may hold together. Null: every part is given. */
  missing: number | null;
}

/** Cells with the equations between them; places are places in `cells`. */
export interface System {
  cells: readonly Known[];
  equations: readonly Equation[];
}

/** A total that its parts miss by more than this share tells nothing of one of them. */
const looseFrom = 0.1;

export function systemsOf({ cells, sums }: PeopleTable): System[] {
  const known = cells.filter((cell): cell is Known => cell.value !== null);
  const place = new Map(known.map(({ id }, index) => [id, index]));
  const equations = sums.flatMap(({ total, parts }): Equation[] => {
    const of = place.get(total);
    const given = parts.flatMap((part) => place.get(part) ?? []);
    if (of === undefined || given.length === 0) return [];
    const rest = valueAt(known, of) - given.reduce((sum, part) => sum + valueAt(known, part), 0);
    if (given.length < parts.length) return [{ total: of, parts: given, missing: Math.max(0, rest) }];
    const isLoose = Math.abs(rest) > looseFrom * valueAt(known, of);
    return isLoose ? [] : [{ total: of, parts: given, missing: null }];
  });
  return connected(known, equations);
}

const valueAt = (cells: readonly Known[], place: number): number => cells[place]?.value ?? 0;

function connected(cells: readonly Known[], equations: readonly Equation[]): System[] {
  const leader = cells.map((_, place) => place);
  const find = (place: number): number => {
    let top = place;
    while (leader[top] !== top) top = leader[top] = leader[leader[top] ?? top] ?? top;
    return top;
  };
  for (const { total, parts } of equations) for (const part of parts) leader[find(part)] = find(total);
  const groups = new Map<number, { places: number[]; equations: Equation[] }>();
  const groupOf = (place: number) => {
    const top = find(place);
    const group = groups.get(top) ?? { places: [], equations: [] };
    groups.set(top, group);
    return group;
  };
  for (const place of cells.keys()) groupOf(place).places.push(place);
  for (const equation of equations) groupOf(equation.total).equations.push(equation);
  return [...groups.values()].map(({ places, equations: own }) => {
    const within = new Map(places.map((place, index) => [place, index]));
    const at = (place: number): number => within.get(place) ?? 0;
    return {
      cells: places.flatMap((place) => cells[place] ?? []),
      equations: own.map(({ total, parts, missing }) => ({ total: at(total), parts: parts.map(at), missing })),
    };
  });
}
