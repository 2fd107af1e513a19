/** The pages that this server brings to a browser: what each is made of, and where it lies when it is built. */
import { fileURLToPath } from 'node:url';

export interface Page {
  /** As the progress names it. */
  readonly name: string;
  /** The bundler's settings, from the root. */
  readonly config: string;
  /** Files and folders from the root; the lock file counts besides. */
  readonly sources: readonly string[];
  readonly folder: string;
  /** Whether compressed files are laid beside its own; a megabyte of editor would take the start half a minute. */
  readonly isCompressed: boolean;
}

function built(name: string): string {
  return fileURLToPath(new URL(`../../clients/dashboard/dist/${name}`, import.meta.url));
}

export const graphiqlPage: Page = {
  name: 'GraphiQL',
  config: 'clients/dashboard/graphiql/vite.config.ts',
  sources: ['clients/dashboard/graphiql', 'clients/dashboard/package.json', 'clients/operations'],
  folder: built('graphiql'),
  isCompressed: false,
};

export const dashboardPage: Page = {
  name: 'the dashboard',
  config: 'clients/dashboard/vite.config.ts',
  sources: [
    'clients/dashboard/documents-by-hash.ts',
    'clients/dashboard/index.html',
    'clients/dashboard/package.json',
    'clients/dashboard/src',
    'clients/dashboard/vite.config.ts',
  ],
  folder: built('dashboard'),
  isCompressed: true,
};
