/** What a waiting list counts, and what starts and stops its clock. */
import type { WaitListFragment } from '../../gql/graphql.js';
import { Prose } from '../../shell/glossary.js';
import { clockInSentences } from './wait-words.js';

export function ClockText({ clock }: { readonly clock: WaitListFragment['clock'] }) {
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          What the clock counts<span className="govuk-visually-hidden">: {clock.name}</span>
        </span>
      </summary>
      <div className="govuk-details__text">
        <p className="govuk-body">
          {clock.name}, {clock.edition.toLowerCase()}
          {clock.publisher === null ? '' : `, ${clock.publisher.name}`}.
        </p>
        <ul className="govuk-list govuk-list--bullet">
          {clockInSentences(clock).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {!clock.comparable && (
          <p className="govuk-body">Too little is stated to compare it with a wait that another clock counts.</p>
        )}
        {clock.note !== null && (
          <p className="govuk-body">
            <Prose text={clock.note} />
          </p>
        )}
      </div>
    </details>
  );
}
