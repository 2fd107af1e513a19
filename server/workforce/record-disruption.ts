import { RecordDisruption } from '../../schema/workforce/record-disruption.js';
import { optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { daysOf } from './days-of.js';
import { DisruptionEventRow } from './disruption-event.entity.js';
import { addParts } from './disruption-parts.js';
import { checkSpan, checkSpells } from './disruption-rules.js';
import { impersonal } from '../platform/persons.js';

export const recordDisruption = write(RecordDisruption, async (door, input) => {
  const { startsOn = null, endsOn = null } = input;
  const areaId = await door.area(input.areaId, 'areaId');
  const spanOf = await daysOf(door, [startsOn, endsOn]);
  checkSpan(spanOf(startsOn), spanOf(endsOn));
  checkSpells(spanOf(startsOn), spanOf(endsOn), [], input.spells);
  const place = { ...(await door.statement(input, { visibility: 'PUBLIC' })), areaId };
  const disruption = await door.insert(DisruptionEventRow, {
    ...place,
    title: impersonal(input.title, 'title'),
    kind: input.kind,
    startsOn,
    endsOn,
    cause: optionalText(input.cause, 'cause'),
  });
  await addParts(door, { ...place, eventId: disruption }, input);
  return { disruption };
});
