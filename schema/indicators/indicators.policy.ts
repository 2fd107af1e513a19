/** Who may read and send each field of indicators. */
import { AddIndicator } from './add-indicator.js';
import { BreakSeries } from './break-series.js';
import { ClaimComparator } from './claim-comparator.js';
import { Claim } from './claim.js';
import { DataSetColumn } from './data-set-column.js';
import { DataSet } from './data-set.js';
import { DefineIndicatorVersion } from './define-indicator-version.js';
import { DefinitionVersion } from './definition-version.js';
import { Indicator } from './indicator.js';
import { ClaimComparatorInput, JudgeClaim } from './judge-claim.js';
import { Observation } from './observation.js';
import { PublishedRow } from './published-row.js';
import { RecordDataSet, SymbolMeaningInput } from './record-data-set.js';
import { ObservationInput, RecordObservations } from './record-observations.js';
import { RegisterClaim } from './register-claim.js';
import { SeriesBreak } from './series-break.js';
import { SetTarget, TrajectoryPointInput } from './set-target.js';
import { SymbolMeaning } from './symbol-meaning.js';
import { Target } from './target.js';
import { TrajectoryPoint } from './trajectory-point.js';
import { input, open, write, type Policy } from '../shared/policy.js';

export const indicatorsPolicy: readonly Policy[] = [
  open(Indicator, 'slug name topic polarity unit decimalPlaces'),
  open(DataSet, 'slug title edition caveats'),
  open(DataSetColumn, 'name position label unit knownAs'),
  open(SymbolMeaning, 'text means explanation'),
  open(DefinitionVersion, 'slug label counts outOf exclusions periodKind column numeratorColumn denominatorColumn validFrom validTo reportedWithinDays notes'),
  open(SeriesBreak, 'happenedOn change effect shiftFrom shiftTo'),
  open(PublishedRow, 'line topic breakdown values'),
  open(Observation, 'value numerator denominator symbol status method percentage current'),
  open(Target, 'title kind value dueOn setBy'),
  open(TrajectoryPoint, 'dueOn value'),
  open(Claim, 'statement claimantRole value upperValue unit wording direction claimedPeriod claimedFor implies verdict verdictReason comparatorCount'),
  open(ClaimComparator, 'finding'),

  input(ClaimComparatorInput, 'observationId finding'),
  input(SymbolMeaningInput, 'text means explanation'),
  input(ObservationInput, 'definitionId areaId period peerSetId asAt value symbol numerator denominator status method'),
  input(TrajectoryPointInput, 'dueOn value'),

  write(AddIndicator, 'slug name topic polarity unit decimalPlaces publisherId', 'indicator'),
  write(RecordDataSet, 'slug title edition publisherId followsId caveats symbols', 'dataSet'),
  write(DefineIndicatorVersion, 'indicatorId supersedesId slug label counts outOf exclusions periodKind dataSetId column numeratorColumn denominatorColumn validFrom validTo reportedWithinDays notes', 'definition'),
  write(RecordObservations, 'releaseId items', 'observations'),
  write(SetTarget, 'indicatorId definitionId areaId supersedesId title kind value dueOn setBy trajectory', 'target'),
  write(BreakSeries, 'definitionId happenedOn change effect shiftFrom shiftTo', 'seriesBreak'),
  write(RegisterClaim, 'areaId statement claimantRole value upperValue unit wording direction claimedPeriod claimedFor implies indicatorId definitionId waitSnapshotId earlierId', 'claim'),
  write(JudgeClaim, 'claimId verdict reason comparators', 'claim comparisons'),
];
