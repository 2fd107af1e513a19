/** What each command of `npm run client` does: the writes that administrators make, made by whoever holds the database. */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import { addCallerKey } from './access/add-caller-key.js';
import { findOperator } from './access/find-operator.js';
import { registerCaller } from './access/register-caller.js';
import { reinstateCaller } from './access/reinstate-caller.js';
import { retireCallerKey } from './access/retire-caller-key.js';
import { revokeCaller } from './access/revoke-caller.js';
import { currentKey, rotateSigningKey } from './access/signing-keys.js';
import { suspendCaller } from './access/suspend-caller.js';
import { callerNamed, keyNamed, listCallers, slugged } from './access/systems/callers-on-record.js';
import { generateKeys, readPublicKeys } from './access/systems/key-files.js';
import { partnerSheet } from './access/systems/partner-sheet.js';
import type { ClientArguments, CommandName } from './client-arguments.js';
import { atDesk } from './command-desk.js';
import { CommandRefused } from './command.js';
import type { Config } from './config.js';
import { dayOf, systemClock } from './platform/clock.js';
import type { Progress } from './platform/progress.js';
import type { Write } from './platform/write/write.js';
import { globalId } from './reading/global-id.js';

export interface Operating {
  dataSource: DataSource;
  progress: Progress;
  config: Config;
}

type Flags = ClientArguments['flags'];
/** Gives what to print. */
type Command = (operating: Operating, asked: ClientArguments) => Promise<string>;

export const clientCommands: Readonly<Record<Exclude<CommandName, 'assertion'>, Command>> = {
  async register(operating, { flags }) {
    const { organisation = '', role = 'partner-system', 'client-id': clientId = '', 'jwks-url': keySetUrl } = flags;
    const roleId = await idOf(operating, 'Role', role);
    const organisationId = await idOf(operating, 'Organisation', organisation);
    await withKeys(flags, (publicKeys) =>
      carryOut(operating, organisation, registerCaller, { clientId, roleId, organisationId, publicKeys, keySetUrl }),
    );
    return partnerSheet(operating.dataSource, clientId, operating.config.publicUrl);
  },

  list: ({ dataSource }) => listCallers(dataSource),

  async show(operating, { flags }) {
    const { clientId } = await callerIn(operating, flags);
    return partnerSheet(operating.dataSource, clientId, operating.config.publicUrl);
  },

  suspend: (operating, { flags }) => changeStanding(operating, flags, suspendCaller, 'kept out for now'),
  reinstate: (operating, { flags }) => changeStanding(operating, flags, reinstateCaller, 'let in again'),
  revoke: (operating, { flags }) => changeStanding(operating, flags, revokeCaller, 'kept out for good'),

  async 'add-key'(operating, { flags }) {
    const { clientId, callerId, organisation } = await callerIn(operating, flags);
    await withKeys(flags, async (keys) => {
      for (const publicKey of keys) await carryOut(operating, organisation, addCallerKey, { callerId, publicKey });
    });
    return partnerSheet(operating.dataSource, clientId, operating.config.publicUrl);
  },

  async 'retire-key'(operating, { flags }) {
    const { clientId, key, organisation } = await callerIn(operating, flags);
    const found = await keyNamed(operating.dataSource, key, flags.kid ?? '');
    if (found === undefined)
      throw new CommandRefused(`${clientId} has no key ${String(flags.kid)}. Look: npm run client -- show`);
    await carryOut(operating, organisation, retireCallerKey, { keyId: globalId('CallerKey', found) });
    return `The key ${String(flags.kid)} of ${clientId} opens nothing any more.\n`;
  },

  async 'rotate-signing-key'({ dataSource }, { isAtOnce }) {
    await rotateSigningKey(dataSource, isAtOnce ? 0 : undefined);
    const { keyId } = await currentKey(dataSource);
    const before = isAtOnce ? 'are good no longer: systems ask for new ones' : 'stay good until they run out';
    return `Tokens are signed with ${keyId} from now on. Those signed before ${before}.\n`;
  },
};

async function idOf({ dataSource }: Operating, noun: 'Role' | 'Organisation', slug: string): Promise<string> {
  const found = await slugged(dataSource, noun, slug);
  if (found !== undefined) return globalId(noun, found);
  const list = noun === 'Role' ? 'roles' : 'organisations';
  throw new CommandRefused(
    `There is no ${list.slice(0, -1)} ${slug}. Slugs are asked: { ${list} { nodes { slug } } }.`,
  );
}

async function callerIn({ dataSource }: Operating, { 'client-id': clientId = '' }: Flags) {
  const found = await callerNamed(dataSource, clientId);
  if (found === undefined)
    throw new CommandRefused(`There is no caller ${clientId}. See those there are: npm run client -- list`);
  return { ...found, clientId, key: found.id, callerId: globalId('Caller', found.id) };
}

async function changeStanding(operating: Operating, flags: Flags, write: Write, now: string): Promise<string> {
  const { clientId, callerId, organisation, version: expectedVersion } = await callerIn(operating, flags);
  await carryOut(operating, organisation, write, { callerId, reason: flags.reason, expectedVersion });
  return `${clientId} is ${now}.\n`;
}

/** A private key that was made for what is then refused is not left lying about. */
async function withKeys(flags: Flags, work: (publicKeys: string[]) => Promise<void>): Promise<void> {
  const { generate, 'public-key': file } = flags;
  if (generate === undefined) return work(file === undefined ? [] : await readPublicKeys(file));
  const publicKey = await generateKeys(generate);
  return work([publicKey]).catch(async (error: unknown) => {
    await rm(generate);
    throw error;
  });
}

async function carryOut(
  { dataSource, progress }: Operating,
  organisation: string,
  { mutation, work }: Write,
  input: object,
): Promise<void> {
  const permission = `access:${mutation.verb}`;
  const actor = await findOperator(dataSource, organisation, permission);
  const named = { permission, success: mutation.success.name, work };
  const sender = { actor, today: dayOf(systemClock) };
  const told = await atDesk(dataSource, progress, (desk) =>
    desk.perform(named, { idempotencyKey: randomUUID(), ...input }, sender),
  );
  if ('parts' in told) {
    const reasons = told.parts as { code: string; message: string }[];
    throw new CommandRefused(reasons.map(({ code, message }) => `${message} (${code})`).join('\n  '));
  }
}
