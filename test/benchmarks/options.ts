/** What `npm run bench --` takes. */
import { parseArgs } from 'node:util';
import { operations, type Operation } from './operations.js';
import { systems, type System } from './systems.js';

export interface Options {
  areas: number;
  /** Multiplies the ledger. */
  ledgerTimes: number;
  rounds: number;
  /** How long the first round asks, until code is warm. */
  warmUpMs: number;
  sampleMs: number;
  callers: number;
  operations: readonly Operation[];
  systems: readonly System[];
  isProfile: boolean;
  /** Where the figures are written too. */
  json: string | undefined;
}

const usage = `npm run bench -- [options]
  --quick           a few areas and short rounds: all in 90 seconds
  --only a,b        only these operations: ${operations.map(({ name }) => name).join(', ')}
  --systems a,b     only these systems: ${systems.map(({ name }) => name).join(', ')}
  --scale N         N times the ledger
  --rounds N        how often each is sampled
  --json FILE       writes the figures there too
  --profile a       only profiles Throughline at this operation, and says where the profile is
`;

export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      systems: { type: 'string' },
      scale: { type: 'string', default: '1' },
      rounds: { type: 'string' },
      json: { type: 'string' },
      profile: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    process.exit(0);
  }
  const { quick, profile } = values;
  const isProfile = profile !== undefined;
  return {
    areas: quick ? 5 : 150,
    ledgerTimes: wholeNumber('--scale', values.scale),
    rounds: values.rounds === undefined ? (quick ? 3 : 5) : wholeNumber('--rounds', values.rounds),
    warmUpMs: quick ? 700 : 2000,
    sampleMs: quick ? 300 : 1500,
    callers: 10,
    operations: isProfile ? chosen('--profile', operations, profile) : chosen('--only', operations, values.only),
    systems: chosen('--systems', systems, isProfile ? 'throughline' : values.systems),
    isProfile,
    json: values.json,
  };
}

function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Error(`${option} takes a whole number from 1; got "${text}".`);
}

function chosen<Item extends { name: string }>(
  option: string,
  from: readonly Item[],
  asked: string | undefined,
): Item[] {
  if (asked === undefined) return [...from];
  return asked.split(',').map((name) => {
    const found = from.find((each) => each.name === name);
    if (found !== undefined) return found;
    throw new Error(`${option} takes ${from.map((each) => each.name).join(', ')}; got "${name}".`);
  });
}
