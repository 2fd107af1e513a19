/** The budget of a line for a period is a chain of versions, each superseding the one before; this adds the next. */
import type { BudgetInput } from '../../schema/finance/budget-input.js';
import type { BudgetStage } from '../../schema/finance/budget-version.js';
import type { NewRow } from '../database/new-row.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { BudgetVersionRow } from './budget-version.entity.js';
import { whyNotNext } from './budget-rules.js';
import { InvestmentLineRow } from './investment-line.entity.js';
import { takeOpenLine } from './open-line.js';
import { comeBy, countsBefore } from '../platform/partial-date.js';
import { keepPeriodsApart } from './periods-apart.js';

/** The version that no other supersedes. Ask when the line is locked. */
export async function currentVersion(
  door: Door,
  line: { id: string },
  period: string | null,
): Promise<BudgetVersionRow | undefined> {
  const versions = door.manager
    .createQueryBuilder(BudgetVersionRow, 'v')
    .where('v.line_id = :line and v.period_id is not distinct from :period', { line: line.id, period })
    .andWhere('not exists (select from budget_version n where n.supersedes_id = v.id)')
    .orderBy('v.recorded_at', 'DESC');
  return (await versions.getOne()) ?? undefined;
}

export function mustFollow(stage: BudgetStage, current: BudgetVersionRow | undefined, path: string): void {
  const instead = whyNotNext(stage, current?.stage);
  if (instead !== undefined) refuse('WRONG_STAGE', instead, path);
}

type Next = Pick<NewRow<BudgetVersionRow>, 'amount' | 'approvedBy' | 'approvedOn'>;

/** Adds the version of a stage; `say` gives what it says, once the version before is known. */
export async function addVersion(
  door: Door,
  stage: BudgetStage,
  input: BudgetInput,
  say: (current: BudgetVersionRow | undefined, line: InvestmentLineRow) => Next | Promise<Next>,
): Promise<{ line: string; budget: string }> {
  comeBy(door.today, input.asAt, 'asAt');
  // The accounts of a line are closed after the line is.
  const line =
    stage === 'OUTTURN'
      ? await door.take(InvestmentLineRow, input.lineId, 'lineId')
      : await takeOpenLine(door, input.lineId, 'lineId');
  const period = input.period ?? null;
  await keepPeriodsApart(door, 'budget_version', line, period);
  const current = await currentVersion(door, line, period);
  await mustBeCurrent(door, input.replacesId, current);
  mustFollow(stage, current, 'period');
  const next = await say(current, line);
  mustCountLast(current, next.approvedOn);
  const budget = await door.insert(BudgetVersionRow, {
    ...(await door.statement(input, line)),
    ...next,
    areaId: line.areaId,
    lineId: line.id,
    periodId: period,
    supersedesId: current?.id ?? null,
    stage,
  });
  return { line: line.id, budget };
}

/** From when a decided budget counts. */
export const countsFrom = ({ stage, approvedOn, asAt }: BudgetVersionRow): string | undefined =>
  stage === 'PROPOSED' ? undefined : (approvedOn ?? asAt);

function mustCountLast(current: BudgetVersionRow | undefined, approvedOn: string | null | undefined): void {
  const before = current && countsFrom(current);
  if (before === undefined || approvedOn == null || !countsBefore(approvedOn, before)) return;
  refuse(
    'OUT_OF_ORDER',
    `The budget was last decided on ${before}, and ${approvedOn} would count before it. Check the date, or give it more exactly.`,
    'approvedOn',
  );
}

async function mustBeCurrent(
  door: Door,
  replacesId: string | null | undefined,
  current: BudgetVersionRow | undefined,
): Promise<void> {
  const replaced = await door.referIfGiven(BudgetVersionRow, replacesId, 'replacesId');
  if (replaced?.id === current?.id) return;
  refuse(
    'VERSION_CONFLICT',
    current === undefined
      ? 'This line has no budget on record for this period. Leave replacesId out, or name the period of the version it replaces.'
      : `The current version of this budget is BudgetVersion:${current.id}, at the stage ${current.stage}. Read it, decide again, and name it in replacesId.`,
    'replacesId',
  );
}
