#!/usr/bin/env node
/** Starts the command as it was built; it stands here so that it is known by its name before it is. */
import { existsSync } from 'node:fs';

const built = new URL('../dist/throughline-finance.js', import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  process.stderr.write('The command is not built yet: npm run build -w @throughline/finance\n');
  process.exitCode = 1;
}
