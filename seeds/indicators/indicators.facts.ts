/** The facts of indicators. */
import type { SeedTable } from '../seed.js';
import { claimsElsewhere } from './claims-elsewhere.js';
import { claimsWirral } from './claims-wirral.js';
import { definitions } from './definitions.js';
import { derived } from './derived.js';
import { gaps } from './gaps.js';
import { indicatorPassages } from './passages.js';
import { published } from './published.js';
import { targets } from './targets.js';
import { timeliness } from './timeliness.js';

export const indicatorsFacts: readonly SeedTable[] = [
  ...indicatorPassages,
  ...definitions,
  ...timeliness,
  ...published,
  ...derived,
  targets,
  ...claimsWirral,
  ...claimsElsewhere,
  gaps,
];
