/** An address that leads nowhere. */
import { Link } from 'wouter';
import { useLinks } from '../../reading/moment.js';
import { useTitle } from '../../shell/use-title.js';

export default function NotFoundPage() {
  const link = useLinks();
  useTitle('Page not found');
  return (
    <>
      <h1 className="govuk-heading-xl">Page not found</h1>
      <p className="govuk-body">If you typed the address, check it. If you followed a link, the page has moved.</p>
      <p className="govuk-body">
        <Link className="govuk-link" href={link('/')}>
          Choose an area
        </Link>
      </p>
    </>
  );
}
