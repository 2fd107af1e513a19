/** How each example signs in: by the settings of the system it runs on. */
import { readFileSync } from 'node:fs';
import { Throughline } from '@throughline/sdk';

const { THROUGHLINE_URL = 'http://localhost:4000', THROUGHLINE_CLIENT_ID, THROUGHLINE_KEY_FILE } = process.env;

export function connect() {
  if (THROUGHLINE_CLIENT_ID === undefined || THROUGHLINE_KEY_FILE === undefined)
    throw new Error('Set THROUGHLINE_CLIENT_ID and THROUGHLINE_KEY_FILE to what this system was registered with.');
  return new Throughline({
    url: THROUGHLINE_URL,
    clientId: THROUGHLINE_CLIENT_ID,
    key: readFileSync(THROUGHLINE_KEY_FILE, 'utf8'),
  });
}

/** A list that is short enough to hold. */
export async function all(pages) {
  const found = [];
  for await (const each of pages) found.push(each);
  return found;
}
