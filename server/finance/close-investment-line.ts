import { CloseInvestmentLine } from '../../schema/finance/close-investment-line.js';
import { refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { sql } from '../reading/sql.js';
import { InvestmentLineRow } from './investment-line.entity.js';
import { comeBy } from '../platform/partial-date.js';

export const closeInvestmentLine = write(CloseInvestmentLine, async (door, input) => {
  const closedOn = comeBy(door.today, input.closedOn, 'closedOn');
  const line = await door.take(InvestmentLineRow, input.lineId, 'lineId', input.expectedVersion);
  if (line.closedOn !== null)
    refuse('LINE_CLOSED', `This line was closed on ${line.closedOn}. Nothing is to be done.`, 'lineId');
  const [used] = await door.ask<{ open: number; last: string | null }>(sql`select
    (select count(*)::int from commitment where line_id = ${line.id} and status = 'OPEN') as open,
    (select max(posted_on)::text from actual where line_id = ${line.id}) as last`);
  if (used !== undefined && used.open > 0)
    refuse('OPEN_COMMITMENTS', `${String(used.open)} commitments are open. Spend or cancel them first.`, 'lineId');
  if (used?.last != null && used.last > closedOn)
    refuse('SPENT_LATER', `Spend was posted on ${used.last}. Close the line on that day or later.`, 'closedOn');
  await door.change(InvestmentLineRow, line, { closedOn });
  return { line: line.id };
});
