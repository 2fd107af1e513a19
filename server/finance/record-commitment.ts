import { RecordCommitment, type CommitmentInput } from '../../schema/finance/record-commitment.js';
import type { NewRow } from '../database/new-row.js';
import { batch } from '../platform/write/batch.js';
import type { Door } from '../platform/write/door.js';
import { eachItem } from '../platform/write/refused.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { mustCover } from './cap-rules.js';
import { CommitmentRow } from './commitment.entity.js';
import { coverOf, lineStanding } from './line-standing.js';
import { amountOf } from './money.js';
import { takeOpenLine } from './open-line.js';
import { comeBy, inOrder } from '../platform/partial-date.js';
import { newReferences } from './references.js';

export const recordCommitment = write(RecordCommitment, async (door, input) => {
  const items = batch(input.items);
  comeBy(door.today, input.asAt, 'asAt');
  const line = await takeOpenLine(door, input.lineId, 'lineId');
  const stated = await door.statement(input, line);
  const standing = await lineStanding(door, line);
  const newReference = await newReferences(door, 'commitment', line, items);
  const supplierOf = organisationsOnce(door);
  const record = async (item: CommitmentInput, path: string): Promise<NewRow<CommitmentRow>> => {
    const { kind, startsOn = null, endsOn = null } = item;
    const amount = amountOf(item.amount, `${path}.amount`);
    inOrder(startsOn, endsOn, `${path}.endsOn`);
    const commitment: NewRow<CommitmentRow> = {
      ...stated,
      areaId: line.areaId,
      lineId: line.id,
      supplierId: item.supplierId == null ? null : await supplierOf(item.supplierId, `${path}.supplierId`),
      title: text(item.title, `${path}.title`),
      kind,
      status: 'OPEN',
      amount,
      startsOn,
      endsOn,
      reference: newReference(item.reference, `${path}.reference`),
    };
    const pence = amount.value ?? 0;
    if (pence > 0)
      mustCover(coverOf(standing), { pence, path: `${path}.amount`, acceptUnknown: input.acceptUnknownBudget });
    standing.committed += pence;
    return commitment;
  };
  const commitments = await door.insertAll(CommitmentRow, await eachItem(items, 'items', record));
  return { line: line.id, commitments };
});

/** A long list names few organisations, many times. */
function organisationsOnce(door: Door): (id: string, path: string) => Promise<string> {
  const keys = new Map<string, string>();
  return async (id, path) => {
    const key = keys.get(id) ?? (await door.refer<{ id: string }>('Organisation', id, path)).id;
    keys.set(id, key);
    return key;
  };
}
