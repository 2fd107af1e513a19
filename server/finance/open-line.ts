/** A line that something more is to be done with: it must not be closed. */
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { InvestmentLineRow } from './investment-line.entity.js';

export async function takeOpenLine(door: Door, id: string, path: string): Promise<InvestmentLineRow> {
  const line = await door.take(InvestmentLineRow, id, path);
  if (line.closedOn !== null)
    refuse('LINE_CLOSED', `This line was closed on ${line.closedOn}. Take a line that is open, or open one.`, path);
  return line;
}
