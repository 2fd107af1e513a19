/** Which verdicts say something of published figures, and so need one beside the claim. */
import type { Verdict } from '../../schema/indicators/claim.js';

export const needsComparator = (verdict: Verdict): boolean => verdict !== 'NOT_CHECKED' && verdict !== 'UNRECONCILED';
