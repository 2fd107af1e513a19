/** What an operation asks for, as a tree: fragments are put in their places, and what is asked twice stands once. */
import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { SavedQuery } from './saved-queries.js';

export interface AskedField {
  /** In the answer. */
  key: string;
  /** The scalar or enum of a value; of a record, its type. */
  type: string;
  isList: boolean;
  /** Empty of a value. */
  fields: AskedField[];
  /** How the document asks for it. */
  node: FieldNode | undefined;
}

interface Found {
  nodes: FieldNode[];
  type: GraphQLOutputType | undefined;
}

export function askedFields(schema: GraphQLSchema, { document, operation }: SavedQuery): AskedField {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  const queryType = schema.getQueryType();
  if (queryType == null) throw new Error('The contract has no queries.');
  return {
    key: '',
    type: queryType.name,
    isList: false,
    node: undefined,
    fields: fieldsOf(queryType, [operation.selectionSet]),
  };

  function fieldsOf(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): AskedField[] {
    const found = new Map<string, Found>();
    for (const set of sets) collect(type, set, found);
    return [...found].map(([key, { nodes, type: fieldType }]) => {
      const named = fieldType === undefined ? undefined : getNamedType(fieldType);
      const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      return {
        key,
        type: named?.name ?? 'String',
        isList: fieldType !== undefined && isListed(fieldType),
        node: nodes[0],
        fields: isCompositeType(named) ? fieldsOf(named, inner) : [],
      };
    });
  }

  function collect(type: GraphQLCompositeType, set: SelectionSetNode, found: Map<string, Found>): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const known = found.get(key);
        // __typename is a field of no type.
        const field = isUnionType(type) ? undefined : type.getFields()[selection.name.value];
        if (known === undefined) found.set(key, { nodes: [selection], type: field?.type });
        else known.nodes.push(selection);
        continue;
      }
      const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = inner?.typeCondition;
      const on = condition === undefined ? type : schema.getType(condition.name.value);
      if (inner !== undefined && isCompositeType(on))
        collect(isObjectType(type) ? type : on, inner.selectionSet, found);
    }
  }
}

function isListed(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isListed(type.ofType) : isListType(type);
}
