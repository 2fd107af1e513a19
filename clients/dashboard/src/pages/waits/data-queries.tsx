/** What somebody asked about a figure, of whom, and whether an answer came. */
import { dateInWords } from '../../figures/dates.js';
import type { QueryOfWaitFragment } from '../../gql/graphql.js';
import { Prose } from '../../shell/glossary.js';
import { queryStates } from './wait-words.js';

export function DataQueries({ queries }: { readonly queries: readonly QueryOfWaitFragment[] }) {
  if (queries.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">Questions about these figures</h3>
      <ul className="govuk-list govuk-list--spaced">
        {queries.map(({ id, question, raisedBy, raisedOn, status, askedOf, answer, answeredOn }) => (
          <li key={id}>
            <Prose text={question} /> <strong>{queryStates[status]}.</strong>
            <br />
            <span className="page-hint">
              Asked by {raisedBy}, {dateInWords(raisedOn)}
              {askedOf === null ? '; of whom is not said' : `, of ${askedOf.name}`}.
            </span>
            {answer !== null && (
              <>
                <br />
                Answer{answeredOn === null ? '' : ` of ${dateInWords(answeredOn)}`}: <Prose text={answer} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
