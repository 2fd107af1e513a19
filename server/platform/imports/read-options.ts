/** Options of an import, out of a query string or a command line. */
import type { ImportKind } from './import-kind.js';
import { Refused } from '../write/refused.js';

export type GivenOptions = Readonly<Record<string, string | string[]>>;

export function readOptions({ kind, options }: ImportKind, given: GivenOptions): Record<string, unknown> {
  const known = Object.keys(options.shape);
  const unknown = Object.keys(given).filter((name) => !known.includes(name));
  const reasons = unknown.map((name) => ({
    code: 'UNKNOWN_OPTION',
    message: `The import ${kind} has no option "${name}". It takes ${[...known, 'dryRun'].join(', ')}.`,
    path: [name],
  }));
  const read = options.safeParse(Object.fromEntries(Object.entries(given).filter(([name]) => known.includes(name))));
  for (const { path, message } of read.error?.issues ?? []) {
    const name = String(path[0]);
    reasons.push({
      code: 'BAD_OPTION',
      message: `Option ${name}: ${message}. ${describe(options.shape[name])}`.trim(),
      path: [name],
    });
  }
  if (reasons.length > 0 || !read.success) throw new Refused(...reasons);
  return read.data;
}

function describe(option: unknown): string {
  return (option as { description?: string } | undefined)?.description ?? '';
}
