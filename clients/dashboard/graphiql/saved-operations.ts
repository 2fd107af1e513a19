/** The operations saved under `clients/operations`, taken into the bundle when it is built. */
const documents = import.meta.glob<string>('../../operations/**/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob<string>('../../operations/**/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface SavedOperation {
  readonly path: string;
  readonly title: string;
  /** Its first comment line, if it has one. */
  readonly purpose: string | undefined;
  readonly query: string;
  readonly variables: string | undefined;
}

export interface OperationFolder {
  readonly title: string;
  readonly operations: readonly SavedOperation[];
}

const root = '../../operations/';

function inWords(name: string): string {
  const words = name.replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function saved(path: string, query: string): SavedOperation {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.graphql$/, '');
  const purpose = /^#\s*(.+)$/m.exec(query.split(/^[^#\s]/m)[0] ?? '')?.[1]?.trim();
  return {
    path,
    title: inWords(name),
    purpose,
    query,
    variables: variables[path.replace(/graphql$/, 'variables.json')],
  };
}

function folderOf(path: string): string {
  const folder = path.slice(root.length).split('/').slice(0, -1).map(inWords).join(' · ');
  return folder === '' ? 'Start here' : folder;
}

const inOrder = new Intl.Collator('en-GB', { numeric: true });

function allFolders(): OperationFolder[] {
  const folders = new Map<string, SavedOperation[]>([['Start here', []]]);
  for (const [path, query] of Object.entries(documents)) {
    const title = folderOf(path);
    folders.set(title, [...(folders.get(title) ?? []), saved(path, query)]);
  }
  return [...folders].flatMap(([title, operations]) =>
    operations.length === 0 ? [] : [{ title, operations: operations.sort((a, b) => inOrder.compare(a.path, b.path)) }],
  );
}

export const operationFolders = allFolders();

export const throughLine = documents[`${root}through-line.graphql`];
