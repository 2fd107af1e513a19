import { CancelCommitment } from '../../schema/finance/cancel-commitment.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { CommitmentRow } from './commitment.entity.js';
import { takeOpenCommitment } from './spend-commitment.js';

export const cancelCommitment = write(CancelCommitment, async (door, input) => {
  const commitment = await takeOpenCommitment(door, input, input.cancelledOn, 'cancelledOn');
  await door.change(CommitmentRow, commitment, {
    status: 'CANCELLED',
    closedOn: input.cancelledOn,
    cancelledBecause: text(input.reason, 'reason'),
  });
  return { commitment: commitment.id, line: commitment.lineId };
});
