/** Which steps of recruitment can follow each other. Only what is certain counts: two dates known by the month may be in either order. */
import type { RecruitmentStage } from '../../schema/workforce/recruitment-event.js';
import { certainlyBefore, type DaySpan } from './day-span.js';

export interface Step extends DaySpan {
  stage: RecruitmentStage;
}

const order: readonly RecruitmentStage[] = [
  'APPROVED',
  'ADVERTISED',
  'SHORTLISTED',
  'INTERVIEWED',
  'OFFERED',
  'ACCEPTED',
  'CHECKS',
  'STARTED',
];

/** After it, recruitment goes back to an earlier step. */
const turnsBack = ({ stage }: Step): boolean => stage === 'WITHDRAWN' || stage === 'READVERTISED';

/** The step that cannot stand where it does beside the new one. */
export function clash<Known extends Step>(step: Known, others: readonly Known[]): Known | undefined {
  return others.find((other) => {
    if (certainlyBefore(other, step)) return cannotFollow(other, step, others);
    if (certainlyBefore(step, other)) return cannotFollow(step, other, others);
    return false;
  });
}

function cannotFollow(first: Step, second: Step, all: readonly Step[]): boolean {
  if (first.stage === 'STARTED') return second.stage !== 'STARTED';
  if (turnsBack(first) || turnsBack(second)) return false;
  if (order.indexOf(first.stage) <= order.indexOf(second.stage)) return false;
  const mayLieBetween = (other: Step): boolean => !certainlyBefore(other, first) && !certainlyBefore(second, other);
  return !all.some((other) => turnsBack(other) && mayLieBetween(other));
}
