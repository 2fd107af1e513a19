/** What an import without a transaction does, to show that killing it shows: `careless-child.ts <database> <file…>`. It says `halfway` in each. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';

const [database = '', ...files] = process.argv.slice(2);
const client = new pg.Client({ connectionString: database });
await client.connect();
for (const place of files) {
  const lines = readFileSync(place, 'utf8').split('\r\n').slice(1, 40);
  for (const [at, line] of lines.entries()) {
    await client.query('insert into careless (file, line, text) values ($1, $2, $3)', [path.basename(place), at, line]);
    if (at === 10) process.stdout.write('halfway\n');
  }
}
await client.end();
