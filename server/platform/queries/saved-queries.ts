/** The saved operations by the names they have in addresses: that of their file, and that of the operation itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, OperationTypeNode, parse, TokenKind, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { StartFailure } from '../start-failure.js';

export interface SavedQuery {
  /** Of its file: `first-question`. */
  name: string;
  /** What it asks, in the words before it. */
  description: string;
  text: string;
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

const usual = new URL('../../../clients/operations/', import.meta.url);

export class SavedQueries {
  readonly all: readonly SavedQuery[];
  private readonly byName = new Map<string, SavedQuery>();

  constructor(folder = usual) {
    this.all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.graphql'))
      .map((path) => savedIn(fileURLToPath(new URL(path, folder))))
      .filter(({ operation }) => operation.operation === OperationTypeNode.QUERY)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const query of this.all) {
      for (const name of new Set([query.name, kebabOf(query.operation.name?.value ?? query.name)])) {
        const other = this.byName.get(name);
        if (other !== undefined && other !== query)
          throw broken(`Two saved operations would be found at /queries/${name}: rename one of them.`);
        this.byName.set(name, query);
      }
    }
  }

  find(name: string): SavedQuery | undefined {
    return this.byName.get(name.toLowerCase());
  }
}

function savedIn(path: string): SavedQuery {
  const text = readFileSync(path, 'utf8');
  const document = parse(text);
  const [operation, ...others] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION || others.length > 0)
    throw broken(`${basename(path)} holds no operation, or several: a saved operation has a file of its own.`);
  return { name: basename(path, '.graphql'), description: commentIn(document), text, document, operation };
}

/** The comment that the file begins with. */
function commentIn({ loc }: DocumentNode): string {
  const words: string[] = [];
  for (let token = loc?.startToken.next; token?.kind === TokenKind.COMMENT; token = token.next ?? undefined)
    words.push(token.value.trim());
  return words.join(' ');
}

/** `ThroughLineAndBack` is `through-line-and-back`. */
function kebabOf(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}

function broken(message: string): StartFailure {
  return new StartFailure('SAVED_QUERIES_BROKEN', message);
}
