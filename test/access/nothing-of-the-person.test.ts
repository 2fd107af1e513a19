import { afterAll, describe, expect, it } from '@jest/globals';
import { createApp } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import { createLog } from '../../server/platform/log.js';
import { useApi } from '../support/api.js';
import { Browser } from '../support/browser.js';
import { clientSecret, IdentityProvider } from '../support/identity-provider.js';
import { useRecords } from '../support/writes.js';

const publicUrl = 'https://throughline.example';
const provider = await new IdentityProvider({ publicUrl }).open();
afterAll(() => provider.close());

describe('of who signs in', () => {
  const api = useApi({ database: 'demonstration', environment: provider.environment });
  const records = useRecords(api);

  /** Tables with a row in which the word stands. */
  const tablesWith = async (word: string): Promise<string[]> => {
    const tables = await records.sql<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const [row] = await records.sql(`select 1 from ${name} t where position($1 in t::text) > 0 limit 1`, [word]);
      if (row !== undefined) found.push(name);
    }
    return found;
  };

  it('nothing is kept or logged but the role and the organisation, whatever the provider says and whatever goes wrong', async () => {
    const lines: string[] = [];
    const config = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'trace', ...provider.environment });
    const log = createLog(config, { write: (line) => void lines.push(line) });
    const app = await createApp({ databaseUrl: api.url, config, log });
    const browser = new Browser(
      { send: (request) => app.http.inject({ method: 'POST', url: '/graphql', ...request }) },
      publicUrl,
    );
    const used: string[] = [];
    const attempt = async (person: typeof provider.person, spoil: [RegExp, string] = [/^$/, '']): Promise<number> => {
      provider.person = person;
      const address = (await browser.begin()).replace(...spoil);
      const back = (await browser.through(address)).replace(...spoil);
      used.push(...Array.from(new URL(back, publicUrl).searchParams.values()).filter((value) => value.length > 30));
      return (await browser.get(back)).statusCode;
    };
    const ada = { name: 'Ada Lovelace', email: 'ada.lovelace@council.example', organisation: 'demonstration-council' };
    try {
      expect(await attempt({ ...ada, role: 'officer' })).toBe(303);
      used.push(String(browser.cookie('__Host-throughline-session')));
      expect(await browser.ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
      expect(await attempt({ ...ada, role: 'Ada Lovelace' })).toBe(403);
      expect(await attempt({ ...ada, role: 'officer' }, [/iss=[^&]+/, 'iss=https://evil.example'])).toBe(400);
      // The provider's token comes whole, and is refused with all that it says.
      expect(await attempt({ ...ada, role: 'officer' }, [/nonce=[^&]+/, 'nonce=another'])).toBe(400);
      expect(await attempt(undefined)).toBe(403);
    } finally {
      await app.close();
    }
    const logged = lines.join('\n');
    expect(logged).toContain('not signed in');
    expect(logged).toContain('/sign-in/callback');
    for (const word of ['Lovelace', 'lovelace', clientSecret, ...used]) {
      expect(word.length).toBeGreaterThan(7);
      expect({ word, logged: logged.includes(word) }).toEqual({ word, logged: false });
    }
    expect(await tablesWith('demonstration-officer')).not.toEqual([]);
    expect(await tablesWith('Lovelace')).toEqual([]);
    expect(await tablesWith('lovelace')).toEqual([]);
  });
});
