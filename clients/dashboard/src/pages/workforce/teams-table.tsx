/** Each team’s staffing on the day, and what was stated of it without its posts. */
import { ReadTable } from '../../charts/read-table.js';
import { dateInWords } from '../../figures/dates.js';
import { FigureText } from '../../figures/figure-text.js';
import { fte } from '../../figures/numbers.js';
import { Prose } from '../../shell/glossary.js';
import type { Team } from './staffing.js';

function Stated({ team }: { readonly team: Team }) {
  const stated = team.establishmentVersions.nodes;
  if (stated.length === 0) return 'Not stated';
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {stated.map(({ fte: size, status, reason, effectiveFrom }) => (
        <li key={reason}>
          <FigureText figure={size} as={fte} />
          {status === 'PLANNED' && ' (planned)'}
          {effectiveFrom !== null && `, from ${dateInWords(effectiveFrom)}`}. <Prose text={reason} />
        </li>
      ))}
    </ul>
  );
}

export function TeamsTable({ teams }: { readonly teams: readonly Team[] }) {
  return (
    <ReadTable
      caption="Teams"
      columns={[
        { name: 'Team' },
        ...['Established', 'In post', 'Agency and locums', 'Vacant'].map((name) => ({ name, isNumber: true })),
        { name: 'Establishment as stated' },
      ]}
      rows={teams.map((team) => ({
        key: team.slug,
        cells: [
          team.name,
          ...([team.m0.established, team.m0.occupied, team.m0.agencyCover, team.m0.vacant] as const).map(
            (figure, index) => <FigureText key={index} figure={figure} as={fte} />,
          ),
          <Stated key="stated" team={team} />,
        ],
      }))}
    />
  );
}
