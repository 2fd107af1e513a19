/** What the lines of money come to together, and for how many of them it is known. */
import { FigureText } from '../../figures/figure-text.js';
import { money } from '../../figures/money.js';
import type { SpendInAllFragment } from '../../gql/graphql.js';
import { TakenForGranted } from '../../shell/taken-for-granted.js';

const parts = [
  ['Approved', 'approved'],
  ['Spent', 'actual'],
  ['Forecast for the whole period', 'forecastOutturn'],
  ['Left over, or short', 'variance'],
] as const;

export function SpendInAll({ spend }: { readonly spend: SpendInAllFragment }) {
  return (
    <>
      <dl className="govuk-summary-list">
        {parts.map(([label, part]) => (
          <div key={part} className="govuk-summary-list__row">
            <dt className="govuk-summary-list__key">{label}</dt>
            <dd className="govuk-summary-list__value">
              <FigureText figure={spend.total[part]} as={money} withNote />
            </dd>
          </div>
        ))}
      </dl>
      <p className="page-hint">{spend.signConvention}</p>
      <TakenForGranted assumptions={spend.assumptions} />
    </>
  );
}
