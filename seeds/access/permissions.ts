/** Every verb that changes something, by row, with the roles that hold it. What stands here with no role, nobody may do. */
import { PermissionRow } from '../../server/access/permission.entity.js';
import { RolePermissionRow } from '../../server/access/role-permission.entity.js';
import { facts, idOf, type SeedTable } from '../seed.js';

type Verb = readonly [verb: string, meaning: string, roles: readonly string[]];

const finance = ['finance-officer'];
const ledgers = ['finance-officer', 'partner-system'];
const workforce = ['workforce-officer'];
const establishment = ['workforce-officer', 'partner-system'];
const payers = ['workforce-officer', 'finance-officer'];
const disruptions = ['workforce-officer', 'improvement-lead'];
const steward = ['data-steward'];
const figures = ['data-steward', 'partner-system'];
const lead = ['improvement-lead'];
const reporting = ['improvement-lead', 'officer'];
const clerk = ['officer'];
const officers = ['officer', 'finance-officer', 'workforce-officer', 'improvement-lead', 'data-steward'];
const offers = ['officer', 'data-steward', 'partner-system'];
const administrator = ['administrator'];

const verbs: Readonly<Record<string, readonly Verb[]>> = {
  access: [
    ['registerCaller', 'Registers a system of an organisation, or a role that its people sign in to.', administrator],
    ['suspendCaller', 'Keeps a caller out for now.', administrator],
    ['reinstateCaller', 'Lets a suspended caller in again.', administrator],
    ['revokeCaller', 'Keeps a caller out for good.', administrator],
    ['addCallerKey', 'Registers one more public key of a system.', administrator],
    ['retireCallerKey', 'Retires a public key of a system.', administrator],
    ['recordSharingAgreement', 'Records an arrangement to share data and its parties.', administrator],
    ['endSharingAgreement', 'Ends an arrangement to share data before its time.', administrator],
  ],
  provenance: [
    [
      'raiseDataQuery',
      'Asks another organisation about its data.',
      ['officer', 'improvement-lead', 'data-steward', 'member', 'partner-system'],
    ],
    [
      'answerDataQuery',
      'Answers a question about the organisation’s data.',
      ['officer', 'data-steward', 'partner-system'],
    ],
    ['correctFigure', 'Puts a figure right; the old one stays readable.', steward],
    ['recordInformationGap', 'Records that something is not known.', officers],
    ['restateInformationGap', 'Records that what is missing was promised, disputed or put off.', officers],
    ['closeInformationGap', 'Records that what was missing is known.', officers],
    [
      'recordSourceSystem',
      'Records in which system or register an area keeps information.',
      ['officer', 'data-steward'],
    ],
    ['reviseSourceSystem', 'Records how far such a system has come.', ['officer', 'data-steward']],
    ['recordMigrationTally', 'Records how many records have been moved between systems.', figures],
    [
      'recordSource',
      'Puts a document and passages of it on record, so that statements can name where they come from.',
      [
        'officer',
        'finance-officer',
        'workforce-officer',
        'improvement-lead',
        'data-steward',
        'member',
        'partner-system',
      ],
    ],
    ['readAudit', 'Reads who changed what, by role and organisation.', ['administrator', 'data-steward']],
    ['subscribeToEvents', 'Has changes sent to a system of the organisation.', ['administrator', 'partner-system']],
    ['endSubscription', 'Ends a subscription to changes.', ['administrator', 'partner-system']],
    [
      'rotateSubscriptionSecret',
      'Replaces the secret that changes are signed with.',
      ['administrator', 'partner-system'],
    ],
  ],
  finance: [
    ['establishFundingSource', 'Puts a pot of money on record.', finance],
    ['restateFundingSource', 'Says anew what a pot of money stands at.', finance],
    ['openInvestmentLine', 'Opens a line of investment.', finance],
    ['closeInvestmentLine', 'Closes a line of investment for good.', finance],
    ['proposeBudget', 'Puts a budget forward.', finance],
    ['approveBudget', 'Records that a budget was approved, and by which body.', finance],
    ['reviseBudget', 'Replaces an approved budget by another.', finance],
    ['recordOutturn', 'Records what a line spent in the end, as closed in the accounts.', finance],
    ['recordVirement', 'Records money moved between pots or lines.', finance],
    ['recordCommitment', 'Records money promised to somebody.', ledgers],
    ['spendCommitment', 'Records that a commitment was spent, in whole or in part.', ledgers],
    ['cancelCommitment', 'Records that a commitment no longer binds, and why.', ledgers],
    ['recordSpend', 'Records spend against a line.', ledgers],
    ['recordForecast', 'Records what a line is expected to spend.', finance],
    ['requestFunding', 'Records a request to another body for money.', finance],
    ['recordFundingOutcome', 'Records what became of a request for money.', finance],
    ['recordFundingResponsibility', 'Records who pays for a kind of cost, or that it is not settled.', finance],
    ['settleFundingResponsibility', 'Changes who pays for a kind of cost.', finance],
    ['saveLedgerMapping', 'Saves how extracts of the finance system are read.', finance],
    ['importLedger', 'Takes in an extract of the finance system.', ledgers],
    ['importSection251', 'Takes in section 251 budget and outturn files.', finance],
  ],
  workforce: [
    ['addTeam', 'Puts a team on record.', workforce],
    ['reviseTeam', 'Renames a team or gives it another place.', workforce],
    ['addPostType', 'Adds a type of post.', workforce],
    ['reviseEstablishment', 'States how many full-time equivalents a team is to have.', workforce],
    ['adoptEstablishment', 'Brings a planned establishment into force.', workforce],
    ['withdrawEstablishment', 'Gives a planned establishment up.', workforce],
    ['proposePost', 'Puts a post forward.', workforce],
    ['withdrawPost', 'Gives a proposed post up.', workforce],
    ['establishPost', 'Establishes a post.', workforce],
    ['revisePost', 'Puts a post right, renames it or moves it to another team.', workforce],
    ['freezePost', 'Freezes a post.', workforce],
    ['unfreezePost', 'Lifts the freeze of a post.', workforce],
    ['deletePost', 'Takes a post off the establishment; its history stays.', workforce],
    ['fundPost', 'Shares the cost of a post among lines, never over the whole of it.', payers],
    ['endPostFunding', 'Ends a share of the cost of a post.', payers],
    ['withdrawPostFunding', 'Takes back a share of a post that was recorded in error.', payers],
    ['fillPost', 'Records that a post is occupied, and how.', establishment],
    ['extendOccupancy', 'Records that a post is occupied for longer.', establishment],
    ['vacatePost', 'Records that a post is no longer occupied.', establishment],
    ['withdrawOccupancy', 'Takes back that a post was occupied, recorded in error.', establishment],
    ['openVacancy', 'Opens a vacancy.', workforce],
    ['withdrawVacancy', 'Withdraws a vacancy.', workforce],
    ['recordRecruitmentEvent', 'Records a step of filling a vacancy.', establishment],
    ['addTrainingCourse', 'Adds a course whose completion is followed.', workforce],
    ['recordTraining', 'Records how many have completed a training.', workforce],
    ['recordTrainingNeed', 'Records what staff need to learn.', workforce],
    ['meetTrainingNeed', 'Records which course meets a training need.', workforce],
    ['recordTrainingCommitment', 'Records what an organisation undertakes to do about a training need.', workforce],
    [
      'recordCapacityAssumption',
      'Records how much work staff get through.',
      ['workforce-officer', 'improvement-lead', 'data-steward'],
    ],
    ['recordCaseloads', 'Records how many cases teams and types of post carried.', establishment],
    ['recordRecruitmentPressure', 'Records that recruiting is hard, and why.', workforce],
    ['recordTimeAllocation', 'Records where the time of staff goes.', workforce],
    ['recordWorkforceCount', 'Records a count of posts or staff as a source states it.', workforce],
    ['recordDisruption', 'Records what stopped or slowed the work.', disruptions],
    ['continueDisruption', 'Adds days, effects or the end of a disruption.', disruptions],
    ['importEstablishment', 'Takes in a list of posts; the changes are shown before they are made.', establishment],
  ],
  waits: [
    ['addPathway', 'Adds a pathway that children wait on.', steward],
    ['defineClock', 'Defines a new version of when a wait starts, pauses and stops.', steward],
    ['reportWaits', 'Reports people waiting, by clock and band.', figures],
    ['recordWaitFlows', 'Records who came onto lists and who left them.', figures],
    ['recordCaseStages', 'Records how many cases stand at each stage.', figures],
    ['linkPathway', 'Links a pathway to its money, teams and capacity.', ['improvement-lead', 'data-steward']],
    ['recordWhileWaitingOffer', 'Records what families are offered while they wait.', offers],
    ['reviseWhileWaitingOffer', 'Says anew what families are offered while they wait.', offers],
    ['recordProvision', 'Records specialist provision and its places.', ['officer', 'data-steward']],
    ['reviseProvision', 'Records how far specialist provision has come.', ['officer', 'data-steward']],
    ['recordProvisionGap', 'Records provision that is stated to be missing.', reporting],
    ['respondToProvisionGap', 'Records what is done about provision that is missing.', reporting],
    ['recordDemandFactor', 'Records what is said to raise or lower demand.', reporting],
    ['importWaitingLists', 'Takes in NHS waiting list workbooks.', figures],
  ],
  indicators: [
    ['addIndicator', 'Adds an indicator.', steward],
    ['recordDataSet', 'Puts a file of figures on record, with what its symbols mean.', steward],
    ['defineIndicatorVersion', 'Defines a new version of how an indicator is counted.', steward],
    ['recordObservations', 'Records measured values.', figures],
    [
      'setTarget',
      'Sets what an indicator is to reach, and what is expected on the way.',
      ['improvement-lead', 'data-steward'],
    ],
    ['breakSeries', 'Records that values before and after a day may not be compared.', steward],
    ['registerClaim', 'Registers a statement made in public.', ['officer', 'data-steward', 'member']],
    ['judgeClaim', 'Sets a claim against observations and gives a verdict with its reason.', steward],
    ['importStatistics', 'Takes in files of Explore Education Statistics.', steward],
  ],
  improvement: [
    ['startIntervention', 'Starts an intervention with its areas of concern.', lead],
    ['endIntervention', 'Ends an intervention.', lead],
    ['judgeAreaOfConcern', 'Records how an area of concern stands.', lead],
    ['addWorkstream', 'Adds a workstream.', lead],
    ['addAction', 'Adds an action.', lead],
    ['addMilestone', 'Adds a milestone with its original date.', lead],
    ['forecastMilestone', 'Says when a milestone is expected; its due date stays.', reporting],
    ['completeMilestone', 'Records that a milestone was reached.', lead],
    ['completeAction', 'Records that an action was done.', lead],
    ['rebaselineMilestone', 'Moves a milestone, with reason and approver; the original date stays.', lead],
    ['rebaselineAction', 'Moves an action, with reason and approver; the dates before stay.', lead],
    ['explainRebaseline', 'Says why a date moved that a tracker gave anew, and who agreed.', lead],
    ['recordRebaselineTally', 'Records how many dates were moved, where they are only counted.', reporting],
    ['addDependency', 'Records what a part of a plan waits for.', reporting],
    ['resolveDependency', 'Records that a part of a plan no longer waits.', reporting],
    ['reportStatus', 'Reports where an action or milestone stands.', ['improvement-lead', 'officer', 'partner-system']],
    ['signOffStatus', 'Signs off what another role reported.', ['improvement-lead', 'data-steward']],
    ['recordStatusTallies', 'Records how many parts of a plan stood so, where they are only counted.', reporting],
    ['addRatingScale', 'Adds a scale of ratings in a body’s own words.', ['improvement-lead', 'data-steward']],
    ['requireEvidence', 'Records what a body expects to be shown.', reporting],
    ['attachEvidence', 'Attaches evidence.', reporting],
    [
      'linkImpact',
      'Links money, a post or an action to what it is to change, and how well that is shown.',
      ['improvement-lead', 'data-steward'],
    ],
    [
      'reassessImpact',
      'Records that such a link is better founded, less well, or refuted.',
      ['improvement-lead', 'data-steward'],
    ],
    ['raiseRisk', 'Raises a risk to a plan.', reporting],
    ['reviewRisk', 'Records how a risk stands.', reporting],
    ['closeRisk', 'Closes a risk, because it happened or no longer can.', lead],
    ['recordReview', 'Records an inspection or other review from outside, held or expected.', reporting],
    ['recordReviewOutcome', 'Records what a review found, or that its report was published.', reporting],
    ['recordSlippageCause', 'Records why something in a plan was late.', reporting],
    ['resolveSlippageCause', 'Records that what made work late was put right.', reporting],
    ['recordPartnership', 'Records what other bodies commit to, or do together with the area.', reporting],
    ['revisePartnership', 'Records who takes part in a partnership now, or when it ends.', reporting],
    ['recordDeliveryConcentration', 'Records the concern that much of a plan relies on one body.', reporting],
    ['importActionPlan', 'Takes in a tracker workbook; changed dates wait for a reason.', lead],
  ],
  governance: [
    ['setUpBoard', 'Puts a board on record.', clerk],
    ['recordAccountability', 'Records to which boards a board answers.', clerk],
    ['endAccountability', 'Records that a board answers to another no longer.', clerk],
    ['recordReportingDuty', 'Records who has to report on what to a board.', clerk],
    ['endReportingDuty', 'Records that a subject is reported to a board no longer.', clerk],
    ['scheduleMeeting', 'Schedules a meeting.', clerk],
    ['rescheduleMeeting', 'Moves a meeting to another day.', clerk],
    ['holdMeeting', 'Records that a meeting took place.', clerk],
    ['cancelMeeting', 'Calls off a meeting.', clerk],
    ['addAgendaItems', 'Adds matters to an agenda.', clerk],
    ['fileMinutes', 'Files the minutes of a meeting.', clerk],
    ['askQuestion', 'Asks a question at a meeting.', ['member', 'officer']],
    ['answerQuestion', 'Answers a question.', reporting],
    ['promiseAnswer', 'Promises an answer by a day.', reporting],
    ['recordDecision', 'Records a decision.', clerk],
    [
      'recordDecisionEffects',
      'Records what a decision set in motion.',
      ['officer', 'finance-officer', 'improvement-lead'],
    ],
    ['recordRecommendation', 'Records a recommendation.', clerk],
    ['respondToRecommendation', 'Records the response to a recommendation.', clerk],
    ['logAction', 'Logs what a meeting asks somebody to do.', clerk],
    ['deferAction', 'Gives an entry of the action log another date; the first stays.', clerk],
    ['closeAction', 'Closes an entry of the action log.', clerk],
    ['reopenAction', 'Opens an entry of the action log that was closed and is not done.', clerk],
    ['announcePublication', 'Records that something is to be published.', clerk],
    ['publish', 'Records that something due was published.', clerk],
    ['recordRoleHolding', 'Records that a role is taken on or changes hands.', clerk],
    ['endRoleHolding', 'Records until when a role was held.', clerk],
  ],
};

/** Improvement and governance cross organisations; a member asks of any record they may see. */
function scopeOf(row: string, verb: string, role: string): RolePermissionRow['scope'] {
  // What is published for the whole country is of every area.
  const national = ['importStatistics', 'importSection251', 'importWaitingLists'];
  if (row === 'access' || verb === 'readAudit' || national.includes(verb)) return 'EVERYWHERE';
  if (
    role === 'member' ||
    row === 'improvement' ||
    row === 'governance' ||
    ['raiseDataQuery', 'registerClaim', 'judgeClaim', 'setTarget'].includes(verb)
  )
    return 'OWN_AREAS';
  return 'OWN_ORGANISATION';
}

const all = Object.entries(verbs).flatMap(([row, list]) =>
  list.map(([verb, meaning, held]) => ({ row, verb, name: `${row}:${verb}`, meaning, held })),
);

/** Who holds what, and how far it reaches. */
export const holdings = all.flatMap(({ row, verb, name, held }) =>
  held.map((role) => ({ role, permission: name, scope: scopeOf(row, verb, role) })),
);

export const permissions: readonly SeedTable[] = [
  facts(
    PermissionRow,
    {},
    all.map(({ row, name, meaning }) => ({ key: name, name, row, meaning })),
  ),
  facts(
    RolePermissionRow,
    {},
    holdings.map(({ role, permission, scope }) => ({
      key: `${role} ${permission}`,
      roleId: idOf('Role', role),
      permissionId: idOf('Permission', permission),
      scope,
    })),
  ),
];
