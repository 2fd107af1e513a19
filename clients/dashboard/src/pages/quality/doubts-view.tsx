/** What the checks doubt, what was corrected, and which systems hold the data. */
import { dateInWords } from '../../figures/dates.js';
import { flags } from '../../figures/flags.js';
import { lowWords, words } from '../../figures/words.js';
import type { DashboardQualityQuery } from '../../gql/graphql.js';
import { Prose } from '../../shell/glossary.js';
import { Empty } from '../../shell/page-states.js';
import { SourceLine } from '../../shell/source-line.js';

type Area = NonNullable<DashboardQualityQuery['area']>;

export function FlagsView({ areaQualityFlags }: Pick<Area, 'areaQualityFlags'>) {
  if (areaQualityFlags.nodes.length === 0) return <Empty title="No check doubts a figure of this area." />;
  return (
    <ul className="govuk-list late-list">
      {areaQualityFlags.nodes.map((flag) => (
        <li key={flag.id} className="late-list__item">
          <strong className="govuk-tag govuk-tag--yellow">{flags[flag.rule]}</strong>{' '}
          {flag.settledOn != null && `Settled ${dateInWords(flag.settledOn)}.`}
          <p className="govuk-body late-list__what">
            <Prose text={flag.detail} />
          </p>
          <SourceLine of={flag} />
        </li>
      ))}
    </ul>
  );
}

export function CorrectionsView({ areaCorrections }: Pick<Area, 'areaCorrections'>) {
  if (areaCorrections.nodes.length === 0)
    return (
      <Empty title="No correction is on record.">
        Corrections stand beside what was said before: nothing is overwritten.
      </Empty>
    );
  return (
    <ul className="govuk-list late-list">
      {areaCorrections.nodes.map((correction) => (
        <li key={correction.id} className="late-list__item">
          <p className="govuk-body late-list__what">
            {words(correction.field)}: from {correction.oldValue ?? 'nothing'} to {correction.newValue ?? 'nothing'}
          </p>
          <p className="govuk-body-s late-list__where">
            <Prose text={correction.reason} />
          </p>
          <SourceLine of={correction} />
        </li>
      ))}
    </ul>
  );
}

const links: Record<string, string> = {
  LINKED: 'Linked to assessment and planning',
  NOT_LINKED: 'Not linked to assessment and planning',
  UNKNOWN: 'Whether it is linked to assessment and planning is not said',
};

export function SystemsView({ sourceSystems }: Pick<Area, 'sourceSystems'>) {
  if (sourceSystems.nodes.length === 0) return <Empty title="No system that holds the data is on record." />;
  return (
    <ul className="govuk-list late-list">
      {sourceSystems.nodes.map((system) => (
        <li key={system.id} className="late-list__item">
          <p className="govuk-body late-list__what">
            <Prose text={system.name} />
          </p>
          <p className="govuk-body-s late-list__where">
            <Prose text={system.holds} /> <Prose text={system.state} />{' '}
            {links[system.assessmentLink] ?? `Link to assessment and planning: ${lowWords(system.assessmentLink)}`}.
          </p>
          <SourceLine of={system} />
        </li>
      ))}
    </ul>
  );
}
