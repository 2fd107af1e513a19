/** What the questions of insight take and are answered: written by `npm run codegen`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which ActionLogItem records a list holds. All conditions must hold. */
export type ActionLogItemFilter = {
  /** By area. */
  area?: IdFilter | null | undefined;
  /** By area, its slug. */
  areaSlug?: TextFilter | null | undefined;
  /** By board. */
  board?: IdFilter | null | undefined;
  /** By board, its slug. */
  boardSlug?: TextFilter | null | undefined;
  /** By completedOn. */
  completedOn?: PartialDateFilter | null | undefined;
  /** By decision. */
  decision?: IdFilter | null | undefined;
  /** By due. */
  due?: PartialDateFilter | null | undefined;
  /** By dueMeeting. */
  dueMeeting?: IdFilter | null | undefined;
  /** By kind. */
  kind?: ActionLogItemKindFilter | null | undefined;
  /** By meeting. */
  meeting?: IdFilter | null | undefined;
  /** By originalDue. */
  originalDue?: PartialDateFilter | null | undefined;
  /** By overdue. */
  overdue?: boolean | null | undefined;
  /** By ownerRole. */
  ownerRole?: TextFilter | null | undefined;
  /** By question. */
  question?: IdFilter | null | undefined;
  /** By status. */
  status?: ActionLogStatusFilter | null | undefined;
  /** By text. */
  text?: TextFilter | null | undefined;
  /** By theme. */
  theme?: IdFilter | null | undefined;
  /** By theme, its slug. */
  themeSlug?: TextFilter | null | undefined;
  /** By timeliness. */
  timeliness?: TimelinessFilter | null | undefined;
};

/** What somebody took on at a meeting or in a paper. */
export type ActionLogItemKind =
  /** To do something. */
  | 'ACTION'
  /** To tell or show a body something it lacks. */
  | 'INFORMATION_PROMISED';

/** Condition on ActionLogItemKind. */
export type ActionLogItemKindFilter = {
  /** Any one of these. */
  in?: Array<ActionLogItemKind> | null | undefined;
  /** None of these. */
  notIn?: Array<ActionLogItemKind> | null | undefined;
};

/** Whether it was done. Absence from a later paper is no proof that it was not. */
export type ActionLogStatus =
  /** A later source shows that it was done. */
  | 'DONE'
  /** No source seen here says either way. */
  | 'NOT_RECORDED'
  /** To be done: it was logged here, or a later source shows that it was still to be done. */
  | 'OPEN';

/** Condition on ActionLogStatus. */
export type ActionLogStatusFilter = {
  /** Any one of these. */
  in?: Array<ActionLogStatus> | null | undefined;
  /** None of these. */
  notIn?: Array<ActionLogStatus> | null | undefined;
};

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

/** What the ratings of different scales have in common. A report keeps the words of its own scale. */
export type CanonicalStatus =
  /** May not be done in time. */
  | 'AT_RISK'
  /** Done. */
  | 'COMPLETE'
  /** Late, and said not to endanger what it is for. */
  | 'DELAYED_NOT_AT_RISK'
  /** Nobody has rated it, or the rating cannot be placed. */
  | 'NOT_RATED'
  /** Not begun. */
  | 'NOT_STARTED'
  /** Expected to be done in time. */
  | 'ON_TRACK'
  /** The deadline was missed. */
  | 'OVERDUE';

/** What a capacity figure rests on. */
export type CapacityConfidence =
  /** A planning guess. */
  | 'ASSUMED'
  /** Worked out from other figures. */
  | 'ESTIMATED'
  /** Counted by the body that does the work. */
  | 'MEASURED'
  /** Said by the body that does the work, without how it was counted. */
  | 'STATED';

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

/** What something waits for. Each kind names what it waits for in a field of its own. */
export type DependencyKind =
  /** Another organisation doing something. */
  | 'EXTERNAL'
  /** Another milestone, action or workstream. */
  | 'FINISH_START'
  /** The answer to a query about data. */
  | 'NEEDS_DATA'
  /** A decision. */
  | 'NEEDS_DECISION'
  /** An investment line or a request for money. */
  | 'NEEDS_FUNDING'
  /** A post or vacancy being filled. */
  | 'NEEDS_POST';

/** What a disruption does. */
export type DisruptionEffectKind =
  /** Data comes later, or is kept by hand. */
  | 'DATA_DELAYED'
  /** Stated to have none in this respect. */
  | 'NONE'
  /** New staff come later. */
  | 'RECRUITMENT_DELAYED'
  /** Less work is done. */
  | 'SERVICE_REDUCED'
  /** New staff are trained later. */
  | 'TRAINING_DELAYED';

/** What evidence is of. */
export type EvidencePurpose =
  /** That something was done. */
  | 'DELIVERY'
  /** That it made a difference to children, young people or families. */
  | 'IMPACT';

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

/** What the figures of a flow count. */
export type FlowBasis =
  /** An average month of the period. */
  | 'MONTHLY_AVERAGE'
  /** All of the period. */
  | 'PERIOD_TOTAL'
  /** An average week of the period. */
  | 'WEEKLY_AVERAGE';

/** Condition on the record a field leads to. */
export type IdFilter = {
  /** Leads to one of these. Refused with BAD_ID or WRONG_KIND_OF_ID. */
  in?: Array<string> | null | undefined;
  /** True: only where it leads nowhere. False: only where it leads somewhere. */
  isNull?: boolean | null | undefined;
};

/** Which way something is said to work on an outcome. */
export type ImpactDirection =
  /** For the better. */
  | 'IMPROVES'
  /** Said to make no difference. */
  | 'NO_EFFECT'
  /** Nobody has said which way, or it is too early to say. */
  | 'UNCLEAR'
  /** For the worse. */
  | 'WORSENS';

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

/** Condition on a whole number. */
export type IntFilter = {
  /** This value or less. */
  max?: number | null | undefined;
  /** This value or more. */
  min?: number | null | undefined;
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

/** Condition on a date that may be only a month or a year: it matches where the whole of it could fall in the range. */
export type PartialDateFilter = {
  /** Its last possible day is this one or later. */
  from?: string | null | undefined;
  /** True: only where no date is set. False: only where one is. */
  isNull?: boolean | null | undefined;
  /** Its first possible day is this one or earlier. */
  to?: string | null | undefined;
};

/** Why areas are compared with each other. */
export type PeerSetKind =
  /** Chosen by hand; the description says why. */
  | 'CUSTOM'
  /** The country as a whole. */
  | 'NATIONAL'
  /** The region an area lies in. */
  | 'REGION'
  /** The ten most similar areas by the published statistical-neighbour model. */
  | 'STAT_NEIGHBOUR';

/** Which way an indicator is better. */
export type Polarity =
  /** The higher the better. */
  | 'HIGH'
  /** The lower the better. */
  | 'LOW'
  /** Neither way is better in itself. */
  | 'NEITHER';

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

/** Which Question records a list holds. All conditions must hold. */
export type QuestionFilter = {
  /** By agendaItem. */
  agendaItem?: IdFilter | null | undefined;
  /** By answeredBy. */
  answeredBy?: TextFilter | null | undefined;
  /** By answeredOn. */
  answeredOn?: PartialDateFilter | null | undefined;
  /** By area. */
  area?: IdFilter | null | undefined;
  /** By area, its slug. */
  areaSlug?: TextFilter | null | undefined;
  /** By askedBy. */
  askedBy?: TextFilter | null | undefined;
  /** By claim. */
  claim?: IdFilter | null | undefined;
  /** By kind. */
  kind?: QuestionKindFilter | null | undefined;
  /** By meeting. */
  meeting?: IdFilter | null | undefined;
  /** By number. */
  number?: IntFilter | null | undefined;
  /** By overdue. */
  overdue?: boolean | null | undefined;
  /** By promisedFor. */
  promisedFor?: PartialDateFilter | null | undefined;
  /** By repeats. */
  repeats?: IdFilter | null | undefined;
  /** By status. */
  status?: QuestionStatusFilter | null | undefined;
  /** By text. */
  text?: TextFilter | null | undefined;
  /** By theme. */
  theme?: IdFilter | null | undefined;
  /** By theme, its slug. */
  themeSlug?: TextFilter | null | undefined;
};

/** What somebody did with words at a meeting. */
export type QuestionKind =
  /** Raised a concern or a request, to which an answer may be expected. */
  | 'CONCERN'
  /** Asked for an answer. */
  | 'QUESTION'
  /** Told the meeting something. */
  | 'STATEMENT';

/** Condition on QuestionKind. */
export type QuestionKindFilter = {
  /** Any one of these. */
  in?: Array<QuestionKind> | null | undefined;
  /** None of these. */
  notIn?: Array<QuestionKind> | null | undefined;
};

/** What became of a question. */
export type QuestionStatus =
  /** Answered. Whether the answer held is another matter. */
  | 'ANSWERED'
  /** A statement, which asked for no answer. */
  | 'NO_ANSWER_SOUGHT'
  /** Answered in part, or beside the point. The rest may have been promised. */
  | 'PARTLY'
  /** Not answered then; an answer was promised. */
  | 'PROMISED'
  /** Not answered, and no answer promised. */
  | 'UNANSWERED';

/** Condition on QuestionStatus. */
export type QuestionStatusFilter = {
  /** Any one of these. */
  in?: Array<QuestionStatus> | null | undefined;
  /** None of these. */
  notIn?: Array<QuestionStatus> | null | undefined;
};

/** The time a rate is counted over. */
export type RatePer =
  /** A month. */
  | 'MONTH'
  /** A week. */
  | 'WEEK'
  /** A year. */
  | 'YEAR';

/** Facts and demonstration never meet in one list, total, peer set or trend. */
export type Realm =
  /** Invented for the fictional demonstration area. Says nothing about any real place. */
  | 'DEMONSTRATION'
  /** Taken from a named source. Lists hold facts unless asked otherwise. */
  | 'FACT';

/** Whether a count is of what is or of what is to come. */
export type TallyBasis =
  /** As it was expected to stand on the day in `expectedBy`. */
  | 'EXPECTED'
  /** As it stood. */
  | 'REPORTED';

/** What a status tally counts. */
export type TallySubject =
  /** Actions of a plan. */
  | 'ACTIONS'
  /** Areas of concern of a notice or plan. */
  | 'AREAS_OF_CONCERN'
  /** Actions of a board's log. */
  | 'LOG_ACTIONS'
  /** Milestones of a plan. */
  | 'MILESTONES'
  /** The source gives a count and does not say of what, or counts areas of a plan in general. */
  | 'NOT_STATED';

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

/** What became of a vacancy. */
export type VacancyStatus =
  /** Somebody holds the post. */
  | 'FILLED'
  /** To be filled. */
  | 'OPEN'
  /** Not to be filled after all. */
  | 'WITHDRAWN';

/** How a claim stands to published figures. It judges the figures, not the person. */
export type Verdict =
  /** The published figures allow it. */
  | 'CONSISTENT'
  /** The published figures count something else, so the two do not meet. */
  | 'DIFFERENT_DEFINITION'
  /** The published figures are for another period, so the two do not meet. */
  | 'DIFFERENT_PERIOD'
  /** The published figures count other people, so the two do not meet. */
  | 'DIFFERENT_POPULATION'
  /** The published figures speak against it. */
  | 'INCONSISTENT'
  /** The published figure is the same. */
  | 'MATCH'
  /** Nothing published was set against it, or nothing is published. */
  | 'NOT_CHECKED'
  /** No reading of the claim was found that fits the published figures. */
  | 'UNRECONCILED';

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

/** What a stated count of workforce counts. Counts of different things are never added up. */
export type WorkforceMeasure =
  /** People who carry cases. */
  | 'CASEWORKERS'
  /** People in post, locums and agency staff not among them. */
  | 'HEADCOUNT'
  /** People recruited, whether or not at work. */
  | 'HIRED'
  /** People who went through induction. */
  | 'INDUCTED'
  /** People who left. */
  | 'LEAVERS'
  /** Locums and agency staff. */
  | 'LOCUMS'
  /** Posts. */
  | 'POSTS'
  /** Different types of post. Says nothing about how many posts. */
  | 'POST_TYPES'
  /** Further staff said to be needed. */
  | 'STAFF_NEEDED'
  /** People who started work. */
  | 'STARTERS'
  /** Vacant posts. */
  | 'VACANCIES';

export type SlippageQueryVariables = Exact<{
  id: string;
}>;


export type SlippageQuery = { node:
    | { __typename: 'Action', id: string }
    | { __typename: 'ActionLogItem', id: string }
    | { __typename: 'Actual', id: string }
    | { __typename: 'AgendaItem', id: string }
    | { __typename: 'Area', id: string }
    | { __typename: 'AreaCode', id: string }
    | { __typename: 'AreaMembership', id: string }
    | { __typename: 'AreaName', id: string }
    | { __typename: 'AreaOfConcern', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'Board', id: string }
    | { __typename: 'BoardAccountability', id: string }
    | { __typename: 'BudgetVersion', id: string }
    | { __typename: 'Caller', id: string }
    | { __typename: 'CallerKey', id: string }
    | { __typename: 'CapacityAssumption', id: string }
    | { __typename: 'CaseStageSnapshot', id: string }
    | { __typename: 'CaseloadSnapshot', id: string }
    | { __typename: 'Claim', id: string }
    | { __typename: 'ClaimComparator', id: string }
    | { __typename: 'ClockDefinition', id: string }
    | { __typename: 'Code', id: string }
    | { __typename: 'CodeList', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Correction', id: string }
    | { __typename: 'DataQuery', id: string }
    | { __typename: 'DataSet', id: string }
    | { __typename: 'DataSetColumn', id: string }
    | { __typename: 'Decision', id: string }
    | { __typename: 'DecisionEffect', id: string }
    | { __typename: 'DefinitionVersion', id: string }
    | { __typename: 'DeliveryConcentration', id: string }
    | { __typename: 'DemandFactor', id: string }
    | { __typename: 'Dependency', id: string }
    | { __typename: 'DisruptionEffect', id: string }
    | { __typename: 'DisruptionEvent', id: string }
    | { __typename: 'DisruptionSpell', id: string }
    | { __typename: 'EstablishmentVersion', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'EvidenceRequirement', id: string }
    | { __typename: 'ExternalReview', id: string }
    | { __typename: 'Forecast', id: string }
    | { __typename: 'FundingRequest', id: string }
    | { __typename: 'FundingResponsibility', id: string }
    | { __typename: 'FundingSource', id: string }
    | { __typename: 'GlossaryTerm', id: string }
    | { __typename: 'ImpactLink', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'InformationGap', id: string }
    | { __typename: 'Intervention', id: string }
    | { __typename: 'InvestmentLine', id: string }
    | { __typename: 'LedgerCoding', id: string }
    | { __typename: 'LedgerMapping', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'MigrationTally', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'Observation', id: string }
    | { __typename: 'Occupancy', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'OrganisationCode', id: string }
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Passage', id: string }
    | { __typename: 'Pathway', id: string }
    | { __typename: 'PathwayCapacity', id: string }
    | { __typename: 'PathwayFunding', id: string }
    | { __typename: 'PathwayTeam', id: string }
    | { __typename: 'PeerSet', id: string }
    | { __typename: 'PeerSetMember', id: string }
    | { __typename: 'Period', id: string }
    | { __typename: 'Permission', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'PostFunding', id: string }
    | { __typename: 'PostType', id: string }
    | { __typename: 'PromiseTheme', id: string }
    | { __typename: 'ProvisionCapacity', id: string }
    | { __typename: 'ProvisionGap', id: string }
    | { __typename: 'Publication', id: string }
    | { __typename: 'PublishedRow', id: string }
    | { __typename: 'QualityFlag', id: string }
    | { __typename: 'Question', id: string }
    | { __typename: 'RatingScale', id: string }
    | { __typename: 'RatingValue', id: string }
    | { __typename: 'Rebaseline', id: string }
    | { __typename: 'RebaselineTally', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'RecommendationResponse', id: string }
    | { __typename: 'RecruitmentEvent', id: string }
    | { __typename: 'RecruitmentPressure', id: string }
    | { __typename: 'ReportingDuty', id: string }
    | { __typename: 'Risk', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'RoleHolding', id: string }
    | { __typename: 'RolePermission', id: string }
    | { __typename: 'Section251Line', id: string }
    | { __typename: 'SeriesBreak', id: string }
    | { __typename: 'SharingAgreement', id: string }
    | { __typename: 'SharingParty', id: string }
    | { __typename: 'SlippageCause', id: string }
    | { __typename: 'SmallNumberThreshold', id: string }
    | { __typename: 'SourceDocument', id: string }
    | { __typename: 'SourceSystem', id: string }
    | { __typename: 'StatusReport', id: string }
    | { __typename: 'StatusTally', id: string }
    | { __typename: 'StatutoryLimit', id: string }
    | { __typename: 'Submission', id: string }
    | { __typename: 'SymbolMeaning', id: string }
    | { __typename: 'Target', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'TimeAllocation', id: string }
    | { __typename: 'TrainingCommitment', id: string }
    | { __typename: 'TrainingCourse', id: string }
    | { __typename: 'TrainingNeed', id: string }
    | { __typename: 'TrainingSnapshot', id: string }
    | { __typename: 'TrajectoryPoint', id: string }
    | { __typename: 'Vacancy', id: string }
    | { __typename: 'Virement', id: string }
    | { __typename: 'VisibilityRule', id: string }
    | { __typename: 'WaitBand', id: string }
    | { __typename: 'WaitFlow', id: string }
    | { __typename: 'WaitSnapshot', id: string }
    | { __typename: 'WhileWaitingOffer', id: string }
    | { __typename: 'WorkforceCount', id: string }
    | { __typename: 'Workstream', number: number | null, id: string, milestones: { nodes: Array<{ rebaselines: { nodes: Array<{ id: string, asAt: string, reason: string | null, approverRole: string | null, slippageDays: number | null, awaitsReason: boolean, supersededBy: Array<{ id: string }> }> } }> }, actions: { nodes: Array<{ rebaselines: { nodes: Array<{ id: string, asAt: string, reason: string | null, approverRole: string | null, slippageDays: number | null, awaitsReason: boolean, supersededBy: Array<{ id: string }> }> }, milestones: { nodes: Array<{ rebaselines: { nodes: Array<{ id: string, asAt: string, reason: string | null, approverRole: string | null, slippageDays: number | null, awaitsReason: boolean, supersededBy: Array<{ id: string }> }> } }> } }> }, rebaselineTallies: { nodes: Array<{ id: string, asAt: string, reason: string, approverRole: string | null, count: { state: FigureState, qualifier: Qualifier, value: number | null } }> }, slippageCauses: { nodes: Array<{ id: string }> } }
   };

export type MovedFragment = { id: string, asAt: string, reason: string | null, approverRole: string | null, slippageDays: number | null, awaitsReason: boolean, supersededBy: Array<{ id: string }> };

export type DeliveredPlanQueryVariables = Exact<{
  slug: string;
}>;


export type DeliveredPlanQuery = { intervention: { id: string, title: string, listsAllActions: boolean, statusTallies: { nodes: Array<{ id: string, asAt: string, count: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, rating: { canonical: CanonicalStatus } | null }> }, deliveryConcentrations: { nodes: Array<{ id: string, asAt: string, share: { state: FigureState, note: string | null, promisedFor: string | null }, organisation: { name: string } | null }> } } };

export type DeliveredActionsQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type DeliveredActionsQuery = { intervention: { actions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, completedOn: string | null, latestStatus: CanonicalStatus, hasImpactEvidence: boolean, evidence: { nodes: Array<{ purpose: EvidencePurpose }> }, evidenceRequirements: { nodes: Array<{ id: string }> }, deliveryOrganisation: { id: string, name: string } | null }> } } };

export type DemandQueryVariables = Exact<{
  area: string;
}>;


export type DemandQuery = { area: { id: string, pathways: { nodes: Array<{ id: string, name: string, asAt: string, flows: { nodes: Array<{ id: string, asAt: string, basis: FlowBasis, supersededBy: Array<{ id: string }>, period: { startsOn: string, endsOn: string } | null, provider: { id: string } | null, referrals: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null } }> }, waitSnapshots: { nodes: Array<{ asAt: string, current: boolean, total: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null } }> }, caseStages: { nodes: Array<{ asAt: string, supersededBy: Array<{ id: string }>, count: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null } }> }, pathwayCapacities: { nodes: Array<{ step: string | null, assumption: { id: string, unit: string, scenario: string, confidence: CapacityConfidence, throughputPer: RatePer | null, throughput: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, perFtePerMonth: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, team: { name: string, staffing: { occupied: { state: FigureState, value: string | null } } } | null } | null }> } }> } } };

export type AmountOfDemandFragment = { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null };

export type CountOfDemandFragment = { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null };

export type CountedOfGapsFragment = { caseStages: { nodes: Array<{ id: string, stage: CaseStage, asAt: string, overseenBy: string | null, supersededBy: Array<{ id: string }>, count: { state: FigureState, promisedFor: string | null, note: string | null } }> }, migrationTallies: { nodes: Array<{ id: string, moving: string, asAt: string, done: { state: FigureState, promisedFor: string | null, note: string | null } }> }, trainingCourses: { nodes: Array<{ id: string, title: string, asAt: string, provider: { name: string } | null, snapshots: { nodes: Array<{ id: string }> } }> } };

export type DataGapsQueryVariables = Exact<{
  area: string;
}>;


export type DataGapsQuery = { area: { id: string, areaInformationGaps: { nodes: Array<{ id: string, topic: string, state: FigureState, detail: string, asAt: string, promisedFor: string | null, promisedBy: string | null, overdue: boolean }> }, areaQualityFlags: { nodes: Array<{ id: string, rule: QualityRule, detail: string, asAt: string, owner: { name: string } | null }> }, areaDataQueries: { nodes: Array<{ id: string, question: string, raisedOn: string, open: boolean, askedOf: { name: string } | null }> }, pathways: { nodes: Array<{ id: string, name: string, asAt: string, provider: { name: string } | null, commissioner: { name: string } | null, waitEvidence: { withFigures: number }, waitSnapshots: { nodes: Array<{ qualityFlags: { nodes: Array<{ id: string, rule: QualityRule, detail: string, asAt: string, owner: { name: string } | null }> } }> } }> }, disputedWaits: { nodes: Array<{ id: string, asAt: string, current: boolean, pathway: { name: string } | null, provider: { name: string } | null, total: { state: FigureState, promisedFor: string | null, note: string | null }, statedWeeks: { state: FigureState, promisedFor: string | null, note: string | null } }> }, lists: { nodes: Array<{ id: string, asAt: string, current: boolean, pathway: { name: string } | null, provider: { name: string } | null, total: { state: FigureState, promisedFor: string | null, note: string | null }, statedWeeks: { state: FigureState, promisedFor: string | null, note: string | null } }> }, observations: { nodes: Array<{ id: string, asAt: string, current: boolean, value: { state: FigureState, promisedFor: string | null, note: string | null }, definition: { id: string, label: string } | null, indicator: { id: string, name: string, publisher: { name: string } | null } | null }> }, targets: { nodes: Array<{ id: string, title: string, asAt: string, setBy: string, supersededBy: Array<{ id: string }>, value: { state: FigureState, promisedFor: string | null, note: string | null } }> }, claims: { nodes: Array<{ id: string, statement: string, asAt: string, claimantRole: string, value: { state: FigureState, promisedFor: string | null, note: string | null }, indicator: { id: string, name: string, publisher: { name: string } | null } | null }> }, investmentLines: { nodes: Array<{ id: string, title: string, asAt: string, owner: { name: string } | null, position: { approved: { state: FigureState, promisedFor: string | null, note: string | null }, actual: { state: FigureState, promisedFor: string | null, note: string | null }, forecastOutturn: { state: FigureState, promisedFor: string | null, note: string | null } } }> }, fundingRequests: { nodes: Array<{ id: string, purpose: string, asAt: string, askedBy: { name: string } | null, amount: { state: FigureState, promisedFor: string | null, note: string | null } }> }, caseStages: { nodes: Array<{ id: string, stage: CaseStage, asAt: string, overseenBy: string | null, supersededBy: Array<{ id: string }>, count: { state: FigureState, promisedFor: string | null, note: string | null } }> }, migrationTallies: { nodes: Array<{ id: string, moving: string, asAt: string, done: { state: FigureState, promisedFor: string | null, note: string | null } }> }, trainingCourses: { nodes: Array<{ id: string, title: string, asAt: string, provider: { name: string } | null, snapshots: { nodes: Array<{ id: string }> } }> } } };

export type CountOfGapFragment = { state: FigureState, promisedFor: string | null, note: string | null };

export type MoneyOfGapFragment = { state: FigureState, promisedFor: string | null, note: string | null };

export type MeasureOfGapFragment = { state: FigureState, promisedFor: string | null, note: string | null };

export type MeasuredOfGapsFragment = { observations: { nodes: Array<{ id: string, asAt: string, current: boolean, value: { state: FigureState, promisedFor: string | null, note: string | null }, definition: { id: string, label: string } | null, indicator: { id: string, name: string, publisher: { name: string } | null } | null }> }, targets: { nodes: Array<{ id: string, title: string, asAt: string, setBy: string, supersededBy: Array<{ id: string }>, value: { state: FigureState, promisedFor: string | null, note: string | null } }> }, claims: { nodes: Array<{ id: string, statement: string, asAt: string, claimantRole: string, value: { state: FigureState, promisedFor: string | null, note: string | null }, indicator: { id: string, name: string, publisher: { name: string } | null } | null }> } };

export type MoneyOfGapsFragment = { investmentLines: { nodes: Array<{ id: string, title: string, asAt: string, owner: { name: string } | null, position: { approved: { state: FigureState, promisedFor: string | null, note: string | null }, actual: { state: FigureState, promisedFor: string | null, note: string | null }, forecastOutturn: { state: FigureState, promisedFor: string | null, note: string | null } } }> }, fundingRequests: { nodes: Array<{ id: string, purpose: string, asAt: string, askedBy: { name: string } | null, amount: { state: FigureState, promisedFor: string | null, note: string | null } }> } };

export type GapsOnRecordFragment = { areaInformationGaps: { nodes: Array<{ id: string, topic: string, state: FigureState, detail: string, asAt: string, promisedFor: string | null, promisedBy: string | null, overdue: boolean }> }, areaQualityFlags: { nodes: Array<{ id: string, rule: QualityRule, detail: string, asAt: string, owner: { name: string } | null }> }, areaDataQueries: { nodes: Array<{ id: string, question: string, raisedOn: string, open: boolean, askedOf: { name: string } | null }> } };

export type DoubtOfGapFragment = { id: string, rule: QualityRule, detail: string, asAt: string, owner: { name: string } | null };

export type WaitsOfGapsFragment = { pathways: { nodes: Array<{ id: string, name: string, asAt: string, provider: { name: string } | null, commissioner: { name: string } | null, waitEvidence: { withFigures: number }, waitSnapshots: { nodes: Array<{ qualityFlags: { nodes: Array<{ id: string, rule: QualityRule, detail: string, asAt: string, owner: { name: string } | null }> } }> } }> }, disputedWaits: { nodes: Array<{ id: string, asAt: string, current: boolean, pathway: { name: string } | null, provider: { name: string } | null, total: { state: FigureState, promisedFor: string | null, note: string | null }, statedWeeks: { state: FigureState, promisedFor: string | null, note: string | null } }> }, lists: { nodes: Array<{ id: string, asAt: string, current: boolean, pathway: { name: string } | null, provider: { name: string } | null, total: { state: FigureState, promisedFor: string | null, note: string | null }, statedWeeks: { state: FigureState, promisedFor: string | null, note: string | null } }> } };

export type WaitOfGapFragment = { id: string, asAt: string, current: boolean, pathway: { name: string } | null, provider: { name: string } | null, total: { state: FigureState, promisedFor: string | null, note: string | null }, statedWeeks: { state: FigureState, promisedFor: string | null, note: string | null } };

export type PlanOfAreaFragment = { actions: { nodes: Array<{ id: string, title: string, asAt: string, dueOn: string | null, completedOn: string | null, latestStatus: CanonicalStatus, workstream: { id: string } | null }> }, milestones: { nodes: Array<{ id: string, title: string, asAt: string, currentDue: string | null, forecast: string | null, completedOn: string | null, timeliness: Timeliness, action: { id: string } | null, workstream: { id: string } | null }> }, dependencies: { nodes: Array<{ id: string, kind: DependencyKind, statement: string, hard: boolean, lagDays: number, resolved: boolean, dependentMilestone: { id: string } | null, dependentAction: { id: string } | null, dependentWorkstream: { id: string, asAt: string, number: number | null, title: string | null } | null, prerequisiteMilestone: { id: string } | null, prerequisiteAction: { id: string } | null, prerequisiteWorkstream: { id: string, asAt: string, number: number | null, title: string | null } | null, post: { id: string, title: string, team: { id: string } | null, postType: { id: string } | null } | null, vacancy: { id: string, post: { id: string, title: string, team: { id: string } | null, postType: { id: string } | null } | null } | null, investmentLine: { id: string } | null }> } };

export type PostWaitedForFragment = { id: string, title: string, team: { id: string } | null, postType: { id: string } | null };

export type WorkstreamOfPlanFragment = { id: string, asAt: string, number: number | null, title: string | null };

export type PlanQueryVariables = Exact<{
  area: string;
}>;


export type PlanQuery = { area: { actions: { nodes: Array<{ id: string, title: string, asAt: string, dueOn: string | null, completedOn: string | null, latestStatus: CanonicalStatus, workstream: { id: string } | null }> }, milestones: { nodes: Array<{ id: string, title: string, asAt: string, currentDue: string | null, forecast: string | null, completedOn: string | null, timeliness: Timeliness, action: { id: string } | null, workstream: { id: string } | null }> }, dependencies: { nodes: Array<{ id: string, kind: DependencyKind, statement: string, hard: boolean, lagDays: number, resolved: boolean, dependentMilestone: { id: string } | null, dependentAction: { id: string } | null, dependentWorkstream: { id: string, asAt: string, number: number | null, title: string | null } | null, prerequisiteMilestone: { id: string } | null, prerequisiteAction: { id: string } | null, prerequisiteWorkstream: { id: string, asAt: string, number: number | null, title: string | null } | null, post: { id: string, title: string, team: { id: string } | null, postType: { id: string } | null } | null, vacancy: { id: string, post: { id: string, title: string, team: { id: string } | null, postType: { id: string } | null } | null } | null, investmentLine: { id: string } | null }> } } };

export type LoggedPromisesQueryVariables = Exact<{
  realm: Realm;
  filter?: ActionLogItemFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type LoggedPromisesQuery = { actionLogItems: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, text: string, asAt: string, ownerRole: string | null, due: string | null, dueWords: string | null, status: ActionLogStatus, completedOn: string | null, overdue: boolean, overdueNote: string | null, timeliness: Timeliness, area: { id: string } | null, board: { id: string } | null, theme: { id: string } | null, question: { id: string } | null, source: { document: { id: string } | null } | null }> } };

export type AskedQuestionsQueryVariables = Exact<{
  realm: Realm;
  filter?: QuestionFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AskedQuestionsQuery = { questions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: QuestionKind, text: string, asAt: string, status: QuestionStatus, answeredBy: string | null, promisedFor: string | null, answeredOn: string | null, overdue: boolean, overdueNote: string | null, area: { id: string } | null, meeting: { board: { id: string } | null } | null, theme: { id: string } | null, repeats: { id: string } | null, actionLogItems: { nodes: Array<{ id: string }> }, source: { document: { id: string } | null } | null }> } };

export type AreaOfBoardQueryVariables = Exact<{
  slug: string;
}>;


export type AreaOfBoardQuery = { board: { realm: Realm, area: { id: string } | null } };

export type ReconciliationQueryVariables = Exact<{
  area: string;
  after?: string | null | undefined;
}>;


export type ReconciliationQuery = { area: { id: string, claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, statement: string, asAt: string, claimantRole: string, claimedFor: string | null, unit: IndicatorUnit | null, upperValue: string | null, verdict: Verdict, verdictReason: string, value: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, definition: { id: string } | null, comparisons: { nodes: Array<{ finding: string, observation: { id: string, current: boolean, symbol: ObservationSymbol | null, value: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, area: { id: string } | null, definition: { id: string } | null, indicator: { id: string, unit: IndicatorUnit } | null, period: { startsOn: string, endsOn: string } | null } | null }> }, indicator: { id: string, observations: { nodes: Array<{ id: string, current: boolean, symbol: ObservationSymbol | null, value: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, area: { id: string } | null, definition: { id: string } | null, indicator: { id: string, unit: IndicatorUnit } | null, period: { startsOn: string, endsOn: string } | null }> } } | null }> } } };

export type ClaimedFigureFragment = { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null };

export type PublishedValueFragment = { id: string, current: boolean, symbol: ObservationSymbol | null, value: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, area: { id: string } | null, definition: { id: string } | null, indicator: { id: string, unit: IndicatorUnit } | null, period: { startsOn: string, endsOn: string } | null };

export type RunRateQueryVariables = Exact<{
  slug?: string;
  area?: string;
  ofArea: boolean;
}>;


export type RunRateQuery = { intervention?: { id: string, title: string, startedOn: string | null, dueOn: string | null, listsAllActions: boolean, statusCounts: { total: { state: FigureState, qualifier: Qualifier, value: number | null, note: string | null } }, actions: { nodes: Array<{ completedOn: string | null }> }, statusTallies: { nodes: Array<{ id: string, basis: TallyBasis, asAt: string, expectedBy: string | null, note: string | null, count: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, rating: { canonical: CanonicalStatus } | null }> } }, area?: { interventions: { nodes: Array<{ id: string, title: string, startedOn: string | null, dueOn: string | null, listsAllActions: boolean, statusCounts: { total: { state: FigureState, qualifier: Qualifier, value: number | null, note: string | null } }, actions: { nodes: Array<{ completedOn: string | null }> }, statusTallies: { nodes: Array<{ id: string, basis: TallyBasis, asAt: string, expectedBy: string | null, note: string | null, count: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, rating: { canonical: CanonicalStatus } | null }> } }> } } };

export type PlanCountedFragment = { id: string, title: string, startedOn: string | null, dueOn: string | null, listsAllActions: boolean, statusCounts: { total: { state: FigureState, qualifier: Qualifier, value: number | null, note: string | null } }, actions: { nodes: Array<{ completedOn: string | null }> }, statusTallies: { nodes: Array<{ id: string, basis: TallyBasis, asAt: string, expectedBy: string | null, note: string | null, count: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, rating: { canonical: CanonicalStatus } | null }> } };

export type WhatSlipsQueryVariables = Exact<{
  id: string;
}>;


export type WhatSlipsQuery = { node:
    | { __typename: 'Action', id: string }
    | { __typename: 'ActionLogItem', id: string }
    | { __typename: 'Actual', id: string }
    | { __typename: 'AgendaItem', id: string }
    | { __typename: 'Area', id: string }
    | { __typename: 'AreaCode', id: string }
    | { __typename: 'AreaMembership', id: string }
    | { __typename: 'AreaName', id: string }
    | { __typename: 'AreaOfConcern', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'Board', id: string }
    | { __typename: 'BoardAccountability', id: string }
    | { __typename: 'BudgetVersion', id: string }
    | { __typename: 'Caller', id: string }
    | { __typename: 'CallerKey', id: string }
    | { __typename: 'CapacityAssumption', id: string }
    | { __typename: 'CaseStageSnapshot', id: string }
    | { __typename: 'CaseloadSnapshot', id: string }
    | { __typename: 'Claim', id: string }
    | { __typename: 'ClaimComparator', id: string }
    | { __typename: 'ClockDefinition', id: string }
    | { __typename: 'Code', id: string }
    | { __typename: 'CodeList', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Correction', id: string }
    | { __typename: 'DataQuery', id: string }
    | { __typename: 'DataSet', id: string }
    | { __typename: 'DataSetColumn', id: string }
    | { __typename: 'Decision', id: string }
    | { __typename: 'DecisionEffect', id: string }
    | { __typename: 'DefinitionVersion', id: string }
    | { __typename: 'DeliveryConcentration', id: string }
    | { __typename: 'DemandFactor', id: string }
    | { __typename: 'Dependency', id: string }
    | { __typename: 'DisruptionEffect', id: string }
    | { __typename: 'DisruptionEvent', title: string, endsOn: string | null, id: string, area: { id: string, slug: string, vacancies: { nodes: Array<{ id: string, openedOn: string | null, fte: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, post: { id: string, title: string, team: { id: string } | null, postType: { id: string, title: string, capacityAssumptions: { nodes: Array<{ id: string, unit: string, scenario: string, confidence: CapacityConfidence, perFtePerMonth: { state: FigureState, value: string | null }, area: { id: string } | null, team: { id: string } | null, rampMonths: { state: FigureState, value: string | null } }> } } | null, fte: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, staffing: { agencyCover: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null } } } | null }> }, statusTallies: { nodes: Array<{ id: string, asAt: string, subject: TallySubject, count: { state: FigureState, value: number | null } }> } } | null, questionsAbout: { nodes: Array<{ id: string, asAt: string, askedBy: string, text: string, answer: string | null, answeredBy: string | null, claim: { id: string, asAt: string, statement: string, claimantRole: string } | null }> }, effects: { nodes: Array<{ id: string, asAt: string, kind: DisruptionEffectKind, detail: string, delayDays: { state: FigureState, value: number | null, promisedFor: string | null, note: string | null }, team: { id: string, name: string } | null, postType: { id: string, title: string } | null }> }, slippageCauses: { nodes: Array<{ id: string, slippage: string, resolved: boolean, milestone: { id: string } | null, action: { id: string, title: string } | null, workstream: { id: string } | null, intervention: { id: string, questionsAbout: { nodes: Array<{ id: string, asAt: string, askedBy: string, text: string, answer: string | null, answeredBy: string | null, claim: { id: string, asAt: string, statement: string, claimantRole: string } | null }> } } | null }> } }
    | { __typename: 'DisruptionSpell', id: string }
    | { __typename: 'EstablishmentVersion', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'EvidenceRequirement', id: string }
    | { __typename: 'ExternalReview', id: string }
    | { __typename: 'Forecast', id: string }
    | { __typename: 'FundingRequest', id: string }
    | { __typename: 'FundingResponsibility', id: string }
    | { __typename: 'FundingSource', id: string }
    | { __typename: 'GlossaryTerm', id: string }
    | { __typename: 'ImpactLink', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'InformationGap', id: string }
    | { __typename: 'Intervention', id: string }
    | { __typename: 'InvestmentLine', id: string }
    | { __typename: 'LedgerCoding', id: string }
    | { __typename: 'LedgerMapping', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'MigrationTally', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'Observation', id: string }
    | { __typename: 'Occupancy', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'OrganisationCode', id: string }
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Passage', id: string }
    | { __typename: 'Pathway', id: string }
    | { __typename: 'PathwayCapacity', id: string }
    | { __typename: 'PathwayFunding', id: string }
    | { __typename: 'PathwayTeam', id: string }
    | { __typename: 'PeerSet', id: string }
    | { __typename: 'PeerSetMember', id: string }
    | { __typename: 'Period', id: string }
    | { __typename: 'Permission', id: string }
    | { __typename: 'Post', id: string, title: string, area: { id: string, slug: string, statusTallies: { nodes: Array<{ id: string, asAt: string, subject: TallySubject, count: { state: FigureState, value: number | null } }> } } | null, questionsAbout: { nodes: Array<{ id: string, asAt: string, askedBy: string, text: string, answer: string | null, answeredBy: string | null, claim: { id: string, asAt: string, statement: string, claimantRole: string } | null }> }, team: { id: string } | null, postType: { id: string, title: string, capacityAssumptions: { nodes: Array<{ id: string, unit: string, scenario: string, confidence: CapacityConfidence, perFtePerMonth: { state: FigureState, value: string | null }, area: { id: string } | null, team: { id: string } | null, rampMonths: { state: FigureState, value: string | null } }> } } | null, fte: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, staffing: { agencyCover: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null } } }
    | { __typename: 'PostFunding', id: string }
    | { __typename: 'PostType', id: string }
    | { __typename: 'PromiseTheme', id: string }
    | { __typename: 'ProvisionCapacity', id: string }
    | { __typename: 'ProvisionGap', id: string }
    | { __typename: 'Publication', id: string }
    | { __typename: 'PublishedRow', id: string }
    | { __typename: 'QualityFlag', id: string }
    | { __typename: 'Question', id: string }
    | { __typename: 'RatingScale', id: string }
    | { __typename: 'RatingValue', id: string }
    | { __typename: 'Rebaseline', id: string }
    | { __typename: 'RebaselineTally', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'RecommendationResponse', id: string }
    | { __typename: 'RecruitmentEvent', id: string }
    | { __typename: 'RecruitmentPressure', id: string }
    | { __typename: 'ReportingDuty', id: string }
    | { __typename: 'Risk', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'RoleHolding', id: string }
    | { __typename: 'RolePermission', id: string }
    | { __typename: 'Section251Line', id: string }
    | { __typename: 'SeriesBreak', id: string }
    | { __typename: 'SharingAgreement', id: string }
    | { __typename: 'SharingParty', id: string }
    | { __typename: 'SlippageCause', id: string }
    | { __typename: 'SmallNumberThreshold', id: string }
    | { __typename: 'SourceDocument', id: string }
    | { __typename: 'SourceSystem', id: string }
    | { __typename: 'StatusReport', id: string }
    | { __typename: 'StatusTally', id: string }
    | { __typename: 'StatutoryLimit', id: string }
    | { __typename: 'Submission', id: string }
    | { __typename: 'SymbolMeaning', id: string }
    | { __typename: 'Target', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'TimeAllocation', id: string }
    | { __typename: 'TrainingCommitment', id: string }
    | { __typename: 'TrainingCourse', id: string }
    | { __typename: 'TrainingNeed', id: string }
    | { __typename: 'TrainingSnapshot', id: string }
    | { __typename: 'TrajectoryPoint', id: string }
    | { __typename: 'Vacancy', status: VacancyStatus, openedOn: string | null, id: string, fte: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, area: { id: string, slug: string, statusTallies: { nodes: Array<{ id: string, asAt: string, subject: TallySubject, count: { state: FigureState, value: number | null } }> } } | null, post: { id: string, title: string, team: { id: string } | null, postType: { id: string, title: string, capacityAssumptions: { nodes: Array<{ id: string, unit: string, scenario: string, confidence: CapacityConfidence, perFtePerMonth: { state: FigureState, value: string | null }, area: { id: string } | null, team: { id: string } | null, rampMonths: { state: FigureState, value: string | null } }> } } | null, fte: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, staffing: { agencyCover: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null } } } | null, questionsAbout: { nodes: Array<{ id: string, asAt: string, askedBy: string, text: string, answer: string | null, answeredBy: string | null, claim: { id: string, asAt: string, statement: string, claimantRole: string } | null }> } }
    | { __typename: 'Virement', id: string }
    | { __typename: 'VisibilityRule', id: string }
    | { __typename: 'WaitBand', id: string }
    | { __typename: 'WaitFlow', id: string }
    | { __typename: 'WaitSnapshot', id: string }
    | { __typename: 'WhileWaitingOffer', id: string }
    | { __typename: 'WorkforceCount', id: string }
    | { __typename: 'Workstream', id: string }
   };

export type AreaOfSlipFragment = { id: string, slug: string, statusTallies: { nodes: Array<{ id: string, asAt: string, subject: TallySubject, count: { state: FigureState, value: number | null } }> } };

export type PostOfSlipFragment = { id: string, title: string, team: { id: string } | null, postType: { id: string, title: string, capacityAssumptions: { nodes: Array<{ id: string, unit: string, scenario: string, confidence: CapacityConfidence, perFtePerMonth: { state: FigureState, value: string | null }, area: { id: string } | null, team: { id: string } | null, rampMonths: { state: FigureState, value: string | null } }> } } | null, fte: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, staffing: { agencyCover: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null } } };

export type FteOfSlipFragment = { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null };

export type SaidOfSlipFragment = { id: string, asAt: string, askedBy: string, text: string, answer: string | null, answeredBy: string | null, claim: { id: string, asAt: string, statement: string, claimantRole: string } | null };

export type LineOfSpendFragment = { id: string, title: string, asAt: string, actualsBasis: ActualsBasis, position: { approved: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, committed: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, actual: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, forecastOutturn: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, forecastRemaining: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, variance: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null } }, budgetVersions: { nodes: Array<{ id: string, stage: BudgetStage, asAt: string, approvedOn: string | null, recordedAt: string, amount: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, period: { id: string, startsOn: string, endsOn: string } | null }> }, forecasts: { nodes: Array<{ asAt: string, recordedAt: string, amount: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, period: { id: string, startsOn: string, endsOn: string } | null }> }, virementsIn: { nodes: Array<{ asAt: string, madeOn: string | null, amount: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, period: { id: string, startsOn: string, endsOn: string } | null }> }, virementsOut: { nodes: Array<{ asAt: string, madeOn: string | null, amount: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, period: { id: string, startsOn: string, endsOn: string } | null }> }, postFundings: { nodes: Array<{ sharePercent: string, startsOn: string | null, endsOn: string | null, withdrawnOn: string | null, post: { budgetedCost: { state: FigureState, qualifier: Qualifier, value: number | null }, staffing: { established: { state: FigureState, value: string | null }, occupied: { state: FigureState, value: string | null }, vacant: { state: FigureState, value: string | null }, agencyCover: { state: FigureState, value: string | null } } } | null }> }, actuals: { nodes: Array<{ amount: number, basis: ActualsBasis, postedOn: string, recordedAt: string, period: { startsOn: string, endsOn: string } | null }> } };

export type MoneyOfLineFragment = { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null };

export type HeldOfLineFragment = { state: FigureState, value: string | null };

export type SpanOfLineFragment = { id: string, startsOn: string, endsOn: string };

export type MovedOfLineFragment = { asAt: string, madeOn: string | null, amount: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, period: { id: string, startsOn: string, endsOn: string } | null };

export type OutcomesOfSpendFragment = { impactLinks: { nodes: Array<{ id: string, strength: ImpactStrength, direction: ImpactDirection, pathway: { id: string, name: string, flows: { nodes: Array<{ basis: FlowBasis, starts: { state: FigureState, value: string | null }, period: { startsOn: string, endsOn: string } | null, supersededBy: Array<{ id: string }> }> } } | null, indicator: { id: string, name: string, unit: IndicatorUnit, polarity: Polarity, definitions: { nodes: Array<{ id: string, seriesBreaks: { nodes: Array<{ happenedOn: string }> } }> }, observations: { nodes: Array<{ current: boolean, value: { state: FigureState, value: string | null }, definition: { id: string } | null, period: { startsOn: string, endsOn: string } | null }> } } | null }> } };

export type SpendOfAreaQueryVariables = Exact<{
  area: string;
  asAt: string;
}>;


export type SpendOfAreaQuery = { area: { investmentLines: { nodes: Array<{ id: string, title: string, asAt: string, actualsBasis: ActualsBasis, position: { approved: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, committed: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, actual: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, forecastOutturn: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, forecastRemaining: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, variance: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null } }, budgetVersions: { nodes: Array<{ id: string, stage: BudgetStage, asAt: string, approvedOn: string | null, recordedAt: string, amount: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, period: { id: string, startsOn: string, endsOn: string } | null }> }, forecasts: { nodes: Array<{ asAt: string, recordedAt: string, amount: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, period: { id: string, startsOn: string, endsOn: string } | null }> }, virementsIn: { nodes: Array<{ asAt: string, madeOn: string | null, amount: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, period: { id: string, startsOn: string, endsOn: string } | null }> }, virementsOut: { nodes: Array<{ asAt: string, madeOn: string | null, amount: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, period: { id: string, startsOn: string, endsOn: string } | null }> }, postFundings: { nodes: Array<{ sharePercent: string, startsOn: string | null, endsOn: string | null, withdrawnOn: string | null, post: { budgetedCost: { state: FigureState, qualifier: Qualifier, value: number | null }, staffing: { established: { state: FigureState, value: string | null }, occupied: { state: FigureState, value: string | null }, vacant: { state: FigureState, value: string | null }, agencyCover: { state: FigureState, value: string | null } } } | null }> }, actuals: { nodes: Array<{ amount: number, basis: ActualsBasis, postedOn: string, recordedAt: string, period: { startsOn: string, endsOn: string } | null }> }, impactLinks: { nodes: Array<{ id: string, strength: ImpactStrength, direction: ImpactDirection, pathway: { id: string, name: string, flows: { nodes: Array<{ basis: FlowBasis, starts: { state: FigureState, value: string | null }, period: { startsOn: string, endsOn: string } | null, supersededBy: Array<{ id: string }> }> } } | null, indicator: { id: string, name: string, unit: IndicatorUnit, polarity: Polarity, definitions: { nodes: Array<{ id: string, seriesBreaks: { nodes: Array<{ happenedOn: string }> } }> }, observations: { nodes: Array<{ current: boolean, value: { state: FigureState, value: string | null }, definition: { id: string } | null, period: { startsOn: string, endsOn: string } | null }> } } | null }> } }> } } };

export type AreaOfLineQueryVariables = Exact<{
  line: string;
}>;


export type AreaOfLineQuery = { node:
    | { area: { slug: string } | null }
    | Record<PropertyKey, never>
   };

export type SpendOfLineQueryVariables = Exact<{
  line: string;
  area: string;
  asAt: string;
}>;


export type SpendOfLineQuery = { node:
    | { id: string, title: string, asAt: string, actualsBasis: ActualsBasis, position: { approved: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, committed: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, actual: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, forecastOutturn: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, forecastRemaining: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, variance: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null } }, budgetVersions: { nodes: Array<{ id: string, stage: BudgetStage, asAt: string, approvedOn: string | null, recordedAt: string, amount: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, period: { id: string, startsOn: string, endsOn: string } | null }> }, forecasts: { nodes: Array<{ asAt: string, recordedAt: string, amount: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, period: { id: string, startsOn: string, endsOn: string } | null }> }, virementsIn: { nodes: Array<{ asAt: string, madeOn: string | null, amount: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, period: { id: string, startsOn: string, endsOn: string } | null }> }, virementsOut: { nodes: Array<{ asAt: string, madeOn: string | null, amount: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, period: { id: string, startsOn: string, endsOn: string } | null }> }, postFundings: { nodes: Array<{ sharePercent: string, startsOn: string | null, endsOn: string | null, withdrawnOn: string | null, post: { budgetedCost: { state: FigureState, qualifier: Qualifier, value: number | null }, staffing: { established: { state: FigureState, value: string | null }, occupied: { state: FigureState, value: string | null }, vacant: { state: FigureState, value: string | null }, agencyCover: { state: FigureState, value: string | null } } } | null }> }, actuals: { nodes: Array<{ amount: number, basis: ActualsBasis, postedOn: string, recordedAt: string, period: { startsOn: string, endsOn: string } | null }> }, impactLinks: { nodes: Array<{ id: string, strength: ImpactStrength, direction: ImpactDirection, pathway: { id: string, name: string, flows: { nodes: Array<{ basis: FlowBasis, starts: { state: FigureState, value: string | null }, period: { startsOn: string, endsOn: string } | null, supersededBy: Array<{ id: string }> }> } } | null, indicator: { id: string, name: string, unit: IndicatorUnit, polarity: Polarity, definitions: { nodes: Array<{ id: string, seriesBreaks: { nodes: Array<{ happenedOn: string }> } }> }, observations: { nodes: Array<{ current: boolean, value: { state: FigureState, value: string | null }, definition: { id: string } | null, period: { startsOn: string, endsOn: string } | null }> } } | null }> } }
    | Record<PropertyKey, never>
   };

export type ThroughlineAreaQueryVariables = Exact<{
  area: string;
  today: string;
}>;


export type ThroughlineAreaQuery = { area: { id: string, name: string, investmentLines: { nodes: Array<{ id: string, title: string, asAt: string, fundingSource: { id: string, name: string, asAt: string, amount: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null } } | null, position: { approved: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, committed: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, actual: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, forecastOutturn: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, variance: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null } }, postFundings: { nodes: Array<{ id: string, sharePercent: string, startsOn: string | null, endsOn: string | null, withdrawnOn: string | null, post: { id: string } | null }> }, workforceCounts: { nodes: Array<{ id: string, asAt: string, measure: WorkforceMeasure, subject: string, count: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, fte: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null } }> }, pathwayFundings: { nodes: Array<{ id: string, use: string | null, pathway: { id: string } | null }> } }> }, teams: { nodes: Array<{ id: string, name: string, asAt: string, statedEstablishment: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, pathwayTeams: { nodes: Array<{ id: string, work: string | null, pathway: { id: string } | null }> } }> }, posts: { nodes: Array<{ id: string, title: string, asAt: string, status: PostStatus, postType: { id: string, asAt: string, title: string } | null, team: { id: string } | null, staffing: { established: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, occupied: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, vacant: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, agencyCover: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null } }, vacancies: { nodes: Array<{ id: string, asAt: string, openedOn: string | null, daysOpen: number | null, fte: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null } }> } }> }, capacityAssumptions: { nodes: Array<{ id: string, unit: string, scenario: string, asAt: string, confidence: CapacityConfidence, throughputPer: RatePer | null, perFtePerMonth: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, throughput: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, rampMonths: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, postType: { id: string, asAt: string, title: string } | null, team: { id: string } | null, pathwayCapacities: { nodes: Array<{ id: string, step: string | null, pathway: { id: string } | null }> } }> }, actions: { nodes: Array<{ id: string, title: string, asAt: string, dueOn: string | null, completedOn: string | null, latestStatus: CanonicalStatus, workstream: { id: string } | null }> }, milestones: { nodes: Array<{ id: string, title: string, asAt: string, currentDue: string | null, forecast: string | null, completedOn: string | null, timeliness: Timeliness, action: { id: string } | null, workstream: { id: string } | null }> }, dependencies: { nodes: Array<{ id: string, kind: DependencyKind, statement: string, hard: boolean, lagDays: number, resolved: boolean, dependentMilestone: { id: string } | null, dependentAction: { id: string } | null, dependentWorkstream: { id: string, asAt: string, number: number | null, title: string | null } | null, prerequisiteMilestone: { id: string } | null, prerequisiteAction: { id: string } | null, prerequisiteWorkstream: { id: string, asAt: string, number: number | null, title: string | null } | null, post: { id: string, title: string, team: { id: string } | null, postType: { id: string } | null } | null, vacancy: { id: string, post: { id: string, title: string, team: { id: string } | null, postType: { id: string } | null } | null } | null, investmentLine: { id: string } | null }> }, pathways: { nodes: Array<{ id: string, name: string, asAt: string, waitEvidence: { snapshots: number, withFigures: number, latestAsAt: string | null }, waitSnapshots: { nodes: Array<{ id: string, asAt: string, supersededBy: Array<{ id: string }>, total: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, medianWeeks: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, statedWeeks: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, longestWeeks: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, dataQueries: { nodes: Array<{ id: string, question: string, raisedOn: string, open: boolean, askedOf: { name: string } | null }> } }> } }> }, impactLinks: { nodes: Array<{ id: string, direction: ImpactDirection, strength: ImpactStrength, expectedEffect: string, assertedBy: string | null, investmentLine: { id: string } | null, postType: { id: string, asAt: string, title: string } | null, workforceCount: { id: string, asAt: string, measure: WorkforceMeasure, subject: string, count: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, fte: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null } } | null, team: { id: string } | null, action: { id: string } | null, indicator: { id: string, name: string, asAt: string, unit: IndicatorUnit } | null, pathway: { id: string } | null }> }, areaInformationGaps: { nodes: Array<{ id: string, topic: string, state: FigureState, detail: string, promisedFor: string | null, promisedBy: string | null, overdue: boolean, asAt: string, about:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> } } };

export type CapacityOfThroughlineFragment = { capacityAssumptions: { nodes: Array<{ id: string, unit: string, scenario: string, asAt: string, confidence: CapacityConfidence, throughputPer: RatePer | null, perFtePerMonth: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, throughput: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, rampMonths: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, postType: { id: string, asAt: string, title: string } | null, team: { id: string } | null, pathwayCapacities: { nodes: Array<{ id: string, step: string | null, pathway: { id: string } | null }> } }> } };

export type EffectsOfThroughlineFragment = { impactLinks: { nodes: Array<{ id: string, direction: ImpactDirection, strength: ImpactStrength, expectedEffect: string, assertedBy: string | null, investmentLine: { id: string } | null, postType: { id: string, asAt: string, title: string } | null, workforceCount: { id: string, asAt: string, measure: WorkforceMeasure, subject: string, count: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, fte: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null } } | null, team: { id: string } | null, action: { id: string } | null, indicator: { id: string, name: string, asAt: string, unit: IndicatorUnit } | null, pathway: { id: string } | null }> }, areaInformationGaps: { nodes: Array<{ id: string, topic: string, state: FigureState, detail: string, promisedFor: string | null, promisedBy: string | null, overdue: boolean, asAt: string, about:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }> } };

export type PenceFragment = { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null };

export type FteFragment = { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null };

export type CountFragment = { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null };

export type MeasureFragment = { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null };

export type MoneyOfThroughlineFragment = { investmentLines: { nodes: Array<{ id: string, title: string, asAt: string, fundingSource: { id: string, name: string, asAt: string, amount: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null } } | null, position: { approved: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, committed: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, actual: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, forecastOutturn: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, variance: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null } }, postFundings: { nodes: Array<{ id: string, sharePercent: string, startsOn: string | null, endsOn: string | null, withdrawnOn: string | null, post: { id: string } | null }> }, workforceCounts: { nodes: Array<{ id: string, asAt: string, measure: WorkforceMeasure, subject: string, count: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, fte: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null } }> }, pathwayFundings: { nodes: Array<{ id: string, use: string | null, pathway: { id: string } | null }> } }> } };

export type CountedFragment = { id: string, asAt: string, measure: WorkforceMeasure, subject: string, count: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, fte: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null } };

export type ThroughlineOutcomesQueryVariables = Exact<{
  area: string;
  indicators?: IdFilter | null | undefined;
  today: string;
}>;


export type ThroughlineOutcomesQuery = { area: { id: string, observations: { nodes: Array<{ id: string, current: boolean, indicator: { id: string, name: string, asAt: string, unit: IndicatorUnit, polarity: Polarity, decimalPlaces: number } | null, value: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, definition: { id: string } | null, period: { id: string, startsOn: string, endsOn: string } | null }> }, peerSets: { nodes: Array<{ id: string, kind: PeerSetKind, edition: string, asAt: string, members: Array<{ member: { id: string, observations: { nodes: Array<{ id: string, current: boolean, value: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, definition: { id: string } | null, period: { id: string, startsOn: string, endsOn: string } | null }> } } | null }> }> } } };

export type ObservedFragment = { id: string, current: boolean, value: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, definition: { id: string } | null, period: { id: string, startsOn: string, endsOn: string } | null };

export type PostsOfThroughlineFragment = { teams: { nodes: Array<{ id: string, name: string, asAt: string, statedEstablishment: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, pathwayTeams: { nodes: Array<{ id: string, work: string | null, pathway: { id: string } | null }> } }> }, posts: { nodes: Array<{ id: string, title: string, asAt: string, status: PostStatus, postType: { id: string, asAt: string, title: string } | null, team: { id: string } | null, staffing: { established: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, occupied: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, vacant: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, agencyCover: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null } }, vacancies: { nodes: Array<{ id: string, asAt: string, openedOn: string | null, daysOpen: number | null, fte: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null } }> } }> } };

export type ThroughlineStartQueryVariables = Exact<{
  id: string;
}>;


export type ThroughlineStartQuery = { node:
    | { __typename: 'Action', id: string }
    | { __typename: 'ActionLogItem', id: string }
    | { __typename: 'Actual', id: string }
    | { __typename: 'AgendaItem', id: string }
    | { __typename: 'Area', id: string }
    | { __typename: 'AreaCode', id: string }
    | { __typename: 'AreaMembership', id: string }
    | { __typename: 'AreaName', id: string }
    | { __typename: 'AreaOfConcern', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'Board', id: string }
    | { __typename: 'BoardAccountability', id: string }
    | { __typename: 'BudgetVersion', id: string }
    | { __typename: 'Caller', id: string }
    | { __typename: 'CallerKey', id: string }
    | { __typename: 'CapacityAssumption', id: string }
    | { __typename: 'CaseStageSnapshot', id: string }
    | { __typename: 'CaseloadSnapshot', id: string }
    | { __typename: 'Claim', id: string }
    | { __typename: 'ClaimComparator', id: string }
    | { __typename: 'ClockDefinition', id: string }
    | { __typename: 'Code', id: string }
    | { __typename: 'CodeList', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Correction', id: string }
    | { __typename: 'DataQuery', id: string }
    | { __typename: 'DataSet', id: string }
    | { __typename: 'DataSetColumn', id: string }
    | { __typename: 'Decision', id: string }
    | { __typename: 'DecisionEffect', id: string }
    | { __typename: 'DefinitionVersion', id: string }
    | { __typename: 'DeliveryConcentration', id: string }
    | { __typename: 'DemandFactor', id: string }
    | { __typename: 'Dependency', id: string }
    | { __typename: 'DisruptionEffect', id: string }
    | { __typename: 'DisruptionEvent', id: string }
    | { __typename: 'DisruptionSpell', id: string }
    | { __typename: 'EstablishmentVersion', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'EvidenceRequirement', id: string }
    | { __typename: 'ExternalReview', id: string }
    | { __typename: 'Forecast', id: string }
    | { __typename: 'FundingRequest', id: string }
    | { __typename: 'FundingResponsibility', id: string }
    | { __typename: 'FundingSource', id: string }
    | { __typename: 'GlossaryTerm', id: string }
    | { __typename: 'ImpactLink', id: string }
    | { __typename: 'Indicator', id: string, impactLinks: { nodes: Array<{ area: { slug: string } | null }> } }
    | { __typename: 'InformationGap', id: string }
    | { __typename: 'Intervention', id: string }
    | { __typename: 'InvestmentLine', id: string, area: { slug: string } | null }
    | { __typename: 'LedgerCoding', id: string }
    | { __typename: 'LedgerMapping', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'MigrationTally', id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'Observation', id: string }
    | { __typename: 'Occupancy', id: string }
    | { __typename: 'Organisation', id: string }
    | { __typename: 'OrganisationCode', id: string }
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Passage', id: string }
    | { __typename: 'Pathway', id: string, area: { slug: string } | null }
    | { __typename: 'PathwayCapacity', id: string }
    | { __typename: 'PathwayFunding', id: string }
    | { __typename: 'PathwayTeam', id: string }
    | { __typename: 'PeerSet', id: string }
    | { __typename: 'PeerSetMember', id: string }
    | { __typename: 'Period', id: string }
    | { __typename: 'Permission', id: string }
    | { __typename: 'Post', id: string, area: { slug: string } | null }
    | { __typename: 'PostFunding', id: string }
    | { __typename: 'PostType', id: string }
    | { __typename: 'PromiseTheme', id: string }
    | { __typename: 'ProvisionCapacity', id: string }
    | { __typename: 'ProvisionGap', id: string }
    | { __typename: 'Publication', id: string }
    | { __typename: 'PublishedRow', id: string }
    | { __typename: 'QualityFlag', id: string }
    | { __typename: 'Question', id: string }
    | { __typename: 'RatingScale', id: string }
    | { __typename: 'RatingValue', id: string }
    | { __typename: 'Rebaseline', id: string }
    | { __typename: 'RebaselineTally', id: string }
    | { __typename: 'Recommendation', id: string }
    | { __typename: 'RecommendationResponse', id: string }
    | { __typename: 'RecruitmentEvent', id: string }
    | { __typename: 'RecruitmentPressure', id: string }
    | { __typename: 'ReportingDuty', id: string }
    | { __typename: 'Risk', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'RoleHolding', id: string }
    | { __typename: 'RolePermission', id: string }
    | { __typename: 'Section251Line', id: string }
    | { __typename: 'SeriesBreak', id: string }
    | { __typename: 'SharingAgreement', id: string }
    | { __typename: 'SharingParty', id: string }
    | { __typename: 'SlippageCause', id: string }
    | { __typename: 'SmallNumberThreshold', id: string }
    | { __typename: 'SourceDocument', id: string }
    | { __typename: 'SourceSystem', id: string }
    | { __typename: 'StatusReport', id: string }
    | { __typename: 'StatusTally', id: string }
    | { __typename: 'StatutoryLimit', id: string }
    | { __typename: 'Submission', id: string }
    | { __typename: 'SymbolMeaning', id: string }
    | { __typename: 'Target', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'TimeAllocation', id: string }
    | { __typename: 'TrainingCommitment', id: string }
    | { __typename: 'TrainingCourse', id: string }
    | { __typename: 'TrainingNeed', id: string }
    | { __typename: 'TrainingSnapshot', id: string }
    | { __typename: 'TrajectoryPoint', id: string }
    | { __typename: 'Vacancy', id: string }
    | { __typename: 'Virement', id: string }
    | { __typename: 'VisibilityRule', id: string }
    | { __typename: 'WaitBand', id: string }
    | { __typename: 'WaitFlow', id: string }
    | { __typename: 'WaitSnapshot', id: string }
    | { __typename: 'WhileWaitingOffer', id: string }
    | { __typename: 'WorkforceCount', id: string }
    | { __typename: 'Workstream', id: string }
   };

export type WaitsOfThroughlineFragment = { pathways: { nodes: Array<{ id: string, name: string, asAt: string, waitEvidence: { snapshots: number, withFigures: number, latestAsAt: string | null }, waitSnapshots: { nodes: Array<{ id: string, asAt: string, supersededBy: Array<{ id: string }>, total: { state: FigureState, qualifier: Qualifier, value: number | null, promisedFor: string | null, note: string | null }, medianWeeks: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, statedWeeks: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, longestWeeks: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, dataQueries: { nodes: Array<{ id: string, question: string, raisedOn: string, open: boolean, askedOf: { name: string } | null }> } }> } }> } };

export type IndicatorSeriesQueryVariables = Exact<{
  area: string;
  slug?: TextFilter | null | undefined;
}>;


export type IndicatorSeriesQuery = { area: { name: string, realm: Realm, targets: { nodes: Array<{ id: string, dueOn: string | null, indicator: { id: string } | null, definition: { id: string } | null, supersededBy: Array<{ id: string }>, value: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null } }> }, observations: { nodes: Array<{ id: string, asAt: string, current: boolean, value: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, indicator: { id: string } | null, definition: { id: string } | null, period: { startsOn: string, endsOn: string } | null, qualityFlags: { nodes: Array<{ rule: QualityRule }> } }> } } };

export type TargetSetFragment = { id: string, dueOn: string | null, indicator: { id: string } | null, definition: { id: string } | null, supersededBy: Array<{ id: string }>, value: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null } };

export type ValueObservedFragment = { id: string, asAt: string, current: boolean, value: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, indicator: { id: string } | null, definition: { id: string } | null, period: { startsOn: string, endsOn: string } | null, qualityFlags: { nodes: Array<{ rule: QualityRule }> } };

export type IndicatorsCountedQueryVariables = Exact<{
  realm: Realm;
  slug?: TextFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type IndicatorsCountedQuery = { indicators: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, name: string, unit: IndicatorUnit, polarity: Polarity, definitions: { nodes: Array<{ id: string, slug: string, label: string, seriesBreaks: { nodes: Array<{ id: string, happenedOn: string, change: string }> } }> } }> } };

export type TrainingSeriesQueryVariables = Exact<{
  course: string;
  after?: string | null | undefined;
}>;


export type TrainingSeriesQuery = { trainingCourse: { id: string, title: string, snapshots: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, asAt: string, forecastFor: string | null, percent: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, targetPercent: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, forecastPercent: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, qualityFlags: { nodes: Array<{ rule: QualityRule }> } }> } } };

export type ShareTrainedFragment = { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null };

export type WaitSeriesQueryVariables = Exact<{
  pathway: string;
  after?: string | null | undefined;
}>;


export type WaitSeriesQuery = { pathway: { id: string, name: string, waitSnapshots: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, asAt: string, current: boolean, scope: WaitScope, provider: { id: string } | null, period: { startsOn: string, endsOn: string } | null, clock: { id: string, name: string, edition: string }, total: { state: FigureState, qualifier: Qualifier, promisedFor: string | null, note: string | null, count: number | null }, medianWeeks: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, percentile92Weeks: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, meanWeeks: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, longestWeeks: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, shareOver18Weeks: { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null }, qualityFlags: { nodes: Array<{ rule: QualityRule }> } }> } } };

export type WeeksWaitedFragment = { state: FigureState, qualifier: Qualifier, value: string | null, promisedFor: string | null, note: string | null };
