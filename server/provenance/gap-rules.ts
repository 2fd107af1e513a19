/** How a gap may stand: missing in some way, and promised only where it says so. */
import type { FigureState } from '../../schema/shared/figures.js';
import { optionalImpersonal } from '../platform/persons.js';
import { refuse } from '../platform/write/refused.js';

interface Standing {
  state: FigureState;
  promisedFor: string | null;
  promisedBy: string | null;
}

export function gapStanding(given: {
  state: FigureState;
  promisedFor?: string | null;
  promisedBy?: string | null;
}): Standing {
  const { state, promisedFor = null } = given;
  if (state === 'KNOWN')
    refuse('BAD_STATE', 'What is KNOWN is not missing. Close the gap, or say which kind of missing it is.', 'state');
  const promisedBy = optionalImpersonal(given.promisedBy, 'promisedBy');
  if (state !== 'PROMISED' && (promisedFor ?? promisedBy) !== null)
    refuse(
      'PROMISE_MISPLACED',
      'A day or a role of a promise is named, and the state is not PROMISED. Change one of the two.',
      promisedFor === null ? 'promisedBy' : 'promisedFor',
    );
  return { state, promisedFor, promisedBy };
}

export function refuseClosed({ closedOn }: { closedOn: string | null }): void {
  if (closedOn !== null)
    refuse(
      'GAP_CLOSED',
      `This gap was closed: ${closedOn}. Record a new one where something else is missing.`,
      'gapId',
    );
}
