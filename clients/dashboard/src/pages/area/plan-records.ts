/** Actions and milestones that wait for money or staff, or that are said to work on an outcome. */
import { dateInWords } from '../../figures/dates.js';
import type { Area, PictureRecord, Said } from './picture.js';

const standing = { COMPLETE: 'Complete', DUE: 'Due', NOT_DATED: 'No date is recorded', OVERDUE: 'Overdue' };

function due(timeliness: keyof typeof standing, on: string | null | undefined): Said {
  const date = on == null ? '' : `, ${timeliness === 'COMPLETE' ? 'due ' : ''}${dateInWords(on)}`;
  return { label: 'Standing', words: standing[timeliness] + date, isMissing: timeliness === 'NOT_DATED' };
}

export function planRecords({ dependencies, impactLinks }: Area): PictureRecord[] {
  const records = new Map<string, PictureRecord>();
  for (const { dependentAction, dependentMilestone } of dependencies.nodes) {
    for (const each of [dependentAction, dependentMilestone]) {
      if (each == null) continue;
      const on = 'currentDue' in each ? each.currentDue : each.dueOn;
      records.set(each.id, { id: each.id, stage: 'PLAN', title: each.title, said: [due(each.timeliness, on)] });
    }
  }
  for (const { action } of impactLinks.nodes)
    if (action)
      records.set(action.id, {
        id: action.id,
        stage: 'PLAN',
        title: action.title,
        said: [due(action.timeliness, action.dueOn)],
      });
  return [...records.values()];
}
