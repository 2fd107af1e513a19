/** What an answer takes for granted, folded away beside it. */
import { counted } from '../figures/numbers.js';

interface TakenForGrantedProps {
  readonly assumptions: readonly { readonly statement: string; readonly basis?: string }[];
  readonly title?: string;
}

export function TakenForGranted({ assumptions, title }: TakenForGrantedProps) {
  if (assumptions.length === 0) return null;
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {title ?? `${counted(assumptions.length, 'assumption')} behind this`}
        </span>
      </summary>
      <ul className="govuk-details__text govuk-list govuk-list--bullet page-list">
        {assumptions.map(({ statement, basis }) => (
          <li key={statement}>
            {statement} {basis !== undefined && <span className="page-hint">Rests on: {basis}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
