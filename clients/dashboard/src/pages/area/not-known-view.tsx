/** What a reader would want to know and nobody has said. */
import { Link } from 'wouter';
import { kindWords } from '../../figures/gap-kinds.js';
import { counted } from '../../figures/numbers.js';
import type { NotKnownFragment } from '../../gql/graphql.js';
import { useLinks } from '../../reading/moment.js';
import { useAreaSlug } from '../../shell/area-page.js';
import { GapLine } from '../../shell/gap-line.js';
import { Empty } from '../../shell/page-states.js';
import { TakenForGranted } from '../../shell/taken-for-granted.js';

const shown = 8;

export function NotKnownView({ gaps: { gaps, tally, assumptions } }: { readonly gaps: NotKnownFragment }) {
  const link = useLinks();
  const slug = useAreaSlug();
  if (gaps.length === 0)
    return (
      <Empty title="No gap is recorded.">Figures that nobody gave are marked as not known where they stand.</Empty>
    );
  const kinds = tally.map(({ kind, gaps: many }) => `${kindWords[kind].toLowerCase()}, ${String(many)}`).join('; ');
  return (
    <>
      <p className="govuk-body">
        {counted(gaps.length, 'thing')} that the records leave open: {kinds}.
        {gaps.length > shown && ` Here are ${String(shown)}, what was promised and is overdue first.`}
      </p>
      <ul className="govuk-list late-list">
        {gaps.slice(0, shown).map((gap) => (
          <GapLine key={`${gap.where} ${gap.sentence}`} gap={gap} />
        ))}
      </ul>
      <TakenForGranted assumptions={assumptions} />
      <p className="govuk-body">
        <Link className="govuk-link" href={link(`/areas/${slug}/quality`)}>
          All gaps, open queries and corrections
        </Link>
      </p>
    </>
  );
}
