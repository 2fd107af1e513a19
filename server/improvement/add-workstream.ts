import { AddWorkstream } from '../../schema/improvement/add-workstream.js';
import { refuse } from '../platform/write/refused.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { sql } from '../reading/sql.js';
import { InterventionRow } from './intervention.entity.js';
import { checkOpen } from './open-plan.js';
import { WorkstreamRow } from './workstream.entity.js';

export const addWorkstream = write(AddWorkstream, async (door, input) => {
  // Locked, so that two cannot take one number.
  const plan = await door.take(InterventionRow, input.interventionId, 'interventionId');
  checkOpen(plan, 'interventionId');
  const number = input.number ?? null;
  const taken = await door.ask(sql`select 1 from workstream where intervention_id = ${plan.id} and number = ${number}`);
  if (taken.length > 0)
    refuse('DUPLICATE_NUMBER', `The plan has a workstream ${String(number)}. Choose another number.`, 'number');
  const workstream = await door.insert(WorkstreamRow, {
    ...(await door.statement(input, plan)),
    areaId: plan.areaId,
    interventionId: plan.id,
    number,
    title: text(input.title, 'title'),
    covers: optionalText(input.covers, 'covers'),
    leadRole: optionalText(input.leadRole, 'leadRole'),
  });
  return { workstream };
});
