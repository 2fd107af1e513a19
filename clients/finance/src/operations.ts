/** The operations and what they are answered: written by `npm run codegen`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an amount of spend covers. */
export type ActualsBasis =
  /** From the start of the financial year to the end of the period it names. The latest of a year replaces those before it. */
  | 'CUMULATIVE'
  /** Only the period it names. Periods add up. */
  | 'IN_PERIOD';

/** How far a budget has come, after the phases of published budget data. */
export type BudgetStage =
  /** Decided. */
  | 'APPROVED'
  /** What was spent in the end, as closed in the accounts. */
  | 'OUTTURN'
  /** Put forward, not decided. */
  | 'PROPOSED'
  /** Decided again, in place of an earlier decision. */
  | 'REVISED';

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

/** What became of a request for money. */
export type FundingRequestStatus =
  /** Granted. */
  | 'AGREED'
  /** Refused. */
  | 'DECLINED'
  /** Not given, without a refusal on record. */
  | 'NOT_FORTHCOMING'
  /** An answer is expected. */
  | 'PENDING'
  /** Asked for. */
  | 'REQUESTED';

/** What kind of pot money comes from. Two pots stay two, even where the sums look alike. */
export type FundingSourceKind =
  /** The council's own recurring budget. */
  | 'BASE_BUDGET'
  /** Capital, for buildings and equipment. */
  | 'CAPITAL'
  /** Money held centrally for what was not foreseen. */
  | 'CONTINGENCY'
  /** The Dedicated Schools Grant as a whole, or a part of it that the source does not name. */
  | 'DSG'
  /** The high needs block of the Dedicated Schools Grant. */
  | 'DSG_HIGH_NEEDS'
  /** Another grant. */
  | 'GRANT'
  /** Money of an integrated care board. */
  | 'ICB'
  /** Money set aside earlier for a purpose. */
  | 'RESERVE'
  /** A school's own budget. */
  | 'SCHOOL';

/** Which line a coding of the finance system belongs to. */
export type LedgerCodingInput = {
  /** The cost centre, as the extract writes it. */
  costCentre: string;
  /** The line of investment whose spend is posted to it. */
  lineId: string;
  /** The subjective code. Left out: any that has no coding of its own. */
  subjective?: string | null | undefined;
};

/** How an extract writes the period of a posting. */
export type LedgerPeriodForm =
  /** As year and period number, April the first: 202506 or 2025/06 is September 2025; 13 and over belong to March. */
  | 'FINANCIAL_PERIOD'
  /** Not at all: it is the month of the day of posting. */
  | 'FROM_POSTING_DATE'
  /** As a month of the calendar: 2025-09, Sep 2025, 09/2025. */
  | 'MONTH';

/** What the amounts of an extract are written in. */
export type LedgerUnit =
  /** Pence. */
  | 'PENCE'
  /** Pounds, with pence after a point. */
  | 'POUNDS'
  /** Thousands of pounds. */
  | 'THOUSANDS';

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

/** Facts and demonstration never meet in one list, total, peer set or trend. */
export type Realm =
  /** Invented for the fictional demonstration area. Says nothing about any real place. */
  | 'DEMONSTRATION'
  /** Taken from a named source. Lists hold facts unless asked otherwise. */
  | 'FACT';

/** What a line is expected to have spent by the end of a period, as judged on `asAt`. */
export type RecordForecastInput = {
  /** The expected outturn of the whole period. */
  amount: PenceFigureInput;
  /** The date the statement is true of, as exactly as it is known. */
  asAt: string;
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** The line. */
  lineId: string;
  /** How it was worked out. */
  method: string;
  /** The period forecast, such as "2025/2026|FY". */
  period: string;
  /** The passage that says so. Left out: the caller’s organisation is the source. */
  sourceId?: string | null | undefined;
  /** The tier that may see it. Left out: the tier of the record it belongs to. */
  visibility?: Visibility | null | undefined;
};

/** Whether money comes once or every year. */
export type Recurrence =
  /** Once. */
  | 'ONE_OFF'
  /** Every year until it is decided otherwise. */
  | 'RECURRENT'
  /** The source does not say. */
  | 'UNKNOWN';

/** Whether it is settled who pays. */
export type ResponsibilityStatus =
  /** Settled. */
  | 'AGREED'
  /** Two bodies each say the other pays. */
  | 'DISPUTED'
  /** Not settled. */
  | 'UNRESOLVED';

/** How extracts of a finance system are read. An import without a mapping proposes one from the file. */
export type SaveLedgerMappingInput = {
  /** The heading of the column with the amount, or the debit. */
  amountColumn: string;
  /** Whether amounts are of the period alone or of the year so far. */
  basis: ActualsBasis;
  /** Codings and their lines, all of them: what is not named here is left out of imports. */
  codings: Array<LedgerCodingInput>;
  /** The heading of the column with the cost centre. */
  costCentreColumn: string;
  /** The heading of the column with the credit, where it has a column of its own. */
  creditColumn?: string | null | undefined;
  /** The heading of the column with what the ledger calls a posting. */
  descriptionColumn?: string | null | undefined;
  /** To replace a mapping: its `version` as it was read. */
  expectedVersion?: number | null | undefined;
  /** Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given. */
  idempotencyKey: string;
  /** Its name within the organisation. A mapping of that name is replaced. */
  name: string;
  /** The heading of the column with the period; needed unless it follows from the day of posting. */
  periodColumn?: string | null | undefined;
  /** How the period is written. */
  periodForm: LedgerPeriodForm;
  /** The heading of the column with the day of posting; needed where the period follows from it. */
  postedOnColumn?: string | null | undefined;
  /** The heading of the column with the reference of a posting. */
  referenceColumn?: string | null | undefined;
  /** Which sign spend has. */
  signConvention?: SignConvention;
  /** The heading of the column with the subjective code. */
  subjectiveColumn?: string | null | undefined;
  /** What amounts are written in. */
  unit?: LedgerUnit;
};

/** Which sign spend has in an extract. */
export type SignConvention =
  /** Spend below zero, income above. */
  | 'SPEND_IS_NEGATIVE'
  /** Spend above zero, income below. */
  | 'SPEND_IS_POSITIVE';

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

export type FinanceAreaQueryVariables = Exact<{
  area: string;
  knownAt?: string | null | undefined;
}>;


export type FinanceAreaQuery = { area: { name: string, realm: Realm, notice: string | null } };

export type FinanceBudgetsQueryVariables = Exact<{
  area: string;
  knownAt?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FinanceBudgetsQuery = { area: { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, stage: BudgetStage, approvedBy: string | null, approvedOn: string | null, asAt: string, recordedAt: string, current: boolean, amount: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, line: { id: string, title: string } | null, period: { id: string, startsOn: string, endsOn: string } | null }> } } };

export type MoneyFragment = { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null };

export type FinanceForecastsQueryVariables = Exact<{
  area: string;
  knownAt?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FinanceForecastsQuery = { area: { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, asAt: string, recordedAt: string, method: string, amount: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, line: { id: string } | null, period: { id: string } | null }> } } };

export type EquivalentsFragment = { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null };

export type FinanceFundingQueryVariables = Exact<{
  area: string;
  knownAt?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FinanceFundingQuery = { area: { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: FundingSourceKind, asAt: string, amount: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, holder: { name: string } | null }> } } };

export type FinanceLineTitlesQueryVariables = Exact<{
  area: string;
  after?: string | null | undefined;
}>;


export type FinanceLineTitlesQuery = { area: { realm: Realm, list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string }> } } };

export type FinanceLinesQueryVariables = Exact<{
  area: string;
  knownAt?: string | null | undefined;
  after?: string | null | undefined;
  today: string;
  from: string;
  until: string;
  before: string;
}>;


export type FinanceLinesQuery = { area: { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, recurrence: Recurrence, actualsBasis: ActualsBasis, closedOn: string | null, asAt: string, fundingSource: { id: string, name: string } | null, position: { approved: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, committed: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, actual: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, forecastOutturn: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null } }, atEnd: { actual: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null } }, atStart: { actual: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null } }, posted: { totalCount: number } }> } } };

export type FinanceMappingsQueryVariables = Exact<{
  realm: Realm;
  after?: string | null | undefined;
  name: Array<string> | string;
}>;


export type FinanceMappingsQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, version: number, basis: ActualsBasis, owner: { slug: string } | null, codings: Array<{ costCentre: string, subjective: string | null, line: { id: string, title: string, position: { actual: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null } } } | null }> }> } };

export type FinanceOpenMattersQueryVariables = Exact<{
  area: string;
  knownAt?: string | null | undefined;
}>;


export type FinanceOpenMattersQuery = { area: { fundingResponsibilities: { totalCount: number, nodes: Array<{ id: string, costType: string, status: ResponsibilityStatus, paidBy: string | null, rule: string | null, asAt: string }> }, fundingRequests: { totalCount: number, nodes: Array<{ id: string, purpose: string, status: FundingRequestStatus, requestedOn: string | null, asAt: string, amount: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, askedOf: { name: string } | null }> }, areaInformationGaps: { totalCount: number, nodes: Array<{ id: string, topic: string, state: FigureState, detail: string, promisedFor: string | null, asAt: string, about:
          | { __typename: 'Action' }
          | { __typename: 'ActionLogItem' }
          | { __typename: 'Actual' }
          | { __typename: 'AgendaItem' }
          | { __typename: 'Area' }
          | { __typename: 'AreaCode' }
          | { __typename: 'AreaMembership' }
          | { __typename: 'AreaName' }
          | { __typename: 'AreaOfConcern' }
          | { __typename: 'AuditEntry' }
          | { __typename: 'Board' }
          | { __typename: 'BoardAccountability' }
          | { __typename: 'BudgetVersion' }
          | { __typename: 'Caller' }
          | { __typename: 'CallerKey' }
          | { __typename: 'CapacityAssumption' }
          | { __typename: 'CaseStageSnapshot' }
          | { __typename: 'CaseloadSnapshot' }
          | { __typename: 'Claim' }
          | { __typename: 'ClaimComparator' }
          | { __typename: 'ClockDefinition' }
          | { __typename: 'Code' }
          | { __typename: 'CodeList' }
          | { __typename: 'Commitment' }
          | { __typename: 'Correction' }
          | { __typename: 'DataQuery' }
          | { __typename: 'DataSet' }
          | { __typename: 'DataSetColumn' }
          | { __typename: 'Decision' }
          | { __typename: 'DecisionEffect' }
          | { __typename: 'DefinitionVersion' }
          | { __typename: 'DeliveryConcentration' }
          | { __typename: 'DemandFactor' }
          | { __typename: 'Dependency' }
          | { __typename: 'DisruptionEffect' }
          | { __typename: 'DisruptionEvent' }
          | { __typename: 'DisruptionSpell' }
          | { __typename: 'EstablishmentVersion' }
          | { __typename: 'Evidence' }
          | { __typename: 'EvidenceRequirement' }
          | { __typename: 'ExternalReview' }
          | { __typename: 'Forecast' }
          | { __typename: 'FundingRequest' }
          | { __typename: 'FundingResponsibility' }
          | { __typename: 'FundingSource' }
          | { __typename: 'GlossaryTerm' }
          | { __typename: 'ImpactLink' }
          | { __typename: 'Indicator' }
          | { __typename: 'InformationGap' }
          | { __typename: 'Intervention' }
          | { __typename: 'InvestmentLine' }
          | { __typename: 'LedgerCoding' }
          | { __typename: 'LedgerMapping' }
          | { __typename: 'Meeting' }
          | { __typename: 'MigrationTally' }
          | { __typename: 'Milestone' }
          | { __typename: 'Observation' }
          | { __typename: 'Occupancy' }
          | { __typename: 'Organisation' }
          | { __typename: 'OrganisationCode' }
          | { __typename: 'Partnership' }
          | { __typename: 'Passage' }
          | { __typename: 'Pathway' }
          | { __typename: 'PathwayCapacity' }
          | { __typename: 'PathwayFunding' }
          | { __typename: 'PathwayTeam' }
          | { __typename: 'PeerSet' }
          | { __typename: 'PeerSetMember' }
          | { __typename: 'Period' }
          | { __typename: 'Permission' }
          | { __typename: 'Post' }
          | { __typename: 'PostFunding' }
          | { __typename: 'PostType' }
          | { __typename: 'PromiseTheme' }
          | { __typename: 'ProvisionCapacity' }
          | { __typename: 'ProvisionGap' }
          | { __typename: 'Publication' }
          | { __typename: 'PublishedRow' }
          | { __typename: 'QualityFlag' }
          | { __typename: 'Question' }
          | { __typename: 'RatingScale' }
          | { __typename: 'RatingValue' }
          | { __typename: 'Rebaseline' }
          | { __typename: 'RebaselineTally' }
          | { __typename: 'Recommendation' }
          | { __typename: 'RecommendationResponse' }
          | { __typename: 'RecruitmentEvent' }
          | { __typename: 'RecruitmentPressure' }
          | { __typename: 'ReportingDuty' }
          | { __typename: 'Risk' }
          | { __typename: 'Role' }
          | { __typename: 'RoleHolding' }
          | { __typename: 'RolePermission' }
          | { __typename: 'Section251Line' }
          | { __typename: 'SeriesBreak' }
          | { __typename: 'SharingAgreement' }
          | { __typename: 'SharingParty' }
          | { __typename: 'SlippageCause' }
          | { __typename: 'SmallNumberThreshold' }
          | { __typename: 'SourceDocument' }
          | { __typename: 'SourceSystem' }
          | { __typename: 'StatusReport' }
          | { __typename: 'StatusTally' }
          | { __typename: 'StatutoryLimit' }
          | { __typename: 'Submission' }
          | { __typename: 'SymbolMeaning' }
          | { __typename: 'Target' }
          | { __typename: 'Team' }
          | { __typename: 'TimeAllocation' }
          | { __typename: 'TrainingCommitment' }
          | { __typename: 'TrainingCourse' }
          | { __typename: 'TrainingNeed' }
          | { __typename: 'TrainingSnapshot' }
          | { __typename: 'TrajectoryPoint' }
          | { __typename: 'Vacancy' }
          | { __typename: 'Virement' }
          | { __typename: 'VisibilityRule' }
          | { __typename: 'WaitBand' }
          | { __typename: 'WaitFlow' }
          | { __typename: 'WaitSnapshot' }
          | { __typename: 'WhileWaitingOffer' }
          | { __typename: 'WorkforceCount' }
          | { __typename: 'Workstream' }
         | null }> }, areaDataQueries: { totalCount: number, nodes: Array<{ id: string, status: DataQueryStatus, question: string, asAt: string, about:
          | { __typename: 'Action' }
          | { __typename: 'ActionLogItem' }
          | { __typename: 'Actual' }
          | { __typename: 'AgendaItem' }
          | { __typename: 'Area' }
          | { __typename: 'AreaCode' }
          | { __typename: 'AreaMembership' }
          | { __typename: 'AreaName' }
          | { __typename: 'AreaOfConcern' }
          | { __typename: 'AuditEntry' }
          | { __typename: 'Board' }
          | { __typename: 'BoardAccountability' }
          | { __typename: 'BudgetVersion' }
          | { __typename: 'Caller' }
          | { __typename: 'CallerKey' }
          | { __typename: 'CapacityAssumption' }
          | { __typename: 'CaseStageSnapshot' }
          | { __typename: 'CaseloadSnapshot' }
          | { __typename: 'Claim' }
          | { __typename: 'ClaimComparator' }
          | { __typename: 'ClockDefinition' }
          | { __typename: 'Code' }
          | { __typename: 'CodeList' }
          | { __typename: 'Commitment' }
          | { __typename: 'Correction' }
          | { __typename: 'DataQuery' }
          | { __typename: 'DataSet' }
          | { __typename: 'DataSetColumn' }
          | { __typename: 'Decision' }
          | { __typename: 'DecisionEffect' }
          | { __typename: 'DefinitionVersion' }
          | { __typename: 'DeliveryConcentration' }
          | { __typename: 'DemandFactor' }
          | { __typename: 'Dependency' }
          | { __typename: 'DisruptionEffect' }
          | { __typename: 'DisruptionEvent' }
          | { __typename: 'DisruptionSpell' }
          | { __typename: 'EstablishmentVersion' }
          | { __typename: 'Evidence' }
          | { __typename: 'EvidenceRequirement' }
          | { __typename: 'ExternalReview' }
          | { __typename: 'Forecast' }
          | { __typename: 'FundingRequest' }
          | { __typename: 'FundingResponsibility' }
          | { __typename: 'FundingSource' }
          | { __typename: 'GlossaryTerm' }
          | { __typename: 'ImpactLink' }
          | { __typename: 'Indicator' }
          | { __typename: 'InformationGap' }
          | { __typename: 'Intervention' }
          | { __typename: 'InvestmentLine' }
          | { __typename: 'LedgerCoding' }
          | { __typename: 'LedgerMapping' }
          | { __typename: 'Meeting' }
          | { __typename: 'MigrationTally' }
          | { __typename: 'Milestone' }
          | { __typename: 'Observation' }
          | { __typename: 'Occupancy' }
          | { __typename: 'Organisation' }
          | { __typename: 'OrganisationCode' }
          | { __typename: 'Partnership' }
          | { __typename: 'Passage' }
          | { __typename: 'Pathway' }
          | { __typename: 'PathwayCapacity' }
          | { __typename: 'PathwayFunding' }
          | { __typename: 'PathwayTeam' }
          | { __typename: 'PeerSet' }
          | { __typename: 'PeerSetMember' }
          | { __typename: 'Period' }
          | { __typename: 'Permission' }
          | { __typename: 'Post' }
          | { __typename: 'PostFunding' }
          | { __typename: 'PostType' }
          | { __typename: 'PromiseTheme' }
          | { __typename: 'ProvisionCapacity' }
          | { __typename: 'ProvisionGap' }
          | { __typename: 'Publication' }
          | { __typename: 'PublishedRow' }
          | { __typename: 'QualityFlag' }
          | { __typename: 'Question' }
          | { __typename: 'RatingScale' }
          | { __typename: 'RatingValue' }
          | { __typename: 'Rebaseline' }
          | { __typename: 'RebaselineTally' }
          | { __typename: 'Recommendation' }
          | { __typename: 'RecommendationResponse' }
          | { __typename: 'RecruitmentEvent' }
          | { __typename: 'RecruitmentPressure' }
          | { __typename: 'ReportingDuty' }
          | { __typename: 'Risk' }
          | { __typename: 'Role' }
          | { __typename: 'RoleHolding' }
          | { __typename: 'RolePermission' }
          | { __typename: 'Section251Line' }
          | { __typename: 'SeriesBreak' }
          | { __typename: 'SharingAgreement' }
          | { __typename: 'SharingParty' }
          | { __typename: 'SlippageCause' }
          | { __typename: 'SmallNumberThreshold' }
          | { __typename: 'SourceDocument' }
          | { __typename: 'SourceSystem' }
          | { __typename: 'StatusReport' }
          | { __typename: 'StatusTally' }
          | { __typename: 'StatutoryLimit' }
          | { __typename: 'Submission' }
          | { __typename: 'SymbolMeaning' }
          | { __typename: 'Target' }
          | { __typename: 'Team' }
          | { __typename: 'TimeAllocation' }
          | { __typename: 'TrainingCommitment' }
          | { __typename: 'TrainingCourse' }
          | { __typename: 'TrainingNeed' }
          | { __typename: 'TrainingSnapshot' }
          | { __typename: 'TrajectoryPoint' }
          | { __typename: 'Vacancy' }
          | { __typename: 'Virement' }
          | { __typename: 'VisibilityRule' }
          | { __typename: 'WaitBand' }
          | { __typename: 'WaitFlow' }
          | { __typename: 'WaitSnapshot' }
          | { __typename: 'WhileWaitingOffer' }
          | { __typename: 'WorkforceCount' }
          | { __typename: 'Workstream' }
         | null }> }, areaQualityFlags: { totalCount: number, nodes: Array<{ id: string, rule: QualityRule, detail: string, asAt: string, about:
          | { __typename: 'Action' }
          | { __typename: 'ActionLogItem' }
          | { __typename: 'Actual' }
          | { __typename: 'AgendaItem' }
          | { __typename: 'Area' }
          | { __typename: 'AreaCode' }
          | { __typename: 'AreaMembership' }
          | { __typename: 'AreaName' }
          | { __typename: 'AreaOfConcern' }
          | { __typename: 'AuditEntry' }
          | { __typename: 'Board' }
          | { __typename: 'BoardAccountability' }
          | { __typename: 'BudgetVersion' }
          | { __typename: 'Caller' }
          | { __typename: 'CallerKey' }
          | { __typename: 'CapacityAssumption' }
          | { __typename: 'CaseStageSnapshot' }
          | { __typename: 'CaseloadSnapshot' }
          | { __typename: 'Claim' }
          | { __typename: 'ClaimComparator' }
          | { __typename: 'ClockDefinition' }
          | { __typename: 'Code' }
          | { __typename: 'CodeList' }
          | { __typename: 'Commitment' }
          | { __typename: 'Correction' }
          | { __typename: 'DataQuery' }
          | { __typename: 'DataSet' }
          | { __typename: 'DataSetColumn' }
          | { __typename: 'Decision' }
          | { __typename: 'DecisionEffect' }
          | { __typename: 'DefinitionVersion' }
          | { __typename: 'DeliveryConcentration' }
          | { __typename: 'DemandFactor' }
          | { __typename: 'Dependency' }
          | { __typename: 'DisruptionEffect' }
          | { __typename: 'DisruptionEvent' }
          | { __typename: 'DisruptionSpell' }
          | { __typename: 'EstablishmentVersion' }
          | { __typename: 'Evidence' }
          | { __typename: 'EvidenceRequirement' }
          | { __typename: 'ExternalReview' }
          | { __typename: 'Forecast' }
          | { __typename: 'FundingRequest' }
          | { __typename: 'FundingResponsibility' }
          | { __typename: 'FundingSource' }
          | { __typename: 'GlossaryTerm' }
          | { __typename: 'ImpactLink' }
          | { __typename: 'Indicator' }
          | { __typename: 'InformationGap' }
          | { __typename: 'Intervention' }
          | { __typename: 'InvestmentLine' }
          | { __typename: 'LedgerCoding' }
          | { __typename: 'LedgerMapping' }
          | { __typename: 'Meeting' }
          | { __typename: 'MigrationTally' }
          | { __typename: 'Milestone' }
          | { __typename: 'Observation' }
          | { __typename: 'Occupancy' }
          | { __typename: 'Organisation' }
          | { __typename: 'OrganisationCode' }
          | { __typename: 'Partnership' }
          | { __typename: 'Passage' }
          | { __typename: 'Pathway' }
          | { __typename: 'PathwayCapacity' }
          | { __typename: 'PathwayFunding' }
          | { __typename: 'PathwayTeam' }
          | { __typename: 'PeerSet' }
          | { __typename: 'PeerSetMember' }
          | { __typename: 'Period' }
          | { __typename: 'Permission' }
          | { __typename: 'Post' }
          | { __typename: 'PostFunding' }
          | { __typename: 'PostType' }
          | { __typename: 'PromiseTheme' }
          | { __typename: 'ProvisionCapacity' }
          | { __typename: 'ProvisionGap' }
          | { __typename: 'Publication' }
          | { __typename: 'PublishedRow' }
          | { __typename: 'QualityFlag' }
          | { __typename: 'Question' }
          | { __typename: 'RatingScale' }
          | { __typename: 'RatingValue' }
          | { __typename: 'Rebaseline' }
          | { __typename: 'RebaselineTally' }
          | { __typename: 'Recommendation' }
          | { __typename: 'RecommendationResponse' }
          | { __typename: 'RecruitmentEvent' }
          | { __typename: 'RecruitmentPressure' }
          | { __typename: 'ReportingDuty' }
          | { __typename: 'Risk' }
          | { __typename: 'Role' }
          | { __typename: 'RoleHolding' }
          | { __typename: 'RolePermission' }
          | { __typename: 'Section251Line' }
          | { __typename: 'SeriesBreak' }
          | { __typename: 'SharingAgreement' }
          | { __typename: 'SharingParty' }
          | { __typename: 'SlippageCause' }
          | { __typename: 'SmallNumberThreshold' }
          | { __typename: 'SourceDocument' }
          | { __typename: 'SourceSystem' }
          | { __typename: 'StatusReport' }
          | { __typename: 'StatusTally' }
          | { __typename: 'StatutoryLimit' }
          | { __typename: 'Submission' }
          | { __typename: 'SymbolMeaning' }
          | { __typename: 'Target' }
          | { __typename: 'Team' }
          | { __typename: 'TimeAllocation' }
          | { __typename: 'TrainingCommitment' }
          | { __typename: 'TrainingCourse' }
          | { __typename: 'TrainingNeed' }
          | { __typename: 'TrainingSnapshot' }
          | { __typename: 'TrajectoryPoint' }
          | { __typename: 'Vacancy' }
          | { __typename: 'Virement' }
          | { __typename: 'VisibilityRule' }
          | { __typename: 'WaitBand' }
          | { __typename: 'WaitFlow' }
          | { __typename: 'WaitSnapshot' }
          | { __typename: 'WhileWaitingOffer' }
          | { __typename: 'WorkforceCount' }
          | { __typename: 'Workstream' }
         | null }> } } };

export type FinancePostsQueryVariables = Exact<{
  area: string;
  realm: Realm;
  knownAt?: string | null | undefined;
  after?: string | null | undefined;
  asAt: string;
}>;


export type FinancePostsQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, asAt: string, startsOn: string | null, endsOn: string | null, sharePercent: string, line: { id: string, title: string } | null, post: { id: string, title: string, status: PostStatus, budgetedCost: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, postType: { title: string } | null, staffing: { established: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, occupied: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, vacant: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, agencyCover: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null } } } | null }> } };

export type FinanceRecordForecastMutationVariables = Exact<{
  input: RecordForecastInput;
}>;


export type FinanceRecordForecastMutation = { recordForecast:
    | { __typename: 'ForecastRecorded', replayed: boolean, forecast: { id: string, version: number } }
    | { __typename: 'Refusal', code: string, message: string, path: Array<string> }
   };

export type FinanceSaveMappingMutationVariables = Exact<{
  input: SaveLedgerMappingInput;
}>;


export type FinanceSaveMappingMutation = { saveLedgerMapping:
    | { __typename: 'LedgerMappingSaved', replayed: boolean, mapping: { name: string, version: number } }
    | { __typename: 'Refusal', code: string, message: string, path: Array<string> }
   };

export type FinanceVirementsQueryVariables = Exact<{
  area: string;
  knownAt?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FinanceVirementsQuery = { area: { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, reason: string, madeOn: string | null, asAt: string, amount: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, period: { id: string } | null, fromSource: { id: string, name: string } | null, fromLine: { id: string, title: string } | null, toLine: { id: string, title: string } | null }> } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MoneyFragmentDoc = new TypedDocumentString(`
    fragment Money on PenceFigure {
  state
  qualifier
  value
  promisedFor
  note
}
    `, {"fragmentName":"Money"}) as unknown as TypedDocumentString<MoneyFragment, unknown>;
export const EquivalentsFragmentDoc = new TypedDocumentString(`
    fragment Equivalents on FteFigure {
  state
  qualifier
  value
  promisedFor
  note
}
    `, {"fragmentName":"Equivalents"}) as unknown as TypedDocumentString<EquivalentsFragment, unknown>;
export const FinanceAreaDocument = new TypedDocumentString(`
    query FinanceArea($area: String!, $knownAt: DateTime) {
  area(slug: $area, asKnownAt: $knownAt) {
    name
    realm
    notice
  }
}
    `) as unknown as TypedDocumentString<FinanceAreaQuery, FinanceAreaQueryVariables>;
export const FinanceBudgetsDocument = new TypedDocumentString(`
    query FinanceBudgets($area: String!, $knownAt: DateTime, $after: String) {
  area(slug: $area, asKnownAt: $knownAt) {
    list: budgetVersions(first: 500, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        stage
        amount {
          ...Money
        }
        approvedBy
        approvedOn
        asAt
        recordedAt
        current
        line {
          id
          title
        }
        period {
          id
          startsOn
          endsOn
        }
      }
    }
  }
}
    fragment Money on PenceFigure {
  state
  qualifier
  value
  promisedFor
  note
}`) as unknown as TypedDocumentString<FinanceBudgetsQuery, FinanceBudgetsQueryVariables>;
export const FinanceForecastsDocument = new TypedDocumentString(`
    query FinanceForecasts($area: String!, $knownAt: DateTime, $after: String) {
  area(slug: $area, asKnownAt: $knownAt) {
    list: forecasts(first: 500, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        version
        asAt
        recordedAt
        method
        amount {
          ...Money
        }
        line {
          id
        }
        period {
          id
        }
      }
    }
  }
}
    fragment Money on PenceFigure {
  state
  qualifier
  value
  promisedFor
  note
}`) as unknown as TypedDocumentString<FinanceForecastsQuery, FinanceForecastsQueryVariables>;
export const FinanceFundingDocument = new TypedDocumentString(`
    query FinanceFunding($area: String!, $knownAt: DateTime, $after: String) {
  area(slug: $area, asKnownAt: $knownAt) {
    list: fundingSources(first: 200, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        kind
        asAt
        amount {
          ...Money
        }
        holder {
          name
        }
      }
    }
  }
}
    fragment Money on PenceFigure {
  state
  qualifier
  value
  promisedFor
  note
}`) as unknown as TypedDocumentString<FinanceFundingQuery, FinanceFundingQueryVariables>;
export const FinanceLineTitlesDocument = new TypedDocumentString(`
    query FinanceLineTitles($area: String!, $after: String) {
  area(slug: $area) {
    realm
    list: investmentLines(first: 500, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FinanceLineTitlesQuery, FinanceLineTitlesQueryVariables>;
export const FinanceLinesDocument = new TypedDocumentString(`
    query FinanceLines($area: String!, $knownAt: DateTime, $after: String, $today: Date!, $from: Date!, $until: Date!, $before: Date!) {
  area(slug: $area, asKnownAt: $knownAt) {
    list: investmentLines(first: 200, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        recurrence
        actualsBasis
        closedOn
        asAt
        fundingSource {
          id
          name
        }
        position(asAt: $today) {
          approved {
            ...Money
          }
          committed {
            ...Money
          }
          actual {
            ...Money
          }
          forecastOutturn {
            ...Money
          }
        }
        atEnd: position(asAt: $until) {
          actual {
            ...Money
          }
        }
        atStart: position(asAt: $before) {
          actual {
            ...Money
          }
        }
        posted: actuals(first: 1, filter: {postedOn: {from: $from, to: $until}}) {
          totalCount
        }
      }
    }
  }
}
    fragment Money on PenceFigure {
  state
  qualifier
  value
  promisedFor
  note
}`) as unknown as TypedDocumentString<FinanceLinesQuery, FinanceLinesQueryVariables>;
export const FinanceMappingsDocument = new TypedDocumentString(`
    query FinanceMappings($realm: Realm!, $after: String, $name: [String!]!) {
  list: ledgerMappings(
    first: 20
    after: $after
    realm: $realm
    filter: {name: {in: $name}}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      version
      basis
      owner {
        slug
      }
      codings {
        costCentre
        subjective
        line {
          id
          title
          position {
            actual {
              ...Money
            }
          }
        }
      }
    }
  }
}
    fragment Money on PenceFigure {
  state
  qualifier
  value
  promisedFor
  note
}`) as unknown as TypedDocumentString<FinanceMappingsQuery, FinanceMappingsQueryVariables>;
export const FinanceOpenMattersDocument = new TypedDocumentString(`
    query FinanceOpenMatters($area: String!, $knownAt: DateTime) {
  area(slug: $area, asKnownAt: $knownAt) {
    fundingResponsibilities(first: 200) {
      totalCount
      nodes {
        id
        costType
        status
        paidBy
        rule
        asAt
      }
    }
    fundingRequests(first: 200) {
      totalCount
      nodes {
        id
        purpose
        status
        requestedOn
        asAt
        amount {
          ...Money
        }
        askedOf {
          name
        }
      }
    }
    areaInformationGaps(first: 500) {
      totalCount
      nodes {
        id
        topic
        state
        detail
        promisedFor
        asAt
        about {
          __typename
        }
      }
    }
    areaDataQueries(first: 500) {
      totalCount
      nodes {
        id
        status
        question
        asAt
        about {
          __typename
        }
      }
    }
    areaQualityFlags(first: 500, filter: {settledOn: {isNull: true}}) {
      totalCount
      nodes {
        id
        rule
        detail
        asAt
        about {
          __typename
        }
      }
    }
  }
}
    fragment Money on PenceFigure {
  state
  qualifier
  value
  promisedFor
  note
}`) as unknown as TypedDocumentString<FinanceOpenMattersQuery, FinanceOpenMattersQueryVariables>;
export const FinancePostsDocument = new TypedDocumentString(`
    query FinancePosts($area: String!, $realm: Realm!, $knownAt: DateTime, $after: String, $asAt: Date!) {
  list: postFundings(
    first: 200
    after: $after
    asKnownAt: $knownAt
    realm: $realm
    filter: {areaSlug: {equals: $area}, withdrawnOn: {isNull: true}}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      asAt
      startsOn
      endsOn
      sharePercent
      line {
        id
        title
      }
      post {
        id
        title
        status
        budgetedCost {
          ...Money
        }
        postType {
          title
        }
        staffing(asAt: $asAt) {
          established {
            ...Equivalents
          }
          occupied {
            ...Equivalents
          }
          vacant {
            ...Equivalents
          }
          agencyCover {
            ...Equivalents
          }
        }
      }
    }
  }
}
    fragment Money on PenceFigure {
  state
  qualifier
  value
  promisedFor
  note
}
fragment Equivalents on FteFigure {
  state
  qualifier
  value
  promisedFor
  note
}`) as unknown as TypedDocumentString<FinancePostsQuery, FinancePostsQueryVariables>;
export const FinanceRecordForecastDocument = new TypedDocumentString(`
    mutation FinanceRecordForecast($input: RecordForecastInput!) {
  recordForecast(input: $input) {
    __typename
    ... on ForecastRecorded {
      replayed
      forecast {
        id
        version
      }
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<FinanceRecordForecastMutation, FinanceRecordForecastMutationVariables>;
export const FinanceSaveMappingDocument = new TypedDocumentString(`
    mutation FinanceSaveMapping($input: SaveLedgerMappingInput!) {
  saveLedgerMapping(input: $input) {
    __typename
    ... on LedgerMappingSaved {
      replayed
      mapping {
        name
        version
      }
    }
    ... on Refusal {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<FinanceSaveMappingMutation, FinanceSaveMappingMutationVariables>;
export const FinanceVirementsDocument = new TypedDocumentString(`
    query FinanceVirements($area: String!, $knownAt: DateTime, $after: String) {
  area(slug: $area, asKnownAt: $knownAt) {
    list: virements(first: 500, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        amount {
          ...Money
        }
        reason
        madeOn
        asAt
        period {
          id
        }
        fromSource {
          id
          name
        }
        fromLine {
          id
          title
        }
        toLine {
          id
          title
        }
      }
    }
  }
}
    fragment Money on PenceFigure {
  state
  qualifier
  value
  promisedFor
  note
}`) as unknown as TypedDocumentString<FinanceVirementsQuery, FinanceVirementsQueryVariables>;