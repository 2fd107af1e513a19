import { RecordOutturn } from '../../schema/finance/record-outturn.js';
import { refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { periodOf } from '../places/reporting-period.js';
import { addVersion } from './budget-chain.js';
import { amountOf } from './money.js';

export const recordOutturn = write(RecordOutturn, (door, input) => {
  const ended = input.period == null ? undefined : periodOf(input.period).endsOn;
  if (ended !== undefined && ended >= door.today)
    refuse('PERIOD_NOT_OVER', `${String(input.period)} ends on ${ended}. Record a forecast until then.`, 'period');
  return addVersion(door, 'OUTTURN', input, () => ({ amount: amountOf(input.amount, 'amount') }));
});
