/** What tests ask of the report of an import. */
import type { FileAnswer } from './use-imports.js';

/** What changed against the record, but for what did not happen. */
export function counts({ report }: FileAnswer): Record<string, number> {
  return Object.fromEntries(report.changes.filter(({ count }) => count > 0).map(({ what, count }) => [what, count]));
}

/** Of each rejected row: line, column and code. */
export function faults({ report }: FileAnswer): (string | number | null)[][] {
  return report.rejected.map(({ line, column, code }) => [line, column, code]);
}

/** The rows of a table by its title; none where there is no such table. */
export function tableOf({ report }: FileAnswer, title: string): readonly (readonly string[])[] {
  return report.tables.find((table) => table.title === title)?.rows ?? [];
}
