import { RecordWorkforceCount } from '../../schema/workforce/record-workforce-count.js';
import type { InvestmentLineRow } from '../finance/investment-line.entity.js';
import { impersonal } from '../platform/persons.js';
import { checkCount, checkRate } from '../platform/write/count-rules.js';
import { refuse } from '../platform/write/refused.js';
import { checkSameArea } from '../platform/write/same-area.js';
import { figure } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { statedOfTeam } from './stated-of-team.js';
import { WorkforceCountRow } from './workforce-count.entity.js';

export const recordWorkforceCount = write(RecordWorkforceCount, async (door, input) => {
  const stated = await statedOfTeam(door, input);
  const line = await door.referIfGiven<InvestmentLineRow>('InvestmentLine', input.lineId, 'lineId');
  checkSameArea(line, stated.areaId, 'lineId');
  if ((input.count ?? input.fte) == null)
    refuse('NOTHING_SAID', 'Neither figure is given. Say at least why it is not known.', 'count');
  const count = figure(input.count, 'count');
  const fte = figure(input.fte, 'fte');
  checkCount(count, 'count');
  checkRate(fte, 'fte');
  const workforceCount = await door.insert(WorkforceCountRow, {
    ...stated,
    lineId: line?.id ?? null,
    measure: input.measure,
    count,
    fte,
    subject: impersonal(input.subject, 'subject'),
  });
  return { workforceCount };
});
