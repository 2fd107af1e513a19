/** What waits for the money, what it is said to do, and what nobody has said of it. */
import { figureInWords } from '../../figures/figure-words.js';
import { lowWords, words } from '../../figures/words.js';
import { Prose } from '../../shell/glossary.js';
import { SourceLine } from '../../shell/source-line.js';
import type { MoneyLine } from './line-money.js';

function Waiting({ dependents }: MoneyLine) {
  if (dependents.nodes.length === 0) return <p className="govuk-body">No action is recorded as waiting for it.</p>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {dependents.nodes.map(({ id, statement, resolved, dependentAction, dependentMilestone }) => {
        const waits = dependentAction ?? dependentMilestone;
        return (
          <li key={id}>
            {waits && <strong>{waits.title}</strong>} {waits && `(${lowWords(waits.timeliness)})`}:{' '}
            <Prose text={statement} />
            {resolved && ' No longer waited for.'}
          </li>
        );
      })}
    </ul>
  );
}

function Claimed({ impactLinks }: MoneyLine) {
  if (impactLinks.nodes.length === 0)
    return <p className="govuk-body">Nobody is recorded as saying what it will change.</p>;
  return impactLinks.nodes.map((each) => (
    <div key={each.id}>
      <p className="govuk-body">
        {each.indicator?.name ?? each.pathway?.name ?? 'An outcome'}: <Prose text={each.expectedEffect} />{' '}
        <strong className="govuk-tag govuk-tag--grey">{words(each.strength)}</strong>
        {each.assertedBy != null && ` by ${each.assertedBy}`}
      </p>
      <SourceLine of={each} />
    </div>
  ));
}

export function LeadsTo({ line }: { readonly line: MoneyLine }) {
  const gaps = line.informationGaps.nodes;
  return (
    <>
      <h4 className="govuk-heading-s">What waits for it</h4>
      <Waiting {...line} />
      <h4 className="govuk-heading-s">What it is said to change</h4>
      <Claimed {...line} />
      {gaps.length > 0 && (
        <>
          <h4 className="govuk-heading-s">What is not known of it</h4>
          <ul className="govuk-list govuk-list--bullet">
            {gaps.map(({ id, topic, detail, ...state }) => (
              <li key={id}>
                <strong>{topic}</strong> ({figureInWords(state, String).toLowerCase()}): <Prose text={detail} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
