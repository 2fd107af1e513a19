/** `npm run token -- --role finance-officer --organisation <code>`: prints a token of the demonstration; where that is not one caller, lists them. */
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { registeredCallers, type Sought } from './access/people/registered-callers.js';
import { signToken } from './access/tokens.js';
import { CommandRefused, onDatabase } from './command.js';
import { readConfig } from './config.js';
import { writer } from './database/roles.js';
import { codeOf } from './platform/error-code.js';

const usage = 'npm run token -- --role <role> --organisation <slug or code>, or npm run token -- <client id>';

function readArguments(): Sought {
  const options = { role: { type: 'string' }, organisation: { type: 'string' } } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const { role, organisation } = values;
    return { clientId: positionals[0], roles: role === undefined ? undefined : [role], organisation };
  } catch (error) {
    if (!(error instanceof Error) || codeOf(error)?.startsWith('ERR_PARSE_ARGS') !== true) throw error;
    throw new CommandRefused(`${error.message}. Write ${usage}.`);
  }
}

await onDatabase(async (dataSource, progress) => {
  const { isDemonstration, publicUrl } = readConfig();
  // Elsewhere a caller shows who it is: a token for the asking would be a way round that.
  if (!isDemonstration)
    throw new CommandRefused(
      'Tokens are printed only in the demonstration, on its own database: leave DATABASE_URL and DEMO unset. Elsewhere people sign in, and npm run client registers partner systems.',
    );
  const found = await registeredCallers(dataSource, readArguments());
  const [caller, ...others] = found;
  if (caller === undefined || others.length > 0) {
    const callers = caller === undefined ? await registeredCallers(dataSource) : found;
    const lines = callers.map(({ clientId, role, organisation }) => `  ${clientId} (${role} of ${organisation})`);
    throw new CommandRefused(`Name one registered caller: ${usage}. There are:\n${lines.join('\n')}`);
  }
  progress.note(`For ${publicUrl}, which PORT or PUBLIC_URL say, until eight hours from now.`);
  process.stdout.write(`${await signToken(dataSource, caller.clientId, { issuer: publicUrl })}\n`);
}, writer);
