import { ContinueDisruption } from '../../schema/workforce/continue-disruption.js';
import { refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { daysOf } from './days-of.js';
import { DisruptionEventRow } from './disruption-event.entity.js';
import { addParts } from './disruption-parts.js';
import { checkSpan, checkSpells } from './disruption-rules.js';
import { DisruptionSpellRow } from './disruption-spell.entity.js';

export const continueDisruption = write(ContinueDisruption, async (door, input) => {
  const event = await door.take(DisruptionEventRow, input.disruptionId, 'disruptionId', input.expectedVersion);
  if (input.endsOn == null && input.spells.length === 0 && input.effects.length === 0)
    refuse('NOTHING_SAID', 'Neither an end nor a spell nor an effect is given. Give what is new.');
  const endsOn = input.endsOn ?? event.endsOn;
  const spanOf = await daysOf(door, [event.startsOn, endsOn]);
  const onRecord = await door.manager.findBy(DisruptionSpellRow, { eventId: event.id });
  checkSpan(spanOf(event.startsOn), spanOf(endsOn));
  checkSpells(spanOf(event.startsOn), spanOf(endsOn), onRecord, input.spells);
  const place = { ...(await door.statement(input, event)), areaId: event.areaId, eventId: event.id };
  await addParts(door, place, input);
  await door.change(DisruptionEventRow, event, { endsOn });
  return { disruption: event.id };
});
