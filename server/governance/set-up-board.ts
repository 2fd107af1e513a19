import { SetUpBoard } from '../../schema/governance/set-up-board.js';
import type { OrganisationRow } from '../places/organisation.entity.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { shortName } from '../platform/write/short-name.js';
import { BoardRow } from './board.entity.js';
import { answerTo } from './answer-to.js';
import { placeOf } from './place.js';

export const setUpBoard = write(SetUpBoard, async (door, input) => {
  const { keys, visibility } = await placeOf(door, { areaId: input.areaId });
  const stated = await door.statement(input, { visibility });
  const host = await door.referIfGiven<OrganisationRow>('Organisation', input.hostId, 'hostId');
  const { areaId } = keys;
  const board = await door.insert(BoardRow, {
    ...stated,
    areaId,
    hostId: host?.id ?? null,
    slug: await shortName(door, BoardRow, input.slug, 'slug'),
    name: text(input.name, 'name'),
    kind: input.kind,
    torVersion: optionalText(input.torVersion, 'torVersion'),
  });
  const accountabilities = await answerTo(door, { id: board, areaId }, input.accountableTo, stated);
  return { board, accountabilities };
});
