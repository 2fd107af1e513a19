/** Improvement plan: what was promised, how it stands, every date that moved, and whether it made a difference. */
import { useMoment } from '../../reading/moment.js';
import { useDocument } from '../../reading/use-document.js';
import { AreaPage, useAreaSlug } from '../../shell/area-page.js';
import { Empty } from '../../shell/page-states.js';
import type { DashboardPlanQuery, PaceFragment } from '../../gql/graphql.js';
import { PlanDocument } from './plan.document.js';
import type { Area } from './milestone-standing.js';
import { isCounted, plansInOrder } from './plan-parts.js';
import { PlanSection } from './plan-section.js';

interface PlansProps {
  readonly area: Area;
  readonly paces: readonly PaceFragment[];
  readonly date: string;
}

function Plans({ area, paces, date }: PlansProps) {
  const plans = plansInOrder(area);
  const paceOf = (slug: string) => paces.find(({ intervention }) => intervention.slug === slug);
  if (plans.length === 0) {
    return (
      <Empty title={`No improvement plan of ${area.name} is on record.`}>That does not mean that there is none.</Empty>
    );
  }
  return (
    <>
      {plans.length > 1 && (
        <nav aria-label="Plans on this page">
          <ul className="govuk-list">
            {plans.map((plan) => (
              <li key={plan.slug}>
                <a className="govuk-link" href={`#${plan.slug}`}>
                  {plan.title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {plans.map((plan) => (
        <PlanSection
          key={plan.slug}
          area={area}
          plan={plan}
          date={date}
          pace={isCounted(area, plan) ? paceOf(plan.slug) : undefined}
        />
      ))}
    </>
  );
}

export default function PlanPage() {
  const slug = useAreaSlug();
  const { date, knownAt } = useMoment();
  const answer = useDocument(PlanDocument, { slug, date, knownAt });
  return (
    <AreaPage
      title="Improvement plan"
      lead="Each plan as it stood on the day: its workstreams, every milestone with every date it has had, and the evidence that it made a difference."
      answer={answer}
      workbook="actions"
    >
      {(area: Area, { runRates }: DashboardPlanQuery) => <Plans area={area} paces={runRates} date={date} />}
    </AreaPage>
  );
}
