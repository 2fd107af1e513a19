/** When something that goes on may end, or be taken back. */
import { refuse } from '../platform/write/refused.js';
import { checkOrder } from './post-rules.js';

interface GoingOn {
  startsOn: string | null;
  endsOn: string | null;
  withdrawnOn: string | null;
}

export function checkStands({ withdrawnOn }: GoingOn, path: string): void {
  if (withdrawnOn !== null)
    refuse('WITHDRAWN_ALREADY', `This was taken back on ${withdrawnOn}. Record it anew where it is true.`, path);
}

/** An end is only ever brought forward: what goes on for longer may stand in the way of others. */
export function checkEnding(going: GoingOn, endsOn: string, path: string): void {
  checkStands(going, path);
  if (going.startsOn !== null) checkOrder({ startsOn: going.startsOn, endsOn }, path);
  if (going.endsOn !== null && going.endsOn <= endsOn)
    refuse('ENDS_ALREADY', `This ends on ${going.endsOn} already. Give an earlier day, or record what follows.`, path);
}
