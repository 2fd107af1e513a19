import { AddDependency, type WaitsForInput } from '../../schema/improvement/add-dependency.js';
import type { NewRow } from '../database/new-row.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { refuseCircle } from './circular.js';
import { DependencyRow } from './dependency.entity.js';
import { kindFault, namedIn } from './dependency-rules.js';
import { planPart, type PlanPart } from './plan-part.js';
import { checkSameArea } from '../platform/write/same-area.js';

const steps = ['milestoneId', 'actionId', 'workstreamId'] as const;

/** What is waited for outside the plan, by the field that names it. */
const nouns = {
  postId: 'Post',
  vacancyId: 'Vacancy',
  investmentLineId: 'InvestmentLine',
  fundingRequestId: 'FundingRequest',
  dataQueryId: 'DataQuery',
  organisationId: 'Organisation',
} as const satisfies Record<Exclude<keyof WaitsForInput, 'step'>, string>;

export const addDependency = write(AddDependency, async (door, input) => {
  const fault = kindFault(input);
  if (fault !== undefined) refuse('WRONG_FOR_KIND', fault, 'waitsFor');
  if (input.lagDays < 0) refuse('BAD_LAG', 'A lag is 0 days or more. Give none where nothing must pass.', 'lagDays');
  const dependent = await planPart(door, input.dependent, 'dependent', steps);
  const dependency = await door.insert(DependencyRow, {
    ...(await door.statement(input, dependent)),
    ...stepKey('dependent', dependent),
    ...(await waitedFor(door, input.waitsFor, dependent)),
    areaId: dependent.areaId,
    kind: input.kind,
    statement: text(input.statement, 'statement'),
    externalEvent: optionalText(input.externalEvent, 'externalEvent'),
    lagDays: input.lagDays,
    hard: input.hard,
  });
  return { dependency };
});

type Keys = Partial<NewRow<DependencyRow>>;

const stepKey = (end: 'dependent' | 'prerequisite', { field, id }: PlanPart): Keys => ({
  [`${end}${field.charAt(0).toUpperCase()}${field.slice(1)}`]: id,
});

async function waitedFor(door: Door, given: WaitsForInput | null | undefined, dependent: PlanPart): Promise<Keys> {
  const [field] = namedIn(given);
  if (given == null || field === undefined) return {};
  const path = `waitsFor.${field}`;
  if (field === 'step') {
    const first = await planPart(door, given.step ?? {}, path, steps);
    checkSameArea(first, dependent.areaId, path);
    await refuseCircle(door, dependent, first, path);
    return stepKey('prerequisite', first);
  }
  const found = await door.refer<{ id: string; areaId?: string | null }>(nouns[field], given[field] ?? '', path);
  checkSameArea(found, dependent.areaId, path);
  return { [field]: found.id };
}
