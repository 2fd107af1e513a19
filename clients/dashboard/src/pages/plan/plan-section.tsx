/** One plan: how it stands, its milestones, evidence and dependencies. */
import { dateInWords } from '../../figures/dates.js';
import { FigureText } from '../../figures/figure-text.js';
import { count } from '../../figures/numbers.js';
import type { PaceFragment } from '../../gql/graphql.js';
import { sentence } from '../../figures/sentence.js';
import { Prose } from '../../shell/glossary.js';
import { SourceLine } from '../../shell/source-line.js';
import { DependenciesTable } from './dependencies-table.js';
import { Evidence } from './evidence.js';
import { standingOn, type Area, type Standing } from './milestone-standing.js';
import { MilestonesChart } from './milestones-chart.js';
import { dependenciesOf, evidenced, workstreamName, type Plan } from './plan-parts.js';
import { concerns, inForce, kinds } from './plan-words.js';
import { Pace } from './pace.js';
import { StatusCharts } from './status-chart.js';

function Facts({ plan }: { readonly plan: Plan }) {
  const parts = [
    plan.issuedBy === null ? kinds[plan.kind] : `${kinds[plan.kind]}, required by ${plan.issuedBy.name}`,
    plan.startedOn === null ? 'when it began is not on record' : `from ${dateInWords(plan.startedOn)}`,
    plan.dueOn === null
      ? 'no date is set for all of it'
      : `to be done by ${dateInWords(plan.dueOn)}${plan.overdue ? ', which has passed' : ''}`,
    plan.endedOn === null ? inForce[plan.status] : `${inForce[plan.status]} on ${dateInWords(plan.endedOn)}`,
  ];
  return (
    <>
      <p className="govuk-body">{parts.join('; ')}.</p>
      {plan.note !== null && (
        <p className="govuk-body">
          <Prose text={plan.note} />
        </p>
      )}
      <SourceLine of={plan} />
    </>
  );
}

function WhyLate({ plan }: { readonly plan: Plan }) {
  const causes = plan.slippageCauses.nodes;
  const tallies = plan.rebaselineTallies.nodes;
  if (causes.length + tallies.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-m">What was said of delays</h3>
      <ul className="govuk-list govuk-list--bullet">
        {tallies.map(({ count: moved, completedSince, reason, approverRole, asAt }) => (
          <li key={reason + asAt}>
            <FigureText figure={moved} as={count} /> dates were pushed back: <Prose text={sentence(reason)} />{' '}
            {approverRole !== null && `Agreed by ${approverRole}. `}
            Done since: <FigureText figure={completedSince} as={count} />.
          </li>
        ))}
        {causes.map(({ cause, slippage, mitigation, resolved, workstream }) => (
          <li key={cause + slippage}>
            {workstream?.number != null && `Workstream ${String(workstream.number)}: `}
            <Prose text={sentence(cause)} /> <Prose text={sentence(slippage)} />{' '}
            {mitigation !== null && <Prose text={sentence(mitigation)} />}{' '}
            {resolved ? 'Settled.' : 'Not settled on record.'}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A short plan on one timeline, a long one by workstream. */
function milestoneGroups({ workstreams }: Plan, standings: readonly Standing[]) {
  const names = new Map(workstreams.nodes.map((workstream) => [workstream.id, workstreamName(workstream)]));
  const nameOf = ({ milestone }: Standing) => names.get(milestone.workstream?.id ?? '');
  if (standings.length <= 20) {
    const named = standings.map((each) => {
      const name = nameOf(each)?.split(':')[0];
      return name === undefined ? each : { ...each, title: `${name}: ${each.title}` };
    });
    return standings.length === 0 ? [] : [{ name: 'All milestones', standings: named }];
  }
  return [...names.values(), undefined].flatMap((name) => {
    const own = standings.filter((each) => nameOf(each) === name);
    return own.length === 0 ? [] : [{ name: name ?? 'Of no one workstream', standings: own }];
  });
}

export function PlanSection({
  area,
  plan,
  date,
  pace,
}: {
  readonly area: Area;
  readonly plan: Plan;
  readonly date: string;
  readonly pace: PaceFragment | undefined;
}) {
  const standings = area.milestones.nodes
    .filter(({ intervention }) => intervention?.id === plan.id)
    .map((milestone) => standingOn(milestone, date));
  const groups = milestoneGroups(plan, standings);
  const actions = area.actions.nodes.filter(({ intervention }) => intervention?.id === plan.id);
  return (
    <section className="page-part" id={plan.slug} aria-labelledby={`${plan.slug}-title`}>
      <h2 className="govuk-heading-l" id={`${plan.slug}-title`}>
        {plan.title}
      </h2>
      <Facts plan={plan} />
      <StatusCharts plan={plan} area={area.slug} date={date} />
      {pace && <Pace pace={pace} fileName={[area.slug, plan.slug, 'pace']} />}
      {plan.areasOfConcern.nodes.length > 0 && (
        <>
          <h3 className="govuk-heading-m">Areas of concern</h3>
          <ul className="govuk-list govuk-list--bullet">
            {plan.areasOfConcern.nodes.map(({ title, status }) => (
              <li key={title}>
                {title}: {concerns[status]}
              </li>
            ))}
          </ul>
        </>
      )}
      {groups.length > 0 && <h3 className="govuk-heading-m">Milestones</h3>}
      {groups.map((group) => (
        <MilestonesChart
          key={group.name}
          {...group}
          plan={plan.title}
          isOnly={groups.length === 1}
          date={date}
          sources={[plan]}
          fileName={[area.slug, plan.slug, group.name, 'milestones']}
        />
      ))}
      <WhyLate plan={plan} />
      <Evidence area={area} plan={plan} of={evidenced(actions, date)} />
      <DependenciesTable dependencies={dependenciesOf(area, plan)} />
    </section>
  );
}
