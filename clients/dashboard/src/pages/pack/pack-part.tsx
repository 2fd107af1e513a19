/** A numbered part of the pack, which says so where it has nothing to show. */
import type { ReactNode } from 'react';
import { Empty } from '../../shell/page-states.js';

interface PackPartProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  /** What to say where there is nothing. */
  readonly none: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

export function PackPart({ id, title, lead, none, isEmpty, children }: PackPartProps) {
  return (
    <section className="pack-part" aria-labelledby={id}>
      <h2 className="govuk-heading-l" id={id}>
        {title}
      </h2>
      {lead !== undefined && <p className="govuk-body">{lead}</p>}
      {isEmpty ? <Empty title={none} /> : children}
    </section>
  );
}
