/** A wait that somebody stated in weeks, with nothing published behind it. */
import { FigureText } from '../../figures/figure-text.js';
import { weeks } from '../../figures/numbers.js';
import type { WaitListFragment } from '../../gql/graphql.js';
import { Prose } from '../../shell/glossary.js';
import { SourceLine } from '../../shell/source-line.js';
import { ClockText } from './clock-text.js';

export function StatedWait({ list }: { readonly list: WaitListFragment }) {
  const { statedWeeks, clock } = list;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        A wait was stated: <FigureText figure={statedWeeks} as={weeks} />.{' '}
        {statedWeeks.note !== null && <Prose text={statedWeeks.note} />}
      </p>
      <ClockText clock={clock} />
      <SourceLine of={list} />
    </div>
  );
}
