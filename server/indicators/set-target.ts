import { SetTarget, type SetTargetInput } from '../../schema/indicators/set-target.js';
import { toReplace } from '../provenance/to-replace.js';
import { batch } from '../platform/write/batch.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { figure, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { sql } from '../reading/sql.js';
import { DefinitionVersionRow } from './definition-version.entity.js';
import { IndicatorRow } from './indicator.entity.js';
import { checkIndicator } from './of-indicator.js';
import { TargetRow } from './target.entity.js';
import { TrajectoryPointRow } from './trajectory-point.entity.js';

export const setTarget = write(SetTarget, async (door, input) => {
  const { kind, dueOn = null, trajectory } = input;
  const indicator = await door.refer(IndicatorRow, input.indicatorId, 'indicatorId');
  const definition = await door.referIfGiven(DefinitionVersionRow, input.definitionId, 'definitionId');
  checkIndicator(definition, indicator.id, 'definitionId');
  const areaId = await door.area(input.areaId, 'areaId');
  const replaced = await toReplace(door, TargetRow, input.supersedesId, 'supersedesId');
  checkIndicator(replaced, indicator.id, 'supersedesId');
  if (replaced !== null && replaced.areaId !== areaId)
    refuse('OTHER_AREA', 'The target to be replaced is of another area. Name one of the same.', 'supersedesId');
  await checkTrajectory(door, input);
  const stated = await door.statement(input, indicator);
  const target = await door.insert(TargetRow, {
    ...stated,
    indicatorId: indicator.id,
    definitionId: definition?.id ?? null,
    areaId,
    supersedesId: replaced?.id ?? null,
    title: text(input.title, 'title'),
    kind,
    value: figure(input.value, 'value'),
    dueOn,
    setBy: text(input.setBy, 'setBy'),
  });
  await door.insertAll(
    TrajectoryPointRow,
    trajectory.map((point, index) => ({
      ...stated,
      targetId: target,
      dueOn: point.dueOn,
      value: figure(point.value, `trajectory.${String(index)}.value`),
    })),
  );
  return { target };
});

async function checkTrajectory(door: Door, { dueOn = null, trajectory }: SetTargetInput): Promise<void> {
  if (trajectory.length === 0) return;
  const days = batch(trajectory, 'trajectory').map((point) => point.dueOn);
  const astray = await door.ask<{ place: number }>(
    sql`select (place - 1)::int as place from unnest(${days}::text[]) with ordinality d(day, place)
      where earliest_day(day) > latest_day(${dueOn})`,
  );
  const twice = days.findIndex((day, place) => days.indexOf(day) !== place);
  const place = astray[0]?.place ?? twice;
  if (place >= 0)
    refuse(
      'BAD_TRAJECTORY',
      `${String(days[place])} ${place === twice ? 'stands twice' : 'lies after the date of the target'}. Give each date once, on the way to it.`,
      `trajectory.${String(place)}.dueOn`,
    );
}
