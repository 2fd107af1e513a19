import { AddIndicator } from '../../schema/indicators/add-indicator.js';
import type { OrganisationRow } from '../places/organisation.entity.js';
import { shortName } from '../platform/write/short-name.js';
import { refuse } from '../platform/write/refused.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { IndicatorRow } from './indicator.entity.js';

/** As many as a decimal may have. */
const mostDecimals = 12;

export const addIndicator = write(AddIndicator, async (door, input) => {
  const { topic, polarity, unit, decimalPlaces } = input;
  if (decimalPlaces < 0 || decimalPlaces > mostDecimals)
    refuse('BAD_VALUE', `Values are shown with 0 to ${String(mostDecimals)} decimal places.`, 'decimalPlaces');
  const publisher = await door.referIfGiven<OrganisationRow>('Organisation', input.publisherId, 'publisherId');
  const indicator = await door.insert(IndicatorRow, {
    ...(await door.statement(input, { visibility: 'PUBLIC' })),
    slug: await shortName(door, IndicatorRow, input.slug, 'slug'),
    name: text(input.name, 'name'),
    topic,
    polarity,
    unit,
    decimalPlaces,
    publisherId: publisher?.id ?? null,
  });
  return { indicator };
});
