/** In place of a page whose address names a day or a moment that there is not: today's figures would be taken for that day's. */
import { Link, useLocation } from 'wouter';
import { sitting, useLinks } from '../reading/moment.js';
import { useTitle } from './use-title.js';

export function UnreadableMoment({ unreadable }: { readonly unreadable: readonly string[] }) {
  useTitle('This address cannot be read');
  const link = useLinks();
  const [path] = useLocation();
  return (
    <>
      <h1 className="govuk-heading-l">This address cannot be read</h1>
      <div className="govuk-error-summary" role="alert">
        <h2 className="govuk-error-summary__title">There is no such day or moment</h2>
        <div className="govuk-error-summary__body">
          <p>
            The address says <strong>{unreadable.join(' and ')}</strong>. A day is written as {sitting.date}, a moment
            as {sitting.knownAt}.
          </p>
          <p>
            <Link href={link(path, sitting)}>Show the page as of today</Link>
          </p>
        </div>
      </div>
    </>
  );
}
