import { RecordAccountability } from '../../schema/governance/record-accountability.js';
import { batch } from '../platform/write/batch.js';
import { write } from '../platform/write/write.js';
import { answerTo } from './answer-to.js';
import { BoardRow } from './board.entity.js';

export const recordAccountability = write(RecordAccountability, async (door, input) => {
  const others = batch(input.accountableTo, 'accountableTo');
  const board = await door.take(BoardRow, input.boardId, 'boardId');
  const accountabilities = await answerTo(door, board, others, await door.statement(input, board));
  return { board: board.id, accountabilities };
});
