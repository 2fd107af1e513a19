/** The imports of all rows, each with the permission it asks for. */
import type { Module } from '../module.js';
import type { NamedImport } from './import-kind.js';

export function importsOf(modules: readonly Module[]): NamedImport[] {
  return modules.flatMap(({ name, imports }) =>
    imports.map((each) => ({ ...each, permission: `${name}:${each.verb}` })),
  );
}
