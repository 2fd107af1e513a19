/** What was done, and whether anybody has shown that it made a difference. */
import { dateInWords } from '../../figures/dates.js';
import { count, counted } from '../../figures/numbers.js';
import { sentence } from '../../figures/sentence.js';
import { Prose } from '../../shell/glossary.js';
import { SourceLine } from '../../shell/source-line.js';
import type { Area } from './milestone-standing.js';
import type { Evidenced, Plan } from './plan-parts.js';
import { strengths } from './plan-words.js';

interface EvidenceProps {
  readonly area: Area;
  readonly plan: Plan;
  readonly of: Evidenced;
}

export function Evidence({ area, plan, of: { done, without } }: EvidenceProps) {
  const impact = area.evidence.nodes.filter(
    ({ intervention, action }) => (intervention ?? action?.intervention)?.id === plan.id,
  );
  const required = plan.evidenceRequirements.nodes;
  if (done.length === 0 && impact.length === 0 && required.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-m">Evidence that it made a difference</h3>
      {done.length > 0 && (
        <p className="govuk-body">
          {counted(done.length, 'action')} recorded as done: {count(done.length - without.length)} with evidence of
          impact, <strong>{count(without.length)} without</strong>.
        </p>
      )}
      {without.length > 0 && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              Done without evidence of impact<span className="govuk-visually-hidden">: {plan.title}</span>
            </span>
          </summary>
          <ul className="govuk-details__text govuk-list govuk-list--bullet page-list">
            {without.map(({ id, title, completedOn }) => (
              <li key={id}>
                <Prose text={title} /> (done {dateInWords(completedOn ?? '')})
              </li>
            ))}
          </ul>
        </details>
      )}
      {impact.length > 0 && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              {counted(impact.length, 'piece', 'pieces')} of evidence of impact
              <span className="govuk-visually-hidden">: {plan.title}</span>
            </span>
          </summary>
          <ul className="govuk-details__text govuk-list govuk-list--bullet page-list">
            {impact.map(({ title, supports, strength, producedOn }) => (
              <li key={title}>
                <Prose text={title} />: {sentence(supports)} Strength: {strengths[strength]}
                {producedOn !== null && `, ${dateInWords(producedOn)}`}.
              </li>
            ))}
          </ul>
        </details>
      )}
      {required.map((requirement) => (
        <div key={requirement.expects}>
          <p className="govuk-body">
            Required by {requirement.requiredBy}: <Prose text={sentence(requirement.expects)} />{' '}
            {requirement.dueOn !== null && `Due ${dateInWords(requirement.dueOn)}. `}
            <strong>{requirement.evidenced ? 'Evidence is on record.' : 'No evidence is on record.'}</strong>
          </p>
          <SourceLine of={requirement} />
        </div>
      ))}
    </>
  );
}
