/** Every acronym that the pack uses and the glossary explains. */
import { useTerms } from '../../shell/glossary.js';
import { splitAtTerms } from '../../shell/glossary-terms.js';

/** All texts of an answer, however deep. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap(textsIn);
}

export function TermsUsed({ within }: { readonly within: readonly unknown[] }) {
  const terms = useTerms();
  const used = splitAtTerms(textsIn(within).join(' \n '), terms)
    .filter((part) => typeof part !== 'string')
    .sort((a, b) => a.term.localeCompare(b.term, 'en-GB'));
  if (used.length === 0) return <p className="govuk-body">No acronym of the glossary is used.</p>;
  return (
    <dl className="govuk-summary-list govuk-summary-list--no-border terms-used">
      {used.map(({ term, spelling, meaning }) => (
        <div key={term} className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">{term}</dt>
          <dd className="govuk-summary-list__value">
            <strong>{spelling}.</strong> {meaning}
          </dd>
        </div>
      ))}
    </dl>
  );
}
