/** Questions of one agency to another about its data: the open ones first, with how long they have waited. */
import { dayNumber } from '../../charts/days.js';
import { dateInWords, lastDayOf } from '../../figures/dates.js';
import { days } from '../../figures/numbers.js';
import { words } from '../../figures/words.js';
import type { DashboardQualityQuery } from '../../gql/graphql.js';
import { useMoment } from '../../reading/moment.js';
import { Prose } from '../../shell/glossary.js';
import { Empty } from '../../shell/page-states.js';
import { SourceLine } from '../../shell/source-line.js';

type Area = NonNullable<DashboardQualityQuery['area']>;
type Query = Area['areaDataQueries']['nodes'][number];

/** At least so long: of a date that may mean several days the last one counts. */
function waited(raisedOn: string, date: string): string {
  const day = lastDayOf(raisedOn);
  return day === undefined || day > date
    ? 'for how long cannot be told'
    : `for ${days(dayNumber(date) - dayNumber(day))} or more`;
}

function QueryItem({ query, date }: { readonly query: Query; readonly date: string }) {
  const { question, status, open, raisedBy, raisedOn, askedOf, answer, answeredBy, answeredOn } = query;
  return (
    <li className="late-list__item">
      <strong className={`govuk-tag govuk-tag--${open ? 'red' : 'green'}`}>{words(status)}</strong>
      <p className="govuk-body late-list__what">
        <Prose text={question} />
      </p>
      <p className="govuk-body-s late-list__where">
        Raised by {raisedBy}, {dateInWords(raisedOn)}; asked of{' '}
        {askedOf?.name ?? 'an organisation that the source does not name'}. {open && `Open ${waited(raisedOn, date)}.`}
      </p>
      {answer != null && (
        <p className="govuk-body">
          {answeredBy ?? 'The answer'}
          {answeredOn != null && `, ${dateInWords(answeredOn)}`}: <Prose text={answer} />
        </p>
      )}
      <SourceLine of={query} />
    </li>
  );
}

export function QueriesView({ area }: { readonly area: Area }) {
  const { date } = useMoment();
  const queries = [...area.areaDataQueries.nodes].sort((a, b) => Number(b.open) - Number(a.open));
  if (queries.length === 0) return <Empty title="No query between agencies is on record." />;
  return (
    <ul className="govuk-list late-list">
      {queries.map((query) => (
        <QueryItem key={query.id} query={query} date={date} />
      ))}
    </ul>
  );
}
