/** Where the nouns of provenance lead. Every fact gains its source and what has been asked, doubted and put right about it. */
import { Area } from '../places/area.js';
import { Organisation } from '../places/organisation.js';
import { annotation, edge, type Edge } from '../shared/edges.js';
import { Fact } from '../shared/recorded.js';
import { AuditEntry } from './audit-entry.js';
import { Correction } from './correction.js';
import { DataQuery } from './data-query.js';
import { InformationGap } from './information-gap.js';
import { MigrationTally } from './migration-tally.js';
import { Passage } from './passage.js';
import { QualityFlag } from './quality-flag.js';
import { SourceDocument } from './source-document.js';
import { SourceSystem } from './source-system.js';
import { Submission } from './submission.js';

export const provenanceEdges: readonly Edge[] = [
  edge([Fact, 'source', 'The passage that says so. Null: entered by its owner, who is the source.'], [Passage]),
  edge([Passage, 'document', 'The document it stands in.'], [SourceDocument, 'passages', 'What it says that we use.']),
  edge([SourceDocument, 'publisher', 'The organisation that published it. Null: not recorded.'], [Organisation, 'publishedDocuments', 'The documents it published.']),
  edge([SourceDocument, 'area', 'The area it speaks of. Null: none in particular.'], [Area, 'sourceDocuments', 'The documents that speak of it.']),

  annotation([DataQuery, 'about', 'The record it asks about. Null: about something that is not recorded.'], [Fact, 'dataQueries', 'Questions raised about this record.']),
  edge([DataQuery, 'area', 'The area concerned.'], [Area, 'areaDataQueries', 'Questions raised about its data.']),
  edge([DataQuery, 'askedOf', 'The organisation that must answer. Null: the source does not say.'], [Organisation, 'dataQueriesToAnswer', 'Questions about data that it must answer.']),
  edge([DataQuery, 'correction', 'The correction it was answered by. Null: none.'], [Correction, 'answeredQueries', 'The questions it answers.']),

  annotation([QualityFlag, 'about', 'The record that is doubted.'], [Fact, 'qualityFlags', 'Doubts that rules raised about this record.']),
  edge([QualityFlag, 'area', 'The area concerned.'], [Area, 'areaQualityFlags', 'Doubts raised about its data.']),

  annotation([Correction, 'about', 'The record that was put right.'], [Fact, 'corrections', 'What was put right in this record.']),
  edge([Correction, 'area', 'The area concerned.'], [Area, 'areaCorrections', 'What was put right in its data.']),
  edge([Correction, 'submission', 'The submission that brought the right figure.'], [Submission, 'corrections', 'What it put right.']),

  annotation([InformationGap, 'about', 'The record that lacks it. Null: no record to hang it on.'], [Fact, 'informationGaps', 'What a reader would want to know of this record and is not said.']),
  edge([InformationGap, 'area', 'The area concerned.'], [Area, 'areaInformationGaps', 'What is not known about it.']),

  edge([Submission, 'submittedBy', 'The organisation that handed it in.'], [Organisation, 'submissions', 'Data it handed in.']),
  edge([AuditEntry, 'submission', 'The submission it was part of.'], [Submission, 'auditEntries', 'What was done with it.']),
  edge([SourceSystem, 'area', 'The area that keeps it.'], [Area, 'sourceSystems', 'The systems it keeps information in.']),
  edge([MigrationTally, 'area', 'The area concerned.'], [Area, 'migrationTallies', 'Moves of records between its systems.']),
  edge([MigrationTally, 'system', 'The system the records move to. Null: not named.'], [SourceSystem, 'migrationTallies', 'Moves of records into it.']),
];
