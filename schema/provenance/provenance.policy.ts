/** Who may read and send each field of provenance. */
import { AnswerDataQuery } from './answer-data-query.js';
import { AuditEntry } from './audit-entry.js';
import { CorrectFigure } from './correct-figure.js';
import { Correction } from './correction.js';
import { DataQuery } from './data-query.js';
import { EndSubscription } from './end-subscription.js';
import { EventSubscription } from './event-subscription.js';
import { Event, EventPage } from './event.js';
import { InformationGap } from './information-gap.js';
import { MigrationTally } from './migration-tally.js';
import { Passage } from './passage.js';
import { QualityFlag } from './quality-flag.js';
import { RaiseDataQuery } from './raise-data-query.js';
import { ChangedField, RecordHistory, RecordVersion } from './record-history.js';
import { PassageInput, RecordSource, SourceDocumentInput } from './record-source.js';
import { RotateSubscriptionSecret } from './rotate-subscription-secret.js';
import { SourceDocument } from './source-document.js';
import { SourceSystem } from './source-system.js';
import { Submission } from './submission.js';
import { SubscribeToEvents } from './subscribe-to-events.js';
import { RecordInformationGap } from './record-information-gap.js';
import { RestateInformationGap } from './restate-information-gap.js';
import { CloseInformationGap } from './close-information-gap.js';
import { RecordSourceSystem } from './record-source-system.js';
import { ReviseSourceSystem } from './revise-source-system.js';
import { RecordMigrationTally } from './record-migration-tally.js';
import { input, only, open, procedure, procedureOnly, signedIn, write, type Audience, type Policy } from '../shared/policy.js';

/** Who hold `provenance:readAudit`. */
const auditors: Audience = ['data-steward', 'administrator'];
/** Who hold `provenance:subscribeToEvents`. */
const subscribers: Audience = ['partner-system', 'administrator'];
const polling = 'Systems that are signed in keep up with changes; a reader asks for the records themselves.';

export const provenancePolicy: readonly Policy[] = [
  open(SourceDocument, 'slug title kind publishedOn dateBasis url note'),
  open(Passage, 'locator summary'),
  only(signedIn, Submission, 'kind contentHash status recordsRead recordsAccepted', 'Who handed what in, and when, is between the organisations that do.'),
  only(auditors, AuditEntry, 'kind verb actorRole clientId code path operation sharedBy times since outcome', 'It says who tried what: for who answers for that.'),
  open(DataQuery, 'question raisedBy raisedOn status answer answeredOn answeredBy open'),
  open(QualityFlag, 'rule detail settledOn'),
  open(Correction, 'field oldValue newValue reason'),
  open(InformationGap, 'topic state detail promisedFor promisedBy closedOn answer overdue'),
  open(SourceSystem, 'name holds state assessmentLink'),
  open(MigrationTally, 'moving done total expectedBy cause'),

  only(subscribers, EventSubscription, 'id url eventTypes status startedAt endedAt waiting lastDeliveredAt lastFailure', 'Addresses of a partner’s systems.'),
  only(signedIn, Event, 'id type at realm permission organisationId submissionId subjectId recordIds recordCount areaIds', polling),
  only(signedIn, EventPage, 'nodes endCursor hasNextPage', polling),
  open(ChangedField, 'field before after'),
  open(RecordVersion, 'at submission correction changes'),
  only(signedIn, RecordVersion, 'permission actorRole organisation', 'That a figure was corrected, and how, is for everyone; who did it is between the organisations.'),
  open(RecordHistory, 'id versions versionCount supersedes supersededBy corrections'),

  procedure('history', 'id first'),
  procedureOnly(signedIn, 'events', 'after first realm', polling),
  procedureOnly(subscribers, 'eventSubscriptions', '', 'They belong to who may subscribe.'),

  input(SourceDocumentInput, 'slug title kind visibility publishedOn dateBasis url note publisherId areaId'),
  input(PassageInput, 'locator summary'),

  write(SubscribeToEvents, 'url eventTypes', 'subscriptionId secret'),
  write(EndSubscription, 'subscriptionId', 'subscriptionId'),
  write(RotateSubscriptionSecret, 'subscriptionId', 'subscriptionId secret previousUntil'),
  write(RecordSource, 'document documentId passages', 'document passages'),
  write(RaiseDataQuery, 'aboutId areaId askedOfId question raisedBy', 'dataQuery'),
  write(AnswerDataQuery, 'dataQueryId outcome answer correctionId answeredOn', 'dataQuery'),
  write(CorrectFigure, 'recordId field figure reason sourceId', 'correction'),

  write(RecordInformationGap, 'aboutId areaId topic state detail promisedFor promisedBy', 'gap'),
  write(RestateInformationGap, 'gapId asAt state detail promisedFor promisedBy', 'gap'),
  write(CloseInformationGap, 'gapId closedOn answer', 'gap'),
  write(RecordSourceSystem, 'areaId name holds state assessmentLink', 'system'),
  write(ReviseSourceSystem, 'systemId asAt holds state assessmentLink', 'system'),
  write(RecordMigrationTally, 'areaId systemId moving done total expectedBy cause', 'tally'),
];
