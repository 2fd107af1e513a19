/** What was claimed of an indicator beside what is published, with the verdict and why. */
import { ReadTable } from '../../charts/read-table.js';
import { dateInWords } from '../../figures/dates.js';
import { FigureText } from '../../figures/figure-text.js';
import { count } from '../../figures/numbers.js';
import { periodInWords } from '../../figures/periods.js';
import type { MeetingPoint } from '../../gql/graphql.js';
import { Prose } from '../../shell/glossary.js';
import { SourceLine } from '../../shell/source-line.js';
import type { Claim } from './indicator-series.js';
import { verdicts, wordsFor } from './indicator-words.js';

export interface LetteredClaim {
  readonly letter: string;
  readonly claim: Claim;
}

function Claimed({ letter, claim: { claim, claimed } }: LetteredClaim) {
  const words = wordsFor(claim.unit ?? undefined);
  return (
    <>
      <p className="govuk-!-margin-bottom-1">
        <b>{letter}</b> <Prose text={claim.statement} />
      </p>
      {claimed.value !== null && (
        <p className="govuk-!-margin-bottom-1">
          <strong>
            <FigureText figure={claimed} as={words} />
          </strong>
          {claim.upperValue !== null && ` to ${words(claim.upperValue)}`}
        </p>
      )}
      <p className="page-hint">
        {claim.claimantRole}, {dateInWords(claim.asAt)}. For: {claim.claimedPeriod}.
      </p>
    </>
  );
}

type Beside = Claim['against'][number];

/** What a reader has to know to set the two side by side; that they are the same or differ, the difference says. */
const points: Partial<Record<MeetingPoint, string>> = {
  NO_CLAIMED_NUMBER: 'the claim gives no number',
  NO_PUBLISHED_NUMBER: 'no number is published',
  OTHER_AREA: 'of another area',
  OTHER_INDICATOR: 'measures something else',
  OTHER_UNIT: 'in another unit',
  OTHER_DEFINITION: 'counted by another definition',
  DEFINITION_UNSTATED: 'how the claim counts is not said',
  OTHER_PERIOD: 'of another period',
  WITHIN_PERIOD: 'the one is of a part of the other’s period',
  PERIOD_UNSTATED: 'of which period the claim is, is not said',
};

function differenceOf({ difference, observation }: Beside): string {
  if (difference.value === null) return '';
  const away = Number(difference.value);
  if (away === 0) return 'No difference. ';
  const unit = observation.indicator?.unit;
  const size = unit === 'PERCENT' ? `${count(Math.abs(away))} percentage points` : wordsFor(unit)(Math.abs(away));
  return `Claimed ${size} ${away > 0 ? 'more' : 'less'}. `;
}

function PublishedValues({ values }: { readonly values: readonly Beside[] }) {
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {values.map((beside, index) => {
        const { observation, published, finding } = beside;
        const why = beside.points.flatMap((point) => points[point] ?? []);
        return (
          <li key={index}>
            <FigureText figure={published} as={wordsFor(observation.indicator?.unit)} /> in{' '}
            {periodInWords(observation.period?.code ?? '')}, {observation.definition?.label}.{' '}
            <span className="page-hint">
              {differenceOf(beside)}
              {why.length > 0 && `Between the two: ${why.join('; ')}. `}
              {finding}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Published({ claim: { against, notYetSetAgainst } }: { readonly claim: Claim }) {
  if (against.length > 0) return <PublishedValues values={against} />;
  if (notYetSetAgainst.length === 0) return 'Nothing published was set beside it.';
  return (
    <>
      <p className="govuk-!-margin-bottom-1">Nobody has set it beside these yet:</p>
      <PublishedValues values={notYetSetAgainst} />
    </>
  );
}

export function ClaimsTable({ claims, name }: { readonly claims: readonly LetteredClaim[]; readonly name: string }) {
  if (claims.length === 0) return null;
  return (
    <ReadTable
      caption={`What was claimed, and what is published: ${name}`}
      hasPlainHeads
      columns={[{ name: 'Claimed' }, { name: 'Published' }, { name: 'Verdict' }]}
      rows={claims.map(({ letter, claim }) => ({
        key: claim.claim.id,
        cells: [
          <Claimed key="claimed" letter={letter} claim={claim} />,
          <Published key="published" claim={claim} />,
          <div key="verdict">
            <p className="govuk-!-margin-bottom-1">
              <strong>{verdicts[claim.verdict]}.</strong>
            </p>
            <p className="govuk-!-margin-bottom-1">
              <Prose text={claim.reason} />
            </p>
            <SourceLine of={claim.claim} />
          </div>,
        ],
      }))}
    />
  );
}
