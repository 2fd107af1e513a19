/** A secret may lie in a file, as orchestrators mount them: `<NAME>_FILE` names it, and its content counts as `<NAME>`. */
import { readFileSync } from 'node:fs';
import { codeOf } from './error-code.js';
import { StartFailure } from './start-failure.js';

type Environment = Readonly<Record<string, string | undefined>>;

export function withSecretFiles(env: Environment, secrets: Iterable<string>): Environment {
  const fromFiles = Array.from(secrets).flatMap((name) => {
    const file = env[`${name}_FILE`];
    if (file === undefined) return [];
    // A secret given twice may be given in two versions, of which one is old.
    if (env[name] !== undefined) throw invalid(`${name} and ${name}_FILE are both set: keep one of them.`);
    return [[name, contentOf(file, `${name}_FILE`)] as const];
  });
  return { ...env, ...Object.fromEntries(fromFiles) };
}

function contentOf(file: string, variable: string): string {
  try {
    const content = readFileSync(file, 'utf8').trim();
    if (content !== '') return content;
  } catch (error) {
    const why = codeOf(error) ?? String(error);
    throw invalid(`${variable} names a file that cannot be read (${why}): put it where this account may read it.`);
  }
  throw invalid(`${variable} names an empty file: write the secret into it, or leave the variable unset.`);
}

function invalid(message: string): StartFailure {
  return new StartFailure('CONFIGURATION_INVALID', message);
}
