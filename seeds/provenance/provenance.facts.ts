/** The facts of provenance: documents, their passages, and what is known to be missing or doubtful. */
import type { SeedTable } from '../seed.js';
import { documents } from './documents.js';
import { publishedDocuments } from './documents-published.js';
import { doubts } from './doubts.js';
import { informationGaps } from './information-gaps.js';
import { passages000 } from './passages-000.js';
import { passages001 } from './passages-001.js';
import { passages002 } from './passages-002.js';
import { passages003 } from './passages-003.js';
import { passages004 } from './passages-004.js';
import { passagesImprovement } from './passages-improvement.js';
import { passagesReference } from './passages-reference.js';
import { systems } from './systems.js';

export const provenanceFacts: readonly SeedTable[] = [
  documents,
  publishedDocuments,
  passages000,
  passages001,
  passages002,
  passages003,
  passages004,
  ...passagesReference,
  ...passagesImprovement,
  ...systems,
  doubts,
  informationGaps,
];
