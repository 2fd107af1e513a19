/** A board answers to others. */
import type { AccountabilityInput } from '../../schema/governance/record-accountability.js';
import type { Visibility } from '../../schema/shared/recorded.js';
import type { NewRow } from '../database/new-row.js';
import type { Door } from '../platform/write/door.js';
import { eachItem, refuse } from '../platform/write/refused.js';
import { text } from '../platform/write/values.js';
import { sql } from '../reading/sql.js';
import { BoardAccountabilityRow } from './board-accountability.entity.js';
import { BoardRow } from './board.entity.js';

/** The board is new, or was taken: nobody else makes it answer meanwhile. */
export async function answerTo(
  door: Door,
  board: { id: string; areaId: string },
  others: readonly AccountabilityInput[],
  stated: { asAt: string; sourceId: string | null; visibility: Visibility },
): Promise<string[]> {
  const held = new Set(
    (
      await door.ask<{ held: string }>(
        sql`select accountable_to_id || ' ' || kind as held from board_accountability where board_id = ${board.id} and until is null`,
      )
    ).map((each) => each.held),
  );
  const rows = await eachItem(others, 'accountableTo', async (other, path): Promise<NewRow<BoardAccountabilityRow>> => {
    const accountableTo = await door.refer(BoardRow, other.accountableToId, `${path}.accountableToId`);
    if (accountableTo.id === board.id)
      refuse('BOARD_ITSELF', 'A board cannot answer to itself. Name another.', `${path}.accountableToId`);
    const link = `${accountableTo.id} ${other.kind}`;
    if (held.has(link))
      refuse('ALREADY_ACCOUNTABLE', 'It answers to this board in this way already. Leave it out.', path);
    held.add(link);
    return {
      ...stated,
      areaId: board.areaId,
      boardId: board.id,
      accountableToId: accountableTo.id,
      kind: other.kind,
      since: other.since ?? null,
      basis: text(other.basis, `${path}.basis`),
    };
  });
  return door.insertAll(BoardAccountabilityRow, rows);
}
