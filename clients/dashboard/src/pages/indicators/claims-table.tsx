/** What was claimed of an indicator beside what is published, with the verdict and why. */
import { ReadTable } from '../../charts/read-table.js';
import { dateInWords } from '../../figures/dates.js';
import { FigureText } from '../../figures/figure-text.js';
import { periodInWords } from '../../figures/periods.js';
import { Prose } from '../../shell/glossary.js';
import { SourceLine } from '../../shell/source-line.js';
import type { Claim } from './indicator-series.js';
import { verdicts, wordsFor } from './indicator-words.js';

export interface LetteredClaim {
  readonly letter: string;
  readonly claim: Claim;
}

function Claimed({ letter, claim }: LetteredClaim) {
  const words = wordsFor(claim.unit ?? undefined);
  return (
    <>
      <p className="govuk-!-margin-bottom-1">
        <b>{letter}</b> <Prose text={claim.statement} />
      </p>
      {claim.value.value !== null && (
        <p className="govuk-!-margin-bottom-1">
          <strong>
            <FigureText figure={claim.value} as={words} />
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

function Published({ claim }: { readonly claim: Claim }) {
  if (claim.comparisons.nodes.length === 0) return 'Nothing published was set beside it.';
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {claim.comparisons.nodes.map(({ finding, observation }, index) => (
        <li key={index}>
          {observation && (
            <>
              <FigureText figure={observation.value} as={wordsFor(observation.indicator?.unit)} /> in{' '}
              {periodInWords(observation.period?.code ?? '')}, {observation.definition?.label}.{' '}
            </>
          )}
          <span className="page-hint">{finding}</span>
        </li>
      ))}
    </ul>
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
        key: claim.id,
        cells: [
          <Claimed key="claimed" letter={letter} claim={claim} />,
          <Published key="published" claim={claim} />,
          <div key="verdict">
            <p className="govuk-!-margin-bottom-1">
              <strong>{verdicts[claim.verdict]}.</strong>
            </p>
            <p className="govuk-!-margin-bottom-1">
              <Prose text={claim.verdictReason} />
            </p>
            <SourceLine of={claim} />
          </div>,
        ],
      }))}
    />
  );
}
