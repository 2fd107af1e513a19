/** Refuses what belongs to another indicator than the one at hand. */
import { refuse } from '../platform/write/refused.js';

export function checkIndicator(record: { indicatorId: string } | null, indicatorId: string | null, path: string): void {
  if (record !== null && indicatorId !== null && record.indicatorId !== indicatorId)
    refuse('OTHER_INDICATOR', 'This is of another indicator. Name one of the same.', path);
}
