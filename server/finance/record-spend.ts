import { RecordSpend, type SpendInput } from '../../schema/finance/record-spend.js';
import type { NewRow } from '../database/new-row.js';
import { batch } from '../platform/write/batch.js';
import { eachItem } from '../platform/write/refused.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { recordPeriods } from '../places/reporting-period.js';
import { ActualRow } from './actual.entity.js';
import { InvestmentLineRow } from './investment-line.entity.js';
import { sumOf } from './money.js';
import { postingRules } from './posting-rules.js';
import { newReferences } from './references.js';

export const recordSpend = write(RecordSpend, async (door, input) => {
  const items = batch(input.items);
  const line = await door.take(InvestmentLineRow, input.lineId, 'lineId');
  const stated = await door.statement(input, line);
  await recordPeriods(
    door,
    items.map(({ period }) => period),
  );
  const newReference = await newReferences(door, 'actual', line, items);
  const mustBePostable = postingRules(line, door.today);
  const record = (item: SpendInput, path: string): NewRow<ActualRow> => {
    mustBePostable(item, path);
    return {
      ...stated,
      areaId: line.areaId,
      lineId: line.id,
      basis: line.actualsBasis,
      periodId: item.period,
      amount: sumOf(item.amount, `${path}.amount`),
      postedOn: item.postedOn,
      description: text(item.description, `${path}.description`),
      reference: newReference(item.reference, `${path}.reference`),
      costCentre: optionalText(item.costCentre, `${path}.costCentre`),
    };
  };
  const actuals = await door.insertAll(ActualRow, await eachItem(items, 'items', record));
  return { line: line.id, actuals };
});
