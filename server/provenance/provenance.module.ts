import { AuditEntry } from '../../schema/provenance/audit-entry.js';
import { Correction } from '../../schema/provenance/correction.js';
import { DataQuery } from '../../schema/provenance/data-query.js';
import { InformationGap } from '../../schema/provenance/information-gap.js';
import { MigrationTally } from '../../schema/provenance/migration-tally.js';
import { Passage } from '../../schema/provenance/passage.js';
import { provenanceEdges } from '../../schema/provenance/provenance.edges.js';
import { provenancePolicy } from '../../schema/provenance/provenance.policy.js';
import { QualityFlag } from '../../schema/provenance/quality-flag.js';
import { SourceDocument } from '../../schema/provenance/source-document.js';
import { SourceSystem } from '../../schema/provenance/source-system.js';
import { Submission } from '../../schema/provenance/submission.js';
import type { Module } from '../platform/module.js';
import { answerDataQuery } from './answer-data-query.js';
import { AuditEntryRow } from './audit-entry.entity.js';
import { correctFigure } from './correct-figure.js';
import { CorrectionRow } from './correction.entity.js';
import { DataQueryRow } from './data-query.entity.js';
import { endSubscription } from './end-subscription.js';
import { EventsResolver } from './events.resolver.js';
import { HistoryResolver } from './history.resolver.js';
import { InformationGapRow } from './information-gap.entity.js';
import { MigrationTallyRow } from './migration-tally.entity.js';
import { PassageRow } from './passage.entity.js';
import { provenanceLinks } from './provenance.links.js';
import { QualityFlagRow } from './quality-flag.entity.js';
import { raiseDataQuery } from './raise-data-query.js';
import { recordSource } from './record-source.js';
import { rotateSubscriptionSecret } from './rotate-subscription-secret.js';
import { SourceDocumentRow } from './source-document.entity.js';
import { SourceSystemRow } from './source-system.entity.js';
import { SubmissionRow } from './submission.entity.js';
import { subscribeToEvents } from './subscribe-to-events.js';
import { recordInformationGap } from './record-information-gap.js';
import { restateInformationGap } from './restate-information-gap.js';
import { closeInformationGap } from './close-information-gap.js';
import { recordSourceSystem } from './record-source-system.js';
import { reviseSourceSystem } from './revise-source-system.js';
import { recordMigrationTally } from './record-migration-tally.js';

export const provenance: Module = {
  name: 'provenance',
  tables: [
    [SourceDocument, SourceDocumentRow],
    [Passage, PassageRow],
    [Submission, SubmissionRow],
    [AuditEntry, AuditEntryRow],
    [DataQuery, DataQueryRow],
    [QualityFlag, QualityFlagRow],
    [Correction, CorrectionRow],
    [InformationGap, InformationGapRow],
    [SourceSystem, SourceSystemRow],
    [MigrationTally, MigrationTallyRow],
  ],
  edges: provenanceEdges,
  policy: provenancePolicy,
  links: provenanceLinks,
  writes: [
    subscribeToEvents,
    endSubscription,
    rotateSubscriptionSecret,
    recordSource,
    raiseDataQuery,
    answerDataQuery,
    correctFigure,
    recordInformationGap,
    restateInformationGap,
    closeInformationGap,
    recordSourceSystem,
    reviseSourceSystem,
    recordMigrationTally,
  ],
  imports: [],
  resolvers: [EventsResolver, HistoryResolver],
};
