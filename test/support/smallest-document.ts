/** Takes from a document whatever can go while it still shows a fault. */
import { Kind, parse, print, validate, visit, type DocumentNode, type GraphQLSchema } from 'graphql';

/** What may go by itself. */
const parts: ReadonlySet<string> = new Set([
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.ARGUMENT,
  Kind.OBJECT_FIELD,
  Kind.DIRECTIVE,
]);

export async function smallestDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  isFaulty: (document: DocumentNode) => Promise<boolean>,
): Promise<DocumentNode> {
  let smallest = document;
  for (let index = 0; ;) {
    const smaller = without(smallest, index);
    if (smaller === undefined) return smallest;
    if (isValid(schema, smaller) && (await isFaulty(smaller))) smallest = smaller;
    else index += 1;
  }
}

/** The document without its part of that number; undefined where it has not so many. */
function without(document: DocumentNode, index: number): DocumentNode | undefined {
  let seen = -1;
  const shorter = visit(document, {
    enter: (node) => {
      if (!parts.has(node.kind)) return undefined;
      seen += 1;
      return seen === index ? null : undefined;
    },
  });
  return seen < index ? undefined : withoutUnused(shorter);
}

/** Drops fragments and variables that nothing mentions any more. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    FragmentSpread: ({ name }) => void used.add(name.value),
    VariableDefinition: ({ defaultValue }) => (defaultValue === undefined ? false : undefined),
    Variable: ({ name }, _, parent) => {
      if (parent !== undefined && !('kind' in parent && parent.kind === Kind.VARIABLE_DEFINITION))
        used.add(`$${name.value}`);
    },
  });
  const shorter = visit(document, {
    FragmentDefinition: ({ name }) => (used.has(name.value) ? undefined : null),
    VariableDefinition: ({ variable }) => (used.has(`$${variable.name.value}`) ? undefined : null),
  });
  return shorter === document ? document : withoutUnused(shorter);
}

function isValid(schema: GraphQLSchema, document: DocumentNode): boolean {
  try {
    // What was emptied prints as nothing, and is then found out.
    return validate(schema, parse(print(document))).length === 0;
  } catch {
    return false;
  }
}
