/** The days and effects of a disruption, written with it or added later. */
import type { DisruptionEffectInput, DisruptionSpellInput } from '../../schema/workforce/record-disruption.js';
import type { NewRow } from '../database/new-row.js';
import type { Door } from '../platform/write/door.js';
import { eachItem } from '../platform/write/refused.js';
import { figure, text } from '../platform/write/values.js';
import { DisruptionEffectRow } from './disruption-effect.entity.js';
import { DisruptionSpellRow } from './disruption-spell.entity.js';
import { PostTypeRow } from './post-type.entity.js';
import { TeamRow } from './team.entity.js';
import { checkCount } from '../platform/write/count-rules.js';

interface Parts {
  spells: readonly DisruptionSpellInput[];
  effects: readonly DisruptionEffectInput[];
}
type Place = Pick<NewRow<DisruptionEffectRow>, 'asAt' | 'sourceId' | 'visibility' | 'areaId' | 'eventId'>;

export async function addParts(door: Door, place: Place, { spells, effects }: Parts): Promise<void> {
  await door.insertAll(
    DisruptionSpellRow,
    spells.map(({ startsOn, endsOn }) => ({ ...place, startsOn, endsOn })),
  );
  const records = await eachItem(effects, 'effects', async (effect, path) => {
    const delayDays = figure(effect.delayDays, `${path}.delayDays`);
    checkCount(delayDays, `${path}.delayDays`);
    const team = await door.referIfGiven(TeamRow, effect.teamId, `${path}.teamId`);
    const postType = await door.referIfGiven(PostTypeRow, effect.postTypeId, `${path}.postTypeId`);
    const system = await door.referIfGiven<object>('SourceSystem', effect.systemId, `${path}.systemId`);
    return {
      ...place,
      teamId: team?.id ?? null,
      postTypeId: postType?.id ?? null,
      systemId: system?.id ?? null,
      kind: effect.kind,
      delayDays,
      detail: text(effect.detail, `${path}.detail`),
    };
  });
  await door.insertAll(DisruptionEffectRow, records);
}
