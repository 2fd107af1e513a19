/** The facts of places. */
import type { SeedTable } from '../seed.js';
import { areas } from './areas.js';
import { codeLists } from './code-lists.js';
import { glossary } from './glossary.js';
import { organisations } from './organisations.js';
import { peerSets } from './peer-sets.js';
import { statutoryLimits } from './statutory-limits.js';

export const placesFacts: readonly SeedTable[] = [
  ...codeLists,
  ...organisations,
  ...areas,
  ...peerSets,
  statutoryLimits,
  glossary,
];
