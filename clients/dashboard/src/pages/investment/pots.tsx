/** Where the money comes from, and what was asked for besides. */
import { FigureText } from '../../figures/figure-text.js';
import { money } from '../../figures/money.js';
import { lowWords } from '../../figures/words.js';
import type { DashboardInvestmentQuery } from '../../gql/graphql.js';
import { Prose } from '../../shell/glossary.js';
import { SourceLine } from '../../shell/source-line.js';
import { potWords } from './pot-words.js';

type Area = NonNullable<DashboardInvestmentQuery['area']>;

export function Pots({ fundingSources, fundingRequests }: Pick<Area, 'fundingSources' | 'fundingRequests'>) {
  if (fundingSources.nodes.length === 0 && fundingRequests.nodes.length === 0) return null;
  return (
    <section aria-labelledby="pots">
      <h2 className="govuk-heading-l" id="pots">
        Where it comes from
      </h2>
      {fundingSources.nodes.map((pot) => (
        <div key={pot.id} className="late-list__item">
          <p className="govuk-body late-list__what">
            <Prose text={pot.name} />: <FigureText figure={pot.amount} as={money} withNote />
          </p>
          <p className="govuk-body-s late-list__where">{potWords[pot.kind]}</p>
          <SourceLine of={pot} />
        </div>
      ))}
      {fundingRequests.nodes.length > 0 && <h3 className="govuk-heading-m">Asked for</h3>}
      {fundingRequests.nodes.map((request) => (
        <div key={request.id} className="late-list__item">
          <p className="govuk-body late-list__what">
            <Prose text={request.purpose} />: <FigureText figure={request.amount} as={money} withNote />
          </p>
          <p className="govuk-body-s late-list__where">
            Asked of {request.askedOf?.name ?? 'a body the source does not name'}: {lowWords(request.status)}
          </p>
          <SourceLine of={request} />
        </div>
      ))}
    </section>
  );
}
