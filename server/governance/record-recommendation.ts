import { RecordRecommendation, type RecordRecommendationInput } from '../../schema/governance/record-recommendation.js';
import { refuseFuture } from '../platform/write/not-future.js';
import type { OrganisationRow } from '../places/organisation.entity.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { globalId } from '../reading/global-id.js';
import { BoardRow } from './board.entity.js';
import { DecisionRow } from './decision.entity.js';
import { placeOf, type Place } from './place.js';
import { RecommendationRow } from './recommendation.entity.js';
import { optionalImpersonal } from '../platform/persons.js';

export const recordRecommendation = write(RecordRecommendation, async (door, input) => {
  const decision = await door.referIfGiven(DecisionRow, input.decisionId, 'decisionId');
  const place = await placeOfMaker(door, input, decision);
  const madeBy = await door.referIfGiven<OrganisationRow>('Organisation', input.madeById, 'madeById');
  if ((place.board === null) === (madeBy === null))
    refuse('RECOMMENDER_MISSING', 'Name who recommends: a board or an organisation, one of the two.', 'boardId');
  const toBoard = await door.referIfGiven(BoardRow, input.toBoardId, 'toBoardId');
  const madeTo = optionalImpersonal(input.madeTo, 'madeTo') ?? toBoard?.name;
  if (madeTo === undefined)
    return refuse('RECIPIENT_MISSING', 'Name the board that is asked, or the body or role.', 'madeTo');
  const madeOn = input.madeOn ?? decision?.decidedOn ?? null;
  if (madeOn !== null) await refuseFuture(door, madeOn, 'madeOn');
  const recommendation = await door.insert(RecommendationRow, {
    ...(await door.statement(input, place)),
    areaId: place.keys.areaId,
    boardId: place.keys.boardId,
    toBoardId: toBoard?.id ?? null,
    decisionId: decision?.id ?? null,
    madeById: madeBy?.id ?? null,
    text: text(input.text, 'text'),
    madeTo,
    carriedBy: optionalText(input.carriedBy, 'carriedBy'),
    madeOn,
  });
  return { recommendation };
});

/** A decision gives board and area, unless others are named. */
async function placeOfMaker(
  door: Door,
  { boardId, areaId }: RecordRecommendationInput,
  decision: DecisionRow | null,
): Promise<Place> {
  if (decision === null) return placeOf(door, { boardId, areaId });
  door.partOf(decision.areaId, 'decisionId');
  const place = await placeOf(door, {
    boardId: boardId ?? (decision.boardId === null ? null : globalId('Board', decision.boardId)),
    areaId: areaId ?? globalId('Area', decision.areaId),
  });
  if (place.keys.boardId !== decision.boardId)
    refuse('DECISION_OF_ANOTHER_BOARD', 'The decision is not one of this board. Leave the board out.', 'boardId');
  return place;
}
