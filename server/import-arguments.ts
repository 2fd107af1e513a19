/** The command line of an import: flags are the options of its kind in kebab-case, and a few of the command's own. */
import { parseArgs } from 'node:util';
import { snakeCase } from './database/columns.js';
import type { NamedImport } from './platform/imports/import-kind.js';

export interface ImportArguments {
  kind: NamedImport;
  file: string;
  as: string | undefined;
  /** Slug of the organisation for which whoever holds the database writes. */
  organisation: string | undefined;
  isRehearsal: boolean;
  report: string | undefined;
  options: Record<string, string | string[]>;
}

const flagOf = (option: string): string => snakeCase(option).replaceAll('_', '-');

const own = {
  as: { type: 'string' },
  for: { type: 'string' },
  'dry-run': { type: 'boolean' },
  report: { type: 'string' },
} as const;

/** Nothing where they cannot be understood: then the usage is shown. */
export function readImportArguments(
  given: readonly string[],
  imports: readonly NamedImport[],
): ImportArguments | undefined {
  const kind = imports.find((each) => each.kind === given[0]);
  if (kind === undefined) return undefined;
  const names = Object.keys(kind.options.shape);
  const flags = Object.fromEntries(
    names.map((name) => [flagOf(name), { type: 'string' as const, multiple: true as const }]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: given.slice(1),
      options: { ...flags, ...own },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    const { as, for: organisation, report } = values;
    if (file === undefined || more.length > 0 || (as === undefined) === (organisation === undefined)) return undefined;
    const stated = values as Record<string, string | string[] | undefined>;
    const options = Object.fromEntries(
      names.flatMap((name) => {
        const value = stated[flagOf(name)];
        return value === undefined ? [] : [[name, value.length === 1 ? String(value[0]) : value]];
      }),
    );
    return { kind, file, as, organisation, isRehearsal: values['dry-run'] === true, report, options };
  } catch {
    return undefined;
  }
}

export function usage(imports: readonly NamedImport[]): string {
  const kinds = imports.map(({ kind, describes, options }) => {
    const flags = Object.entries(options.shape).map(([name, option]) => {
      const { description = '' } = option as { description?: string };
      return `      --${flagOf(name)}  ${description}`;
    });
    return [`  ${kind}: ${describes}`, ...flags].join('\n');
  });
  return `npm run import -- <kind> <file> (--as <clientId> | --for <organisation>) [--dry-run] [--report <file.xlsx or .csv>] [options of the kind]

  --as       the registered caller who hands the file in
  --for      the organisation for which it is handed in, by its slug, where you hold the database yourself
  --dry-run  tells what would come of it and writes nothing
  --report   writes the control totals, rejected rows and changes to a file

Kinds and their options
${kinds.join('\n')}
`;
}
