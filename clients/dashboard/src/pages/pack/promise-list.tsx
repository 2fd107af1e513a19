/** Promises with when they were due and what is on record of their being kept. */
import { dateInWords } from '../../figures/dates.js';
import type { PackPromiseFragment } from '../../gql/graphql.js';
import { Prose } from '../../shell/glossary.js';
import { SourceLine } from '../../shell/source-line.js';

export type PromiseMade = PackPromiseFragment;

const standing = {
  COMPLETE: { words: 'Kept', colour: 'green' },
  OVERDUE: { words: 'Overdue, with no record that it was kept', colour: 'red' },
  DUE: { words: 'Not yet due', colour: 'blue' },
  NOT_DATED: { words: 'No date was given', colour: 'grey' },
};

function due({ due: date, dueWords }: PromiseMade): string {
  if (date != null) return date.startsWith('../') ? dateInWords(date) : `for ${dateInWords(date)}`;
  return dueWords == null ? 'without a date' : `for “${dueWords}”`;
}

export function PromiseList({ promises }: { readonly promises: readonly PromiseMade[] }) {
  return (
    <ol className="govuk-list pack-list">
      {promises.map((promise) => {
        const { words, colour } = standing[promise.timeliness];
        return (
          <li key={promise.id} className="pack-list__item">
            <strong className={`govuk-tag govuk-tag--${colour}`}>{words}</strong>
            <p className="govuk-body pack-list__text">
              <Prose text={promise.text} />
            </p>
            <p className="govuk-body-s pack-list__more">
              Promised {due(promise)}
              {promise.ownerRole != null && ` by ${promise.ownerRole}`}
              {promise.board != null && `, to ${promise.board.name}`}
              {promise.completedOn != null && `. Done ${dateInWords(promise.completedOn)}`}.{' '}
              <Prose text={promise.deliveryRecord} />
            </p>
            <SourceLine of={promise} />
          </li>
        );
      })}
    </ol>
  );
}
