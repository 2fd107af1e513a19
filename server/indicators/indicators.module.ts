import { Claim } from '../../schema/indicators/claim.js';
import { ClaimComparator } from '../../schema/indicators/claim-comparator.js';
import { DataSet } from '../../schema/indicators/data-set.js';
import { DefinitionVersion } from '../../schema/indicators/definition-version.js';
import { Indicator } from '../../schema/indicators/indicator.js';
import { indicatorsEdges } from '../../schema/indicators/indicators.edges.js';
import { Observation } from '../../schema/indicators/observation.js';
import { SeriesBreak } from '../../schema/indicators/series-break.js';
import { SymbolMeaning } from '../../schema/indicators/symbol-meaning.js';
import { Target } from '../../schema/indicators/target.js';
import { TrajectoryPoint } from '../../schema/indicators/trajectory-point.js';
import type { Module } from '../platform/module.js';
import { ClaimRow } from './claim.entity.js';
import { ClaimComparatorRow } from './claim-comparator.entity.js';
import { DataSetRow } from './data-set.entity.js';
import { DefinitionVersionRow } from './definition-version.entity.js';
import { IndicatorRow } from './indicator.entity.js';
import { indicatorsLinks } from './indicators.links.js';
import { ObservationRow } from './observation.entity.js';
import { SeriesBreakRow } from './series-break.entity.js';
import { SymbolMeaningRow } from './symbol-meaning.entity.js';
import { TargetRow } from './target.entity.js';
import { TrajectoryPointRow } from './trajectory-point.entity.js';

export const indicators: Module = {
  name: 'indicators',
  tables: [
    [Indicator, IndicatorRow],
    [DataSet, DataSetRow],
    [SymbolMeaning, SymbolMeaningRow],
    [DefinitionVersion, DefinitionVersionRow],
    [SeriesBreak, SeriesBreakRow],
    [Observation, ObservationRow],
    [Target, TargetRow],
    [TrajectoryPoint, TrajectoryPointRow],
    [Claim, ClaimRow],
    [ClaimComparator, ClaimComparatorRow],
  ],
  edges: indicatorsEdges,
  links: indicatorsLinks,
  writes: [],
  resolvers: [],
};
