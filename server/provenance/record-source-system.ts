import { RecordSourceSystem } from '../../schema/provenance/record-source-system.js';
import { statedOfArea } from '../places/take-place.js';
import { refuse } from '../platform/write/refused.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { sql } from '../reading/sql.js';
import { SourceSystemRow } from './source-system.entity.js';

export const recordSourceSystem = write(RecordSourceSystem, async (door, input) => {
  const stated = await statedOfArea(door, input);
  const name = text(input.name, 'name');
  // Two who record the same system at once must not both find it new.
  await door.ask(
    sql`select pg_advisory_xact_lock(hashtext(${`source_system ${stated.areaId} ${name.toLowerCase()}`}))`,
  );
  const [taken] = await door.ask(
    sql`select from source_system where area_id = ${stated.areaId} and lower(name) = lower(${name})`,
  );
  if (taken !== undefined)
    refuse('NAME_TAKEN', `The area has "${name}" on record. Revise it, or say in the name what is different.`, 'name');
  const system = await door.insert(SourceSystemRow, {
    ...stated,
    name,
    holds: text(input.holds, 'holds'),
    state: text(input.state, 'state'),
    assessmentLink: input.assessmentLink,
  });
  return { system };
});
