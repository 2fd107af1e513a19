/** The command line of `npm run client`: what it does, and the flags each of its commands takes. */
import { parseArgs } from 'node:util';

const flags = {
  organisation: '<slug>',
  'client-id': '<id>',
  role: '<slug>',
  'public-key': '<file>',
  'jwks-url': '<address>',
  generate: '<new file>',
  'private-key': '<file>',
  kid: '<key id>',
  reason: '<words>',
} as const;

type Flag = keyof typeof flags;

interface Command {
  does: string;
  needs: readonly Flag[];
  /** One of these is needed. */
  oneOf?: readonly Flag[];
  mayHave?: readonly Flag[];
}

const keysFrom = ['public-key', 'jwks-url', 'generate'] as const;
const standing = ['client-id', 'reason'] as const;

const commands = {
  register: {
    does: 'registers a system (role partner-system unless given), or a role that people sign in to',
    needs: ['organisation', 'client-id'],
    mayHave: ['role', ...keysFrom],
  },
  list: { does: 'lists the callers', needs: [] },
  show: { does: 'prints again what the administrator of a partner needs', needs: ['client-id'] },
  suspend: { does: 'keeps a caller out for now, at once', needs: standing },
  reinstate: { does: 'lets a suspended caller in again', needs: standing },
  revoke: { does: 'keeps a caller out for good, at once', needs: standing },
  'add-key': {
    does: 'registers one more key of a system',
    needs: ['client-id'],
    oneOf: ['public-key', 'generate'],
  },
  'retire-key': { does: 'has a key open nothing any more', needs: ['client-id', 'kid'] },
  'rotate-signing-key': {
    does: 'signs tokens with a new key from now on; --at-once: and those signed before are good no longer',
    needs: [],
  },
  assertion: {
    does: 'signs what a system asks for a token with, to try it out',
    needs: ['client-id', 'private-key'],
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;

export interface ClientArguments {
  command: CommandName;
  flags: Partial<Record<Flag, string>>;
  isAtOnce: boolean;
}

/** What is asked, or what is wrong with how it is asked. */
export function readClientArguments(given: readonly string[]): ClientArguments | string {
  const [name = '', ...args] = given;
  if (!(name in commands)) return usage;
  const command = name as CommandName;
  const { needs, oneOf = [], mayHave = [] }: Command = commands[command];
  const known = new Set<Flag>([...needs, ...oneOf, ...mayHave]);
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args,
      options: {
        ...Object.fromEntries([...known].map((flag) => [flag, text])),
        ...(command === 'rotate-signing-key' ? { 'at-once': { type: 'boolean' } as const } : {}),
      },
    });
    const { 'at-once': isAtOnce, ...stated } = values as Partial<Record<Flag, string>> & { 'at-once'?: boolean };
    const missing = needs.filter((flag) => stated[flag] === undefined);
    if (missing.length > 0) return `${command} needs ${missing.map(shown).join(' ')}.\n`;
    if (oneOf.length > 0 && oneOf.filter((flag) => stated[flag] !== undefined).length !== 1)
      return `${command} needs one of: ${oneOf.map(shown).join(', ')}.\n`;
    return { command, flags: stated, isAtOnce: isAtOnce === true };
  } catch (error) {
    return `${(error as Error).message.replace(/\. To specify.*/s, '.')}\n`;
  }
}

function shown(flag: Flag): string {
  return `--${flag} ${flags[flag]}`;
}

const usage = `npm run client -- <command> <flags>

${Object.entries<Command>(commands)
  .map(([name, { does, needs, oneOf = [], mayHave = [] }]) => {
    const optional = mayHave.map((flag) => `[${shown(flag)}]`);
    const either = oneOf.length > 0 ? [`(${oneOf.map(shown).join(' | ')})`] : [];
    return `  ${[name, ...needs.map(shown), ...either, ...optional].join(' ')}\n      ${does}`;
  })
  .join('\n')}
`;
