import { ExplainRebaseline } from '../../schema/improvement/explain-rebaseline.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { globalId } from '../reading/global-id.js';
import { ActionRow } from './action.entity.js';
import { awaitingReasons } from './awaiting-reason.js';
import { MilestoneRow } from './milestone.entity.js';
import { moveDue, recordMove, type Due, type Moved } from './move-due.js';
import { RebaselineRow } from './rebaseline.entity.js';

export const explainRebaseline = write(ExplainRebaseline, async (door, input) => {
  const asked = await door.take(RebaselineRow, input.rebaselineId, 'rebaselineId');
  const { moved, due, put } = await dueOf(door, asked);
  // Asked once what is due is locked: another write may have settled it meanwhile.
  const awaiting = (await awaitingReasons(door, [moved.id])).get(moved.id);
  if (awaiting?.id !== asked.id || asked.newDue === null)
    return refuse('NOT_AWAITING', 'This rebaseline awaits no reason. Move the date with a new one.', 'rebaselineId');
  const { agreed, reason, approverRole, agreedOn, sourceId = null } = input;
  const said = { reason, approverRole, agreedOn, sourceId };
  const rebaseline = agreed
    ? await moveDue(door, { ...said, newDue: asked.newDue }, moved, due)
    : await recordMove(door, { ...said, newDue: due.oldDue }, moved, due);
  if (agreed) await put(asked.newDue);
  return { rebaseline, milestone: asked.milestoneId, action: asked.actionId };
});

interface DueOf {
  moved: Moved & { id: string };
  due: Due;
  put: (newDue: string) => Promise<void>;
}

async function dueOf(door: Door, { milestoneId, actionId }: RebaselineRow): Promise<DueOf> {
  if (milestoneId !== null) {
    const moved = await door.take(MilestoneRow, globalId('Milestone', milestoneId), 'rebaselineId');
    return {
      moved,
      due: { milestoneId, oldDue: moved.currentDue },
      put: (currentDue) => door.change(MilestoneRow, moved, { currentDue }),
    };
  }
  const moved = await door.take(ActionRow, globalId('Action', String(actionId)), 'rebaselineId');
  return {
    moved,
    due: { actionId: moved.id, oldDue: moved.dueOn },
    put: (dueOn) => door.change(ActionRow, moved, { dueOn }),
  };
}
