/** The facts of workforce. */
import type { SeedTable } from '../seed.js';
import { countFacts } from './counts.js';
import { disruptionFacts } from './disruptions.js';
import { establishmentFacts } from './establishments.js';
import { workforcePassages } from './passages.js';
import { postFacts } from './posts.js';
import { teamFacts } from './teams.js';
import { trainingFacts } from './training.js';
import { workloadFacts } from './workload.js';

export const workforceFacts: readonly SeedTable[] = [
  ...workforcePassages,
  ...teamFacts,
  ...establishmentFacts,
  ...postFacts,
  ...countFacts,
  ...workloadFacts,
  ...trainingFacts,
  ...disruptionFacts,
];
