/** Every verb that changes something, by row, with the roles that hold it. What stands here with no role, nobody may do. */
import { PermissionRow } from '../../server/access/permission.entity.js';
import { RolePermissionRow } from '../../server/access/role-permission.entity.js';
import { facts, idOf, type SeedTable } from '../seed.js';

type Verb = readonly [verb: string, meaning: string, roles: readonly string[]];

const finance = ['finance-officer'];
const ledgers = ['finance-officer', 'partner-system'];
const workforce = ['workforce-officer'];
const establishment = ['workforce-officer', 'partner-system'];
const steward = ['data-steward'];
const figures = ['data-steward', 'partner-system'];
const lead = ['improvement-lead'];
const reporting = ['improvement-lead', 'officer'];
const clerk = ['officer'];
const administrator = ['administrator'];

const verbs: Readonly<Record<string, readonly Verb[]>> = {
  access: [
    ['registerCaller', 'Registers a system of an organisation, or a role that its people sign in to.', administrator],
    ['suspendCaller', 'Keeps a caller out for now.', administrator],
    ['revokeCaller', 'Keeps a caller out for good.', administrator],
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
    ['readAudit', 'Reads who changed what, by role and organisation.', ['administrator', 'data-steward']],
    ['subscribeToEvents', 'Has changes sent to a system of the organisation.', ['administrator', 'partner-system']],
  ],
  finance: [
    ['proposeBudget', 'Puts a budget forward.', finance],
    ['approveBudget', 'Records that a budget was approved, and by which body.', finance],
    ['reviseBudget', 'Replaces an approved budget by another.', finance],
    ['recordVirement', 'Records money moved between pots or lines.', finance],
    ['recordCommitment', 'Records money promised to somebody.', ledgers],
    ['recordSpend', 'Records spend against a line.', ledgers],
    ['recordForecast', 'Records what a line is expected to spend.', finance],
    ['requestFunding', 'Records a request to another body for money.', finance],
    ['recordFundingOutcome', 'Records what became of a request for money.', finance],
    ['importLedger', 'Takes in an extract of the finance system.', ledgers],
    ['importSection251', 'Takes in section 251 budget and outturn files.', finance],
  ],
  workforce: [
    ['establishPost', 'Establishes a post.', workforce],
    ['freezePost', 'Freezes a post.', workforce],
    ['deletePost', 'Takes a post off the establishment; its history stays.', workforce],
    [
      'fundPost',
      'Shares the cost of a post among lines, never over the whole of it.',
      ['workforce-officer', 'finance-officer'],
    ],
    ['fillPost', 'Records that a post is occupied, and how.', establishment],
    ['vacatePost', 'Records that a post is no longer occupied.', establishment],
    ['openVacancy', 'Opens a vacancy.', workforce],
    ['recordRecruitmentEvent', 'Records a step of filling a vacancy.', establishment],
    ['recordTraining', 'Records how many have completed a training.', workforce],
    ['importEstablishment', 'Takes in a list of posts; the changes are shown before they are made.', establishment],
  ],
  waits: [
    ['defineClock', 'Defines a new version of when a wait starts, pauses and stops.', steward],
    ['reportWaits', 'Reports people waiting, by clock and band.', figures],
    ['importWaitingLists', 'Takes in NHS waiting list workbooks.', figures],
  ],
  indicators: [
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
    ['addWorkstream', 'Adds a workstream.', lead],
    ['addAction', 'Adds an action.', lead],
    ['addMilestone', 'Adds a milestone with its original date.', lead],
    ['reportStatus', 'Reports where an action or milestone stands.', reporting],
    ['signOffStatus', 'Signs off what another role reported.', lead],
    ['rebaselineMilestone', 'Moves a milestone, with reason and approver; the original date stays.', lead],
    ['attachEvidence', 'Attaches evidence.', reporting],
    [
      'linkImpact',
      'Links money, a post or an action to what it is to change, and how well that is shown.',
      ['improvement-lead', 'data-steward'],
    ],
    ['importActionPlan', 'Takes in a tracker workbook; changed dates wait for a reason.', lead],
  ],
  governance: [
    ['scheduleMeeting', 'Schedules a meeting.', clerk],
    ['askQuestion', 'Asks a question at a meeting.', ['member', 'officer']],
    ['answerQuestion', 'Answers a question.', reporting],
    ['promiseAnswer', 'Promises an answer by a day.', reporting],
    ['recordDecision', 'Records a decision.', clerk],
    ['recordRecommendation', 'Records a recommendation.', clerk],
    ['respondToRecommendation', 'Records the response to a recommendation.', clerk],
    ['logAction', 'Logs what a meeting asks somebody to do.', clerk],
    ['closeAction', 'Closes an entry of the action log.', clerk],
    ['publish', 'Records that something due was published.', clerk],
  ],
};

/** Improvement and governance cross organisations; a member asks of any record they may see. */
function scopeOf(row: string, verb: string, role: string): RolePermissionRow['scope'] {
  if (row === 'access' || verb === 'readAudit') return 'EVERYWHERE';
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

export const permissions: readonly SeedTable[] = [
  facts(
    PermissionRow,
    {},
    all.map(({ row, name, meaning }) => ({ key: name, name, row, meaning })),
  ),
  facts(
    RolePermissionRow,
    {},
    all.flatMap(({ row, verb, name, held }) =>
      held.map((role) => ({
        key: `${role} ${name}`,
        roleId: idOf('Role', role),
        permissionId: idOf('Permission', name),
        scope: scopeOf(row, verb, role),
      })),
    ),
  ),
];
