import { DefineClock } from '../../schema/waits/define-clock.js';
import type { OrganisationRow } from '../places/organisation.entity.js';
import { daysGiven } from '../provenance/days-given.js';
import { shortName } from '../platform/write/short-name.js';
import { toReplace } from '../provenance/to-replace.js';
import { refuse } from '../platform/write/refused.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { ClockDefinitionRow } from './clock-definition.entity.js';

export const defineClock = write(DefineClock, async (door, input) => {
  const stated = await door.statement(input, { visibility: 'PUBLIC' });
  if (stated.visibility !== 'PUBLIC')
    refuse(
      'CLOCK_IS_PUBLIC',
      'No wait may stand without its clock, so every clock is PUBLIC. Leave the tier out.',
      'visibility',
    );
  const replaced = await toReplace(door, ClockDefinitionRow, input.supersedesId, 'supersedesId');
  const publisher = await door.referIfGiven<OrganisationRow>('Organisation', input.publisherId, 'publisherId');
  const clock = await door.insert(ClockDefinitionRow, {
    ...stated,
    supersedesId: replaced?.id ?? null,
    slug: await shortName(door, ClockDefinitionRow, input.slug, 'slug'),
    name: text(input.name, 'name'),
    edition: text(input.edition, 'edition'),
    areaId: input.areaId == null ? null : await door.area(input.areaId, 'areaId'),
    publisherId: publisher?.id ?? door.actor.organisationId,
    startEvent: input.startEvent,
    stopEvent: input.stopEvent,
    pauses: input.pauses?.map((pause, index) => text(pause, `pauses.${String(index)}`)) ?? null,
    population: optionalText(input.population, 'population'),
    basis: input.basis,
    includesIntervention: input.includesIntervention,
    statistic: input.statistic,
    note: optionalText(input.note, 'note'),
    validFrom: input.validFrom ?? null,
    validTo: input.validTo ?? null,
    reportedWithinDays: daysGiven(input.reportedWithinDays, 'reportedWithinDays'),
  });
  return { clock };
});
