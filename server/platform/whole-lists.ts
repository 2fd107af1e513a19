/** Lists inside the answer to a question are answered whole: one that ended at its first page is followed, from the record it is of. */
import { createHash } from 'node:crypto';
import {
  Kind,
  parse,
  print,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** A list asked with fewer is meant to be cut, such as the latest five. */
const leastOfWhole = 20;

type Found = Record<string, unknown>;

interface List {
  nodes: unknown[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A list that goes on. */
interface CutList {
  list: List;
  field: FieldNode;
  /** The record it is of. Nothing: it stands at the root. */
  of: string | undefined;
}

interface Rest {
  document: DocumentNode;
  hash: string;
}

const named = (value: string) => ({ kind: Kind.NAME, value }) as const;
const field = (name: string, ...fields: readonly FieldNode[]): FieldNode => ({
  kind: Kind.FIELD,
  name: named(name),
  ...(fields.length === 0 ? {} : { selectionSet: { kind: Kind.SELECTION_SET, selections: fields } }),
});
const pageInfo = field('pageInfo', field('hasNextPage'), field('endCursor'));
const id = field('id');

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

const asks = ({ selections }: SelectionSetNode, key: string): boolean =>
  selections.some((each) => each.kind === Kind.FIELD && keyOf(each) === key);

const asking = (set: SelectionSetNode, asked: FieldNode): SelectionSetNode =>
  asks(set, keyOf(asked)) ? set : { ...set, selections: [...set.selections, asked] };

/** One that the question follows itself takes `after`. */
function isWhole({ selectionSet, arguments: given = [] }: FieldNode): boolean {
  const first = given.find(({ name }) => name.value === 'first')?.value;
  return (
    selectionSet !== undefined &&
    asks(selectionSet, 'nodes') &&
    first?.kind === Kind.INT &&
    Number(first.value) >= leastOfWhole &&
    !given.some(({ name }) => name.value === 'after')
  );
}

/** The same question, asking besides whether its lists go on, and of which record they are. */
export function tellingEnds(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: {
      leave: (set, _, parent) => {
        const isOfRecord = parent !== undefined && 'kind' in parent && parent.kind !== Kind.OPERATION_DEFINITION;
        const hasList = set.selections.some((each) => each.kind === Kind.FIELD && isWhole(each));
        return isOfRecord && hasList ? asking(set, id) : undefined;
      },
    },
    Field: {
      leave: (node) =>
        isWhole(node) && node.selectionSet !== undefined
          ? { ...node, selectionSet: asking(node.selectionSet, pageInfo) }
          : undefined,
    },
  });
}

/** Asks for the rest of every list that was cut, and puts it where it belongs. */
export async function withWholeLists(
  document: DocumentNode,
  answer: unknown,
  ask: (rest: Rest, variables: { wholeOf?: string; wholeAfter: string | null }) => Promise<unknown>,
): Promise<void> {
  for (const { list, field: asked, of } of cutLists(document, answer)) {
    const rest = restOf(document, asked, of);
    for (let { pageInfo: page } = list; page.hasNextPage;) {
      const from = { ...(of === undefined ? {} : { wholeOf: of }), wholeAfter: page.endCursor };
      const answered = (await ask(rest, from)) as { rest: List } | { node: { rest: List } };
      const { nodes, pageInfo: next } = 'node' in answered ? answered.node.rest : answered.rest;
      list.nodes.push(...nodes);
      page = next;
    }
  }
}

const isFragment = (each: DefinitionNode): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION;

/** The name of its type stands before the colon of an id. */
const typeOf = (globalId: string): string => globalId.split(':')[0] ?? '';

function cutLists({ definitions }: DocumentNode, answer: unknown): CutList[] {
  const cut: CutList[] = [];
  const fragments = new Map(definitions.filter(isFragment).map((each) => [each.name.value, each]));
  const within = (set: SelectionSetNode, value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) within(set, each);
    else if (typeof value === 'object' && value !== null) inRecord(set, value as Found);
  };
  const inRecord = (set: SelectionSetNode, found: Found): void => {
    const of = typeof found['id'] === 'string' ? found['id'] : undefined;
    for (const each of set.selections) {
      if (each.kind === Kind.FIELD) {
        const inner = found[keyOf(each)];
        if (each.selectionSet === undefined || inner == null) continue;
        if (isWhole(each) && (inner as List).pageInfo.hasNextPage) cut.push({ list: inner as List, field: each, of });
        within(each.selectionSet, inner);
        continue;
      }
      const part = each.kind === Kind.INLINE_FRAGMENT ? each : fragments.get(each.name.value);
      const type = part?.typeCondition?.name.value;
      if (part !== undefined && (of === undefined || type === undefined || type === typeOf(of)))
        inRecord(part.selectionSet, found);
    }
  };
  for (const each of definitions) if (each.kind === Kind.OPERATION_DEFINITION) within(each.selectionSet, answer);
  return cut;
}

function restOf({ definitions }: DocumentNode, asked: FieldNode, of: string | undefined): Rest {
  const { alias: _, ...list } = asked;
  const value = { kind: Kind.VARIABLE, name: named('wholeAfter') } as const;
  const after = { kind: Kind.ARGUMENT, name: named('after'), value } as const;
  const rest: FieldNode = { ...list, alias: named('rest'), arguments: [...(list.arguments ?? []), after] };
  const used = new Set<string>();
  const spread = new Set<string>();
  const look = (node: FieldNode | FragmentDefinitionNode): void => {
    visit(node, {
      Variable: ({ name }) => {
        used.add(name.value);
      },
      FragmentSpread: ({ name }) => {
        const part = definitions.find((each) => isFragment(each) && each.name.value === name.value);
        if (part === undefined || spread.has(name.value)) return;
        spread.add(name.value);
        look(part as FragmentDefinitionNode);
      },
    });
  };
  look(rest);
  const declared = definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? (each.variableDefinitions ?? []) : [],
  );
  const fragments = definitions.filter((each) => isFragment(each) && spread.has(each.name.value));
  const variables = declared.filter(({ variable: { name } }) => used.has(name.value)).map(print);
  const takes = [...(of === undefined ? [] : ['$wholeOf: ID!']), '$wholeAfter: String', ...variables].join(', ');
  const from = of === undefined ? print(rest) : `node(id: $wholeOf) { ... on ${typeOf(of)} { ${print(rest)} } }`;
  const text = `query RestOfList(${takes}) { ${from} } ${fragments.map(print).join(' ')}`;
  return { document: parse(text, { noLocation: true }), hash: createHash('sha256').update(text).digest('hex') };
}
