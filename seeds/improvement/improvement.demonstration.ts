/** The fictional improvement plan with everything that hangs on it. */
import { ActionRow } from '../../server/improvement/action.entity.js';
import { AreaOfConcernRow } from '../../server/improvement/area-of-concern.entity.js';
import { InterventionRow } from '../../server/improvement/intervention.entity.js';
import { MilestoneRow } from '../../server/improvement/milestone.entity.js';
import { RebaselineRow } from '../../server/improvement/rebaseline.entity.js';
import { WorkstreamRow } from '../../server/improvement/workstream.entity.js';
import { inspectorate } from '../places/places.demonstration.js';
import { daysAfter } from '../calendar.js';
import type { InventedArea, World } from '../invent.js';
import { facts, type SeedTable } from '../seed.js';
import { inventedEvidence } from './invented-evidence.js';
import { inventedImpact } from './invented-impact.js';
import { inventedReviews } from './invented-reviews.js';
import { actionsOf, planStart, workstreams, type InventedAction } from './invented-plan.js';
import { inventedReports } from './invented-ratings.js';
import { inventedDependencies } from './invented-waiting.js';

export function inventImprovement(world: World, area: InventedArea): SeedTable[] {
  const actions = actionsOf(world, area);
  return [
    ...plan(area),
    ...inventedActions(area, actions),
    ...inventedReports(area, actions, world.scale.statusMonths),
    ...inventedDependencies(area),
    ...inventedEvidence(area, actions),
    inventedImpact(area),
    ...inventedReviews(area),
  ];
}

function plan(area: InventedArea): SeedTable[] {
  const told = area.told('improvement');
  const interventionId = area.id('Intervention', 'plan');
  return [
    facts(InterventionRow, told, [
      {
        key: area.key('plan'),
        slug: `${area.slug}-plan`,
        title: 'Priority action plan',
        kind: 'PRIORITY_ACTION_PLAN',
        status: 'IN_FORCE',
        startedOn: planStart,
        dueOn: '2026-12-31',
        listsAllActions: true,
        issuedById: inspectorate,
      },
    ]),
    facts(
      WorkstreamRow,
      { ...told, interventionId },
      workstreams.map(({ slug, title, leadRole }, index) => ({
        key: area.key(slug),
        number: index + 1,
        title,
        leadRole,
      })),
    ),
    facts(AreaOfConcernRow, { ...told, interventionId }, [
      { key: area.key('plans'), number: 1, title: 'Plans come late and say too little', status: 'OPEN' },
      { key: area.key('therapies'), number: 2, title: 'Children wait too long for therapy', status: 'OPEN' },
      {
        key: area.key('neuro'),
        number: 3,
        title: 'Nobody knows how long children wait for assessment',
        status: 'OPEN',
      },
      {
        key: area.key('families'),
        number: 4,
        title: 'Families are not told what is happening',
        status: 'NO_LONGER_PRIORITY',
      },
    ]),
  ];
}

const concerns: Readonly<Record<string, string>> = {
  plans: 'plans',
  therapies: 'therapies',
  neuro: 'neuro',
  families: 'families',
};

function inventedActions(area: InventedArea, actions: readonly InventedAction[]): SeedTable[] {
  const told = { ...area.told('improvement'), interventionId: area.id('Intervention', 'plan') };
  return [
    facts(
      ActionRow,
      told,
      actions.map(({ number, workstream: { slug, leadRole }, title, startedOn, dueOn, completedOn }) => {
        const concern = concerns[slug];
        return {
          key: area.key(number),
          workstreamId: area.id('Workstream', slug),
          areaOfConcernId: concern === undefined ? null : area.id('AreaOfConcern', concern),
          deliveryOrganisationId: area.id('Organisation', deliveredBy(slug)),
          provisionGapId: number === 3 ? area.id('ProvisionGap', 'language') : null,
          title,
          description: `${title}. Begun on ${startedOn}.`,
          ownerRole: leadRole,
          dueOn,
          completedOn,
        };
      }),
    ),
    facts(
      MilestoneRow,
      told,
      actions.flatMap(({ number, workstream, milestones }) =>
        milestones.map(({ name, title, originalDue, currentDue, completedOn }) => ({
          key: area.key(name),
          workstreamId: area.id('Workstream', workstream.slug),
          actionId: area.id('Action', number),
          title,
          originalDue,
          currentDue,
          forecast: completedOn === null && number % 4 === 1 ? daysAfter(currentDue, 45) : null,
          completedOn,
        })),
      ),
    ),
    facts(
      RebaselineRow,
      area.told('improvement'),
      actions.flatMap(({ milestones }) =>
        milestones.flatMap(({ name, moves }) =>
          moves.map(({ oldDue, newDue, reason, approverRole, agreedOn }, turn) => ({
            key: area.key(`${name} ${String(turn)}`),
            milestoneId: area.id('Milestone', name),
            oldDue,
            newDue,
            reason,
            approverRole,
            agreedOn,
            asAt: agreedOn,
          })),
        ),
      ),
    ),
  ];
}

const deliveredBy = (workstream: string): string =>
  workstream === 'therapies' || workstream === 'neuro'
    ? 'community-trust'
    : workstream === 'families'
      ? 'forum'
      : 'council';
