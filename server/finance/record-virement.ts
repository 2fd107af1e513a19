import { RecordVirement, type RecordVirementInput } from '../../schema/finance/record-virement.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { known, optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { recordPeriods } from '../places/reporting-period.js';
import { mustCover } from './cap-rules.js';
import { FundingSourceRow } from './funding-source.entity.js';
import type { InvestmentLineRow } from './investment-line.entity.js';
import { coverOf, lineStanding } from './line-standing.js';
import { sumOf } from './money.js';
import { moveBudget, periodCover } from './moved-budget.js';
import { takeOpenLine } from './open-line.js';
import { comeBy, inOrder } from '../platform/partial-date.js';
import { potCover } from './pot-standing.js';
import { VirementRow } from './virement.entity.js';

export const recordVirement = write(RecordVirement, async (door, input) => {
  const { period, isInBudgets } = input;
  const madeOn = comeBy(door.today, input.madeOn, 'madeOn');
  if (sumOf(input.amount, 'amount') <= 0)
    refuse('BAD_AMOUNT', 'A virement moves a sum above zero. To take it back, move it the other way.', 'amount');
  const { pot, from, to } = await takeEnds(door, input);
  await recordPeriods(door, [period]);
  if (!isInBudgets) await mustBeThere(door, input, { pot, from });
  const virement = await door.insert(VirementRow, {
    ...(await door.statement(input, to)),
    areaId: to.areaId,
    fromSourceId: pot?.id ?? null,
    fromLineId: from?.id ?? null,
    toLineId: to.id,
    periodId: period,
    amount: known(input.amount),
    reason: text(input.reason, 'reason'),
    madeOn,
  });
  const move = {
    virementId: virement,
    period,
    madeOn,
    asAt: input.asAt,
    approvedBy: optionalText(input.approvedBy, 'approvedBy'),
  };
  const budgets = isInBudgets
    ? []
    : [
        ...(from === null ? [] : await moveBudget(door, from, -input.amount, move)),
        ...(await moveBudget(door, to, input.amount, move)),
      ];
  return { virement, toLine: to.id, fromLine: from?.id ?? null, fromSource: pot?.id ?? null, budgets };
});

interface Ends {
  pot: FundingSourceRow | null;
  from: InvestmentLineRow | null;
  to: InvestmentLineRow;
}

/** Locked pot first, then lines in the order of their ids: two virements that cross do not wait for each other. */
async function takeEnds(door: Door, { fromSourceId, fromLineId, toLineId }: RecordVirementInput): Promise<Ends> {
  if ((fromSourceId == null) === (fromLineId == null))
    refuse('ONE_ORIGIN', 'Money leaves one pot or one line. Give fromSourceId or fromLineId.', 'fromLineId');
  const pot = fromSourceId == null ? null : await door.take(FundingSourceRow, fromSourceId, 'fromSourceId');
  const takeFrom = async () => (fromLineId == null ? null : takeOpenLine(door, fromLineId, 'fromLineId'));
  const early = fromLineId != null && fromLineId < toLineId ? await takeFrom() : null;
  const to = await takeOpenLine(door, toLineId, 'toLineId');
  const from = early ?? (await takeFrom());
  if (from?.id === to.id) refuse('SAME_LINE', 'The money would go to the line it left. Name another line.', 'toLineId');
  if ((pot ?? from)?.areaId !== to.areaId)
    refuse('OTHER_AREA', 'The money is for another area than the line. Name a line of the same area.', 'toLineId');
  return { pot, from, to };
}

async function mustBeThere(
  door: Door,
  { amount, period, madeOn, acceptUnknownBudget }: RecordVirementInput,
  { pot, from }: Omit<Ends, 'to'>,
): Promise<void> {
  const taking = { pence: amount, path: 'amount', acceptUnknown: acceptUnknownBudget };
  if (pot !== null) {
    // What it stood at before is not on record any more.
    inOrder(pot.asAt, madeOn, 'madeOn');
    mustCover(await potCover(door, pot), taking);
  }
  if (from !== null) {
    mustCover(await periodCover(door, from, period), taking);
    mustCover(coverOf(await lineStanding(door, from)), taking);
  }
}
