/** What is measured and how each measure is counted: published definitions beside those that councils use without stating them. */
import type { SeedTable } from '../seed.js';
import { publishedFiles } from './data-sets.js';
import { derivedDefinitions, localDefinitions } from './definitions-local.js';
import { officialDefinitions } from './definitions-official.js';
import { measures } from './measures.js';
import { seriesBreaks } from './series-breaks.js';

/** The indicator that a definition of the facts defines. */
export function indicatorIdOf(slug: string): string {
  const found = [officialDefinitions, derivedDefinitions, localDefinitions]
    .flatMap(({ records }) => records)
    .find((record) => record['slug'] === slug);
  if (found === undefined) throw new Error(`No definition ${slug}.`);
  return String(found['indicatorId']);
}

export const definitions: readonly SeedTable[] = [
  ...measures,
  ...publishedFiles,
  officialDefinitions,
  derivedDefinitions,
  localDefinitions,
  seriesBreaks,
];
