/** Random tables of people, as they are published: bands by provider with totals both ways, and boards and regions above providers. */
import { chanceOf, type Chance } from '../../seeds/chance.js';
import type { PeopleCell, PeopleSum, PeopleTable } from '../../server/platform/small-numbers/people-table.js';

export interface RandomTable extends PeopleTable {
  shape: 'one-way' | 'two-way' | 'three-level' | 'three-way';
}

const shapes = ['one-way', 'two-way', 'three-level', 'three-way'] as const;

export function randomTable(seed: number): RandomTable {
  const chance = chanceOf(`people ${String(seed)}`);
  const shape = shapes[seed % shapes.length] ?? 'two-way';
  const size = (least: number, most: number): Tree => leaves(chance.whole(least, most));
  switch (shape) {
    case 'one-way':
      return { shape, ...crossed(chance, [size(2, 9)]) };
    case 'two-way':
      return { shape, ...crossed(chance, [size(2, 8), size(2, 6)]) };
    case 'three-level':
      return { shape, ...crossed(chance, [branches(chance), size(2, 4)]) };
    case 'three-way':
      return { shape, ...crossed(chance, [size(2, 3), size(2, 4), size(2, 3)]) };
  }
}

/** A way to divide people: a total with its parts, and theirs. */
interface Tree {
  name: string;
  parts: readonly Tree[];
}

const leaves = (count: number, name = 'all'): Tree => ({
  name,
  parts: Array.from({ length: count }, (_, index) => ({ name: `${name}.${String(index)}`, parts: [] })),
});

function branches(chance: Chance): Tree {
  const parts = Array.from({ length: chance.whole(2, 3) }, (_, index) =>
    leaves(chance.whole(2, 4), `all.${String(index)}`),
  );
  return { name: 'all', parts };
}

const everyNode = (tree: Tree): Tree[] => [tree, ...tree.parts.flatMap(everyNode)];
const isUnder = (name: string, above: string): boolean => name === above || name.startsWith(`${above}.`);

/** Many cells of few people and of none among others. */
const people = (chance: Chance): number => {
  const kind = chance.whole(1, 10);
  if (kind === 1) return 0;
  return kind < 5 ? chance.whole(1, 4) : chance.whole(5, kind < 9 ? 40 : 900);
};

function crossed(chance: Chance, ways: readonly Tree[]): PeopleTable {
  const nodes = ways.map(everyNode);
  const places = nodes.reduce<Tree[][]>(
    (found, way) => found.flatMap((place) => way.map((node) => [...place, node])),
    [[]],
  );
  const inner = places
    .filter((place) => place.every(({ parts }) => parts.length === 0))
    .map((place) => ({ place, value: people(chance) }));
  const idOf = (place: readonly Tree[]): string => place.map(({ name }) => name).join(' | ');
  const cells = places.map((place): PeopleCell => {
    const own = inner.filter((leaf) => leaf.place.every(({ name }, way) => isUnder(name, place[way]?.name ?? '')));
    return { id: idOf(place), value: own.reduce((sum, { value }) => sum + value, 0) };
  });
  const sums = places.flatMap((place) =>
    place.flatMap(({ parts }, way): PeopleSum[] =>
      parts.length === 0
        ? []
        : [
            {
              total: idOf(place),
              parts: parts.map((part) => idOf(place.map((node, at) => (at === way ? part : node)))),
            },
          ],
    ),
  );
  return { cells, sums };
}
