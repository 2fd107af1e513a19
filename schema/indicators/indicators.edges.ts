/** Where indicators lead: to what exactly is counted, what was measured, what was aimed for and what was said. */
import { Area } from '../places/area.js';
import { Organisation } from '../places/organisation.js';
import { PeerSet } from '../places/peer-set.js';
import { Period } from '../places/period.js';
import { SourceDocument } from '../provenance/source-document.js';
import { Submission } from '../provenance/submission.js';
import { edge, through, type Edge } from '../shared/edges.js';
import { WaitSnapshot } from '../waits/wait-snapshot.js';
import { Claim } from './claim.js';
import { ClaimComparator } from './claim-comparator.js';
import { DataSet } from './data-set.js';
import { DataSetColumn } from './data-set-column.js';
import { DefinitionVersion } from './definition-version.js';
import { Indicator } from './indicator.js';
import { Observation } from './observation.js';
import { PublishedRow } from './published-row.js';
import { SeriesBreak } from './series-break.js';
import { SymbolMeaning } from './symbol-meaning.js';
import { Target } from './target.js';
import { TrajectoryPoint } from './trajectory-point.js';

export const indicatorsEdges: readonly Edge[] = [
  edge([Indicator, 'publisher', 'Who publishes it. Null: nobody does, or only those who claim it.'], [Organisation, 'indicators', 'What it publishes.']),

  edge([DataSet, 'publisher', 'Who publishes it.'], [Organisation, 'dataSets', 'The files of figures it publishes.']),
  edge([DataSet, 'follows', 'The release before, of which it is the next. Null: the first on record.'], [DataSet, 'followedBy', 'The release after it.'], { parts: 'slug' }),
  edge([DataSetColumn, 'dataSet', 'The data set it is a column of.'], [DataSet, 'columns', 'Its columns of figures, in their order.'], { parts: 'position' }),
  edge([PublishedRow, 'dataSet', 'The data set it is a row of.'], [DataSet, 'rows', 'Every row of it that was taken in.']),
  edge([PublishedRow, 'area', 'Where.'], [Area, 'publishedRows', 'What published files say of it, row by row.']),
  edge([PublishedRow, 'period', 'When.'], [Period, 'publishedRows', 'What published files say of it, row by row.']),
  edge([PublishedRow, 'submission', 'The submission it came in. Null: not recorded.'], [Submission, 'publishedRows', 'The rows of published files it brought.']),
  edge([PublishedRow, 'supersedes', 'The row it replaces: of an earlier release, or of the same one before it was published anew. Null: the first.'], [PublishedRow, 'supersededBy', 'The row that replaced it.'], { parts: 'recordedAt' }),
  edge([SymbolMeaning, 'dataSet', 'The data set it holds in.'], [DataSet, 'symbols', 'What its symbols mean.'], {
    parts: 'text',
  }),

  edge([DefinitionVersion, 'indicator', 'What it defines.'], [Indicator, 'definitions', 'The ways it is counted.']),
  edge([DefinitionVersion, 'dataSet', 'The data set its values come from. Null: none.'], [DataSet, 'definitions', 'What is taken from it.']),
  edge([DefinitionVersion, 'supersedes', 'The definition it replaces. Null: none.'], [DefinitionVersion, 'supersededBy', 'The definition that replaced it.'], { parts: 'slug' }),
  edge([SeriesBreak, 'definition', 'The definition whose values it parts.'], [DefinitionVersion, 'seriesBreaks', 'Where its values may not be set against those before.']),

  edge([Observation, 'indicator', 'What was measured.'], [Indicator, 'observations', 'What was measured, for every area and period.']),
  edge([Observation, 'definition', 'How exactly it was counted.'], [DefinitionVersion, 'observations', 'Values counted so.']),
  edge([Observation, 'area', 'Where.'], [Area, 'observations', 'What was measured there.']),
  edge([Observation, 'period', 'When.'], [Period, 'observations', 'What was measured then.']),
  edge([Observation, 'peerSet', 'The areas a mean or a rank was worked out over. Null: it is of one area.'], [PeerSet, 'observations', 'Means and ranks worked out over it.']),
  edge([Observation, 'release', 'The release it was published in. Null: not recorded.'], [SourceDocument, 'observations', 'What it published.']),
  edge([Observation, 'row', 'The published row it was read from, with its line and its submission. Null: not read from a file.'], [PublishedRow, 'observations', 'What was taken from it as measured values.']),
  edge([Observation, 'supersedes', 'The value it replaces. Null: the first.'], [Observation, 'supersededBy', 'The value that replaced it.'], { parts: 'recordedAt' }),

  edge([Target, 'indicator', 'What is to reach it.'], [Indicator, 'targets', 'What it is meant to reach.']),
  edge([Target, 'definition', 'How it will be counted. Null: nobody has said.'], [DefinitionVersion, 'targets', 'Targets counted so.']),
  edge([Target, 'area', 'Where.'], [Area, 'targets', 'What it aims for.']),
  edge([Target, 'supersedes', 'The target it replaces. Null: none.'], [Target, 'supersededBy', 'The target that replaced it.'], { parts: 'recordedAt' }),
  edge([TrajectoryPoint, 'target', 'The target it is on the way to.'], [Target, 'trajectory', 'What is expected on the way.'], { parts: 'dueOn' }),

  edge([Claim, 'area', 'The area it speaks of.'], [Area, 'claims', 'What was said of it in public.']),
  edge([Claim, 'indicator', 'What it speaks of. Null: nothing that is measured.'], [Indicator, 'claims', 'What was said of it in public.']),
  edge([Claim, 'definition', 'How the claimant counts. Null: they have not said.'], [DefinitionVersion, 'claims', 'Claims counted so.']),
  edge([Claim, 'waitSnapshot', 'The wait it speaks of, with its clock and the queries about it. Null: it speaks of no wait.'], [WaitSnapshot, 'claims', 'What was said of this wait in public.']),
  edge([Claim, 'earlier', 'The claim it sets itself against, as in "from 24% to 40%". Null: none.'], [Claim, 'later', 'Claims that set themselves against it.'], { parts: 'asAt' }),
  edge([ClaimComparator, 'claim', 'The claim.'], [Claim, 'comparisons', 'What setting it against observations has shown.']),
  edge([ClaimComparator, 'observation', 'The observation it was set against.'], [Observation, 'comparisons', 'The claims it was set against, and what that has shown.']),
  through(ClaimComparator, ['claim', 'observation'], [Claim, 'comparators', 'The observations it was set against.'], [Observation, 'claims', 'The claims it was set against.']),
];
