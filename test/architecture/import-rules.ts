/** The house's import rules, as functions from files to faults, so that a test can show each of them break. */
import type { SourceFile } from '../support/source-files.js';

export const rows = [
  'places',
  'access',
  'provenance',
  'finance',
  'workforce',
  'waits',
  'indicators',
  'improvement',
  'governance',
  'insight',
];

type Rule = (file: SourceFile, imported: string, typeOnly: boolean) => string | undefined;

const facet = (path: string): string => path.split('/')[0] ?? '';
const rowOf = (path: string): number => rows.indexOf(path.split('/')[1] ?? '');

/** What each facet may import of ours; `server/main.ts` is the process and fills the database it starts. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  schema: ['schema'],
  server: ['server', 'schema'],
  seeds: ['seeds', 'server', 'schema'],
  clients: ['clients'],
  test: ['test', 'seeds', 'server', 'schema', 'clients', 'codegen.ts'],
};

const facets: Rule = ({ path }, imported) => {
  if (!/^[a-z]+[/.]/.test(imported) || !(facet(imported) in allowed)) return undefined;
  if (path === 'server/main.ts' && facet(imported) === 'seeds') return undefined;
  return allowed[facet(path)]?.includes(facet(imported)) === false
    ? `${path} imports ${imported}: ${facet(path)} may not use ${facet(imported)}`
    : undefined;
};

const downward: Rule = ({ path }, imported) => {
  const [from, to] = [rowOf(path), rowOf(imported)];
  if (from < 0 || to < 0 || facet(path) === 'seeds' || facet(path) === 'test') return undefined;
  return to > from ? `${path} imports upward ${imported}` : undefined;
};

/** Tables are private to their row: its manifest and its own files see them. */
const privateTables: Rule = ({ path }, imported, typeOnly) => {
  if (!imported.endsWith('.entity.ts') || facet(path) !== 'server' || typeOnly) return undefined;
  return rowOf(path) !== rowOf(imported) ? `${path} imports the table ${imported} of another row` : undefined;
};

const contractPackages: Rule = ({ path }, imported) => {
  if (facet(path) !== 'schema' || facet(imported) === 'schema') return undefined;
  return ['type-graphql', 'graphql'].includes(imported)
    ? undefined
    : `${path} imports ${imported}: the contract needs only type-graphql and graphql`;
};

/** What knows no domain must not learn of one. */
const domainless: Rule = ({ path }, imported) => {
  if (!/^server\/(reading|platform|database)\//.test(path) || typeof imported !== 'string') return undefined;
  return /^(server|schema)\//.test(imported) && rowOf(imported) >= 0
    ? `${path} imports ${imported}: it should know no domain`
    : undefined;
};

const ruleset: Readonly<Record<string, Rule>> = { facets, downward, privateTables, contractPackages, domainless };

export function importFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    file.imports.flatMap(({ from, typeOnly }) =>
      Object.values(ruleset).flatMap((rule) => rule(file, from, typeOnly) ?? []),
    ),
  );
}

export function cycles(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'open') found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
    if (state.has(path)) return;
    state.set(path, 'open');
    for (const { from, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (!typeOnly && byPath.has(from)) visit(from, [...trail, path]);
    }
    state.set(path, 'done');
  };
  for (const path of byPath.keys()) visit(path, []);
  return found;
}
