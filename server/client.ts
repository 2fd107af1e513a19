/** `npm run client -- <command>`: registers the systems of partners and looks after them; without a command, lists the commands. */
import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { paths } from './access/systems/addresses.js';
import { allowKeySetHosts } from './access/systems/key-set-address.js';
import { signAssertion } from './access/systems/sign-assertion.js';
import { readClientArguments, type ClientArguments } from './client-arguments.js';
import { clientCommands } from './client-commands.js';
import { CommandRefused, onDatabase } from './command.js';
import { readConfig } from './config.js';
import { writer } from './database/roles.js';
import { codeOf } from './platform/error-code.js';

/** What is wrong with a file that was named, in a line. */
function asRefusal(error: unknown): unknown {
  const code = codeOf(error);
  if (code === 'EEXIST') return new CommandRefused('The file for the new private key is there already. Name another.');
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR')
    return new CommandRefused(`A file cannot be opened: ${(error as Error).message}.`);
  return error;
}

async function assertion({ flags }: ClientArguments): Promise<string> {
  const { 'client-id': clientId = '', 'private-key': file = '' } = flags;
  const privateKey = await readFile(file, 'utf8');
  const terms = { clientId, privateKey, audience: readConfig().publicUrl + paths.token };
  const signed = await signAssertion(terms).catch(() => {
    throw new CommandRefused(`The file ${file} holds no private key of P-256 or RSA, as PEM.`);
  });
  return `${signed}\n`;
}

async function carryOut(asked: ClientArguments): Promise<void> {
  const { command } = asked;
  if (command === 'assertion') {
    process.stdout.write(await assertion(asked));
    return;
  }
  await onDatabase(async (dataSource, progress) => {
    const config = readConfig();
    allowKeySetHosts(dataSource, config.keySetAllowedHosts);
    const done = clientCommands[command]({ dataSource, progress, config }, asked);
    process.stdout.write(
      await done.catch((error: unknown) => {
        throw asRefusal(error);
      }),
    );
  }, writer);
}

const asked = readClientArguments(process.argv.slice(2));
if (typeof asked === 'string') {
  process.stderr.write(asked);
  process.exitCode = 1;
} else {
  await carryOut(asked).catch((error: unknown) => {
    const refusal = asRefusal(error);
    if (!(refusal instanceof CommandRefused)) throw error;
    process.stderr.write(`${refusal.message}\n`);
    process.exitCode = 1;
  });
}
