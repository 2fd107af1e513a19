/** Why a command ends before its end: one line for the officer, and a code for the script that called it. */
export const exitCodes = {
  unexpected: 1,
  usage: 2,
  file: 3,
  found: 4,
  access: 5,
  network: 6,
  version: 7,
  refused: 8,
} as const;

export type Ending = keyof typeof exitCodes;

export class Stop extends Error {
  constructor(
    readonly ending: Ending,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The code of a system error such as ENOENT, wherever in the chain of causes it stands. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : systemCode(error.cause);
}
