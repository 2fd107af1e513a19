/** The documents that callers who are not signed in may send where the server is public: those of our own clients. */
import { readFileSync } from 'node:fs';
import { parse, type DocumentNode } from 'graphql';
import { StartFailure } from './start-failure.js';

/** Of each client that has documents, from the root. */
export const trustedLists = [
  'clients/operations/gql/persisted-documents.json',
  'clients/dashboard/src/gql/persisted-documents.json',
];

export class TrustedDocuments {
  /** Made at the first comparison: only a server that lets strangers send no more than these makes one. */
  private texts: ReadonlySet<string> | undefined;

  /** By the hash that clients name them by. */
  constructor(private readonly byId: ReadonlyMap<string, string>) {}

  /** Written with `sha256:` before it, or without. */
  find(id: string): string | undefined {
    return this.byId.get(id.replace(/^sha256:/, ''));
  }

  /** However it is laid out, and in whatever order it asks. */
  has(document: DocumentNode): boolean {
    this.texts ??= new Set([...this.byId.values()].map((text) => inOneOrder(parse(text))));
    return this.texts.has(inOneOrder(document));
  }
}

export function readTrustedDocuments(): TrustedDocuments {
  try {
    const entries = trustedLists.flatMap((list) => {
      const text = readFileSync(new URL(`../../${list}`, import.meta.url), 'utf8');
      return Object.entries(JSON.parse(text) as Record<string, string>);
    });
    return new TrustedDocuments(new Map(entries.map(([id, text]) => [id.replace(/^sha256:/, ''), text])));
  } catch (cause) {
    const message = 'A list of trusted documents is not there, or broken: write it with npm run codegen.';
    throw new StartFailure('TRUSTED_DOCUMENTS_MISSING', message, { cause });
  }
}

/** Said once for all orders of the same selections, arguments and definitions; the values of a list keep theirs. */
function inOneOrder(part: unknown, name = ''): string {
  if (Array.isArray(part)) {
    const texts = part.map((each: unknown) => inOneOrder(each));
    return `[${(name === 'values' ? texts : texts.sort()).join()}]`;
  }
  if (typeof part !== 'object' || part === null) return JSON.stringify([part]);
  const entries = Object.entries(part).filter(([key]) => key !== 'loc');
  return `{${entries.map(([key, value]) => `${key}:${inOneOrder(value, key)}`).join()}}`;
}
