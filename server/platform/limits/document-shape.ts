/** How much a document asks for by its text alone, each fragment counted wherever it is used. */
import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

export interface Shape {
  depth: number;
  selections: number;
  rootFields: number;
  aliases: number;
  /** Fields that stand beside another of the same name. */
  repeats: number;
  directives: number;
  introspects: boolean;
}

const nothing: Shape = {
  depth: 0,
  selections: 0,
  rootFields: 0,
  aliases: 0,
  repeats: 0,
  directives: 0,
  introspects: false,
};

/** A list and its records are one level. */
const withinList = new Set(['nodes', 'edges', 'node']);
const contract = new Set(['__schema', '__type']);

export function shapeOf({ definitions }: DocumentNode): Shape {
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const measure = new Measure(fragments);
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  return operations
    .map(({ selectionSet, directives = [], variableDefinitions = [] }) => {
      const given = variableDefinitions.reduce((sum, each) => sum + (each.directives?.length ?? 0), directives.length);
      return both({ ...nothing, directives: given }, measure.of(selectionSet));
    })
    .reduce(both, nothing);
}

class Measure {
  /** A fragment that is measured already, or is being measured: one that leads to itself is for validation to refuse. */
  private readonly known = new Map<string, Shape>();

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  /** `rootFields` are those of this set. */
  of({ selections }: SelectionSetNode): Shape {
    const names = new Set<string>();
    let shape: Shape = { ...nothing, selections: selections.length };
    for (const selection of selections) {
      shape.directives += selection.directives?.length ?? 0;
      switch (selection.kind) {
        case Kind.INLINE_FRAGMENT:
          shape = both(shape, this.of(selection.selectionSet));
          break;
        case Kind.FRAGMENT_SPREAD:
          shape = both(shape, this.ofFragment(selection.name.value));
          break;
        case Kind.FIELD: {
          const { name, alias, selectionSet } = selection;
          const key = (alias ?? name).value;
          if (names.has(key)) shape.repeats += 1;
          names.add(key);
          if (alias !== undefined) shape.aliases += 1;
          shape.rootFields += 1;
          shape.depth = Math.max(shape.depth, 1);
          if (contract.has(name.value)) shape.introspects = true;
          if (selectionSet !== undefined) shape = both(shape, below(name.value, this.of(selectionSet)));
        }
      }
    }
    return shape;
  }

  private ofFragment(name: string): Shape {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    this.known.set(name, nothing);
    const fragment = this.fragments.get(name);
    const own = { ...nothing, directives: fragment?.directives?.length ?? 0 };
    const shape = fragment === undefined ? nothing : both(own, this.of(fragment.selectionSet));
    this.known.set(name, shape);
    return shape;
  }
}

/** What stands under a field. How deep introspection may go is a rule of GraphQL's own, by what it leads through. */
function below(field: string, shape: Shape): Shape {
  const depth = contract.has(field) ? 1 : shape.depth + (withinList.has(field) ? 0 : 1);
  return { ...shape, depth, rootFields: 0 };
}

function both(one: Shape, other: Shape): Shape {
  return {
    depth: Math.max(one.depth, other.depth),
    selections: one.selections + other.selections,
    rootFields: one.rootFields + other.rootFields,
    aliases: one.aliases + other.aliases,
    repeats: one.repeats + other.repeats,
    directives: one.directives + other.directives,
    introspects: one.introspects || other.introspects,
  };
}
