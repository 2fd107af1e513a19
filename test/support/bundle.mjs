/** `bundle.mjs <program> <file>`: a program of ours in one file, its packages left where they are. Each module still believes that it lies at its own place. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// The one that tsx itself runs our code with.
const { build } = createRequire(createRequire(import.meta.url).resolve('tsx'))('esbuild');

const ownPlace = {
  name: 'own place',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/(server|schema|seeds|test)\/.*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { loader: 'ts', contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)) };
    });
  },
};

const [program, outfile] = process.argv.slice(2);
await build({
  entryPoints: [program],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  keepNames: true,
  plugins: [ownPlace],
  logLevel: 'error',
});
