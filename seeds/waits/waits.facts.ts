/** The facts of waits. */
import type { SeedTable } from '../seed.js';
import { caseFacts } from './cases.js';
import { clockFacts } from './clocks.js';
import { waitsPassages } from './passages.js';
import { pathwayFacts } from './pathways.js';
import { placeFacts } from './places.js';
import { snapshotFacts } from './snapshots.js';
import { waitsNotGiven } from './waits-not-given.js';

export const waitsFacts: readonly SeedTable[] = [
  ...waitsPassages,
  ...pathwayFacts,
  ...clockFacts,
  ...snapshotFacts,
  ...caseFacts,
  ...placeFacts,
  waitsNotGiven,
];
