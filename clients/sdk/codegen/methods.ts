/** A plugin of codegen: one typed method an operation, the text of the document beside it, and the codes of the refusals. */
import { readFileSync } from 'node:fs';
import {
  Kind,
  OperationTypeNode,
  TokenKind,
  isNonNullType,
  parse,
  print,
  typeFromAST,
  visit,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

interface DocumentFile {
  /** The path of the file. */
  location?: string;
}

interface Found {
  operation: OperationDefinitionNode;
  /** The comment before it. */
  purpose: string;
}

export function plugin(schema: GraphQLSchema, files: readonly DocumentFile[]): string {
  // Read again, because codegen leaves the comments out.
  const paths = new Set(files.flatMap(({ location }) => location ?? []));
  const definitions = [...paths].flatMap((path) => parse(readFileSync(path, 'utf8')).definitions);
  const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const found = definitions
    .filter((each) => each.kind === Kind.OPERATION_DEFINITION)
    .map((operation): Found => ({ operation, purpose: commentBefore(operation) }))
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const mutations = found.filter(({ operation }) => operation.operation === OperationTypeNode.MUTATION).map(verbOf);
  return [
    refusalCodes(schema, mutations),
    `/** Root fields that are asked for: a server without one of them is of another version. */
export const rootFields = {
  Query: ${listOf(found.filter(({ operation }) => operation.operation === OperationTypeNode.QUERY).map(verbOf))},
  Mutation: ${listOf(mutations)},
} as const;`,
    ...found.map((each) => documentOf(each, fragments)),
    `/** One method an operation. */
export abstract class Operations {
  protected abstract ask<Answer>(document: Document, variables: object, options?: AskOptions): Promise<Answer>;
  protected abstract write<Answer>(document: Document, input: object, options?: WriteOptions): Promise<Answer>;

${found.map((each) => methodOf(each, schema)).join('\n\n')}
}`,
  ].join('\n\n');
}

function nameOf({ operation }: Found): string {
  if (operation.name === undefined) throw new Error('Each operation of the client has a name: it becomes a method.');
  return operation.name.value;
}

/** An operation asks one field, and the method gives what that field answers. */
function rootOf({ operation }: Found): FieldNode {
  const [field, ...others] = operation.selectionSet.selections;
  if (field?.kind !== Kind.FIELD || others.length > 0)
    throw new Error(`${operation.name?.value ?? 'An operation'} asks more than one root field: a method gives one.`);
  return field;
}

const verbOf = (found: Found): string => rootOf(found).name.value;
const listOf = (names: readonly string[]): string =>
  `[${[...new Set(names)]
    .sort()
    .map((name) => `'${name}'`)
    .join(', ')}]`;
const inSmall = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function commentBefore({ loc }: OperationDefinitionNode): string {
  const lines: string[] = [];
  for (let token = loc?.startToken.prev; token?.kind === TokenKind.COMMENT; token = token.prev)
    lines.unshift(token.value.trim());
  if (lines.length === 0)
    throw new Error('Each operation of the client begins with a comment that says what it is for.');
  return lines.join(' ');
}

function documentOf(found: Found, fragments: readonly FragmentDefinitionNode[]): string {
  const used = new Set<FragmentDefinitionNode>();
  const take = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.find((each) => each.name.value === name.value);
        if (fragment === undefined || used.has(fragment)) return;
        used.add(fragment);
        take(fragment);
      },
    });
  };
  take(found.operation);
  const text = [found.operation, ...used]
    .map((each) => print(each))
    .join('\n')
    .replace(/\s+/g, ' ');
  return `const ${inSmall(nameOf(found))}Document: Document = { name: '${nameOf(found)}', field: '${verbOf(found)}', text: ${JSON.stringify(text)} };`;
}

function methodOf(found: Found, schema: GraphQLSchema): string {
  const { operation, purpose } = found;
  const name = nameOf(found);
  const method = inSmall(name);
  const kind = operation.operation === OperationTypeNode.MUTATION ? 'Mutation' : 'Query';
  const answer = `${name}${kind}['${rootOf(found).alias?.value ?? verbOf(found)}']`;
  const about = `  /** ${purpose} */\n`;
  if (kind === 'Mutation')
    return `${about}  ${method}(input: Keyless<${name}${kind}Variables['input']>, options?: WriteOptions): Promise<${answer}> {
    return this.write(${method}Document, input, options);
  }`;
  const needed = (operation.variableDefinitions ?? []).some(({ type, defaultValue }) => {
    const known = typeFromAST(schema, type as never);
    return isNonNullType(known) && defaultValue === undefined;
  });
  return `${about}  ${method}(variables: ${name}${kind}Variables${needed ? '' : ' = {}'}, options?: AskOptions): Promise<${answer}> {
    return this.ask(${method}Document, variables, options);
  }`;
}

/** As the contract names them: those of every write, and those of each. */
function refusalCodes(schema: GraphQLSchema, mutations: readonly string[]): string {
  const shared = schema.getType('Refusal')?.description ?? '';
  const own = mutations.map((name) => schema.getMutationType()?.getFields()[name]?.description ?? '');
  const codes = new Set([
    ...(shared.match(/\b[A-Z]+(?:_[A-Z]+)*\b(?=[ ,.(])/g) ?? []).filter((code) => code.length > 2),
    ...own.flatMap((text) => [...text.matchAll(/Refused with ([A-Z_]+)/g)].map(([, code]) => code ?? '')),
  ]);
  return `/** Codes of refusals that are known of; a newer server may have others. */
export type RefusalCode = ${[...codes]
    .sort()
    .map((code) => `\n  | '${code}'`)
    .join('')};`;
}
