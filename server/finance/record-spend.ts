import { RecordSpend, type SpendInput } from '../../schema/finance/record-spend.js';
import type { NewRow } from '../database/new-row.js';
import { batch } from '../platform/write/batch.js';
import { eachItem, refuse } from '../platform/write/refused.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { recordPeriods } from '../places/reporting-period.js';
import { sql } from '../reading/sql.js';
import { ActualRow } from './actual.entity.js';
import { InvestmentLineRow } from './investment-line.entity.js';

export const recordSpend = write(RecordSpend, async (door, input) => {
  const items = batch(input.items);
  const line = await door.take(InvestmentLineRow, input.lineId, 'lineId');
  const stated = await door.statement(input, line);
  await recordPeriods(
    door,
    items.map(({ period }) => period),
  );
  const references = new Set(
    (
      await door.ask<{ reference: string }>(
        sql`select reference from actual where line_id = ${line.id} and reference is not null`,
      )
    ).map(({ reference }) => reference),
  );
  const record = (item: SpendInput, path: string): NewRow<ActualRow> => {
    const reference = optionalText(item.reference, `${path}.reference`);
    if (reference !== null && references.has(reference))
      refuse(
        'DUPLICATE_REFERENCE',
        `This line already has a posting with the reference ${reference}. Leave it out.`,
        `${path}.reference`,
      );
    if (reference !== null) references.add(reference);
    return {
      ...stated,
      areaId: line.areaId,
      lineId: line.id,
      basis: line.actualsBasis,
      periodId: item.period,
      amount: item.amount,
      postedOn: item.postedOn,
      description: text(item.description, `${path}.description`),
      reference,
      costCentre: optionalText(item.costCentre, `${path}.costCentre`),
    };
  };
  const actuals = await door.insertAll(ActualRow, await eachItem(items, 'items', record));
  return { line: line.id, actuals };
});
