/** Promises with when they were due, where they stood on a day, and what is on record of their being kept. */
import { dateInWords } from '../../figures/dates.js';
import { days as daysInWords } from '../../figures/numbers.js';
import type { PackPromiseFragment } from '../../gql/graphql.js';
import { Prose } from '../../shell/glossary.js';
import { SourceLine } from '../../shell/source-line.js';

export type PromiseMade = PackPromiseFragment;

const standing = {
  DELIVERED: { words: 'Kept', colour: 'green' },
  OVERDUE: { words: 'Overdue, with no record that it was kept', colour: 'red' },
  DUE: { words: 'Not yet due', colour: 'blue' },
  NOT_DATED: { words: 'No date was given', colour: 'grey' },
};

function due({ due: date, dueWords }: PromiseMade): string {
  if (date != null) return date.startsWith('../') ? dateInWords(date) : `for ${dateInWords(date)}`;
  return dueWords == null ? 'without a date' : `for “${dueWords}”`;
}

function keptOn({ record }: PromiseMade): string | null {
  if ('completedOn' in record) return record.completedOn;
  return 'answeredOn' in record ? record.answeredOn : null;
}

export function PromiseList({ promises }: { readonly promises: readonly PromiseMade[] }) {
  return (
    <ol className="govuk-list pack-list">
      {promises.map((promise) => {
        const { words, colour } = standing[promise.standing];
        const { record, daysLate } = promise;
        const kept = keptOn(promise);
        return (
          <li key={record.id} className="pack-list__item">
            <strong className={`govuk-tag govuk-tag--${colour}`}>{words}</strong>
            <p className="govuk-body pack-list__text">
              <Prose text={promise.text} />
            </p>
            <p className="govuk-body-s pack-list__more">
              Promised {due(promise)}
              {promise.owedBy !== null && ` by ${promise.owedBy}`}
              {promise.board !== null && `, to ${promise.board.name}`}
              {kept !== null && `. Done ${dateInWords(kept)}`}
              {(daysLate.value ?? 0) > 0 && `, ${daysInWords(daysLate.value ?? 0)} past its date`}.{' '}
              {'deliveryRecord' in record && <Prose text={record.deliveryRecord} />}
            </p>
            {'asAt' in record && <SourceLine of={record} />}
          </li>
        );
      })}
    </ol>
  );
}
