import { Claim } from '../../schema/indicators/claim.js';
import { ClaimComparator } from '../../schema/indicators/claim-comparator.js';
import { DataSet } from '../../schema/indicators/data-set.js';
import { DataSetColumn } from '../../schema/indicators/data-set-column.js';
import { DefinitionVersion } from '../../schema/indicators/definition-version.js';
import { Indicator } from '../../schema/indicators/indicator.js';
import { indicatorsEdges } from '../../schema/indicators/indicators.edges.js';
import { indicatorsPolicy } from '../../schema/indicators/indicators.policy.js';
import { Observation } from '../../schema/indicators/observation.js';
import { PublishedRow } from '../../schema/indicators/published-row.js';
import { SeriesBreak } from '../../schema/indicators/series-break.js';
import { SymbolMeaning } from '../../schema/indicators/symbol-meaning.js';
import { Target } from '../../schema/indicators/target.js';
import { TrajectoryPoint } from '../../schema/indicators/trajectory-point.js';
import type { Module } from '../platform/module.js';
import { recordDataSet } from './record-data-set.js';
import { addIndicator } from './add-indicator.js';
import { breakSeries } from './break-series.js';
import { ClaimComparatorRow } from './claim-comparator.entity.js';
import { ClaimRow } from './claim.entity.js';
import { DataSetColumnRow } from './data-set-column.entity.js';
import { DataSetRow } from './data-set.entity.js';
import { defineIndicatorVersion } from './define-indicator-version.js';
import { DefinitionVersionRow } from './definition-version.entity.js';
import { eesImport } from './ees/import.js';
import { IndicatorRow } from './indicator.entity.js';
import './people-counts.js';
import { indicatorsLinks } from './indicators.links.js';
import { judgeClaim } from './judge-claim.js';
import { ObservationRow } from './observation.entity.js';
import { PublishedRowRow } from './published-row.entity.js';
import { recordObservations } from './record-observations.js';
import { registerClaim } from './register-claim.js';
import { SeriesBreakRow } from './series-break.entity.js';
import { setTarget } from './set-target.js';
import { SymbolMeaningRow } from './symbol-meaning.entity.js';
import { TargetRow } from './target.entity.js';
import { TrajectoryPointRow } from './trajectory-point.entity.js';
import { staleObservations } from './stale-observations.js';
import { correctedObservations } from './flag-observations.js';

export const indicators: Module = {
  name: 'indicators',
  tables: [
    [Indicator, IndicatorRow],
    [DataSet, DataSetRow],
    [DataSetColumn, DataSetColumnRow],
    [SymbolMeaning, SymbolMeaningRow],
    [DefinitionVersion, DefinitionVersionRow],
    [SeriesBreak, SeriesBreakRow],
    [PublishedRow, PublishedRowRow],
    [Observation, ObservationRow],
    [Target, TargetRow],
    [TrajectoryPoint, TrajectoryPointRow],
    [Claim, ClaimRow],
    [ClaimComparator, ClaimComparatorRow],
  ],
  edges: indicatorsEdges,
  policy: indicatorsPolicy,
  links: indicatorsLinks,
  writes: [
    addIndicator,
    recordDataSet,
    defineIndicatorVersion,
    recordObservations,
    setTarget,
    breakSeries,
    registerClaim,
    judgeClaim,
  ],
  corrections: correctedObservations,
  imports: [eesImport],
  daily: [staleObservations],
  resolvers: [],
};
