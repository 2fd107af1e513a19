import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { signAssertion } from '../../server/access/systems/sign-assertion.js';
import { readClientArguments } from '../../server/client-arguments.js';
import { clientCommands } from '../../server/client-commands.js';
import { readConfig } from '../../server/config.js';
import { createDataSource } from '../../server/database/data-source.js';
import { modules } from '../../server/modules.js';
import { useApi } from '../support/api.js';
import { askToken, environment, makeKeys, tokenEndpoint, whoIs } from './partner-systems.js';

const api = useApi({ database: 'demonstration', environment });
const folder = mkdtempSync(path.join(tmpdir(), 'throughline-client-'));
let dataSource: DataSource;

beforeAll(async () => {
  dataSource = await createDataSource(api.url, modules).initialize();
  api.onClose(() => dataSource.destroy());
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The command as it is typed. */
async function typed(...given: string[]): Promise<{ code: number; text: string; errors: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/client.ts', ...given], {
    env: { ...process.env, ...environment, DATABASE_URL: api.url, NODE_OPTIONS: '' },
  });
  let [text, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
  const [code] = (await once(child, 'close')) as [number];
  return { code, text, errors };
}

/** The same without a process of its own; gives what it prints, or fails with what it complains of. */
async function client(...given: string[]): Promise<string> {
  const asked = readClientArguments(given);
  if (typeof asked === 'string' || asked.command === 'assertion')
    throw new Error('This is none of the commands that work on the database.');
  const progress = { note: () => undefined, step: () => Promise.reject(new Error('Nothing here takes long.')) };
  return clientCommands[asked.command]({ dataSource, progress, config: readConfig(environment) }, asked);
}

const registering = ['register', '--organisation', 'demonstration-hospital-trust', '--client-id', 'hospital-records'];

test('a system is registered with keys that are made for it, and asks for a token as it was told', async () => {
  const file = path.join(folder, 'hospital.pem');
  const registered = await typed(...registering, '--generate', file);
  expect(registered).toMatchObject({ code: 0, errors: '' });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  for (const words of ['Children’s Hospital Trust', tokenEndpoint, 'waits:reportWaits', '"alg":"ES256"'])
    expect(registered.text).toContain(words);
  expect(registered.text).not.toContain('PRIVATE');
  const privateKey = readFileSync(file, 'utf8');
  const terms = { clientId: 'hospital-records', audience: tokenEndpoint, privateKey };
  const { access_token: token = '' } = await askToken(api, await signAssertion(terms));
  expect(await whoIs(api, token)).toBe('let in');

  expect(await client('rotate-signing-key', '--at-once')).toContain('are good no longer');
  expect(await whoIs(api, token)).toBe('401 UNAUTHENTICATED');
  const out = ['suspend', '--client-id', 'hospital-records', '--reason', 'Its server was stolen.'];
  expect(await client(...out)).toBe('hospital-records is kept out for now.\n');
  expect(await client('list')).toMatch(
    /^hospital-records +SUSPENDED +partner-system +demonstration-hospital-trust +[\w-]{43}$/m,
  );
  await expect(client(...out)).rejects.toThrow('(NOT_ACTIVE)');
}, 180_000);

test('a file that is there is left alone, and none is left behind for nothing', async () => {
  const [there, other] = [path.join(folder, 'there.pem'), path.join(folder, 'other.pem')];
  writeFileSync(there, 'Mine.');
  const refused = await typed(...registering, '--generate', there);
  expect(refused).toEqual({ code: 1, text: '', errors: expect.stringContaining('is there already') });
  expect(readFileSync(there, 'utf8')).toBe('Mine.');
  const taken = ['register', '--organisation', 'demonstration-council', '--client-id', 'demonstration-member'];
  await expect(client(...taken, '--generate', other)).rejects.toThrow('(CLIENT_ID_TAKEN)');
  expect(existsSync(other)).toBe(false);
}, 180_000);

test('keys are added from a key set and retired', async () => {
  const file = path.join(folder, 'keys.json');
  const [one, two] = [await makeKeys(), await makeKeys()];
  writeFileSync(
    file,
    JSON.stringify({
      keys: [
        { ...one.jwk, kid: 'spring' },
        { ...two.jwk, kid: 'autumn' },
      ],
    }),
  );
  const system = ['--client-id', 'demonstration-council-system'];
  expect(await client('add-key', ...system, '--public-key', file)).toContain('spring ES256, autumn ES256');
  expect(await client('retire-key', ...system, '--kid', 'spring')).toContain('opens nothing any more');
  expect(await client('show', ...system)).toContain('autumn ES256');
  await expect(client('retire-key', ...system, '--kid', 'winter')).rejects.toThrow('has no key winter');
});

test.each([
  [
    'an organisation',
    ['register', '--organisation', 'nowhere', '--client-id', 'x-y-z'],
    'There is no organisation nowhere.',
  ],
  ['a caller', ['revoke', '--client-id', 'nobody', '--reason', 'x'], 'There is no caller nobody.'],
  ['a key', registering, '(KEYS_NEEDED)'],
])('it is said where there is no such thing as %s', async (_, given, words) => {
  await expect(client(...given)).rejects.toThrow(words);
});

test.each([
  [[], 'npm run client -- <command> <flags>'],
  [['unlock'], 'npm run client -- <command> <flags>'],
  [['register', '--client-id', 'x'], 'register needs --organisation <slug>.'],
  [['add-key', '--client-id', 'x'], 'add-key needs one of: --public-key <file>, --generate <new file>.'],
  [['suspend', '--client-id', 'x', '--force'], "Unknown option '--force'"],
])('%j is answered with what is missing', (given, words) => {
  const told = readClientArguments(given);
  expect(told).toEqual(expect.stringContaining(words));
  expect(told).toEqual(expect.stringMatching(/\n$/));
});
