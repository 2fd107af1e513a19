/** From where a question about data may come to which outcome, and what each outcome needs. */
import type { DataQueryStatus } from '../../schema/provenance/data-query.js';

const outcomes: Readonly<Record<DataQueryStatus, readonly DataQueryStatus[]>> = {
  OPEN: ['WITH_PROVIDER', 'ANSWERED', 'CORRECTED', 'LIMITATION_ACCEPTED'],
  WITH_PROVIDER: ['ANSWERED', 'CORRECTED', 'LIMITATION_ACCEPTED'],
  // The data stood at first, and then it did not.
  ANSWERED: ['CORRECTED', 'LIMITATION_ACCEPTED'],
  CORRECTED: [],
  LIMITATION_ACCEPTED: [],
};

export const outcomesFrom = (status: DataQueryStatus): readonly DataQueryStatus[] => outcomes[status];

export const needsAnswer = (outcome: DataQueryStatus): boolean => outcome !== 'WITH_PROVIDER';
