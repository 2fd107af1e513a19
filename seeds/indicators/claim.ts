/** Claims as rows, and the observations each was set against. A claim's as-at date is the day it was made. */
import { ClaimComparatorRow } from '../../server/indicators/claim-comparator.entity.js';
import { ClaimRow } from '../../server/indicators/claim.entity.js';
import type { NewRow } from '../../server/database/new-row.js';
import { facts, idOf, passage, unknown, type SeedTable } from '../seed.js';

type Given = 'areaId' | 'indicatorId' | 'definitionId' | 'earlierId' | 'sourceId' | 'asAt' | 'value' | 'direction';

export interface Told extends Omit<NewRow<ClaimRow>, Given>, Partial<Pick<NewRow<ClaimRow>, 'value' | 'direction'>> {
  key: string;
  /** The key of the passage. */
  from: string;
  area: string;
  indicator?: string;
  definition?: string;
  /** The key of the claim it sets itself against. */
  earlier?: string;
  /** Keys of observations, each with what the comparison shows. */
  against?: Readonly<Record<string, string>>;
}

export function claimed(asAt: string, claims: readonly Told[]): readonly SeedTable[] {
  return [
    facts(
      ClaimRow,
      { asAt },
      claims.map(({ from, area, indicator, definition, earlier, against: _, ...told }) => ({
        value: unknown('The claim gives no number.'),
        direction: 'NOT_STATED' as const,
        ...told,
        sourceId: passage(from),
        areaId: idOf('Area', area),
        indicatorId: indicator === undefined ? null : idOf('Indicator', indicator),
        definitionId: definition === undefined ? null : idOf('DefinitionVersion', definition),
        earlierId: earlier === undefined ? null : idOf('Claim', earlier),
      })),
    ),
    facts(
      ClaimComparatorRow,
      { asAt },
      claims.flatMap(({ key, from, against = {} }) =>
        Object.entries(against).map(([observation, finding]) => ({
          key: `${key} / ${observation}`,
          claimId: idOf('Claim', key),
          observationId: idOf('Observation', observation),
          finding,
          sourceId: passage(from),
        })),
      ),
    ),
  ];
}

/** Keys of the observations that claims are set against most. */
export const onTime = (area: string, year: number): string =>
  `dfe-ehcp-20-weeks-excluding-exceptions ${area} ${String(year)}|CY`;
export const onTimeWithExceptions = (area: string, year: number): string =>
  `dfe-ehcp-20-weeks-including-exceptions ${area} ${String(year)}|CY`;
