/** Observations as rows: each is named by definition, area and period, which is also how claims point at it. */
import { ObservationRow } from '../../server/indicators/observation.entity.js';
import type { NewRow } from '../../server/database/new-row.js';
import { facts, idOf, passage, unknown, type SeedTable } from '../seed.js';
import { indicatorIdOf } from './definitions.js';

type Told = Pick<NewRow<ObservationRow>, 'value'> &
  Partial<Pick<NewRow<ObservationRow>, 'numerator' | 'denominator' | 'symbol' | 'method' | 'asAt'>> & {
    area: string;
    period: string;
    peerSet?: string;
  };

export const observationKey = (definition: string, area: string, period: string): string =>
  `${definition} ${area} ${period}`;

/** `source` is the passage, `release` the document, both by their keys. Without a method an observation is final as published. */
export function observed(definition: string, source: string, release: string, told: readonly Told[]): SeedTable {
  return facts(
    ObservationRow,
    {
      indicatorId: indicatorIdOf(definition),
      definitionId: idOf('DefinitionVersion', definition),
      sourceId: passage(source),
      releaseId: idOf('SourceDocument', release),
    },
    told.map(({ area, period, peerSet, ...figures }) => ({
      key: observationKey(definition, area, period),
      areaId: idOf('Area', area),
      periodId: period,
      peerSetId: peerSet === undefined ? null : idOf('PeerSet', peerSet),
      status: figures.method === undefined ? ('FINAL' as const) : ('DERIVED' as const),
      asAt: period.slice(0, 4),
      numerator: unknown('The publication we hold gives none.'),
      denominator: unknown('The publication we hold gives none.'),
      ...figures,
    })),
  );
}
