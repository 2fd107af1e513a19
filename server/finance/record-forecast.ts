import { RecordForecast } from '../../schema/finance/record-forecast.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { ForecastRow } from './forecast.entity.js';
import { amountOf } from './money.js';
import { takeOpenLine } from './open-line.js';
import { comeBy } from '../platform/partial-date.js';
import { keepPeriodsApart } from './periods-apart.js';

export const recordForecast = write(RecordForecast, async (door, input) => {
  comeBy(door.today, input.asAt, 'asAt');
  const line = await takeOpenLine(door, input.lineId, 'lineId');
  await keepPeriodsApart(door, 'forecast', line, input.period);
  const forecast = await door.insert(ForecastRow, {
    ...(await door.statement(input, line)),
    areaId: line.areaId,
    lineId: line.id,
    periodId: input.period,
    amount: amountOf(input.amount, 'amount'),
    method: text(input.method, 'method'),
  });
  return { line: line.id, forecast };
});
