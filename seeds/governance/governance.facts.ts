/** The facts of governance. */
import type { SeedTable } from '../seed.js';
import { accountability } from './accountability.js';
import { boards } from './boards.js';
import { decided } from './decisions.js';
import { meetings } from './meetings.js';
import { promiseThemes } from './promise-themes.js';
import { promisesElsewhere } from './promises-elsewhere.js';
import { promisesWirral } from './promises-wirral.js';
import { publications } from './publications.js';
import { questions000 } from './questions-000.js';
import { questions002 } from './questions-002.js';
import { questions003 } from './questions-003.js';
import { questions004 } from './questions-004.js';
import { questionsPartnership } from './questions-partnership.js';
import { recommendations } from './recommendations.js';
import { roles } from './roles.js';

export const governanceFacts: readonly SeedTable[] = [
  boards,
  ...accountability,
  ...meetings,
  questions000,
  questions002,
  questions003,
  questions004,
  questionsPartnership,
  ...decided,
  ...recommendations,
  promiseThemes,
  promisesWirral,
  promisesElsewhere,
  publications,
  roles,
];
