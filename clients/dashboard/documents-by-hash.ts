/** Puts the id of each document in the place of its text, so that the bundle carries no queries and its build needs no generated code. */
import type { Plugin } from 'vite';
import persisted from './src/gql/persisted-documents.json' with { type: 'json' };

const ids = new Map(
  Object.entries(persisted as Record<string, string>).map(([id, text]) => [/\bquery (\w+)/.exec(text)?.[1] ?? '', id]),
);

const written = /\bgraphql\(\s*(?:\/\*[^*]*\*\/\s*)?`([^`]*)`,?\s*\)/g;
const imported = /^import \{ graphql \} from '[^']*\/gql\/gql\.js';$/m;

function idOf(text: string, file: string): string {
  const name = /\bquery (\w+)/.exec(text)?.[1];
  // A fragment goes with the documents that use it and is nothing by itself.
  if (name === undefined) return 'undefined';
  const id = ids.get(name);
  if (id === undefined) throw new Error(`${name} in ${file} has no id yet: run npm run codegen.`);
  return `{ __meta__: { hash: ${JSON.stringify(id)} } }`;
}

export function documentsByHash(): Plugin {
  return {
    name: 'documents-by-hash',
    enforce: 'pre',
    transform(code, file) {
      if (!file.endsWith('.ts') || !imported.test(code)) return undefined;
      return code.replace(imported, '').replaceAll(written, (_call, text: string) => idOf(text, file));
    },
  };
}
