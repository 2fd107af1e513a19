/** Says how a noun is listed: its root field, and what a person may filter and order by. */
import type { Noun } from './edges.js';

export interface ListSpec {
  /** The root field for many, such as `investmentLines`. Null: reached only through other nouns and `node(id:)`. */
  root: string | null;
  /** The field by which one is asked for by name, such as `slug`: adds a root field for one. */
  lookup: string | undefined;
  /** Fields, edges (by id) and `edge.field` paths. */
  filter: readonly string[];
  /** Fields and `edge.field` paths. The first is the default; a leading `-` makes it descend. */
  order: readonly string[];
}

const specs = new Map<Noun, ListSpec>();

export function Listed(spec: {
  as?: string;
  lookup?: string;
  filter?: readonly string[];
  order: readonly string[];
}): ClassDecorator {
  return (target) => {
    specs.set(target as unknown as Noun, {
      root: spec.as ?? null,
      lookup: spec.lookup,
      filter: spec.filter ?? [],
      order: spec.order,
    });
  };
}

export function listSpec(noun: Noun): ListSpec {
  const spec = specs.get(noun);
  if (spec === undefined) throw new Error(`${noun.name} has no @Listed: say how it is ordered.`);
  return spec;
}
