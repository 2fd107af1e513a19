/** From plans to waits to outcomes, and what is said to work on them. */
import { dependentOf, prerequisiteOf, type PlanDependency } from '../plan/read-plan.js';
import { addCounted, addPostType } from './draw-resources.js';
import { named, type Around, type PictureBoard } from './picture-board.js';

export function drawPlan(board: PictureBoard, { plan }: Around): void {
  for (const action of plan.actions) board.add(['PLAN', 'Action'], action, action.title);
  for (const milestone of plan.milestones) {
    board.add(['PLAN', 'Milestone'], milestone, milestone.title);
    board.link('IS_MEASURED_BY', milestone.action?.id, milestone.id);
  }
  for (const dependency of plan.dependencies) {
    addWorkstreams(board, dependency);
    const { id, kind, statement, resolved } = dependency;
    const said = { statement: resolved ? `${statement} It no longer waits.` : statement, recordId: id };
    const dependent = dependentOf(dependency);
    if (kind === 'FINISH_START') board.link('COMES_BEFORE', prerequisiteOf(dependency), dependent, said);
    else {
      const { vacancy, post, investmentLine } = dependency;
      board.link('IS_WAITED_FOR_BY', (vacancy ?? post ?? investmentLine)?.id, dependent, said);
      // A vacancy that is filled is not in the picture; its post is.
      if (vacancy !== null && !board.parts.has(vacancy.id))
        board.link('IS_WAITED_FOR_BY', vacancy.post?.id, dependent, said);
    }
  }
}

function addWorkstreams(board: PictureBoard, { dependentWorkstream, prerequisiteWorkstream }: PlanDependency): void {
  for (const workstream of [dependentWorkstream, prerequisiteWorkstream])
    if (workstream !== null) {
      const { number, title } = workstream;
      const label = [
        number === null ? 'Workstream' : `Workstream ${String(number)}`,
        ...(title === null ? [] : [title]),
      ];
      board.add(['PLAN', 'Workstream'], workstream, label.join(': '));
    }
}

export function drawWaits(board: PictureBoard, { area }: Around): void {
  for (const pathway of area.pathways.nodes) {
    const snapshot = latestSnapshot(pathway);
    board.add(
      ['WAITS', 'Pathway'],
      pathway,
      pathway.name,
      snapshot === undefined
        ? []
        : [
            named(`waiting, ${snapshot.asAt}`, 'NUMBER', snapshot.total),
            named(`median wait, ${snapshot.asAt}`, 'WEEKS', snapshot.medianWeeks),
            named(`wait stated, ${snapshot.asAt}`, 'WEEKS', snapshot.statedWeeks),
            named(`longest wait, ${snapshot.asAt}`, 'WEEKS', snapshot.longestWeeks),
          ],
    );
  }
}

export type PathwayAround = Around['area']['pathways']['nodes'][number];

export function latestSnapshot({
  waitSnapshots,
}: PathwayAround): PathwayAround['waitSnapshots']['nodes'][number] | undefined {
  return waitSnapshots.nodes.find(({ supersededBy }) => supersededBy.length === 0);
}

export function addIndicator(board: PictureBoard, indicator: { id: string; asAt: string; name: string }): string {
  return board.add(['OUTCOMES', 'Indicator'], indicator, indicator.name);
}

export function drawEffects(board: PictureBoard, { area }: Around): void {
  for (const link of area.impactLinks.nodes) {
    const { investmentLine, postType, workforceCount, team, action, indicator, pathway } = link;
    const means =
      (investmentLine ?? team ?? action)?.id ??
      addPostType(board, postType) ??
      (workforceCount === null ? undefined : addCounted(board, workforceCount));
    const outcome = indicator === null ? pathway?.id : addIndicator(board, indicator);
    board.link('IS_SAID_TO_WORK_ON', means, outcome, {
      statement: link.expectedEffect,
      strength: link.strength,
      recordId: link.id,
    });
  }
}
