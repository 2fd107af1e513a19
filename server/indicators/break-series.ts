import { BreakSeries } from '../../schema/indicators/break-series.js';
import { refuse } from '../platform/write/refused.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { DefinitionVersionRow } from './definition-version.entity.js';
import { SeriesBreakRow } from './series-break.entity.js';

export const breakSeries = write(BreakSeries, async (door, input) => {
  const { happenedOn, shiftFrom = null, shiftTo = null } = input;
  if (shiftFrom !== null && shiftTo !== null && Number(shiftFrom) > Number(shiftTo))
    refuse(
      'BAD_RANGE',
      `A shift from ${shiftFrom} to ${shiftTo} is the wrong way round. Put the smaller first.`,
      'shiftFrom',
    );
  const definition = await door.refer(DefinitionVersionRow, input.definitionId, 'definitionId');
  const seriesBreak = await door.insert(SeriesBreakRow, {
    ...(await door.statement(input, definition)),
    definitionId: definition.id,
    happenedOn,
    change: text(input.change, 'change'),
    effect: text(input.effect, 'effect'),
    shiftFrom,
    shiftTo,
  });
  return { seriesBreak };
});
