/** `npm run build`: the server as JavaScript in `dist/`, with the built pages and the saved operations beside it. */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildPage } from './platform/page-build.js';
import { dashboardPage, graphiqlPage } from './platform/pages.js';
import { createProgress } from './platform/progress.js';
import { trustedLists } from './platform/trusted-documents.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const taken = [
  'clients/operations',
  'clients/dashboard/dist/graphiql',
  'clients/dashboard/dist/dashboard',
  ...trustedLists,
  'schema/schema.graphql',
  'package.json',
];

function compile(): Promise<void> {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'server/tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  return status === 0 ? Promise.resolve() : Promise.reject(new Error('The code does not compile: see above.'));
}

const progress = createProgress(process.stderr);
rmSync(`${root}dist`, { recursive: true, force: true });
await progress.step('Compiling', compile);
await buildPage(graphiqlPage, progress);
await buildPage(dashboardPage, progress);
for (const path of taken) cpSync(root + path, `${root}dist/${path}`, { recursive: true });
progress.note('Built: node dist/server/main.js');
