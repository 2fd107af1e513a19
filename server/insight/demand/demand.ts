/** Sets what comes onto a pathway against what gets done on it, staffing by staffing. */
import type { CapacityAgainstDemand, PathwayDemand, StaffedCapacity } from '../../../schema/insight/demand.js';
import type { Gap } from '../../../schema/insight/gap.js';
import { rounded } from '../../../schema/shared/rounded.js';
import type { Asking } from '../asking.js';
import type { DemandQuery } from '../questions.js';
import { assume, gap, nothingOnRecord, ruleOfPlatform } from '../said-beside.js';
import { doesNotArise, notKnown, numberOf, valueOf, workedOut, type WorkedOut } from '../worked-out.js';
import { capacityAWeek, demandAWeek, weeksAYear, type Pace, type PathwayOnRecord } from './weekly.js';

type Leads = Pick<Asking, 'lead' | 'leadAll'>;

export function capacityAgainstDemand({ id, pathways }: DemandQuery['area'], leads: Leads): CapacityAgainstDemand {
  return {
    area: leads.lead(id),
    pathways: pathways.nodes.map((pathway) => pathwayDemand(pathway, leads)),
    assumptions: [
      assume('A year has 52.18 weeks and a month 4.35: 365.25 days by 7, and by 12.', ruleOfPlatform),
      assume('Demand and capacity stay as they are, and every unit of work is like another.', nothingOnRecord),
      assume('Nobody leaves the backlog but by being seen: removals are not counted.', nothingOnRecord),
      assume(
        'Where only the work of one full-time equivalent is on record, those in post do it; agency staff and locums, leave and absence are not counted.',
        ruleOfPlatform,
      ),
    ],
  };
}

function pathwayDemand(pathway: PathwayOnRecord, { lead, leadAll }: Leads): PathwayDemand {
  const { aWeek, of } = demandAWeek(pathway.flows.nodes);
  const waiting = backlogOf(pathway);
  const backlog = waiting?.count ?? notKnown('Neither a list nor a count of cases is on record.');
  const capacities = pathway.pathwayCapacities.nodes
    .flatMap(({ assumption }) => assumption ?? [])
    .map((pace) => staffed(pace, aWeek, backlog, lead))
    .sort((one, other) => Number(one.aWeek.value ?? Infinity) - Number(other.aWeek.value ?? Infinity));
  return {
    pathway: lead(pathway.id),
    aWeek,
    flows: leadAll(of.map(({ id }) => id)),
    backlog,
    backlogAsAt: waiting?.asAt ?? null,
    capacities,
    gaps: gapsOf(pathway, { aWeek, backlog, capacities }, lead),
  };
}

/** A list tells of everybody who waits; a count of cases of one stage. */
function backlogOf({
  waitSnapshots,
  caseStages,
}: PathwayOnRecord): { count: WorkedOut<number>; asAt: string } | undefined {
  const list = waitSnapshots.nodes.find(({ current, total }) => current && valueOf(total) !== null);
  if (list !== undefined) return { count: list.total, asAt: list.asAt };
  const cases = caseStages.nodes.find(({ supersededBy }) => supersededBy.length === 0);
  return cases === undefined ? undefined : { count: cases.count, asAt: cases.asAt };
}

function staffed(
  pace: Pace,
  demand: WorkedOut<string>,
  backlog: WorkedOut<number>,
  lead: Leads['lead'],
): StaffedCapacity {
  const aWeek = capacityAWeek(pace);
  const [comes, goes, waits] = [numberOf(demand), numberOf(aWeek), valueOf(backlog)];
  const said = { assumption: lead(pace.id), scenario: pace.scenario, aWeek };
  if (comes === null || goes === null) {
    const none = notKnown(comes === null ? 'The demand is not known.' : 'The capacity is not known.');
    return { ...said, shareOfDemand: none, backlogAWeek: none, backlogAfterAYear: none, weeksToClear: none };
  }
  const change = comes - goes;
  const noBacklog = notKnown('How many wait is not known.');
  return {
    ...said,
    shareOfDemand: comes === 0 ? doesNotArise('Nothing comes in.') : workedOut(rounded((goes / comes) * 100, 1)),
    backlogAWeek: workedOut(rounded(change, 2), `${String(comes)} come in, ${String(goes)} get done.`),
    backlogAfterAYear:
      waits === null
        ? noBacklog
        : workedOut(
            Math.max(0, Number(rounded(waits + change * weeksAYear, 0))),
            `From ${String(waits)}.`,
            'APPROXIMATE',
          ),
    weeksToClear:
      change >= 0
        ? doesNotArise(change > 0 ? 'The backlog grows.' : 'The backlog stays as it is.')
        : waits === null
          ? noBacklog
          : workedOut(rounded(waits / -change, 1), `${String(waits)} by ${rounded(-change, 2)} a week.`),
  };
}

function gapsOf(
  { id, name, asAt }: PathwayOnRecord,
  { aWeek, backlog, capacities }: Pick<PathwayDemand, 'aWeek' | 'backlog' | 'capacities'>,
  lead: Leads['lead'],
): Gap[] {
  const more = { since: asAt, record: lead(id) };
  return [
    ...(numberOf(aWeek) === null
      ? [gap('NO_FIGURE', 'demand', `How many come onto “${name}” is not known.`, more)]
      : []),
    ...(valueOf(backlog) === null
      ? [gap('NO_FIGURE', 'backlog', `How many wait on “${name}” is not known.`, more)]
      : []),
    ...(capacities.length === 0
      ? [gap('NOT_LINKED', 'capacity', `No capacity is on record for “${name}”.`, more)]
      : capacities.every((each) => numberOf(each.aWeek) === null)
        ? [gap('NO_FIGURE', 'capacity', `How much work gets done on “${name}” is not known.`, more)]
        : []),
  ];
}
