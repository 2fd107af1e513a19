/** The words of the publication for whose list a row is. */
import type { WaitScope } from '../../../schema/waits/wait-snapshot.js';
import { sameName } from '../../platform/files/columns.js';

export type PublishedScope = Exclude<WaitScope, 'AREA' | 'UNKNOWN'>;

const scopes: Readonly<Record<string, PublishedScope>> = {
  national: 'NATIONAL',
  region: 'NHS_REGION',
  icb: 'INTEGRATED_CARE_BOARD',
  integratedcareboard: 'INTEGRATED_CARE_BOARD',
  organisation: 'PROVIDER',
  provider: 'PROVIDER',
};

export const scopeOf = (word: string): PublishedScope | undefined => scopes[sameName(word)];

export const isType = (word: string): boolean => scopeOf(word) !== undefined;
