/** What the exit codes mean, as --help tells. */
import { exitCodes } from './stop.js';

const meanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  unexpected: 'the command itself broke down',
  usage: 'it was called wrongly',
  file: 'a file cannot be read, written or understood; nothing was written',
  found: 'the file was read and something in it cannot be taken in; nothing was written',
  access: 'signing in was refused, or this may not be done',
  network: 'the server cannot be reached, or is busy',
  version: 'the server is of another version, or no Throughline server',
  refused: 'the server refused what was asked',
};

export const exitHelp = `
Exit codes
  0  done
${Object.entries(exitCodes)
  .map(([ending, code]) => `  ${String(code)}  ${meanings[ending as keyof typeof exitCodes]}`)
  .join('\n')}

Words in place of a figure: unknown, promised for, disputed, suppressed, not applicable, none on record. None of them is nought.
`;
