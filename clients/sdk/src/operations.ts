/** The operations as methods: written by `npm run codegen` from clients/sdk/operations and the contract. */
import type { AskOptions, Document, Keyless, WriteOptions } from './asking.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which Action records a list holds. All conditions must hold. */
export type ActionFilter = {
  /** By area. */
  area?: IdFilter | null | undefined;
  /** By areaOfConcern. */
  areaOfConcern?: IdFilter | null | undefined;
  /** By area, its slug. */
  areaSlug?: TextFilter | null | undefined;
  /** By completedOn. */
  completedOn?: PartialDateFilter | null | undefined;
  /** By deliveryOrganisation. */
  deliveryOrganisation?: IdFilter | null | undefined;
  /** By deliveryOrganisation, its slug. */
  deliveryOrganisationSlug?: TextFilter | null | undefined;
  /** By dueOn. */
  dueOn?: PartialDateFilter | null | undefined;
  /** By intervention. */
  intervention?: IdFilter | null | undefined;
  /** By intervention, its slug. */
  interventionSlug?: TextFilter | null | undefined;
  /** By ownerRole. */
  ownerRole?: TextFilter | null | undefined;
  /** By provisionGap. */
  provisionGap?: IdFilter | null | undefined;
  /** By reference. */
  reference?: TextFilter | null | undefined;
  /** By timeliness. */
  timeliness?: TimelinessFilter | null | undefined;
  /** By title. */
  title?: TextFilter | null | undefined;
  /** By workstream. */
  workstream?: IdFilter | null | undefined;
};

/** How far a question about data has come, and what is answered. */
export type AnswerDataQueryInput = {
  /** What is answered, and for LIMITATION_ACCEPTED what the limitation is. Left out only with WITH_PROVIDER. */
  answer?: string | null | undefined;
  /** The day it was answered. Left out: today. */
  answeredOn?: string | null | undefined;
  /** For CORRECTED, and only then: the correction that answers it. */
  correctionId?: string | null | undefined;
  /** The question. */
  dataQueryId: string;
  /** The `version` of the record as it was read. Refused with VERSION_CONFLICT where it has changed since. */
  expectedVersion: number;
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** WITH_PROVIDER takes it in hand and needs no answer yet; ANSWERED: the data stands; CORRECTED needs the correction; LIMITATION_ACCEPTED closes it. */
  outcome: DataQueryStatus;
};

/** Which Area records a list holds. All conditions must hold. */
export type AreaFilter = {
  /** By kind. */
  kind?: AreaKindFilter | null | undefined;
  /** By name. */
  name?: TextFilter | null | undefined;
  /** By parent. */
  parent?: IdFilter | null | undefined;
  /** By parent, its slug. */
  parentSlug?: TextFilter | null | undefined;
  /** By slug. */
  slug?: TextFilter | null | undefined;
};

/** What kind of place an area is. */
export type AreaKind =
  /** A country, such as England. */
  | 'COUNTRY'
  /** The area of one NHS integrated care board. */
  | 'INTEGRATED_CARE_BOARD'
  /** The area of one council with education duties. */
  | 'LOCAL_AUTHORITY'
  /** A region of NHS England; not a region of official statistics. */
  | 'NHS_REGION'
  /** A region of England in official statistics. */
  | 'REGION'
  /** A part of such an area for which NHS figures are published; often close to one council area, never the same thing. */
  | 'SUB_ICB'
  /** A place whose source does not name it. It has no codes and is matched to nothing. */
  | 'UNNAMED';

/** Condition on AreaKind. */
export type AreaKindFilter = {
  /** Any one of these. */
  in?: Array<AreaKind> | null | undefined;
  /** None of these. */
  notIn?: Array<AreaKind> | null | undefined;
};

/** A commitment that no longer binds. */
export type CancelCommitmentInput = {
  /** When it ceased to bind. */
  cancelledOn: string;
  /** The commitment. */
  commitmentId: string;
  /** The `version` of the record as it was read. Refused with VERSION_CONFLICT where it has changed since. */
  expectedVersion: number;
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** Why it no longer binds. */
  reason: string;
};

/** Where a case stands on its pathway. */
export type CaseStage =
  /** In assessment; advice is due. */
  | 'ADVICE_DUE'
  /** Reviewed; the amended plan is due. */
  | 'AMENDMENT_DUE'
  /** Requested; the decision whether to assess is due. */
  | 'DECISION_DUE'
  /** Assessed; the draft plan is due. */
  | 'DRAFT_DUE'
  /** Drafted; the final plan is due. */
  | 'FINAL_DUE'
  /** With a plan; an offer of a school place is due. */
  | 'PLACE_OFFER_DUE'
  /** With a plan; the annual review is due. */
  | 'REVIEW_DUE';

/** How many cases stand at a stage. No case is recorded. */
export type CaseStageInput = {
  /** The date it is true of, where it is not that of the batch. */
  asAt?: string | null | undefined;
  /** How many cases. Left out: UNKNOWN. */
  count?: CountFigureInput | null | undefined;
  /** The roles that see to it; never a person's name. */
  overseenBy?: string | null | undefined;
  /** The pathway. */
  pathwayId: string;
  /** Why they stand there. Left out: not said. */
  reason?: string | null | undefined;
  /** The stage. */
  stage: CaseStage;
};

/** How much work a team or a type of post carried on a date. A figure left out is UNKNOWN. */
export type CaseloadInput = {
  /** The date it is true of, where it is not that of the batch. */
  asAt?: string | null | undefined;
  /** Open cases for each full-time equivalent in post. */
  casesPerFte?: DecimalFigureInput | null | undefined;
  /** What was said of the workload in words. */
  judgement?: string | null | undefined;
  /** Open cases. */
  openCases?: CountFigureInput | null | undefined;
  /** The type of post. Left out: the whole team. */
  postTypeId?: string | null | undefined;
  /** The team, one of the area. Left out: a type of post across teams. */
  teamId?: string | null | undefined;
};

/** Whose wait is measured. The two are never compared with each other. */
export type ClockBasis =
  /** People whose wait ended in the period, by how long it was. */
  | 'COMPLETED'
  /** People still waiting on the as-at date, by how long so far. */
  | 'INCOMPLETE'
  /** Nobody has said. */
  | 'UNKNOWN';

/** Condition on ClockBasis. */
export type ClockBasisFilter = {
  /** Any one of these. */
  in?: Array<ClockBasis> | null | undefined;
  /** None of these. */
  notIn?: Array<ClockBasis> | null | undefined;
};

/** Which ClockDefinition records a list holds. All conditions must hold. */
export type ClockDefinitionFilter = {
  /** By area. */
  area?: IdFilter | null | undefined;
  /** By area, its slug. */
  areaSlug?: TextFilter | null | undefined;
  /** By basis. */
  basis?: ClockBasisFilter | null | undefined;
  /** By includesIntervention. */
  includesIntervention?: IncludesInterventionFilter | null | undefined;
  /** By name. */
  name?: TextFilter | null | undefined;
  /** By publisher. */
  publisher?: IdFilter | null | undefined;
  /** By publisher, its slug. */
  publisherSlug?: TextFilter | null | undefined;
  /** By slug. */
  slug?: TextFilter | null | undefined;
  /** By startEvent. */
  startEvent?: ClockStartFilter | null | undefined;
  /** By statistic. */
  statistic?: WaitStatisticFilter | null | undefined;
  /** By stopEvent. */
  stopEvent?: ClockStopFilter | null | undefined;
};

/** What starts the clock of a wait. */
export type ClockStart =
  /** Advice for an assessment is asked for. */
  | 'ADVICE_REQUESTED'
  /** The referral; nobody has said whether sent, received or accepted. */
  | 'REFERRAL'
  /** The referral is accepted. */
  | 'REFERRAL_ACCEPTED'
  /** The referral is received. */
  | 'REFERRAL_RECEIVED'
  /** The referral is sent. */
  | 'REFERRAL_SENT'
  /** A request for an assessment is received. */
  | 'REQUEST_RECEIVED'
  /** The referral is triaged. */
  | 'TRIAGED'
  /** Nobody has said. */
  | 'UNKNOWN';

/** Condition on ClockStart. */
export type ClockStartFilter = {
  /** Any one of these. */
  in?: Array<ClockStart> | null | undefined;
  /** None of these. */
  notIn?: Array<ClockStart> | null | undefined;
};

/** What stops the clock of a wait. */
export type ClockStop =
  /** The advice is received. */
  | 'ADVICE_RECEIVED'
  /** The assessment. */
  | 'ASSESSMENT'
  /** The diagnosis, or that there is none. */
  | 'DIAGNOSIS'
  /** The first contact that the child attended. */
  | 'FIRST_CONTACT'
  /** The final plan is issued. */
  | 'PLAN_ISSUED'
  /** Treatment or intervention starts. */
  | 'TREATMENT_START'
  /** Nobody has said. */
  | 'UNKNOWN';

/** Condition on ClockStop. */
export type ClockStopFilter = {
  /** Any one of these. */
  in?: Array<ClockStop> | null | undefined;
  /** None of these. */
  notIn?: Array<ClockStop> | null | undefined;
};

/** Which Commitment records a list holds. All conditions must hold. */
export type CommitmentFilter = {
  /** By amount. */
  amount?: FigureFilter | null | undefined;
  /** By area. */
  area?: IdFilter | null | undefined;
  /** By area, its slug. */
  areaSlug?: TextFilter | null | undefined;
  /** By kind. */
  kind?: CommitmentKindFilter | null | undefined;
  /** By line. */
  line?: IdFilter | null | undefined;
  /** By reference. */
  reference?: TextFilter | null | undefined;
  /** By status. */
  status?: CommitmentStatusFilter | null | undefined;
  /** By supplier. */
  supplier?: IdFilter | null | undefined;
  /** By supplier, its slug. */
  supplierSlug?: TextFilter | null | undefined;
};

/** Money promised to somebody. */
export type CommitmentInput = {
  /** The sum committed, not below zero. */
  amount: PenceFigureInput;
  /** Until when. Left out: not recorded, or no end. */
  endsOn?: string | null | undefined;
  /** What it is committed to. */
  kind: CommitmentKind;
  /** Its reference in the finance system, such as the number of the order. Once a line. */
  reference?: string | null | undefined;
  /** From when. */
  startsOn?: string | null | undefined;
  /** The organisation that will be paid. Left out: not named. */
  supplierId?: string | null | undefined;
  /** What it is for. */
  title: string;
};

/** What money is committed to. */
export type CommitmentKind =
  /** A contract with a supplier, agency staff included. */
  | 'CONTRACT'
  /** A grant to another body. */
  | 'GRANT'
  /** Places for children and young people. */
  | 'PLACEMENT'
  /** The pay of a post. */
  | 'POST';

/** Condition on CommitmentKind. */
export type CommitmentKindFilter = {
  /** Any one of these. */
  in?: Array<CommitmentKind> | null | undefined;
  /** None of these. */
  notIn?: Array<CommitmentKind> | null | undefined;
};

/** Whether a commitment still binds. */
export type CommitmentStatus =
  /** No longer binding. */
  | 'CANCELLED'
  /** Binding, and not yet spent. */
  | 'OPEN'
  /** Spent: the ledger shows it. */
  | 'SPENT'
  /** The source does not say. */
  | 'UNKNOWN';

/** Condition on CommitmentStatus. */
export type CommitmentStatusFilter = {
  /** Any one of these. */
  in?: Array<CommitmentStatus> | null | undefined;
  /** None of these. */
  notIn?: Array<CommitmentStatus> | null | undefined;
};

/** A count of things or people. */
export type CountFigureInput = {
  /** What a reader must know beside the figure; why it is missing. */
  note?: string | null | undefined;
  /** For PROMISED, and only then: when the value is due. */
  promisedFor?: string | null | undefined;
  /** How exactly the value is given. */
  qualifier?: Qualifier;
  /** What is known of it. KNOWN needs a value, DISPUTED may have one, the others have none. Refused with BAD_FIGURE. */
  state?: FigureState;
  /** Whole number. */
  value?: number | null | undefined;
};

/** Which DataQuery records a list holds. All conditions must hold. */
export type DataQueryFilter = {
  /** By area. */
  area?: IdFilter | null | undefined;
  /** By area, its slug. */
  areaSlug?: TextFilter | null | undefined;
  /** By askedOf. */
  askedOf?: IdFilter | null | undefined;
  /** By askedOf, its slug. */
  askedOfSlug?: TextFilter | null | undefined;
  /** By raisedOn. */
  raisedOn?: PartialDateFilter | null | undefined;
  /** By status. */
  status?: DataQueryStatusFilter | null | undefined;
};

/** How far a query about data has come. */
export type DataQueryStatus =
  /** Answered; the data stands. */
  | 'ANSWERED'
  /** Answered by a correction. */
  | 'CORRECTED'
  /** Closed: the limitation is known and accepted. */
  | 'LIMITATION_ACCEPTED'
  /** Raised; nobody has it in hand yet, or the source does not say. */
  | 'OPEN'
  /** With the organisation that must answer. */
  | 'WITH_PROVIDER';

/** Condition on DataQueryStatus. */
export type DataQueryStatusFilter = {
  /** Any one of these. */
  in?: Array<DataQueryStatus> | null | undefined;
  /** None of these. */
  notIn?: Array<DataQueryStatus> | null | undefined;
};

/** Condition on a day. */
export type DateFilter = {
  /** This day or later. */
  from?: string | null | undefined;
  /** True: only where no day is set. False: only where one is. */
  isNull?: boolean | null | undefined;
  /** This day or earlier. */
  to?: string | null | undefined;
};

/** A measure such as a percentage or a number of weeks; the unit stands beside the field. */
export type DecimalFigureInput = {
  /** What a reader must know beside the figure; why it is missing. */
  note?: string | null | undefined;
  /** For PROMISED, and only then: when the value is due. */
  promisedFor?: string | null | undefined;
  /** How exactly the value is given. */
  qualifier?: Qualifier;
  /** What is known of it. KNOWN needs a value, DISPUTED may have one, the others have none. Refused with BAD_FIGURE. */
  state?: FigureState;
  /** Exact decimal. */
  value?: string | null | undefined;
};

/** Which subscription to end. */
export type EndSubscriptionInput = {
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** The subscription. */
  subscriptionId: string;
};

/** A post that is held for longer than was recorded. */
export type ExtendOccupancyInput = {
  /** The new last day. Left out: no end is set. */
  endsOn?: string | null | undefined;
  /** The `version` of the record as it was read. Refused with VERSION_CONFLICT where it has changed since. */
  expectedVersion: number;
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** How the post is held. */
  occupancyId: string;
};

/** Condition on a figure that may be unknown. */
export type FigureFilter = {
  /** This value or less; money in pence. */
  max?: string | null | undefined;
  /** This value or more; money in pence. */
  min?: string | null | undefined;
  /** In one of these states. */
  states?: Array<FigureState> | null | undefined;
};

/** What is known of a figure. Six different things, never mixed up. */
export type FigureState =
  /** A value is given and somebody entitled to do so disputes what it counts. */
  | 'DISPUTED'
  /** The value is given. Zero is such a value. */
  | 'KNOWN'
  /** The question does not arise here. The value is null. */
  | 'NOT_APPLICABLE'
  /** Not yet given, but promised for the date in `promisedFor`. The value is null. */
  | 'PROMISED'
  /** Held back, because the number of people is too small or the publisher withheld it. The value is null. */
  | 'SUPPRESSED'
  /** Nobody has said. The value is null. */
  | 'UNKNOWN';

/** What the value of a figure counts. */
export type FigureUnit =
  /** Days. */
  | 'DAYS'
  /** Full-time equivalents. */
  | 'FTE'
  /** Months. */
  | 'MONTHS'
  /** A number of things or people; the name says of what. */
  | 'NUMBER'
  /** Money in whole pence. */
  | 'PENCE'
  /** Per cent. */
  | 'PERCENT'
  /** A place in a list, 1 the best. */
  | 'RANK'
  /** Weeks. */
  | 'WEEKS';

/** Who came into which posts, as a personnel system has it. */
export type FillPostInput = {
  /** The date the statement is true of, as exactly as it is known. */
  asAt: string;
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** The holdings, 1 to 10,000: all are recorded, or none, with a reason for each that is wrong. */
  items: Array<HoldingInput>;
  /** The passage that says so. Left out: the caller’s organisation is the source. */
  sourceId?: string | null | undefined;
  /** The tier that may see it. Left out: the tier of the record it belongs to. */
  visibility?: Visibility | null | undefined;
};

/** What the figures of a flow count. */
export type FlowBasis =
  /** An average month of the period. */
  | 'MONTHLY_AVERAGE'
  /** All of the period. */
  | 'PERIOD_TOTAL'
  /** An average week of the period. */
  | 'WEEKLY_AVERAGE';

/** Condition on full-time equivalents. */
export type FteFilter = {
  /** This value or less. */
  max?: string | null | undefined;
  /** This value or more. */
  min?: string | null | undefined;
};

/** Why an answer cannot say something. */
export type GapKind =
  /** Things wait for each other in a circle, so that no date follows. */
  | 'CIRCULAR'
  /** A value is given, and somebody entitled to do so disputes what it counts. */
  | 'DISPUTED'
  /** A value is given, and a rule of quality found something in it that cannot be, or hardly. Nobody has settled the doubt. */
  | 'DOUBTED'
  /** A date, or its year, is missing, so nothing can be worked out from it. */
  | 'NOT_DATED'
  /** No record leads from the one to the other: the link of the chain is missing. */
  | 'NOT_LINKED'
  /** The record stands, and nobody has given the figure. */
  | 'NO_FIGURE'
  /** Promised, and the last possible day of the promise is past. */
  | 'OVERDUE'
  /** Not yet given, and promised for a date that is not past, or whose year nobody stated. */
  | 'PROMISED'
  /** The latest figure is older than such figures come. */
  | 'STALE'
  /** Held back, because few people are counted or the publisher withheld it. */
  | 'SUPPRESSED';

/** That a post, or part of it, is held. Nobody is named. */
export type HoldingInput = {
  /** Last day, of what is for a term or is over. */
  endsOn?: string | null | undefined;
  /** How much of the post is held: above zero. */
  fte: string;
  /** On what footing. */
  kind: OccupancyKind;
  /** Why it stands beside others, where together they hold more than the whole post. */
  overlap?: OccupancyOverlap | null | undefined;
  /** Last day of the overlap. A HANDOVER needs one; left out otherwise: as long as it is held. */
  overlapUntil?: string | null | undefined;
  /** The post. */
  postId: string;
  /** First day, today at the latest. */
  startsOn: string;
  /** The vacancy it fills. Left out: those of the post that are open then, the oldest first. */
  vacancyId?: string | null | undefined;
};

/** Condition on the record a field leads to. */
export type IdFilter = {
  /** Leads to one of these. Refused with BAD_ID or WRONG_KIND_OF_ID. */
  in?: Array<string> | null | undefined;
  /** True: only where it leads nowhere. False: only where it leads somewhere. */
  isNull?: boolean | null | undefined;
};

/** How well the link between a means and an outcome is founded. Never causal by default. */
export type ImpactStrength =
  /** Somebody said so. */
  | 'ASSERTED'
  /** Figures or accounts fit it; other causes are not ruled out. */
  | 'EVIDENCED'
  /** Looked into, and it did not hold. */
  | 'REFUTED'
  /** Compared with what would have happened otherwise, and it held. */
  | 'TESTED';

/** Whether time in which something is already done for the child counts as waiting. */
export type IncludesIntervention =
  /** One body says or suspects that it counts; it is not settled. */
  | 'DISPUTED'
  /** It does not count. */
  | 'NO'
  /** Nobody has said. */
  | 'UNKNOWN'
  /** It counts. */
  | 'YES';

/** Condition on IncludesIntervention. */
export type IncludesInterventionFilter = {
  /** Any one of these. */
  in?: Array<IncludesIntervention> | null | undefined;
  /** None of these. */
  notIn?: Array<IncludesIntervention> | null | undefined;
};

/** Which Indicator records a list holds. All conditions must hold. */
export type IndicatorFilter = {
  /** By name. */
  name?: TextFilter | null | undefined;
  /** By polarity. */
  polarity?: PolarityFilter | null | undefined;
  /** By publisher. */
  publisher?: IdFilter | null | undefined;
  /** By publisher, its slug. */
  publisherSlug?: TextFilter | null | undefined;
  /** By slug. */
  slug?: TextFilter | null | undefined;
  /** By topic. */
  topic?: IndicatorTopicFilter | null | undefined;
  /** By unit. */
  unit?: IndicatorUnitFilter | null | undefined;
};

/** What an indicator is about. */
export type IndicatorTopic =
  /** Appeals and complaints. */
  | 'APPEALS'
  /** How many children and young people have a plan, and where they learn. */
  | 'CASELOAD'
  /** Money. */
  | 'FINANCE'
  /** Health services and their waits. */
  | 'HEALTH'
  /** Attendance, exclusion, quality of provision and life after school. */
  | 'INCLUSION'
  /** How fast needs are assessed and plans issued. */
  | 'PLANS_ON_TIME'
  /** Requests for an assessment. */
  | 'REQUESTS'
  /** Annual reviews of plans. */
  | 'REVIEWS'
  /** The people who do the work. */
  | 'WORKFORCE';

/** Condition on IndicatorTopic. */
export type IndicatorTopicFilter = {
  /** Any one of these. */
  in?: Array<IndicatorTopic> | null | undefined;
  /** None of these. */
  notIn?: Array<IndicatorTopic> | null | undefined;
};

/** What the values of an indicator count. */
export type IndicatorUnit =
  /** A number of things or people. */
  | 'COUNT'
  /** Days. */
  | 'DAYS'
  /** Per cent, from 0 to 100. A balance may lie below zero. */
  | 'PERCENT'
  /** A place in a list, 1 the best. */
  | 'RANK'
  /** Weeks. */
  | 'WEEKS';

/** Condition on IndicatorUnit. */
export type IndicatorUnitFilter = {
  /** Any one of these. */
  in?: Array<IndicatorUnit> | null | undefined;
  /** None of these. */
  notIn?: Array<IndicatorUnit> | null | undefined;
};

/** Which InvestmentLine records a list holds. All conditions must hold. */
export type InvestmentLineFilter = {
  /** By area. */
  area?: IdFilter | null | undefined;
  /** By area, its slug. */
  areaSlug?: TextFilter | null | undefined;
  /** By fundingSource. */
  fundingSource?: IdFilter | null | undefined;
  /** By recurrence. */
  recurrence?: RecurrenceFilter | null | undefined;
  /** By s251Line. */
  s251Line?: IdFilter | null | undefined;
  /** By subjectiveGroup. */
  subjectiveGroup?: IdFilter | null | undefined;
  /** By title. */
  title?: TextFilter | null | undefined;
};

/** That somebody no longer holds a post. */
export type LeavingInput = {
  /** Last day held. A day to come is notice given. */
  endsOn: string;
  /** The `version` of that record as it was read. Refused with VERSION_CONFLICT where it has changed since. */
  expectedVersion: number;
  /** How the post was held. */
  occupancyId: string;
};

/** Which Observation records a list holds. All conditions must hold. */
export type ObservationFilter = {
  /** By area. */
  area?: IdFilter | null | undefined;
  /** By area, its slug. */
  areaSlug?: TextFilter | null | undefined;
  /** By definition. */
  definition?: IdFilter | null | undefined;
  /** By definition, its slug. */
  definitionSlug?: TextFilter | null | undefined;
  /** By indicator. */
  indicator?: IdFilter | null | undefined;
  /** By indicator, its slug. */
  indicatorSlug?: TextFilter | null | undefined;
  /** By peerSet. */
  peerSet?: IdFilter | null | undefined;
  /** By peerSet, its slug. */
  peerSetSlug?: TextFilter | null | undefined;
  /** By period. */
  period?: IdFilter | null | undefined;
  /** By period, its code. */
  periodCode?: TextFilter | null | undefined;
  /** By period, its endsOn. */
  periodEndsOn?: DateFilter | null | undefined;
  /** By period, its startsOn. */
  periodStartsOn?: DateFilter | null | undefined;
  /** By status. */
  status?: ObservationStatusFilter | null | undefined;
  /** By symbol. */
  symbol?: ObservationSymbolFilter | null | undefined;
  /** By value. */
  value?: FigureFilter | null | undefined;
};

/** A measured value: by one definition, for one area and period. */
export type ObservationInput = {
  /** Where: an area in which the caller’s organisation takes part. */
  areaId: string;
  /** The date it is true of, where it is not that of the batch. */
  asAt?: string | null | undefined;
  /** How exactly it was counted, and with that the indicator. */
  definitionId: string;
  /** Out of how many. */
  denominator?: CountFigureInput | null | undefined;
  /** For DERIVED, and only then: how it was worked out. */
  method?: string | null | undefined;
  /** How many were counted. */
  numerator?: CountFigureInput | null | undefined;
  /** The areas a mean or a rank was worked out over. Left out: it is of the one area. */
  peerSetId?: string | null | undefined;
  /** When, in the kind of period of the definition. */
  period: string;
  /** How settled it is. */
  status: ObservationStatus;
  /** What stands in the publication in place of a value, such as `c` or `:`. Read as the data set of the definition means it. */
  symbol?: string | null | undefined;
  /** The value, in the unit of the indicator. Left out: a symbol stands in its place, or nobody has said. */
  value?: DecimalFigureInput | null | undefined;
};

/** How settled an observation is. */
export type ObservationStatus =
  /** Worked out by us from published values; the method stands in `method`. */
  | 'DERIVED'
  /** Published as settled. */
  | 'FINAL'
  /** Published, and expected to change. */
  | 'PROVISIONAL'
  /** Published again in place of an earlier value, which stays readable. */
  | 'REVISED';

/** Condition on ObservationStatus. */
export type ObservationStatusFilter = {
  /** Any one of these. */
  in?: Array<ObservationStatus> | null | undefined;
  /** None of these. */
  notIn?: Array<ObservationStatus> | null | undefined;
};

/** What official statistics write in place of a number. Releases differ: what a symbol means in one stands with its data set. */
export type ObservationSymbol =
  /** Confidential: too few people to publish. */
  | 'C'
  /** The same as LOW, where that word would be insensitive. */
  | 'K'
  /** Rounds to nothing, but is not nothing. */
  | 'LOW'
  /** Of low reliability. */
  | 'U'
  /** Not available. */
  | 'X'
  /** Not applicable. */
  | 'Z';

/** Condition on ObservationSymbol. */
export type ObservationSymbolFilter = {
  /** Any one of these. */
  in?: Array<ObservationSymbol> | null | undefined;
  /** None of these. */
  notIn?: Array<ObservationSymbol> | null | undefined;
};

/** Which Occupancy records a list holds. All conditions must hold. */
export type OccupancyFilter = {
  /** By area. */
  area?: IdFilter | null | undefined;
  /** By area, its slug. */
  areaSlug?: TextFilter | null | undefined;
  /** By endsOn. */
  endsOn?: DateFilter | null | undefined;
  /** By fte. */
  fte?: FteFilter | null | undefined;
  /** By kind. */
  kind?: OccupancyKindFilter | null | undefined;
  /** By overlap. */
  overlap?: OccupancyOverlapFilter | null | undefined;
  /** By post. */
  post?: IdFilter | null | undefined;
  /** By startsOn. */
  startsOn?: DateFilter | null | undefined;
  /** By withdrawnOn. */
  withdrawnOn?: DateFilter | null | undefined;
};

/** On what footing a post is held. */
export type OccupancyKind =
  /** Supplied by an agency. Covers a vacancy; does not fill it. */
  | 'AGENCY'
  /** Employed until a day. */
  | 'FIXED_TERM'
  /** A locum. Covers a vacancy; does not fill it. */
  | 'LOCUM'
  /** Employed without an end. */
  | 'PERMANENT'
  /** Lent by another post or body. */
  | 'SECONDED'
  /** In training for the post. */
  | 'TRAINEE';

/** Condition on OccupancyKind. */
export type OccupancyKindFilter = {
  /** Any one of these. */
  in?: Array<OccupancyKind> | null | undefined;
  /** None of these. */
  notIn?: Array<OccupancyKind> | null | undefined;
};

/** Why a post is held beside others, though together they hold more than the whole of it. */
export type OccupancyOverlap =
  /** Its holder is away for a time, such as on parental or sick leave, and somebody stands in. */
  | 'ABSENCE'
  /** Whoever leaves hands the work over to whoever comes. */
  | 'HANDOVER'
  /** Beyond the post by decision, such as a trainee beside a supervisor. */
  | 'SUPERNUMERARY';

/** Condition on OccupancyOverlap. */
export type OccupancyOverlapFilter = {
  /** Any one of these. */
  in?: Array<OccupancyOverlap> | null | undefined;
  /** None of these. */
  notIn?: Array<OccupancyOverlap> | null | undefined;
};

/** Which Organisation records a list holds. All conditions must hold. */
export type OrganisationFilter = {
  /** By name. */
  name?: TextFilter | null | undefined;
  /** By slug. */
  slug?: TextFilter | null | undefined;
  /** By type. */
  type?: OrganisationTypeFilter | null | undefined;
};

/** What kind of body an organisation is. */
export type OrganisationType =
  /** A council with education duties. */
  | 'COUNCIL'
  /** A company, charity or body that delivers work for a council or partnership. */
  | 'DELIVERY_PARTNER'
  /** A government department or its agency. */
  | 'GOV_DEPT'
  /** An NHS integrated care board, or the clinical commissioning group before it. */
  | 'ICB'
  /** A multi-academy trust. */
  | 'MAT'
  /** An NHS trust or other provider of NHS services. */
  | 'NHS_PROVIDER'
  /** The forum through which parents and carers take part in an area. */
  | 'PARENT_CARER_FORUM'
  /** An inspectorate, regulator or ombudsman. */
  | 'REGULATOR'
  /** A school or college. */
  | 'SCHOOL'
  /** A university. */
  | 'UNIVERSITY'
  /** A body whose source does not name it. */
  | 'UNNAMED';

/** Condition on OrganisationType. */
export type OrganisationTypeFilter = {
  /** Any one of these. */
  in?: Array<OrganisationType> | null | undefined;
  /** None of these. */
  notIn?: Array<OrganisationType> | null | undefined;
};

/** Condition on a date that may be only a month or a year: it matches where the whole of it could fall in the range. */
export type PartialDateFilter = {
  /** Its last possible day is this one or later. */
  from?: string | null | undefined;
  /** True: only where no date is set. False: only where one is. */
  isNull?: boolean | null | undefined;
  /** Its first possible day is this one or earlier. */
  to?: string | null | undefined;
};

/** A place in a document that says something. */
export type PassageInput = {
  /** Where in the document: a paragraph such as "§3.21", a table, a column. */
  locator: string;
  /** What it says, in our own words. */
  summary: string;
};

/** Which Pathway records a list holds. All conditions must hold. */
export type PathwayFilter = {
  /** By area. */
  area?: IdFilter | null | undefined;
  /** By area, its slug. */
  areaSlug?: TextFilter | null | undefined;
  /** By commissioner. */
  commissioner?: IdFilter | null | undefined;
  /** By commissioner, its slug. */
  commissionerSlug?: TextFilter | null | undefined;
  /** By kind. */
  kind?: PathwayKindFilter | null | undefined;
  /** By name. */
  name?: TextFilter | null | undefined;
  /** By provider. */
  provider?: IdFilter | null | undefined;
  /** By provider, its slug. */
  providerSlug?: TextFilter | null | undefined;
  /** By slug. */
  slug?: TextFilter | null | undefined;
};

/** What a pathway leads to. */
export type PathwayKind =
  /** Hearing services. */
  | 'AUDIOLOGY'
  /** Specialist mental health services for children. */
  | 'CAMHS'
  /** Nursing of children at home and at school. */
  | 'COMMUNITY_NURSING'
  /** Community paediatric service. */
  | 'COMMUNITY_PAEDIATRICS'
  /** Dietetics. */
  | 'DIETETICS'
  /** An education, health and care needs assessment, to plan and review. */
  | 'EHC_NEEDS_ASSESSMENT'
  /** An educational psychologist's advice for an assessment. */
  | 'EP_ADVICE'
  /** Wheelchairs, orthotics, prosthetics and other equipment. */
  | 'EQUIPMENT'
  /** A statutory health assessment of a child in care. */
  | 'HEALTH_ASSESSMENT'
  /** Nursing and therapy for long-term conditions. */
  | 'LONG_TERM_CONDITIONS'
  /** Mental health support outside specialist services. */
  | 'MENTAL_HEALTH'
  /** Assessment for autism, ADHD and the like. */
  | 'NEURODEVELOPMENTAL'
  /** Occupational therapy. */
  | 'OCCUPATIONAL_THERAPY'
  /** Orthotics as a therapy. */
  | 'ORTHOTICS'
  /** Something else; the name says what. */
  | 'OTHER'
  /** Physiotherapy. */
  | 'PHYSIOTHERAPY'
  /** A school place that meets the needs in a plan. */
  | 'SCHOOL_PLACEMENT'
  /** Speech and language therapy (SALT). */
  | 'SPEECH_AND_LANGUAGE';

/** Condition on PathwayKind. */
export type PathwayKindFilter = {
  /** Any one of these. */
  in?: Array<PathwayKind> | null | undefined;
  /** None of these. */
  notIn?: Array<PathwayKind> | null | undefined;
};

/** A sum of money. */
export type PenceFigureInput = {
  /** What a reader must know beside the figure; why it is missing. */
  note?: string | null | undefined;
  /** For PROMISED, and only then: when the value is due. */
  promisedFor?: string | null | undefined;
  /** How exactly the value is given. */
  qualifier?: Qualifier;
  /** What is known of it. KNOWN needs a value, DISPUTED may have one, the others have none. Refused with BAD_FIGURE. */
  state?: FigureState;
  /** Whole pence. */
  value?: number | null | undefined;
};

/** A plan, a workstream, an action or a milestone: exactly one of the four. */
export type PlanPartInput = {
  /** An action; its workstream and plan follow from it. */
  actionId?: string | null | undefined;
  /** The plan as a whole. */
  interventionId?: string | null | undefined;
  /** A milestone; action, workstream and plan follow from it. */
  milestoneId?: string | null | undefined;
  /** A workstream; its plan follows from it. */
  workstreamId?: string | null | undefined;
};

/** Which way an indicator is better. */
export type Polarity =
  /** The higher the better. */
  | 'HIGH'
  /** The lower the better. */
  | 'LOW'
  /** Neither way is better in itself. */
  | 'NEITHER';

/** Condition on Polarity. */
export type PolarityFilter = {
  /** Any one of these. */
  in?: Array<Polarity> | null | undefined;
  /** None of these. */
  notIn?: Array<Polarity> | null | undefined;
};

/** Which Post records a list holds. All conditions must hold. */
export type PostFilter = {
  /** By area. */
  area?: IdFilter | null | undefined;
  /** By area, its slug. */
  areaSlug?: TextFilter | null | undefined;
  /** By budgetedCost. */
  budgetedCost?: FigureFilter | null | undefined;
  /** By endsOn. */
  endsOn?: DateFilter | null | undefined;
  /** By establishedOn. */
  establishedOn?: DateFilter | null | undefined;
  /** By fte. */
  fte?: FigureFilter | null | undefined;
  /** By positionNumber. */
  positionNumber?: TextFilter | null | undefined;
  /** By postType. */
  postType?: IdFilter | null | undefined;
  /** By postType, its slug. */
  postTypeSlug?: TextFilter | null | undefined;
  /** By status. */
  status?: PostStatusFilter | null | undefined;
  /** By team. */
  team?: IdFilter | null | undefined;
  /** By team, its slug. */
  teamSlug?: TextFilter | null | undefined;
  /** By title. */
  title?: TextFilter | null | undefined;
};

/** Whether a post exists. */
export type PostStatus =
  /** No longer exists from the day after `endsOn`. */
  | 'DELETED'
  /** Exists, filled or not. */
  | 'ESTABLISHED'
  /** Exists and may not be filled for now. */
  | 'FROZEN'
  /** Asked for or planned; not established. */
  | 'PROPOSED'
  /** Proposed once and given up; it never existed. */
  | 'WITHDRAWN';

/** Condition on PostStatus. */
export type PostStatusFilter = {
  /** Any one of these. */
  in?: Array<PostStatus> | null | undefined;
  /** None of these. */
  notIn?: Array<PostStatus> | null | undefined;
};

/** How exactly the source gives a value. */
export type Qualifier =
  /** About, approximately, some. */
  | 'APPROXIMATE'
  /** This value or more. */
  | 'AT_LEAST'
  /** This value or less. */
  | 'AT_MOST'
  /** As written. */
  | 'EXACT'
  /** Under this value. */
  | 'LESS_THAN'
  /** Over this value. */
  | 'MORE_THAN';

/** The rule that found something doubtful in a record. A flag warns; it changes nothing. */
export type QualityRule =
  /** Most of a list moved between bands in one step. */
  | 'BAND_SHIFT'
  /** The bands do not add up to the total. */
  | 'BAND_SUM'
  /** The file has the same column twice. */
  | 'DUPLICATE_COLUMN'
  /** Exactly the same figures as the time before. */
  | 'IDENTICAL_CONSECUTIVE'
  /** The document skips or leaves empty something it should hold. */
  | 'MISSING_PARAGRAPH'
  /** A total over providers in which one is missing, or is itself flagged. */
  | 'MISSING_SUBMITTER'
  /** A count below zero. */
  | 'NEGATIVE'
  /** Older than its owner was to refresh it. */
  | 'STALE'
  /** Far from the year before. */
  | 'YEAR_ON_YEAR_JUMP'
  /** Every figure is zero where the one before was not. */
  | 'ZERO_SPIKE';

/** A question to another organisation about its data. Its as-at date is the day it is raised. */
export type RaiseDataQueryInput = {
  /** The record it asks about, of any noun. Left out: about something that is not recorded. */
  aboutId?: string | null | undefined;
  /** The area concerned. Left out: the area of the record. */
  areaId?: string | null | undefined;
  /** The date the statement is true of, as exactly as it is known. */
  asAt: string;
  /** The organisation that must answer. Left out: the one that keeps the record. */
  askedOfId?: string | null | undefined;
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** What is asked. */
  question: string;
  /** The role or body that asks, such as a board; never a person's name. Left out: the caller’s role. */
  raisedBy?: string | null | undefined;
  /** The passage that says so. Left out: the caller’s organisation is the source. */
  sourceId?: string | null | undefined;
  /** The tier that may see it. Left out: the tier of the record it belongs to. */
  visibility?: Visibility | null | undefined;
};

/** Facts and demonstration never meet in one list, total, peer set or trend. */
export type Realm =
  /** Invented for the fictional demonstration area. Says nothing about any real place. */
  | 'DEMONSTRATION'
  /** Taken from a named source. Lists hold facts unless asked otherwise. */
  | 'FACT';

/** Where cases stand, by pathway, stage and date. */
export type RecordCaseStagesInput = {
  /** The date the statement is true of, as exactly as it is known. */
  asAt: string;
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** The counts, 1 to 10,000: all are recorded, or none, with a reason for each that is wrong. */
  items: Array<CaseStageInput>;
  /** The passage that says so. Left out: the caller’s organisation is the source. */
  sourceId?: string | null | undefined;
  /** The tier that may see it. Left out: the tier of the record it belongs to. */
  visibility?: Visibility | null | undefined;
};

/** Caseloads of any number of teams and types of post of one area. */
export type RecordCaseloadsInput = {
  /** The area concerned. */
  areaId: string;
  /** The date the statement is true of, as exactly as it is known. */
  asAt: string;
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** The caseloads, 1 to 10,000: all are recorded, or none, with a reason for each that is wrong. */
  items: Array<CaseloadInput>;
  /** The passage that says so. Left out: the caller’s organisation is the source. */
  sourceId?: string | null | undefined;
  /** The tier that may see it. Left out: the tier of the record it belongs to. */
  visibility?: Visibility | null | undefined;
};

/** Commitments that a line is to pay. */
export type RecordCommitmentInput = {
  /** Record them although nobody has said how much is approved, or only the least it is. A budget that is known is not passed by this either. */
  acceptUnknownBudget?: boolean;
  /** The date the statement is true of, as exactly as it is known. */
  asAt: string;
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** The commitments, 1 to 10,000: all are recorded, or none, with a reason for each that is wrong. */
  items: Array<CommitmentInput>;
  /** The line they are paid from. */
  lineId: string;
  /** The passage that says so. Left out: the caller’s organisation is the source. */
  sourceId?: string | null | undefined;
  /** The tier that may see it. Left out: the tier of the record it belongs to. */
  visibility?: Visibility | null | undefined;
};

/** How far a move of records has come on a date. A figure left out is UNKNOWN. */
export type RecordMigrationTallyInput = {
  /** The area concerned. */
  areaId: string;
  /** The date the statement is true of, as exactly as it is known. */
  asAt: string;
  /** Why it is being done so, and what stood in the way. */
  cause: string;
  /** How many have been moved. */
  done?: CountFigureInput | null | undefined;
  /** When it is expected to be finished. */
  expectedBy?: string | null | undefined;
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** What is being moved. */
  moving: string;
  /** The passage that says so. Left out: the caller’s organisation is the source. */
  sourceId?: string | null | undefined;
  /** The system the records move to. Left out: not named. */
  systemId?: string | null | undefined;
  /** How many there are to move. */
  total?: CountFigureInput | null | undefined;
  /** The tier that may see it. Left out: the tier of the record it belongs to. */
  visibility?: Visibility | null | undefined;
};

/** Measured values of any number of definitions, areas and periods. */
export type RecordObservationsInput = {
  /** The date the statement is true of, as exactly as it is known. */
  asAt: string;
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** The values, 1 to 10,000: all are recorded, or none, with a reason for each that is wrong. */
  items: Array<ObservationInput>;
  /** The release they were published in. Left out: not published. */
  releaseId?: string | null | undefined;
  /** The passage that says so. Left out: the caller’s organisation is the source. */
  sourceId?: string | null | undefined;
  /** The tier that may see it. Left out: the tier of the record it belongs to. */
  visibility?: Visibility | null | undefined;
};

/** Steps of recruitment, as a recruitment system has them. */
export type RecordRecruitmentEventInput = {
  /** The date the statement is true of, as exactly as it is known. */
  asAt: string;
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** The steps in any order, 1 to 10,000: all are recorded, or none, with a reason for each that is wrong. */
  items: Array<RecruitmentStepInput>;
  /** The passage that says so. Left out: the caller’s organisation is the source. */
  sourceId?: string | null | undefined;
  /** The tier that may see it. Left out: the tier of the record it belongs to. */
  visibility?: Visibility | null | undefined;
};

/** A document and what it says, or more of a document that is on record. */
export type RecordSourceInput = {
  /** A new document. Left out: one that is on record. */
  document?: SourceDocumentInput | null | undefined;
  /** The document that is on record. Left out: a new one. */
  documentId?: string | null | undefined;
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** The passages, 1 to 10,000. */
  passages: Array<PassageInput>;
};

/** Spend against a line of investment, as the ledger has it. */
export type RecordSpendInput = {
  /** The date the statement is true of, as exactly as it is known. */
  asAt: string;
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** The postings, 1 to 10,000: all are recorded, or none, with a reason for each that is wrong. */
  items: Array<SpendInput>;
  /** The line it was spent from. */
  lineId: string;
  /** The passage that says so. Left out: the caller’s organisation is the source. */
  sourceId?: string | null | undefined;
  /** The tier that may see it. Left out: the tier of the record it belongs to. */
  visibility?: Visibility | null | undefined;
};

/** Flows of any number of lists and periods. */
export type RecordWaitFlowsInput = {
  /** The date the statement is true of, as exactly as it is known. */
  asAt: string;
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** The flows, 1 to 10,000: all are recorded, or none, with a reason for each that is wrong. */
  items: Array<WaitFlowInput>;
  /** The passage that says so. Left out: the caller’s organisation is the source. */
  sourceId?: string | null | undefined;
  /** The tier that may see it. Left out: the tier of the record it belongs to. */
  visibility?: Visibility | null | undefined;
};

/** Support and information for families while they wait or look for help. */
export type RecordWhileWaitingOfferInput = {
  /** The area concerned. */
  areaId: string;
  /** The date the statement is true of, as exactly as it is known. */
  asAt: string;
  /** With whom it was designed; never a person's name. Left out: not said. */
  designedWith?: string | null | undefined;
  /** What was said of it. */
  detail: string;
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** The pathway concerned, one of the area. Left out: none in particular. */
  pathwayId?: string | null | undefined;
  /** The organisation that offers it. Left out: not said. */
  providerId?: string | null | undefined;
  /** The passage that says so. Left out: the caller’s organisation is the source. */
  sourceId?: string | null | undefined;
  /** What it is. */
  title: string;
  /** The tier that may see it. Left out: the tier of the record it belongs to. */
  visibility?: Visibility | null | undefined;
};

/** A step on the way to filling a vacancy. */
export type RecruitmentStage =
  /** The offer was accepted: somebody is appointed, not yet at work. */
  | 'ACCEPTED'
  /** The post was advertised. */
  | 'ADVERTISED'
  /** Leave to recruit was given. */
  | 'APPROVED'
  /** Checks before employment began. */
  | 'CHECKS'
  /** Interviews were held. */
  | 'INTERVIEWED'
  /** The post was offered. */
  | 'OFFERED'
  /** The post was advertised again. */
  | 'READVERTISED'
  /** Candidates were chosen for interview. */
  | 'SHORTLISTED'
  /** Somebody started work. */
  | 'STARTED'
  /** The recruitment or the candidate withdrew. */
  | 'WITHDRAWN';

/** A step of filling a vacancy. No candidate is recorded. */
export type RecruitmentStepInput = {
  /** When, as exactly as it is known; never a day to come. */
  happenedOn: string;
  /** What else is said of it; nobody’s name. */
  note?: string | null | undefined;
  /** The step. */
  stage: RecruitmentStage;
  /** The vacancy to be filled. */
  vacancyId: string;
};

/** Whether money comes once or every year. */
export type Recurrence =
  /** Once. */
  | 'ONE_OFF'
  /** Every year until it is decided otherwise. */
  | 'RECURRENT'
  /** The source does not say. */
  | 'UNKNOWN';

/** Condition on Recurrence. */
export type RecurrenceFilter = {
  /** Any one of these. */
  in?: Array<Recurrence> | null | undefined;
  /** None of these. */
  notIn?: Array<Recurrence> | null | undefined;
};

/** How parts of plans stand on a day. */
export type ReportStatusInput = {
  /** The date the statement is true of, as exactly as it is known. */
  asAt: string;
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** The ratings, 1 to 10,000: all are recorded, or none, with a reason for each that is wrong. */
  items: Array<StatusInput>;
  /** The passage that says so. Left out: the caller’s organisation is the source. */
  sourceId?: string | null | undefined;
  /** The tier that may see it. Left out: the tier of the record it belongs to. */
  visibility?: Visibility | null | undefined;
};

/** Waits of any number of lists and periods. */
export type ReportWaitsInput = {
  /** The date the statement is true of, as exactly as it is known. */
  asAt: string;
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** The reports, 1 to 10,000: all are recorded, or none, with a reason for each that is wrong. */
  items: Array<WaitReportInput>;
  /** The passage that says so. Left out: the caller’s organisation is the source. */
  sourceId?: string | null | undefined;
  /** The tier that may see it. Left out: the tier of the record it belongs to. */
  visibility?: Visibility | null | undefined;
};

/** How an offer stands now. What is left out stays as it was. */
export type ReviseWhileWaitingOfferInput = {
  /** The date it is true of. */
  asAt: string;
  /** With whom it was designed; never a person's name. */
  designedWith?: string | null | undefined;
  /** What is said of it now, also that it has ended. */
  detail?: string | null | undefined;
  /** The `version` of the record as it was read. Refused with VERSION_CONFLICT where it has changed since. */
  expectedVersion: number;
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** The offer. */
  offerId: string;
  /** What it is. */
  title?: string | null | undefined;
};

/** Which subscription gets a new secret. */
export type RotateSubscriptionSecretInput = {
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** The subscription. */
  subscriptionId: string;
};

/** A document that statements are taken from. */
export type SourceDocumentInput = {
  /** The area it speaks of. Left out: none in particular. */
  areaId?: string | null | undefined;
  /** How the date is known where the document does not give it. */
  dateBasis?: string | null | undefined;
  /** What kind of source it is. */
  kind: SourceKind;
  /** What a reader must know of the document: its terms, or what is missing in it. */
  note?: string | null | undefined;
  /** When it was published or the meeting was held. Left out: not known. */
  publishedOn?: string | null | undefined;
  /** The organisation that published it. */
  publisherId?: string | null | undefined;
  /** Short name for queries, such as `cabinet-2025-06`: small letters, digits and hyphens. */
  slug: string;
  /** Its title. */
  title: string;
  /** Where it can be read: an address that begins with https:// or http://. */
  url?: string | null | undefined;
  /** Who may see the document and its passages here. */
  visibility: Visibility;
};

/** What kind of source a document is. */
export type SourceKind =
  /** A report or minutes of a board or committee. */
  | 'COMMITTEE_PAPER'
  /** A published record of a decision. */
  | 'DECISION_RECORD'
  /** Made by the demonstration generator. */
  | 'GENERATED'
  /** Law or statutory guidance. */
  | 'LEGISLATION'
  /** A press report. */
  | 'NEWS'
  /** A notice, letter or report of a regulator or government department. */
  | 'NOTICE'
  /** Official or management statistics. */
  | 'PUBLISHED_STATISTICS'
  /** A published list of codes or organisations. */
  | 'REFERENCE'
  /** Published research, or data released on request. */
  | 'RESEARCH';

/** A commitment that was spent, in whole or in part. */
export type SpendCommitmentInput = {
  /** The commitment. */
  commitmentId: string;
  /** The `version` of the record as it was read. Refused with VERSION_CONFLICT where it has changed since. */
  expectedVersion: number;
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** What is still committed after it. Left out, or zero: nothing. */
  remaining?: number | null | undefined;
  /** When it was spent. */
  spentOn: string;
};

/** One posting of the ledger. */
export type SpendInput = {
  /** The sum, on the basis of the line: of the period alone, or of the year so far. Below zero: income or a reversal. */
  amount: number;
  /** The cost centre. */
  costCentre?: string | null | undefined;
  /** What the ledger calls it. */
  description: string;
  /** The period it belongs to, such as "2024/2025|FY" or "2024-09|M". */
  period: string;
  /** The day it was posted. */
  postedOn: string;
  /** Its reference in the finance system. Once a line. */
  reference?: string | null | undefined;
};

/** How one part of a plan stands. */
export type StatusInput = {
  /** What is rated. Once a write. */
  about: PlanPartInput;
  /** The role that reports it; never a person's name. Left out: the role the caller signs in with. */
  authorRole?: string | null | undefined;
  /** The rating, of any scale: see `ratingScales`. */
  ratingId: string;
  /** What is said with the rating. */
  statement?: string | null | undefined;
};

/** Where to send which events. */
export type SubscribeToEventsInput = {
  /** The types of events to send, such as `finance.SpendRecorded`. Left out: all. */
  eventTypes?: Array<string> | null | undefined;
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** An https address of yours on the public internet, at most 2,000 characters, without user name or password. */
  url: string;
};

/** Condition on words. */
export type TextFilter = {
  /** These words somewhere inside, capitals or not. */
  contains?: string | null | undefined;
  /** Exactly these words. */
  equals?: string | null | undefined;
  /** Any one of these. */
  in?: Array<string> | null | undefined;
  /** True: only where nothing is written. False: only where something is. */
  isNull?: boolean | null | undefined;
};

/** How one record of the chain leads to the next. */
export type ThroughlineLinkKind =
  /** The post belongs to the team. */
  | 'BELONGS_TO'
  /** The one must be finished before the other. */
  | 'COMES_BEFORE'
  /** The pot that the line draws on. */
  | 'FEEDS'
  /** The line is for the pathway. */
  | 'FUNDS'
  /** The milestone is one of the action. */
  | 'IS_MEASURED_BY'
  /** The post is of the type. */
  | 'IS_OF_TYPE'
  /** Somebody says that the one works on the other: see how well that is founded. */
  | 'IS_SAID_TO_WORK_ON'
  /** The action, milestone or workstream waits for the money, the post or the vacancy. */
  | 'IS_WAITED_FOR_BY'
  /** The line pays for the post, wholly or in part. */
  | 'PAYS_FOR'
  /** The line is said to pay for staff that are counted and not listed. */
  | 'SAID_TO_PAY_FOR'
  /** The post, or part of it, stands vacant. */
  | 'STANDS_VACANT'
  /** Posts of the type, or the team, get through so much work. */
  | 'WORKS_AT'
  /** The team, or work at this pace, is done on the pathway. */
  | 'WORKS_ON';

/** The stages of the chain, from money to outcomes. */
export type ThroughlineStage =
  /** How much work staff get through. */
  | 'CAPACITY'
  /** Pots and lines of money. */
  | 'MONEY'
  /** Indicators. */
  | 'OUTCOMES'
  /** Actions, milestones and workstreams that wait for money or posts, or that work on an outcome. */
  | 'PLAN'
  /** Posts, their types, teams and vacancies, and staff that are counted and not listed. */
  | 'POSTS'
  /** Pathways and how long children wait on them. */
  | 'WAITS';

/** Where something stands by its dates alone. Worked out, never typed in. */
export type Timeliness =
  /** A date of completion is recorded. */
  | 'COMPLETE'
  /** Not recorded as complete, and not yet past its date. */
  | 'DUE'
  /** No date is recorded, or nobody stated its year. */
  | 'NOT_DATED'
  /** Not recorded as complete, and the last possible day it is due is past. */
  | 'OVERDUE';

/** Condition on Timeliness. */
export type TimelinessFilter = {
  /** Any one of these. */
  in?: Array<Timeliness> | null | undefined;
  /** None of these. */
  notIn?: Array<Timeliness> | null | undefined;
};

/** Who left which posts, as a personnel system has it. */
export type VacatePostInput = {
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** Who left, 1 to 10,000: all are recorded, or none, with a reason for each that is wrong. */
  items: Array<LeavingInput>;
};

/** Who may see a record. Each tier sees the tiers above it in this list. */
export type Visibility =
  /** Elected members and the officers who serve them. */
  | 'MEMBER'
  /** Organisations with a sharing agreement that covers the record. */
  | 'PARTNER'
  /** Anyone. */
  | 'PUBLIC'
  /** Only the organisation that owns the record. */
  | 'RESTRICTED';

/** The people of a list who had waited for a length of time. */
export type WaitBandInput = {
  /** How many people. Zero is zero; who did not report says UNKNOWN. */
  count: CountFigureInput;
  /** Shortest wait in it, in days. */
  fromDays: number;
  /** The band as published, such as ">18-52 weeks". Left out: told by its days. */
  label?: string | null | undefined;
  /** Longest wait in it, in days. Left out: no end. */
  toDays?: number | null | undefined;
};

/** Whether everybody who should be counted is counted. */
export type WaitCompleteness =
  /** Stated to be complete. */
  | 'COMPLETE'
  /** Somebody is missing, or the figures of somebody who is counted are flagged. */
  | 'PARTIAL'
  /** Nobody has said. */
  | 'UNKNOWN';

/** Condition on WaitCompleteness. */
export type WaitCompletenessFilter = {
  /** Any one of these. */
  in?: Array<WaitCompleteness> | null | undefined;
  /** None of these. */
  notIn?: Array<WaitCompleteness> | null | undefined;
};

/** How many came onto a list and how many left it. A figure left out is UNKNOWN. */
export type WaitFlowInput = {
  /** The date it is true of, where it is not that of the batch. */
  asAt?: string | null | undefined;
  /** What the figures count. */
  basis?: FlowBasis;
  /** The pathway. */
  pathwayId: string;
  /** The period, such as "2025-09|M". Left out: not told by period. */
  period?: string | null | undefined;
  /** The organisation whose list it is. Left out: several, or not said. */
  providerId?: string | null | undefined;
  /** Referrals or requests that came in. */
  referrals?: DecimalFigureInput | null | undefined;
  /** People taken off the list for another reason. */
  removals?: DecimalFigureInput | null | undefined;
  /** People who were seen or whose work was done. */
  starts?: DecimalFigureInput | null | undefined;
};

/** How long people on one list waited, or had waited. A figure left out is UNKNOWN. */
export type WaitReportInput = {
  /** The area the report is of, by its scope. Left out: the area of the pathway. */
  areaId?: string | null | undefined;
  /** The date it is true of, where it is not that of the batch. */
  asAt?: string | null | undefined;
  /** The people by length of wait, in any order. A length of time that is in no band is on record as missing. */
  bands?: Array<WaitBandInput>;
  /** What the wait measures: the edition of the clock that was used. */
  clockId: string;
  /** Whether everybody is counted. */
  completeness?: WaitCompleteness;
  /** The longest wait, in weeks. */
  longestWeeks?: DecimalFigureInput | null | undefined;
  /** The average wait, in weeks. */
  meanWeeks?: DecimalFigureInput | null | undefined;
  /** The middle wait, in weeks. */
  medianWeeks?: DecimalFigureInput | null | undefined;
  /** Of a total over providers: how many of them handed nothing in. Left out: not said. */
  missingSubmitters?: number | null | undefined;
  /** The pathway. */
  pathwayId: string;
  /** The wait that 92 of 100 do not pass, in weeks. */
  percentile92Weeks?: DecimalFigureInput | null | undefined;
  /** The period it is reported for, such as "2025-09|M". Left out: not reported by period. */
  period?: string | null | undefined;
  /** The organisation whose list it is. Left out: several, or not said. */
  providerId?: string | null | undefined;
  /** Whose list it tells of. */
  scope: WaitScope;
  /** A wait in weeks of which nobody says which of these it is. Left out: NOT_APPLICABLE, since each figure says what it is. */
  statedWeeks?: DecimalFigureInput | null | undefined;
  /** How firm it is. */
  status?: WaitStatus;
  /** People on the list, or people whose wait ended, by the basis of the clock. */
  total?: CountFigureInput | null | undefined;
};

/** Whose list a wait snapshot tells of. */
export type WaitScope =
  /** Only the children of the area. */
  | 'AREA'
  /** The lists of all providers of an integrated care board together. */
  | 'INTEGRATED_CARE_BOARD'
  /** The whole country. */
  | 'NATIONAL'
  /** The lists of all providers of a region of NHS England together. */
  | 'NHS_REGION'
  /** Everyone on the list of the provider, wherever they live. Not a figure of any council area. */
  | 'PROVIDER'
  /** Nobody has said. */
  | 'UNKNOWN';

/** Condition on WaitScope. */
export type WaitScopeFilter = {
  /** Any one of these. */
  in?: Array<WaitScope> | null | undefined;
  /** None of these. */
  notIn?: Array<WaitScope> | null | undefined;
};

/** Which WaitSnapshot records a list holds. All conditions must hold. */
export type WaitSnapshotFilter = {
  /** By area. */
  area?: IdFilter | null | undefined;
  /** By area, its slug. */
  areaSlug?: TextFilter | null | undefined;
  /** By asAt. */
  asAt?: PartialDateFilter | null | undefined;
  /** By clock. */
  clock?: IdFilter | null | undefined;
  /** By clock, its slug. */
  clockSlug?: TextFilter | null | undefined;
  /** By completeness. */
  completeness?: WaitCompletenessFilter | null | undefined;
  /** By medianWeeks. */
  medianWeeks?: FigureFilter | null | undefined;
  /** By pathway. */
  pathway?: IdFilter | null | undefined;
  /** By pathway, its kind. */
  pathwayKind?: PathwayKindFilter | null | undefined;
  /** By pathway, its slug. */
  pathwaySlug?: TextFilter | null | undefined;
  /** By period. */
  period?: IdFilter | null | undefined;
  /** By period, its code. */
  periodCode?: TextFilter | null | undefined;
  /** By period, its startsOn. */
  periodStartsOn?: DateFilter | null | undefined;
  /** By provider. */
  provider?: IdFilter | null | undefined;
  /** By provider, its slug. */
  providerSlug?: TextFilter | null | undefined;
  /** By scope. */
  scope?: WaitScopeFilter | null | undefined;
  /** By statedWeeks. */
  statedWeeks?: FigureFilter | null | undefined;
  /** By status. */
  status?: WaitStatusFilter | null | undefined;
  /** By total. */
  total?: FigureFilter | null | undefined;
};

/** How many waits are told as one. */
export type WaitStatistic =
  /** Counts of people by length of wait. */
  | 'BANDS'
  /** The longest wait. */
  | 'LONGEST'
  /** The average wait. */
  | 'MEAN'
  /** The middle wait. */
  | 'MEDIAN'
  /** The wait that 92 of 100 do not pass. */
  | 'PERCENTILE_92'
  /** The share whose wait stays within a limit. */
  | 'SHARE_IN_LIMIT'
  /** Nobody has said. */
  | 'UNKNOWN';

/** Condition on WaitStatistic. */
export type WaitStatisticFilter = {
  /** Any one of these. */
  in?: Array<WaitStatistic> | null | undefined;
  /** None of these. */
  notIn?: Array<WaitStatistic> | null | undefined;
};

/** How firm a wait snapshot is. */
export type WaitStatus =
  /** Not to be revised. */
  | 'FINAL'
  /** Unvalidated; not an official statistic. */
  | 'MANAGEMENT_INFORMATION'
  /** To be revised. */
  | 'PROVISIONAL'
  /** Replaces an earlier one. */
  | 'REVISED'
  /** Nobody has said. */
  | 'UNKNOWN';

/** Condition on WaitStatus. */
export type WaitStatusFilter = {
  /** Any one of these. */
  in?: Array<WaitStatus> | null | undefined;
  /** None of these. */
  notIn?: Array<WaitStatus> | null | undefined;
};

/** That a post was held, which was recorded in error. */
export type WithdrawOccupancyInput = {
  /** The `version` of the record as it was read. Refused with VERSION_CONFLICT where it has changed since. */
  expectedVersion: number;
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** The record of how the post was held. */
  occupancyId: string;
};

export type AreaQueryVariables = Exact<{
  slug: string;
}>;


export type AreaQuery = { area: { id: string, slug: string, name: string, kind: AreaKind, notice: string | null, pathways: { nodes: Array<{ id: string, slug: string, name: string, kind: PathwayKind, provider: { id: string, slug: string, name: string } | null }> } } };

export type AreasQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: AreaFilter | null | undefined;
  realm?: Realm;
}>;


export type AreasQuery = { areas: { nodes: Array<{ id: string, slug: string, name: string, kind: AreaKind }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AnswerDataQueryMutationVariables = Exact<{
  input: AnswerDataQueryInput;
}>;


export type AnswerDataQueryMutation = { answerDataQuery:
    | (
      { replayed: boolean, dataQuery: { id: string, version: number, status: DataQueryStatus, answer: string | null, answeredBy: string | null, answeredOn: string | null }, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'DataQueryAnswered' }
    )
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
   };

export type RaiseDataQueryMutationVariables = Exact<{
  input: RaiseDataQueryInput;
}>;


export type RaiseDataQueryMutation = { raiseDataQuery:
    | (
      { replayed: boolean, dataQuery: { id: string, version: number, status: DataQueryStatus, question: string, askedOf: { id: string, name: string } | null }, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'DataQueryRaised' }
    )
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
   };

export type EventsQueryVariables = Exact<{
  after?: string | null | undefined;
  first?: number;
  realm?: Realm;
}>;


export type EventsQuery = { events: { endCursor: string, hasNextPage: boolean, nodes: Array<{ id: string, type: string, at: string, permission: string, subjectId: string | null, submissionId: string | null, organisationId: string | null, areaIds: Array<string>, recordIds: Array<string>, recordCount: number }> } };

export type EventSubscriptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type EventSubscriptionsQuery = { eventSubscriptions: Array<{ id: string, url: string, eventTypes: Array<string>, endedAt: string | null }> };

export type RecordSpendMutationVariables = Exact<{
  input: RecordSpendInput;
}>;


export type RecordSpendMutation = { recordSpend:
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
    | (
      { replayed: boolean, line: { id: string }, actuals: Array<{ id: string, version: number }>, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'SpendRecorded' }
    )
   };

export type RecordCommitmentMutationVariables = Exact<{
  input: RecordCommitmentInput;
}>;


export type RecordCommitmentMutation = { recordCommitment:
    | (
      { replayed: boolean, line: { id: string }, commitments: Array<{ id: string, version: number }>, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'CommitmentRecorded' }
    )
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
   };

export type SpendCommitmentMutationVariables = Exact<{
  input: SpendCommitmentInput;
}>;


export type SpendCommitmentMutation = { spendCommitment:
    | (
      { replayed: boolean, commitment: { id: string, version: number }, line: { id: string } | null, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'CommitmentSpent' }
    )
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
   };

export type CancelCommitmentMutationVariables = Exact<{
  input: CancelCommitmentInput;
}>;


export type CancelCommitmentMutation = { cancelCommitment:
    | (
      { replayed: boolean, commitment: { id: string, version: number }, line: { id: string } | null, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'CommitmentCancelled' }
    )
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
   };

export type ReportStatusMutationVariables = Exact<{
  input: ReportStatusInput;
}>;


export type ReportStatusMutation = { reportStatus:
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
    | (
      { replayed: boolean, statusReports: Array<{ id: string, version: number }>, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'StatusReported' }
    )
   };

export type RecordObservationsMutationVariables = Exact<{
  input: RecordObservationsInput;
}>;


export type RecordObservationsMutation = { recordObservations:
    | (
      { replayed: boolean, observations: Array<{ id: string, version: number, period: { code: string } | null, value: { state: FigureState, value: string | null }, definition: { slug: string } | null }>, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'ObservationsRecorded' }
    )
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
   };

export type OrganisationsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: OrganisationFilter | null | undefined;
  realm?: Realm;
}>;


export type OrganisationsQuery = { organisations: { nodes: Array<{ id: string, slug: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ClockDefinitionsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: ClockDefinitionFilter | null | undefined;
  realm?: Realm;
}>;


export type ClockDefinitionsQuery = { clockDefinitions: { nodes: Array<{ id: string, slug: string, name: string, basis: ClockBasis, startEvent: ClockStart, stopEvent: ClockStop, includesIntervention: IncludesIntervention, comparable: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PathwaysQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: PathwayFilter | null | undefined;
  realm?: Realm;
}>;


export type PathwaysQuery = { pathways: { nodes: Array<{ id: string, slug: string, name: string, kind: PathwayKind, provider: { id: string, slug: string, name: string } | null, area: { id: string, slug: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IndicatorsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: IndicatorFilter | null | undefined;
  realm?: Realm;
}>;


export type IndicatorsQuery = { indicators: { nodes: Array<{ id: string, slug: string, name: string, definitions: { nodes: Array<{ id: string, slug: string, label: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PostsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: PostFilter | null | undefined;
  realm?: Realm;
}>;


export type PostsQuery = { posts: { nodes: Array<{ id: string, version: number, title: string, status: PostStatus, staffing: { established: { state: FigureState, value: string | null }, occupied: { state: FigureState, value: string | null }, vacant: { state: FigureState, value: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InvestmentLinesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: InvestmentLineFilter | null | undefined;
  realm?: Realm;
}>;


export type InvestmentLinesQuery = { investmentLines: { nodes: Array<{ id: string, version: number, title: string, area: { id: string, slug: string } | null, position: { approved: { state: FigureState, value: number | null }, committed: { state: FigureState, value: number | null }, actual: { state: FigureState, value: number | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CommitmentsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: CommitmentFilter | null | undefined;
  realm?: Realm;
}>;


export type CommitmentsQuery = { commitments: { nodes: Array<{ id: string, version: number, reference: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OccupanciesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: OccupancyFilter | null | undefined;
  realm?: Realm;
}>;


export type OccupanciesQuery = { occupancies: { nodes: Array<{ id: string, version: number, startsOn: string, endsOn: string | null, post: { id: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ActionsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: ActionFilter | null | undefined;
  realm?: Realm;
}>;


export type ActionsQuery = { actions: { nodes: Array<{ id: string, version: number, title: string, reference: string | null, dueOn: string | null, timeliness: Timeliness }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DataQueriesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: DataQueryFilter | null | undefined;
  realm?: Realm;
}>;


export type DataQueriesQuery = { dataQueries: { nodes: Array<{ id: string, version: number, question: string, raisedBy: string, raisedOn: string, status: DataQueryStatus, open: boolean, answer: string | null, answeredBy: string | null, askedOf: { id: string, slug: string, name: string } | null, area: { id: string, slug: string } | null, about:
        | (
          { id: string }
          & { __typename: 'Action' | 'ActionLogItem' | 'Actual' | 'AgendaItem' | 'Area' | 'AreaCode' | 'AreaMembership' | 'AreaName' | 'AreaOfConcern' | 'AuditEntry' | 'Board' | 'BoardAccountability' | 'BudgetVersion' | 'Caller' | 'CallerKey' | 'CapacityAssumption' | 'CaseStageSnapshot' | 'CaseloadSnapshot' | 'Claim' | 'ClaimComparator' }
        )
        | (
          { id: string }
          & { __typename: 'Code' | 'CodeList' | 'Commitment' | 'Correction' | 'DataQuery' | 'DataSet' | 'DataSetColumn' | 'Decision' | 'DecisionEffect' | 'DefinitionVersion' | 'DeliveryConcentration' | 'DemandFactor' | 'Dependency' | 'DisruptionEffect' | 'DisruptionEvent' | 'DisruptionSpell' | 'EstablishmentVersion' | 'Evidence' | 'EvidenceRequirement' | 'ExternalReview' }
        )
        | (
          { id: string }
          & { __typename: 'Forecast' | 'FundingRequest' | 'FundingResponsibility' | 'FundingSource' | 'GlossaryTerm' | 'ImpactLink' | 'Indicator' | 'InformationGap' | 'Intervention' | 'InvestmentLine' | 'LedgerCoding' | 'LedgerMapping' | 'Meeting' | 'MigrationTally' | 'Milestone' | 'Observation' | 'Occupancy' | 'Organisation' | 'OrganisationCode' | 'Partnership' }
        )
        | (
          { id: string }
          & { __typename: 'Passage' | 'Pathway' | 'PathwayCapacity' | 'PathwayFunding' | 'PathwayTeam' | 'PeerSet' | 'PeerSetMember' | 'Period' | 'Permission' | 'Post' | 'PostFunding' | 'PostType' | 'PromiseTheme' | 'ProvisionCapacity' | 'ProvisionGap' | 'Publication' | 'PublishedRow' | 'QualityFlag' | 'Question' | 'RatingScale' }
        )
        | (
          { id: string }
          & { __typename: 'RatingValue' | 'Rebaseline' | 'RebaselineTally' | 'Recommendation' | 'RecommendationResponse' | 'RecruitmentEvent' | 'RecruitmentPressure' | 'ReportingDuty' | 'Risk' | 'Role' | 'RoleHolding' | 'RolePermission' | 'Section251Line' | 'SeriesBreak' | 'SharingAgreement' | 'SharingParty' | 'SlippageCause' | 'SmallNumberThreshold' | 'SourceDocument' | 'SourceSystem' }
        )
        | (
          { id: string }
          & { __typename: 'StatusReport' | 'StatusTally' | 'StatutoryLimit' | 'Submission' | 'SymbolMeaning' | 'Target' | 'Team' | 'TimeAllocation' | 'TrainingCommitment' | 'TrainingCourse' | 'TrainingNeed' | 'TrainingSnapshot' | 'TrajectoryPoint' | 'Vacancy' | 'Virement' | 'VisibilityRule' | 'WaitBand' | 'WaitFlow' | 'WhileWaitingOffer' | 'WorkforceCount' }
        )
        | (
          { id: string }
          & { __typename: 'Workstream' }
        )
        | (
          { name: string, basis: ClockBasis, startEvent: ClockStart, stopEvent: ClockStop, includesIntervention: IncludesIntervention, id: string }
          & { __typename: 'ClockDefinition' }
        )
        | (
          { asAt: string, id: string, pathway: { name: string } | null, clock: { name: string, basis: ClockBasis, startEvent: ClockStart, stopEvent: ClockStop, includesIntervention: IncludesIntervention } }
          & { __typename: 'WaitSnapshot' }
        )
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

type Taken_Usw273nU2j8QpeBafhSlkkGePsnvyn5GtarE1oqgQ_Fragment = { replayed: boolean, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null }> };

type Taken_IwOv02cbhkwJSpc66J1yrxOKy9RjEl8fx8kbeIn5w_Fragment = { replayed: boolean, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null }> };

type Taken_JoBuhyLp6jAcVcXvzZo4nSFeeDbBaZ1rV0iw4xTelw_Fragment = { replayed: boolean, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null }> };

type Taken_CvSdCUwbMchnLymyNt0cTm0mVxQgzRiYao3fY9wg_Fragment = { replayed: boolean, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null }> };

type Taken_Tycm0N08pHKzEqUfvIjHkkxiNqChUMhJuwWlDpdY_Fragment = { replayed: boolean, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null }> };

type Taken_Bg3Ne35Fw0Qp3ITidq9AjT8kILvs8kCUmqNEb4h9o_Fragment = { replayed: boolean, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null }> };

type Taken_Zu9kaqQbtOa9ZwhGbS6E7QlwZt6Vl8FrMheEqUrQhJc_Fragment = { replayed: boolean, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null }> };

type Taken_BuBetuSfm3tjuZuJlUljkf3iUvxCQnSaIxYiMGdZkEs_Fragment = { replayed: boolean, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null }> };

export type TakenFragment =
  | Taken_Usw273nU2j8QpeBafhSlkkGePsnvyn5GtarE1oqgQ_Fragment
  | Taken_IwOv02cbhkwJSpc66J1yrxOKy9RjEl8fx8kbeIn5w_Fragment
  | Taken_JoBuhyLp6jAcVcXvzZo4nSFeeDbBaZ1rV0iw4xTelw_Fragment
  | Taken_CvSdCUwbMchnLymyNt0cTm0mVxQgzRiYao3fY9wg_Fragment
  | Taken_Tycm0N08pHKzEqUfvIjHkkxiNqChUMhJuwWlDpdY_Fragment
  | Taken_Bg3Ne35Fw0Qp3ITidq9AjT8kILvs8kCUmqNEb4h9o_Fragment
  | Taken_Zu9kaqQbtOa9ZwhGbS6E7QlwZt6Vl8FrMheEqUrQhJc_Fragment
  | Taken_BuBetuSfm3tjuZuJlUljkf3iUvxCQnSaIxYiMGdZkEs_Fragment
;

export type ReasonsFragment = { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> };

export type RecordSourceMutationVariables = Exact<{
  input: RecordSourceInput;
}>;


export type RecordSourceMutation = { recordSource:
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
    | (
      { replayed: boolean, document: { id: string, slug: string, title: string }, passages: Array<{ id: string, locator: string }>, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'SourceRecorded' }
    )
   };

export type RecordMigrationTallyMutationVariables = Exact<{
  input: RecordMigrationTallyInput;
}>;


export type RecordMigrationTallyMutation = { recordMigrationTally:
    | (
      { replayed: boolean, tally: { id: string, version: number, asAt: string }, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'MigrationTallyRecorded' }
    )
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
   };

export type SubscribeToEventsMutationVariables = Exact<{
  input: SubscribeToEventsInput;
}>;


export type SubscribeToEventsMutation = { subscribeToEvents:
    | (
      { subscriptionId: string, secret: string, replayed: boolean, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'EventsSubscribed' }
    )
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
   };

export type RotateSubscriptionSecretMutationVariables = Exact<{
  input: RotateSubscriptionSecretInput;
}>;


export type RotateSubscriptionSecretMutation = { rotateSubscriptionSecret:
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
    | (
      { subscriptionId: string, secret: string, previousUntil: string, replayed: boolean, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'SubscriptionSecretRotated' }
    )
   };

export type EndSubscriptionMutationVariables = Exact<{
  input: EndSubscriptionInput;
}>;


export type EndSubscriptionMutation = { endSubscription:
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
    | (
      { subscriptionId: string, replayed: boolean, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'SubscriptionEnded' }
    )
   };

export type ThroughlineQueryVariables = Exact<{
  investmentLine?: string | null | undefined;
  indicator?: string | null | undefined;
  pathway?: string | null | undefined;
  post?: string | null | undefined;
  area?: string | null | undefined;
}>;


export type ThroughlineQuery = { throughline: { areas: Array<{ slug: string, name: string, notice: string | null }>, nodes: Array<{ id: string, type: string, stage: ThroughlineStage, label: string, asAt: string, steps: number, figures: Array<{ name: string, unit: FigureUnit, figure: { state: FigureState, qualifier: Qualifier, value: string | null, note: string | null } }> }>, links: Array<{ from: string, to: string, kind: ThroughlineLinkKind, statement: string | null, strength: ImpactStrength | null }>, outcomes: Array<{ indicator: { slug: string, name: string }, definition: { label: string }, period: { code: string }, value: { state: FigureState, value: string | null }, england: { state: FigureState, value: string | null }, region: { state: FigureState, value: string | null }, neighbours: { counted: number, mean: { state: FigureState, value: string | null } } | null }>, assumptions: Array<{ statement: string, basis: string }>, gaps: Array<{ kind: GapKind, where: string, sentence: string, since: string | null, owedBy: string | null, promisedFor: string | null }> } };

export type WaitSnapshotsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: WaitSnapshotFilter | null | undefined;
  realm?: Realm;
}>;


export type WaitSnapshotsQuery = { waitSnapshots: { nodes: Array<{ id: string, version: number, asAt: string, scope: WaitScope, pathway: { id: string, slug: string, name: string } | null, provider: { id: string, name: string } | null, clock: { id: string, slug: string, name: string }, total: { state: FigureState, value: number | null, note: string | null }, medianWeeks: { state: FigureState, value: string | null }, statedWeeks: { state: FigureState, value: string | null, note: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ObservationsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: ObservationFilter | null | undefined;
  realm?: Realm;
}>;


export type ObservationsQuery = { observations: { nodes: Array<{ id: string, version: number, status: ObservationStatus, indicator: { id: string, slug: string, name: string } | null, definition: { id: string, slug: string } | null, area: { id: string, slug: string } | null, period: { code: string } | null, value: { state: FigureState, value: string | null, note: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReportWaitsMutationVariables = Exact<{
  input: ReportWaitsInput;
}>;


export type ReportWaitsMutation = { reportWaits:
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
    | (
      { replayed: boolean, snapshots: Array<{ id: string, version: number, asAt: string, pathway: { id: string, name: string } | null, total: { state: FigureState, value: number | null }, medianWeeks: { state: FigureState, value: string | null } }>, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'WaitsReported' }
    )
   };

export type RecordWaitFlowsMutationVariables = Exact<{
  input: RecordWaitFlowsInput;
}>;


export type RecordWaitFlowsMutation = { recordWaitFlows:
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
    | (
      { replayed: boolean, flows: Array<{ id: string, version: number, asAt: string }>, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'WaitFlowsRecorded' }
    )
   };

export type RecordCaseStagesMutationVariables = Exact<{
  input: RecordCaseStagesInput;
}>;


export type RecordCaseStagesMutation = { recordCaseStages:
    | (
      { replayed: boolean, caseStages: Array<{ id: string, version: number, asAt: string, stage: CaseStage }>, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'CaseStagesRecorded' }
    )
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
   };

export type RecordWhileWaitingOfferMutationVariables = Exact<{
  input: RecordWhileWaitingOfferInput;
}>;


export type RecordWhileWaitingOfferMutation = { recordWhileWaitingOffer:
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
    | (
      { replayed: boolean, offer: { id: string, version: number, title: string }, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'WhileWaitingOfferRecorded' }
    )
   };

export type ReviseWhileWaitingOfferMutationVariables = Exact<{
  input: ReviseWhileWaitingOfferInput;
}>;


export type ReviseWhileWaitingOfferMutation = { reviseWhileWaitingOffer:
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
    | (
      { replayed: boolean, offer: { id: string, version: number, title: string }, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'WhileWaitingOfferRevised' }
    )
   };

export type FillPostMutationVariables = Exact<{
  input: FillPostInput;
}>;


export type FillPostMutation = { fillPost:
    | (
      { replayed: boolean, occupancies: Array<{ id: string, version: number }>, vacancies: Array<{ id: string, version: number }>, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'PostFilled' }
    )
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
   };

export type VacatePostMutationVariables = Exact<{
  input: VacatePostInput;
}>;


export type VacatePostMutation = { vacatePost:
    | (
      { replayed: boolean, occupancies: Array<{ id: string, version: number }>, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'PostVacated' }
    )
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
   };

export type ExtendOccupancyMutationVariables = Exact<{
  input: ExtendOccupancyInput;
}>;


export type ExtendOccupancyMutation = { extendOccupancy:
    | (
      { replayed: boolean, occupancy: { id: string, version: number }, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'OccupancyExtended' }
    )
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
   };

export type WithdrawOccupancyMutationVariables = Exact<{
  input: WithdrawOccupancyInput;
}>;


export type WithdrawOccupancyMutation = { withdrawOccupancy:
    | (
      { replayed: boolean, occupancy: { id: string, version: number }, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'OccupancyWithdrawn' }
    )
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
   };

export type RecordRecruitmentEventMutationVariables = Exact<{
  input: RecordRecruitmentEventInput;
}>;


export type RecordRecruitmentEventMutation = { recordRecruitmentEvent:
    | (
      { replayed: boolean, events: Array<{ id: string, version: number }>, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'RecruitmentEventRecorded' }
    )
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
   };

export type RecordCaseloadsMutationVariables = Exact<{
  input: RecordCaseloadsInput;
}>;


export type RecordCaseloadsMutation = { recordCaseloads:
    | (
      { replayed: boolean, caseloads: Array<{ id: string, version: number, asAt: string }>, submission: { id: string }, flags: Array<{ rule: QualityRule, detail: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
      & { __typename: 'CaseloadsRecorded' }
    )
    | (
      { code: string, message: string, path: Array<string>, parts: Array<{ code: string, message: string, path: Array<string> }> }
      & { __typename: 'Refusal' }
    )
   };

/** Codes of refusals that are known of; a newer server may have others. */
export type RefusalCode = 
  | 'ALREADY_RECORDED'
  | 'ANSWER_MISSING'
  | 'BAD_ADDRESS'
  | 'BAD_AMOUNT'
  | 'BAD_BAND'
  | 'BAD_COUNT'
  | 'BAD_FIGURE'
  | 'BAD_FTE'
  | 'BAD_ID'
  | 'BAD_IDEMPOTENCY_KEY'
  | 'BAD_OUTCOME'
  | 'BAD_OVERLAP'
  | 'BAD_RATE'
  | 'BAD_REMAINDER'
  | 'BAD_SLUG'
  | 'BAD_VALUE'
  | 'BANDS_OVERLAP'
  | 'BATCH_TOO_LARGE'
  | 'BEFORE_PERIOD'
  | 'BEFORE_POST'
  | 'BUDGET_EXCEEDED'
  | 'BUDGET_UNKNOWN'
  | 'BUSY'
  | 'COMMITMENT_CLOSED'
  | 'CORRECTION_MISSING'
  | 'DATE_TO_COME'
  | 'DONE_OVER_TOTAL'
  | 'DUPLICATE_ITEM'
  | 'DUPLICATE_REFERENCE'
  | 'EMPTY_BATCH'
  | 'ENDS_ALREADY'
  | 'ENDS_BEFORE_START'
  | 'ENDS_LATER_ALREADY'
  | 'FILLS_NOTHING'
  | 'FORBIDDEN'
  | 'FUTURE_DATE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'IN_THE_FUTURE'
  | 'LINE_CLOSED'
  | 'METHOD_MISSING'
  | 'NAMES_A_PERSON'
  | 'NOTHING_NAMED'
  | 'NOTHING_SAID'
  | 'NOT_A_FACT'
  | 'NOT_ESTABLISHED'
  | 'NOT_FOUND'
  | 'NO_STAFF_NAMED'
  | 'ONE_DOCUMENT'
  | 'ONE_NEEDED'
  | 'OTHER_PERIOD_KIND'
  | 'OUT_OF_ORDER'
  | 'PERIOD_SPANS_YEARS'
  | 'POST_ENDS'
  | 'POST_FROZEN'
  | 'POST_OVERFILLED'
  | 'PROVIDER_MISSING'
  | 'RATED_TWICE'
  | 'SAID_TWICE'
  | 'SLUG_TAKEN'
  | 'STAGE_OUT_OF_ORDER'
  | 'STARTS_LATER'
  | 'STEP_ON_RECORD'
  | 'SUBSCRIPTION_ENDED'
  | 'SYMBOL_AND_VALUE'
  | 'TEXT_MISSING'
  | 'TEXT_TOO_LONG'
  | 'TOO_MANY_SUBSCRIPTIONS'
  | 'UNKNOWN_EVENT_TYPE'
  | 'UNKNOWN_SYMBOL'
  | 'URL_NOT_ALLOWED'
  | 'VACANCY_CLOSED'
  | 'VACANCY_ELSEWHERE'
  | 'VERSION_CONFLICT'
  | 'WITHDRAWN_ALREADY'
  | 'WRONG_AREA'
  | 'WRONG_KIND_OF_ID'
  | 'YEAR_MISSING';

/** Root fields that are asked for: a server without one of them is of another version. */
export const rootFields = {
  Query: ['actions', 'area', 'areas', 'clockDefinitions', 'commitments', 'dataQueries', 'eventSubscriptions', 'events', 'indicators', 'investmentLines', 'observations', 'occupancies', 'organisations', 'pathways', 'posts', 'throughline', 'waitSnapshots'],
  Mutation: ['answerDataQuery', 'cancelCommitment', 'endSubscription', 'extendOccupancy', 'fillPost', 'raiseDataQuery', 'recordCaseStages', 'recordCaseloads', 'recordCommitment', 'recordMigrationTally', 'recordObservations', 'recordRecruitmentEvent', 'recordSource', 'recordSpend', 'recordWaitFlows', 'recordWhileWaitingOffer', 'reportStatus', 'reportWaits', 'reviseWhileWaitingOffer', 'rotateSubscriptionSecret', 'spendCommitment', 'subscribeToEvents', 'vacatePost', 'withdrawOccupancy'],
} as const;

const actionsDocument: Document = { name: 'Actions', field: 'actions', text: "query Actions($first: Int! = 50, $after: String, $filter: ActionFilter, $realm: Realm! = FACT) { actions(first: $first, after: $after, filter: $filter, realm: $realm) { nodes { id version title reference dueOn timeliness } pageInfo { hasNextPage endCursor } } }" };

const answerDataQueryDocument: Document = { name: 'AnswerDataQuery', field: 'answerDataQuery', text: "mutation AnswerDataQuery($input: AnswerDataQueryInput!) { answerDataQuery(input: $input) { __typename ... on DataQueryAnswered { dataQuery { id version status answer answeredBy answeredOn } ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

const areaDocument: Document = { name: 'Area', field: 'area', text: "query Area($slug: String!) { area(slug: $slug) { id slug name kind notice pathways(first: 200) { nodes { id slug name kind provider { id slug name } } } } }" };

const areasDocument: Document = { name: 'Areas', field: 'areas', text: "query Areas($first: Int! = 50, $after: String, $filter: AreaFilter, $realm: Realm! = FACT) { areas(first: $first, after: $after, filter: $filter, realm: $realm) { nodes { id slug name kind } pageInfo { hasNextPage endCursor } } }" };

const cancelCommitmentDocument: Document = { name: 'CancelCommitment', field: 'cancelCommitment', text: "mutation CancelCommitment($input: CancelCommitmentInput!) { cancelCommitment(input: $input) { __typename ... on CommitmentCancelled { commitment { id version } line { id } ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

const clockDefinitionsDocument: Document = { name: 'ClockDefinitions', field: 'clockDefinitions', text: "query ClockDefinitions($first: Int! = 50, $after: String, $filter: ClockDefinitionFilter, $realm: Realm! = FACT) { clockDefinitions(first: $first, after: $after, filter: $filter, realm: $realm) { nodes { id slug name basis startEvent stopEvent includesIntervention comparable } pageInfo { hasNextPage endCursor } } }" };

const commitmentsDocument: Document = { name: 'Commitments', field: 'commitments', text: "query Commitments($first: Int! = 50, $after: String, $filter: CommitmentFilter, $realm: Realm! = FACT) { commitments(first: $first, after: $after, filter: $filter, realm: $realm) { nodes { id version reference } pageInfo { hasNextPage endCursor } } }" };

const dataQueriesDocument: Document = { name: 'DataQueries', field: 'dataQueries', text: "query DataQueries($first: Int! = 50, $after: String, $filter: DataQueryFilter, $realm: Realm! = FACT) { dataQueries(first: $first, after: $after, filter: $filter, realm: $realm) { nodes { id version question raisedBy raisedOn status open answer answeredBy askedOf { id slug name } area { id slug } about { __typename id ... on ClockDefinition { name basis startEvent stopEvent includesIntervention } ... on WaitSnapshot { asAt pathway { name } clock { name basis startEvent stopEvent includesIntervention } } } } pageInfo { hasNextPage endCursor } } }" };

const endSubscriptionDocument: Document = { name: 'EndSubscription', field: 'endSubscription', text: "mutation EndSubscription($input: EndSubscriptionInput!) { endSubscription(input: $input) { __typename ... on SubscriptionEnded { subscriptionId ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

const eventSubscriptionsDocument: Document = { name: 'EventSubscriptions', field: 'eventSubscriptions', text: "query EventSubscriptions { eventSubscriptions { id url eventTypes endedAt } }" };

const eventsDocument: Document = { name: 'Events', field: 'events', text: "query Events($after: String, $first: Int! = 100, $realm: Realm! = FACT) { events(after: $after, first: $first, realm: $realm) { nodes { id type at permission subjectId submissionId organisationId areaIds recordIds recordCount } endCursor hasNextPage } }" };

const extendOccupancyDocument: Document = { name: 'ExtendOccupancy', field: 'extendOccupancy', text: "mutation ExtendOccupancy($input: ExtendOccupancyInput!) { extendOccupancy(input: $input) { __typename ... on OccupancyExtended { occupancy { id version } ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

const fillPostDocument: Document = { name: 'FillPost', field: 'fillPost', text: "mutation FillPost($input: FillPostInput!) { fillPost(input: $input) { __typename ... on PostFilled { occupancies { id version } vacancies { id version } ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

const indicatorsDocument: Document = { name: 'Indicators', field: 'indicators', text: "query Indicators($first: Int! = 50, $after: String, $filter: IndicatorFilter, $realm: Realm! = FACT) { indicators(first: $first, after: $after, filter: $filter, realm: $realm) { nodes { id slug name definitions(first: 20) { nodes { id slug label } } } pageInfo { hasNextPage endCursor } } }" };

const investmentLinesDocument: Document = { name: 'InvestmentLines', field: 'investmentLines', text: "query InvestmentLines($first: Int! = 50, $after: String, $filter: InvestmentLineFilter, $realm: Realm! = FACT) { investmentLines(first: $first, after: $after, filter: $filter, realm: $realm) { nodes { id version title area { id slug } position { approved { state value } committed { state value } actual { state value } } } pageInfo { hasNextPage endCursor } } }" };

const observationsDocument: Document = { name: 'Observations', field: 'observations', text: "query Observations($first: Int! = 50, $after: String, $filter: ObservationFilter, $realm: Realm! = FACT) { observations(first: $first, after: $after, filter: $filter, realm: $realm) { nodes { id version indicator { id slug name } definition { id slug } area { id slug } period { code } status value { state value note } } pageInfo { hasNextPage endCursor } } }" };

const occupanciesDocument: Document = { name: 'Occupancies', field: 'occupancies', text: "query Occupancies($first: Int! = 50, $after: String, $filter: OccupancyFilter, $realm: Realm! = FACT) { occupancies(first: $first, after: $after, filter: $filter, realm: $realm) { nodes { id version post { id title } startsOn endsOn } pageInfo { hasNextPage endCursor } } }" };

const organisationsDocument: Document = { name: 'Organisations', field: 'organisations', text: "query Organisations($first: Int! = 50, $after: String, $filter: OrganisationFilter, $realm: Realm! = FACT) { organisations(first: $first, after: $after, filter: $filter, realm: $realm) { nodes { id slug name } pageInfo { hasNextPage endCursor } } }" };

const pathwaysDocument: Document = { name: 'Pathways', field: 'pathways', text: "query Pathways($first: Int! = 50, $after: String, $filter: PathwayFilter, $realm: Realm! = FACT) { pathways(first: $first, after: $after, filter: $filter, realm: $realm) { nodes { id slug name kind provider { id slug name } area { id slug } } pageInfo { hasNextPage endCursor } } }" };

const postsDocument: Document = { name: 'Posts', field: 'posts', text: "query Posts($first: Int! = 50, $after: String, $filter: PostFilter, $realm: Realm! = FACT) { posts(first: $first, after: $after, filter: $filter, realm: $realm) { nodes { id version title status staffing { established { state value } occupied { state value } vacant { state value } } } pageInfo { hasNextPage endCursor } } }" };

const raiseDataQueryDocument: Document = { name: 'RaiseDataQuery', field: 'raiseDataQuery', text: "mutation RaiseDataQuery($input: RaiseDataQueryInput!) { raiseDataQuery(input: $input) { __typename ... on DataQueryRaised { dataQuery { id version status question askedOf { id name } } ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

const recordCaseStagesDocument: Document = { name: 'RecordCaseStages', field: 'recordCaseStages', text: "mutation RecordCaseStages($input: RecordCaseStagesInput!) { recordCaseStages(input: $input) { __typename ... on CaseStagesRecorded { caseStages { id version asAt stage } ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

const recordCaseloadsDocument: Document = { name: 'RecordCaseloads', field: 'recordCaseloads', text: "mutation RecordCaseloads($input: RecordCaseloadsInput!) { recordCaseloads(input: $input) { __typename ... on CaseloadsRecorded { caseloads { id version asAt } ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

const recordCommitmentDocument: Document = { name: 'RecordCommitment', field: 'recordCommitment', text: "mutation RecordCommitment($input: RecordCommitmentInput!) { recordCommitment(input: $input) { __typename ... on CommitmentRecorded { line { id } commitments { id version } ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

const recordMigrationTallyDocument: Document = { name: 'RecordMigrationTally', field: 'recordMigrationTally', text: "mutation RecordMigrationTally($input: RecordMigrationTallyInput!) { recordMigrationTally(input: $input) { __typename ... on MigrationTallyRecorded { tally { id version asAt } ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

const recordObservationsDocument: Document = { name: 'RecordObservations', field: 'recordObservations', text: "mutation RecordObservations($input: RecordObservationsInput!) { recordObservations(input: $input) { __typename ... on ObservationsRecorded { observations { id version period { code } value { state value } definition { slug } } ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

const recordRecruitmentEventDocument: Document = { name: 'RecordRecruitmentEvent', field: 'recordRecruitmentEvent', text: "mutation RecordRecruitmentEvent($input: RecordRecruitmentEventInput!) { recordRecruitmentEvent(input: $input) { __typename ... on RecruitmentEventRecorded { events { id version } ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

const recordSourceDocument: Document = { name: 'RecordSource', field: 'recordSource', text: "mutation RecordSource($input: RecordSourceInput!) { recordSource(input: $input) { __typename ... on SourceRecorded { document { id slug title } passages { id locator } ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

const recordSpendDocument: Document = { name: 'RecordSpend', field: 'recordSpend', text: "mutation RecordSpend($input: RecordSpendInput!) { recordSpend(input: $input) { __typename ... on SpendRecorded { line { id } actuals { id version } ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

const recordWaitFlowsDocument: Document = { name: 'RecordWaitFlows', field: 'recordWaitFlows', text: "mutation RecordWaitFlows($input: RecordWaitFlowsInput!) { recordWaitFlows(input: $input) { __typename ... on WaitFlowsRecorded { flows { id version asAt } ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

const recordWhileWaitingOfferDocument: Document = { name: 'RecordWhileWaitingOffer', field: 'recordWhileWaitingOffer', text: "mutation RecordWhileWaitingOffer($input: RecordWhileWaitingOfferInput!) { recordWhileWaitingOffer(input: $input) { __typename ... on WhileWaitingOfferRecorded { offer { id version title } ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

const reportStatusDocument: Document = { name: 'ReportStatus', field: 'reportStatus', text: "mutation ReportStatus($input: ReportStatusInput!) { reportStatus(input: $input) { __typename ... on StatusReported { statusReports { id version } ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

const reportWaitsDocument: Document = { name: 'ReportWaits', field: 'reportWaits', text: "mutation ReportWaits($input: ReportWaitsInput!) { reportWaits(input: $input) { __typename ... on WaitsReported { snapshots { id version asAt pathway { id name } total { state value } medianWeeks { state value } } ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

const reviseWhileWaitingOfferDocument: Document = { name: 'ReviseWhileWaitingOffer', field: 'reviseWhileWaitingOffer', text: "mutation ReviseWhileWaitingOffer($input: ReviseWhileWaitingOfferInput!) { reviseWhileWaitingOffer(input: $input) { __typename ... on WhileWaitingOfferRevised { offer { id version title } ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

const rotateSubscriptionSecretDocument: Document = { name: 'RotateSubscriptionSecret', field: 'rotateSubscriptionSecret', text: "mutation RotateSubscriptionSecret($input: RotateSubscriptionSecretInput!) { rotateSubscriptionSecret(input: $input) { __typename ... on SubscriptionSecretRotated { subscriptionId secret previousUntil ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

const spendCommitmentDocument: Document = { name: 'SpendCommitment', field: 'spendCommitment', text: "mutation SpendCommitment($input: SpendCommitmentInput!) { spendCommitment(input: $input) { __typename ... on CommitmentSpent { commitment { id version } line { id } ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

const subscribeToEventsDocument: Document = { name: 'SubscribeToEvents', field: 'subscribeToEvents', text: "mutation SubscribeToEvents($input: SubscribeToEventsInput!) { subscribeToEvents(input: $input) { __typename ... on EventsSubscribed { subscriptionId secret ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

const throughlineDocument: Document = { name: 'Throughline', field: 'throughline', text: "query Throughline($investmentLine: ID, $indicator: ID, $pathway: ID, $post: ID, $area: String) { throughline( investmentLine: $investmentLine indicator: $indicator pathway: $pathway post: $post area: $area ) { areas { slug name notice } nodes { id type stage label asAt steps figures { name unit figure { state qualifier value note } } } links { from to kind statement strength } outcomes { indicator { slug name } definition { label } period { code } value { state value } england { state value } region { state value } neighbours { counted mean { state value } } } assumptions { statement basis } gaps { kind where sentence since owedBy promisedFor } } }" };

const vacatePostDocument: Document = { name: 'VacatePost', field: 'vacatePost', text: "mutation VacatePost($input: VacatePostInput!) { vacatePost(input: $input) { __typename ... on PostVacated { occupancies { id version } ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

const waitSnapshotsDocument: Document = { name: 'WaitSnapshots', field: 'waitSnapshots', text: "query WaitSnapshots($first: Int! = 50, $after: String, $filter: WaitSnapshotFilter, $realm: Realm! = FACT) { waitSnapshots( first: $first after: $after filter: $filter realm: $realm order: {by: AS_AT, direction: DESC} ) { nodes { id version asAt pathway { id slug name } provider { id name } clock { id slug name } scope total { state value note } medianWeeks { state value } statedWeeks { state value note } } pageInfo { hasNextPage endCursor } } }" };

const withdrawOccupancyDocument: Document = { name: 'WithdrawOccupancy', field: 'withdrawOccupancy', text: "mutation WithdrawOccupancy($input: WithdrawOccupancyInput!) { withdrawOccupancy(input: $input) { __typename ... on OccupancyWithdrawn { occupancy { id version } ...Taken } ...Reasons } } fragment Taken on Accepted { replayed submission { id } flags { rule detail about { id } } } fragment Reasons on Refusal { code message path parts { code message path } }" };

/** One method an operation. */
export abstract class Operations {
  protected abstract ask<Answer>(document: Document, variables: object, options?: AskOptions): Promise<Answer>;
  protected abstract write<Answer>(document: Document, input: object, options?: WriteOptions): Promise<Answer>;

  /** Actions, page by page, with how they stand. */
  actions(variables: ActionsQueryVariables = {}, options?: AskOptions): Promise<ActionsQuery['actions']> {
    return this.ask(actionsDocument, variables, options);
  }

  /** Answers a question about a figure. `expectedVersion` is the `version` of the question as you read it. */
  answerDataQuery(input: Keyless<AnswerDataQueryMutationVariables['input']>, options?: WriteOptions): Promise<AnswerDataQueryMutation['answerDataQuery']> {
    return this.write(answerDataQueryDocument, input, options);
  }

  /** An area by its short name, with its codes, organisations and pathways' ids. */
  area(variables: AreaQueryVariables, options?: AskOptions): Promise<AreaQuery['area']> {
    return this.ask(areaDocument, variables, options);
  }

  /** Areas, page by page. */
  areas(variables: AreasQueryVariables = {}, options?: AskOptions): Promise<AreasQuery['areas']> {
    return this.ask(areasDocument, variables, options);
  }

  /** Records that a commitment was cancelled. */
  cancelCommitment(input: Keyless<CancelCommitmentMutationVariables['input']>, options?: WriteOptions): Promise<CancelCommitmentMutation['cancelCommitment']> {
    return this.write(cancelCommitmentDocument, input, options);
  }

  /** Clock definitions, page by page: which clock a wait was counted by. */
  clockDefinitions(variables: ClockDefinitionsQueryVariables = {}, options?: AskOptions): Promise<ClockDefinitionsQuery['clockDefinitions']> {
    return this.ask(clockDefinitionsDocument, variables, options);
  }

  /** Commitments, page by page, as records with the version that a change names. */
  commitments(variables: CommitmentsQueryVariables = {}, options?: AskOptions): Promise<CommitmentsQuery['commitments']> {
    return this.ask(commitmentsDocument, variables, options);
  }

  /** Questions about figures, page by page. */
  dataQueries(variables: DataQueriesQueryVariables = {}, options?: AskOptions): Promise<DataQueriesQuery['dataQueries']> {
    return this.ask(dataQueriesDocument, variables, options);
  }

  /** Ends a subscription: nothing more is sent. */
  endSubscription(input: Keyless<EndSubscriptionMutationVariables['input']>, options?: WriteOptions): Promise<EndSubscriptionMutation['endSubscription']> {
    return this.write(endSubscriptionDocument, input, options);
  }

  /** Where your organisation has events sent. */
  eventSubscriptions(variables: EventSubscriptionsQueryVariables = {}, options?: AskOptions): Promise<EventSubscriptionsQuery['eventSubscriptions']> {
    return this.ask(eventSubscriptionsDocument, variables, options);
  }

  /** What was written since `after`, oldest first. Keep `endCursor` for the next time. */
  events(variables: EventsQueryVariables = {}, options?: AskOptions): Promise<EventsQuery['events']> {
    return this.ask(eventsDocument, variables, options);
  }

  /** Moves the day on which an occupancy ends. */
  extendOccupancy(input: Keyless<ExtendOccupancyMutationVariables['input']>, options?: WriteOptions): Promise<ExtendOccupancyMutation['extendOccupancy']> {
    return this.write(extendOccupancyDocument, input, options);
  }

  /** Records who holds posts, by role and share of time and never by name. */
  fillPost(input: Keyless<FillPostMutationVariables['input']>, options?: WriteOptions): Promise<FillPostMutation['fillPost']> {
    return this.write(fillPostDocument, input, options);
  }

  /** Indicators with the versions of their definitions: observations name a version. */
  indicators(variables: IndicatorsQueryVariables = {}, options?: AskOptions): Promise<IndicatorsQuery['indicators']> {
    return this.ask(indicatorsDocument, variables, options);
  }

  /** Investment lines, page by page, with budget and spend. */
  investmentLines(variables: InvestmentLinesQueryVariables = {}, options?: AskOptions): Promise<InvestmentLinesQuery['investmentLines']> {
    return this.ask(investmentLinesDocument, variables, options);
  }

  /** Observations on record, page by page. */
  observations(variables: ObservationsQueryVariables = {}, options?: AskOptions): Promise<ObservationsQuery['observations']> {
    return this.ask(observationsDocument, variables, options);
  }

  /** Occupancies, page by page, as records with the version that a change names. */
  occupancies(variables: OccupanciesQueryVariables = {}, options?: AskOptions): Promise<OccupanciesQuery['occupancies']> {
    return this.ask(occupanciesDocument, variables, options);
  }

  /** Organisations, page by page: filter by slug or kind to find the id of your own. */
  organisations(variables: OrganisationsQueryVariables = {}, options?: AskOptions): Promise<OrganisationsQuery['organisations']> {
    return this.ask(organisationsDocument, variables, options);
  }

  /** Pathways, page by page. */
  pathways(variables: PathwaysQueryVariables = {}, options?: AskOptions): Promise<PathwaysQuery['pathways']> {
    return this.ask(pathwaysDocument, variables, options);
  }

  /** Posts, page by page, with how they are staffed. */
  posts(variables: PostsQueryVariables = {}, options?: AskOptions): Promise<PostsQuery['posts']> {
    return this.ask(postsDocument, variables, options);
  }

  /** Asks an organisation about a figure. */
  raiseDataQuery(input: Keyless<RaiseDataQueryMutationVariables['input']>, options?: WriteOptions): Promise<RaiseDataQueryMutation['raiseDataQuery']> {
    return this.write(raiseDataQueryDocument, input, options);
  }

  /** Records how many cases stand at each stage of a pathway. */
  recordCaseStages(input: Keyless<RecordCaseStagesMutationVariables['input']>, options?: WriteOptions): Promise<RecordCaseStagesMutation['recordCaseStages']> {
    return this.write(recordCaseStagesDocument, input, options);
  }

  /** Records how many cases teams and types of post carried. */
  recordCaseloads(input: Keyless<RecordCaseloadsMutationVariables['input']>, options?: WriteOptions): Promise<RecordCaseloadsMutation['recordCaseloads']> {
    return this.write(recordCaseloadsDocument, input, options);
  }

  /** Records what was ordered and is not yet paid for. */
  recordCommitment(input: Keyless<RecordCommitmentMutationVariables['input']>, options?: WriteOptions): Promise<RecordCommitmentMutation['recordCommitment']> {
    return this.write(recordCommitmentDocument, input, options);
  }

  /** Records how many records have been moved between systems, of how many. */
  recordMigrationTally(input: Keyless<RecordMigrationTallyMutationVariables['input']>, options?: WriteOptions): Promise<RecordMigrationTallyMutation['recordMigrationTally']> {
    return this.write(recordMigrationTallyDocument, input, options);
  }

  /** Records observations of indicators. */
  recordObservations(input: Keyless<RecordObservationsMutationVariables['input']>, options?: WriteOptions): Promise<RecordObservationsMutation['recordObservations']> {
    return this.write(recordObservationsDocument, input, options);
  }

  /** Records steps of recruitment: advertised, shortlisted, offered and so on. */
  recordRecruitmentEvent(input: Keyless<RecordRecruitmentEventMutationVariables['input']>, options?: WriteOptions): Promise<RecordRecruitmentEventMutation['recordRecruitmentEvent']> {
    return this.write(recordRecruitmentEventDocument, input, options);
  }

  /** Records a document and its passages, so that figures can name them as their source. */
  recordSource(input: Keyless<RecordSourceMutationVariables['input']>, options?: WriteOptions): Promise<RecordSourceMutation['recordSource']> {
    return this.write(recordSourceDocument, input, options);
  }

  /** Records what was spent on an investment line. */
  recordSpend(input: Keyless<RecordSpendMutationVariables['input']>, options?: WriteOptions): Promise<RecordSpendMutation['recordSpend']> {
    return this.write(recordSpendDocument, input, options);
  }

  /** Records who came onto and left the lists of pathways in a period. */
  recordWaitFlows(input: Keyless<RecordWaitFlowsMutationVariables['input']>, options?: WriteOptions): Promise<RecordWaitFlowsMutation['recordWaitFlows']> {
    return this.write(recordWaitFlowsDocument, input, options);
  }

  /** Records what families are offered while they wait. */
  recordWhileWaitingOffer(input: Keyless<RecordWhileWaitingOfferMutationVariables['input']>, options?: WriteOptions): Promise<RecordWhileWaitingOfferMutation['recordWhileWaitingOffer']> {
    return this.write(recordWhileWaitingOfferDocument, input, options);
  }

  /** Reports how actions, milestones, workstreams or plans stand. */
  reportStatus(input: Keyless<ReportStatusMutationVariables['input']>, options?: WriteOptions): Promise<ReportStatusMutation['reportStatus']> {
    return this.write(reportStatusDocument, input, options);
  }

  /** Reports how many wait on pathways and how long, as counted by named clocks. */
  reportWaits(input: Keyless<ReportWaitsMutationVariables['input']>, options?: WriteOptions): Promise<ReportWaitsMutation['reportWaits']> {
    return this.write(reportWaitsDocument, input, options);
  }

  /** Says anew what families are offered while they wait. */
  reviseWhileWaitingOffer(input: Keyless<ReviseWhileWaitingOfferMutationVariables['input']>, options?: WriteOptions): Promise<ReviseWhileWaitingOfferMutation['reviseWhileWaitingOffer']> {
    return this.write(reviseWhileWaitingOfferDocument, input, options);
  }

  /** Changes the secret that webhooks are signed with. For 24 hours both sign. */
  rotateSubscriptionSecret(input: Keyless<RotateSubscriptionSecretMutationVariables['input']>, options?: WriteOptions): Promise<RotateSubscriptionSecretMutation['rotateSubscriptionSecret']> {
    return this.write(rotateSubscriptionSecretDocument, input, options);
  }

  /** Records that a commitment was paid, in full or in part. */
  spendCommitment(input: Keyless<SpendCommitmentMutationVariables['input']>, options?: WriteOptions): Promise<SpendCommitmentMutation['spendCommitment']> {
    return this.write(spendCommitmentDocument, input, options);
  }

  /** Has events sent to an address as signed webhooks. The secret is shown here alone: keep it safe. */
  subscribeToEvents(input: Keyless<SubscribeToEventsMutationVariables['input']>, options?: WriteOptions): Promise<SubscribeToEventsMutation['subscribeToEvents']> {
    return this.write(subscribeToEventsDocument, input, options);
  }

  /** From a line of money, a post, a pathway or an indicator: what is connected with it, stage by stage, and every gap in the chain. */
  throughline(variables: ThroughlineQueryVariables = {}, options?: AskOptions): Promise<ThroughlineQuery['throughline']> {
    return this.ask(throughlineDocument, variables, options);
  }

  /** Records that holders of posts leave. */
  vacatePost(input: Keyless<VacatePostMutationVariables['input']>, options?: WriteOptions): Promise<VacatePostMutation['vacatePost']> {
    return this.write(vacatePostDocument, input, options);
  }

  /** Waits on record, page by page. */
  waitSnapshots(variables: WaitSnapshotsQueryVariables = {}, options?: AskOptions): Promise<WaitSnapshotsQuery['waitSnapshots']> {
    return this.ask(waitSnapshotsDocument, variables, options);
  }

  /** Takes back an occupancy that was recorded in error. */
  withdrawOccupancy(input: Keyless<WithdrawOccupancyMutationVariables['input']>, options?: WriteOptions): Promise<WithdrawOccupancyMutation['withdrawOccupancy']> {
    return this.write(withdrawOccupancyDocument, input, options);
  }
}