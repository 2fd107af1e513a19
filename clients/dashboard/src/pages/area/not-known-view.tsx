/** What a reader would want to know and nobody has said. */
import { Link } from 'wouter';
import { figureInWords } from '../../figures/figure-words.js';
import { counted } from '../../figures/numbers.js';
import type { NeedsAttentionFragment } from '../../gql/graphql.js';
import { useLinks } from '../../reading/moment.js';
import { useAreaSlug } from '../../shell/area-page.js';
import { Prose } from '../../shell/glossary.js';
import { Empty } from '../../shell/page-states.js';
import { SourceLine } from '../../shell/source-line.js';

const shown = 8;

type Gap = NeedsAttentionFragment['areaInformationGaps']['nodes'][number];

export function GapList({ gaps }: { readonly gaps: readonly Gap[] }) {
  return (
    <ul className="govuk-list late-list">
      {gaps.map((gap) => (
        <li key={gap.id} className="late-list__item">
          <strong className="govuk-tag govuk-tag--grey">
            {gap.overdue ? 'Promised, overdue' : figureInWords(gap, String)}
          </strong>
          <p className="govuk-body late-list__what">
            <Prose text={gap.topic} />
          </p>
          <p className="govuk-body-s late-list__where">
            <Prose text={gap.detail} />
            {gap.promisedBy != null && ` Promised by ${gap.promisedBy}.`}
          </p>
          <SourceLine of={gap} />
        </li>
      ))}
    </ul>
  );
}

export function NotKnownView({ area }: { readonly area: NeedsAttentionFragment }) {
  const link = useLinks();
  const slug = useAreaSlug();
  const { nodes, totalCount } = area.areaInformationGaps;
  if (totalCount === 0)
    return (
      <Empty title="No gap is recorded.">Figures that nobody gave are marked as not known where they stand.</Empty>
    );
  return (
    <>
      <p className="govuk-body">
        {counted(totalCount, 'thing')} that the papers leave open
        {totalCount > shown && `; the ${String(shown)} latest`}.
      </p>
      <GapList gaps={nodes.slice(0, shown)} />
      <p className="govuk-body">
        <Link className="govuk-link" href={link(`/areas/${slug}/quality`)}>
          All gaps, open queries and corrections
        </Link>
      </p>
    </>
  );
}
