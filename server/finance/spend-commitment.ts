import { SpendCommitment } from '../../schema/finance/spend-commitment.js';
import type { ChangeInput } from '../../schema/shared/write-input.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import type { FigureStored } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { CommitmentRow } from './commitment.entity.js';
import { sumOf, pounds } from './money.js';
import { comeBy, inOrder } from '../platform/partial-date.js';

export const spendCommitment = write(SpendCommitment, async (door, input) => {
  const { remaining = null } = input;
  const commitment = await takeOpenCommitment(door, input, input.spentOn, 'spentOn');
  if (remaining === null || remaining === 0) {
    await door.change(CommitmentRow, commitment, { status: 'SPENT', closedOn: input.spentOn });
  } else {
    const amount: FigureStored<number> = commitment.amount;
    if (sumOf(remaining, 'remaining') < 0 || amount.value === null || remaining >= amount.value)
      refuse(
        'BAD_REMAINDER',
        amount.value === null
          ? 'How much was committed is not known, so nobody can say what remains. Cancel it and record what is still committed.'
          : `${pounds(remaining)} is no part of the ${pounds(amount.value)} that was committed. Give less; what was added is another commitment.`,
        'remaining',
      );
    await door.change(CommitmentRow, commitment, { amount: { ...amount, value: remaining } });
  }
  return { commitment: commitment.id, line: commitment.lineId };
});

/** One that still binds, or may. */
export async function takeOpenCommitment(
  door: Door,
  { commitmentId, expectedVersion }: ChangeInput & { commitmentId: string },
  endedOn: string,
  path: string,
): Promise<CommitmentRow> {
  comeBy(door.today, endedOn, path);
  const commitment = await door.take(CommitmentRow, commitmentId, 'commitmentId', expectedVersion);
  if (commitment.status === 'SPENT' || commitment.status === 'CANCELLED')
    refuse(
      'COMMITMENT_CLOSED',
      `This commitment is ${commitment.status} already. Record another if more is committed.`,
      'commitmentId',
    );
  inOrder(commitment.asAt, endedOn, path);
  return commitment;
}
