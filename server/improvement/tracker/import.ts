/** Takes in a tracker of a plan: new workstreams and actions, statuses that await sign-off, moved dates that await a reason. */
import { z } from 'zod';
import { importKind, type Taking } from '../../platform/imports/import-kind.js';
import { showUnplaced } from '../../platform/imports/look-through.js';
import { mappedTables } from '../../platform/imports/mapped-tables.js';
import { asAtOption, mappingOption, rememberMapping } from '../../platform/imports/mapping.js';
import { WordsMeant } from '../../platform/imports/words-meant.js';
import type { Door } from '../../platform/write/door.js';
import { refuse } from '../../platform/write/refused.js';
import { globalId } from '../../reading/global-id.js';
import { sql } from '../../reading/sql.js';
import { InterventionRow } from '../intervention.entity.js';
import { checkOpen } from '../open-plan.js';
import { headings, mappingShape } from './mapping.js';
import { proposeTrackerMapping } from './propose.js';
import { readTracker } from './read-tracker.js';
import { recordActions } from './record-actions.js';
import { recordMilestones } from './record-milestones.js';
import { recordStatuses } from './record-statuses.js';
import { knownScales, meaningsOf, scaleNamed } from './scales.js';
import { workstreamsOf } from './workstreams.js';

const options = z.object({
  plan: z.string().describe('The short name of the plan that is tracked: see `interventions`.'),
  mapping: mappingOption,
  asAt: asAtOption,
});

export const trackerImport = importKind({
  kind: 'action-plan',
  verb: 'importActionPlan',
  describes:
    'A tracker of a plan, CSV or workbook, by a mapping of its columns and of its status words to a scale of ratings.',
  accepts: ['CSV', 'XLSX'],
  options,
  take,
});

async function take(
  door: Door,
  { file, options: { plan: slug, mapping: given, asAt = door.today }, report }: Taking<z.output<typeof options>>,
): Promise<void> {
  if (asAt > door.today)
    refuse('FUTURE_DATE', `${asAt} is still to come. Say in asAt which day the tracker speaks of.`, 'asAt');
  const plan = await planNamed(door, slug);
  const { kind, accepts } = trackerImport;
  const { tables, mapping } = await mappedTables(
    door,
    { kind, accepts, shape: mappingShape, headings },
    { file, given, report },
  );
  const scales = await knownScales(door);
  if (mapping === undefined) return proposeTrackerMapping(tables, scales, report);
  const scale = mapping.statusColumn === null ? { ratings: [] } : scaleNamed(mapping.scale, scales);
  const ratings = new WordsMeant('statuses', mapping.statusColumn === null ? {} : mapping.statuses, meaningsOf(scale));
  const tracked = await readTracker(tables, { mapping, ratings, report });
  showUnplaced(report, mapping, [ratings]);
  if (mapping.statusColumn !== null && tracked.length > 0 && tracked.every(({ rating }) => rating === null))
    report.note(
      `No status was read: no words stand under "${mapping.statusColumn}". If its cells are coloured: colours are not read. Write the word into each, such as Green.`,
    );
  if (report.hasRejected) return;
  const recording = { door, report, plan, asAt };
  const workstreams = await workstreamsOf(door, { plan, tracked, asAt, report });
  const actions = await recordActions(recording, tracked, workstreams);
  await recordMilestones(recording, actions);
  await recordStatuses(recording, actions);
  report.accept(tracked.length);
  await rememberMapping(door, kind, mapping);
}

/** Locked: one tracker of a plan at a time. */
async function planNamed(door: Door, slug: string): Promise<InterventionRow> {
  const [found] = await door.ask<{ id: string }>(
    sql`select id from intervention where slug = ${slug} and realm = ${door.actor.realm}`,
  );
  if (found === undefined)
    return refuse(
      'PLAN_UNKNOWN',
      `There is no plan "${slug}". Take the short name from a query of interventions.`,
      'plan',
    );
  const plan = await door.take(InterventionRow, globalId('Intervention', found.id), 'plan');
  checkOpen(plan, 'plan');
  return plan;
}
