/** What the board decided. */
import { words } from '../../figures/words.js';
import type { PackMeetingFragment } from '../../gql/graphql.js';
import { Prose } from '../../shell/glossary.js';
import { SourceLine } from '../../shell/source-line.js';

export function DecisionList({ decisions }: Pick<PackMeetingFragment, 'decisions'>) {
  return (
    <ol className="govuk-list pack-list">
      {decisions.nodes.map((decision) => (
        <li key={decision.id} className="pack-list__item">
          <strong className="govuk-tag govuk-tag--grey">{words(decision.kind)}</strong>
          <p className="govuk-body pack-list__text">
            <Prose text={decision.text} />
          </p>
          <p className="govuk-body-s pack-list__more">
            Decided by {decision.decidedBy}
            {decision.vote != null && `; ${decision.vote}`}.
          </p>
          <SourceLine of={decision} />
        </li>
      ))}
    </ol>
  );
}
