/** What an agreement must say before anything is opened by it. */
import type { SharingBasis } from '../../schema/access/sharing-agreement.js';
import type { SharingRole } from '../../schema/access/sharing-party.js';
import { refuse } from '../platform/write/refused.js';

/** Parts of the model whose records organisations keep and may share. Places are everybody's, and access is nobody's to share. */
export const sharedParts = [
  'provenance',
  'finance',
  'workforce',
  'waits',
  'indicators',
  'improvement',
  'governance',
] as const;

export interface Terms {
  basis: SharingBasis;
  legalBasis: string | null;
  covers: readonly string[];
  startsOn: string;
  expiresOn: string;
}

export function checkTerms({ basis, legalBasis, covers, startsOn, expiresOn }: Terms): void {
  if (basis === 'UNKNOWN')
    refuse('BASIS_NEEDED', 'Say what the arrangement rests on: who records it has to know.', 'basis');
  if (basis !== 'GOODWILL' && legalBasis === null)
    refuse('BASIS_NEEDED', 'Name the law, contract or clause it rests on.', 'legalBasis');
  if (basis === 'GOODWILL' && covers.length > 0)
    refuse(
      'GOODWILL_OPENS_NOTHING',
      'Goodwill binds nobody. Leave `covers` empty, or name what it rests on.',
      'covers',
    );
  covers.forEach((part, index) => {
    if (!sharedParts.some((known) => known === part))
      refuse(
        'UNKNOWN_PART',
        `No part called "${part.slice(0, 80)}" is shared. Name some of: ${sharedParts.join(', ')}.`,
        `covers.${String(index)}`,
      );
  });
  if (expiresOn < startsOn)
    refuse('ENDS_BEFORE_START', 'The last day lies before the first. Correct one of the two.', 'expiresOn');
}

export function checkParties(parties: readonly { organisationId: string | null; role: SharingRole }[]): void {
  const isThere = (role: SharingRole): boolean => parties.some((party) => party.role === role || party.role === 'BOTH');
  if (!isThere('GIVES') || !isThere('RECEIVES'))
    refuse('PARTIES_INCOMPLETE', 'Name at least one party that gives and one that receives.', 'parties');
  const seen = new Set<string>();
  parties.forEach(({ organisationId }, index) => {
    if (organisationId !== null && seen.has(organisationId))
      refuse(
        'PARTY_TWICE',
        'This organisation stands among the parties before. Name it once: BOTH is for one that gives and receives.',
        `parties.${String(index)}.organisationId`,
      );
    if (organisationId !== null) seen.add(organisationId);
  });
}
