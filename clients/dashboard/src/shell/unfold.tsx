/** A part that is made when it is first opened: most readers open one of many. */
import { useState, type ReactNode } from 'react';

interface UnfoldProps {
  readonly summary: ReactNode;
  readonly children: () => ReactNode;
}

export function Unfold({ summary, children }: UnfoldProps) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className="govuk-details"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      {wasOpened && children()}
    </details>
  );
}
