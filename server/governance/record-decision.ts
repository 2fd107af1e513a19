import { RecordDecision } from '../../schema/governance/record-decision.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { refuse } from '../platform/write/refused.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { agendaItemOf } from './agenda.js';
import { DecisionRow } from './decision.entity.js';
import { addEffects } from './decision-effects.js';
import { placeOf } from './place.js';
import { optionalImpersonal } from '../platform/persons.js';

export const recordDecision = write(RecordDecision, async (door, input) => {
  const { keys, board, meeting, visibility } = await placeOf(door, input);
  if (meeting !== null && meeting.status !== 'HELD')
    refuse('MEETING_NOT_HELD', 'Record first that the meeting was held: `holdMeeting`.', 'meetingId');
  const decidedBy = optionalImpersonal(input.decidedBy, 'decidedBy') ?? board?.name;
  if (decidedBy === undefined)
    return refuse('DECIDER_MISSING', 'Name the board that decided, or the role of the officer who did.', 'decidedBy');
  const decidedOn = input.decidedOn ?? meeting?.heldOn ?? null;
  if (decidedOn !== null) await refuseFuture(door, decidedOn, 'decidedOn');
  const stated = await door.statement(input, { visibility });
  const decision = await door.insert(DecisionRow, {
    ...stated,
    ...keys,
    agendaItemId: await agendaItemOf(door, meeting, input.agendaItemId),
    kind: input.kind,
    text: text(input.text, 'text'),
    decidedBy,
    decidedOn,
    vote: optionalText(input.vote, 'vote'),
    reference: optionalText(input.reference, 'reference'),
  });
  const effects = await addEffects(door, { id: decision, areaId: keys.areaId }, input.effects, stated);
  return { decision, effects };
});
