/** Where a reader chooses an area: those with committee papers first, then those with published figures alone. */
import { Link } from 'wouter';
import { counted } from '../../figures/numbers.js';
import type { DashboardHomeQuery } from '../../gql/graphql.js';
import { useLinks, useMoment } from '../../reading/moment.js';
import { useDocument } from '../../reading/use-document.js';
import { DemonstrationNotice } from '../../shell/demonstration-notice.js';
import { Answered, Empty } from '../../shell/page-states.js';
import { useTitle } from '../../shell/use-title.js';
import { HomeDocument } from './home.document.js';

type Area = DashboardHomeQuery['areas']['nodes'][number];

function onRecord({ boards, questions, observations }: Area): string {
  const parts = [
    boards.totalCount > 0 && counted(boards.totalCount, 'board'),
    questions.totalCount > 0 && counted(questions.totalCount, 'question put to it', 'questions put to them'),
    observations.totalCount > 0 && counted(observations.totalCount, 'published figure'),
  ];
  return parts.filter((part) => part !== false).join(', ');
}

function Areas({ areas }: { readonly areas: readonly Area[] }) {
  const link = useLinks();
  return (
    <ul className="govuk-list area-list">
      {areas.map((area) => (
        <li key={area.slug} className="area-list__item">
          <Link className="govuk-link govuk-!-font-weight-bold" href={link(`/areas/${area.slug}`)}>
            {area.name}
          </Link>
          <span className="area-list__record">{onRecord(area)}</span>
        </li>
      ))}
    </ul>
  );
}

function Choice({ areas, invented }: DashboardHomeQuery) {
  const link = useLinks();
  const withPapers = areas.nodes.filter(({ boards }) => boards.totalCount > 0);
  const published = areas.nodes.filter(
    ({ boards, observations }) => boards.totalCount === 0 && observations.totalCount > 0,
  );
  return (
    <>
      <h2 className="govuk-heading-l">Areas with committee papers</h2>
      {withPapers.length === 0 ? (
        <Empty title="Nothing was on record at this moment.">Choose a later one.</Empty>
      ) : (
        <Areas areas={withPapers} />
      )}
      {invented.nodes.length > 0 && (
        <>
          <h2 className="govuk-heading-l">A demonstration, to see every page with figures in it</h2>
          <DemonstrationNotice notice={invented.nodes[0]?.notice ?? ''} />
          <Areas areas={invented.nodes} />
        </>
      )}
      <h2 className="govuk-heading-m">Areas with published statistics alone</h2>
      <ul className="govuk-list area-columns">
        {published.map(({ slug, name }) => (
          <li key={slug}>
            <Link className="govuk-link" href={link(`/areas/${slug}/indicators`)}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

export default function HomePage() {
  useTitle('Choose an area');
  const { knownAt } = useMoment();
  const answer = useDocument(HomeDocument, { knownAt });
  return (
    <>
      <h1 className="govuk-heading-xl">The money, the posts, the waits and the promises</h1>
      <p className="govuk-body-l page-lead">
        What a committee was promised for children and young people with special educational needs and disabilities,
        what came of it, and what nobody has said.
      </p>
      <Answered answer={answer}>{(result) => <Choice {...result} />}</Answered>
    </>
  );
}
