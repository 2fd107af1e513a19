/** What slips in the plans of an area because of a vacancy, a post or a disruption, with what officers said of it. */
import type { AnswerFinding, OfficersAnswer, WhatSlips } from '../../../schema/insight/what-slips.js';
import type { Gap } from '../../../schema/insight/gap.js';
import { notFound, type Asking } from '../asking.js';
import type { Lead } from '../lead.js';
import { readPlan, type Plan, type PlanDependency } from '../plan/read-plan.js';
import type { WhatSlipsQuery } from '../questions.js';
import { refusedInsight } from '../refused-insight.js';
import { assume, gap, ruleOfPlatform } from '../said-beside.js';
import { valueOf } from '../worked-out.js';
import { effectOfDisruption, postWaitedFor, touches, type Disruption } from './disruption.js';
import { capacityLost } from './capacity-lost.js';
import { effectOfPost, type Effect, type Surroundings } from './open-post.js';
import { slipsOf } from './slips.js';
import { whatSlipsQuestion } from './what-slips.question.js';

type Node = WhatSlipsQuery['node'];
type Cause = Extract<Node, { __typename: 'Vacancy' | 'Post' | 'DisruptionEvent' }>;
type AreaOfSlip = NonNullable<Cause['area']>;
type Said = Cause['questionsAbout']['nodes'][number];

export async function readWhatSlips(asking: Asking, id: string, openUntil: string | undefined): Promise<WhatSlips> {
  const { put, lead, today } = asking;
  const { node } = await put(whatSlipsQuestion, { id });
  if (!('questionsAbout' in node) || node.area === null) throw notFound('record with an area', id);
  if (openUntil !== undefined && openUntil < today)
    throw refusedInsight(
      'PAST_DAY',
      `${openUntil} is past: a post that is open stands open today. Give a day from ${today} on.`,
    );
  const plan = await readPlan(asking, node.area.slug);
  const around = { plan, areaId: node.area.id, lead, today };
  const effect = effectOf(node, openUntil, around);
  const { slips, moving, movedBy, gaps } = slipsOf(plan, effect.waits, asking);
  const allGaps = [...effect.gaps, ...gaps, ...countedOnly(node.area, lead)];
  return {
    cause: lead(node.id),
    area: lead(node.area.id),
    openUntil: openUntil ?? null,
    moving,
    slips,
    capacityLost: capacityLost(effect.empty, around),
    officersAnswers: answersTo(node, { plan, movedBy, gaps: allGaps }, lead),
    assumptions: [
      ...effect.assumptions,
      assume(
        'What is not done is not done before today; a date that is only a month or year is taken at its last possible day.',
        ruleOfPlatform,
      ),
      assume(
        'Nothing that waits is begun before what it waits for, and everything else goes as it is recorded.',
        ruleOfPlatform,
      ),
    ],
    gaps: allGaps,
  };
}

function effectOf(cause: Cause, openUntil: string | undefined, around: Surroundings & { today: string }): Effect {
  if (cause.__typename === 'DisruptionEvent') {
    if (openUntil !== undefined)
      throw refusedInsight(
        'OPEN_UNTIL_NOT_TAKEN',
        'How long a disruption delays is on record, and no day changes it. Leave `openUntil` out, or ask for a vacancy or a post.',
      );
    return effectOfDisruption(cause, around);
  }
  if (openUntil === undefined)
    throw refusedInsight(
      'OPEN_UNTIL_MISSING',
      'Say in `openUntil` until which day the post stands open: the day somebody starts.',
    );
  if (cause.__typename === 'Post') {
    const empty = { id: cause.id, fte: cause.fte, post: cause, stretch: { from: around.today, until: openUntil } };
    return effectOfPost(empty, ({ post, vacancy }) => (post ?? vacancy?.post)?.id === cause.id, openUntil, around);
  }
  if (cause.status !== 'OPEN' || cause.post === null)
    throw refusedInsight(
      'NOT_OPEN',
      'That vacancy is not open any more, so nothing waits for it to be filled. Ask for an open one, or for a post.',
    );
  const { id, fte, post, openedOn } = cause;
  const empty = { id, fte, post, stretch: { from: openedOn, until: openUntil } };
  return effectOfPost(empty, isOfVacancy(id, post), openUntil, around);
}

/** What waits for the vacancy, or for its post whichever of its vacancies is meant. */
const isOfVacancy =
  (vacancyId: string, post: { id: string }) =>
  ({ post: waitedFor, vacancy }: PlanDependency): boolean =>
    vacancy?.id === vacancyId || waitedFor?.id === post.id;

/** Parts of the plan that a source counts as delayed without naming them may be among those that wait; nobody can say. */
function countedOnly({ statusTallies }: AreaOfSlip, lead: Lead): Gap[] {
  const [latest] = statusTallies.nodes;
  if (latest === undefined) return [];
  const count = valueOf(latest.count);
  const many = count === null ? 'Parts' : String(count);
  return [
    gap(
      'NOT_LINKED',
      'parts of the plan that are counted',
      `${many} of the plan were reported as delayed but not at risk, counted and not named: whether they wait for it cannot be worked out.`,
      {
        since: latest.asAt,
        record: lead(latest.id),
      },
    ),
  ];
}

interface Found {
  plan: Plan;
  movedBy: ReadonlySet<string>;
  gaps: readonly Gap[];
}

function answersTo(cause: Cause, found: Found, lead: Lead): OfficersAnswer[] {
  const isDisruption = cause.__typename === 'DisruptionEvent';
  const questions = [...cause.questionsAbout.nodes, ...(isDisruption ? askedOfPlans(cause) : [])];
  const none = isDisruption ? cause.effects.nodes.filter(({ kind }) => kind === 'NONE') : [];
  return [
    ...none.map((effect) => ({
      statement: effect.detail,
      saidBy: null,
      asAt: effect.asAt,
      finding: tested(effect, found),
      record: lead(effect.id),
    })),
    ...[...new Map(questions.map((each) => [each.id, each])).values()].flatMap((each) => answerIn(each, lead)),
  ];
}

/** One that speaks of a team or type of post is tested by what waits for their posts. */
function tested(effect: Disruption['effects']['nodes'][number], { plan, movedBy, gaps }: Found): AnswerFinding {
  const speaksOfAll = effect.team === null && effect.postType === null;
  const waits = new Map(plan.dependencies.map((each) => [each.id, each]));
  const moves = [...movedBy].some((id) => {
    const dependency = waits.get(id);
    return speaksOfAll || dependency === undefined || touches(effect, postWaitedFor(dependency));
  });
  return moves ? 'DIFFERS' : gaps.length > 0 ? 'CANNOT_BE_TESTED' : 'AGREES';
}

/** Questions about the plans it made late, where the answer makes a claim. */
const askedOfPlans = ({ slippageCauses }: Disruption): Said[] =>
  slippageCauses.nodes.flatMap(({ intervention }) =>
    (intervention?.questionsAbout.nodes ?? []).filter(({ claim }) => claim !== null),
  );

function answerIn({ id, asAt, answer, answeredBy, claim }: Said, lead: Lead): OfficersAnswer[] {
  const finding: AnswerFinding = 'TO_BE_READ';
  if (claim !== null)
    return [
      { statement: claim.statement, saidBy: claim.claimantRole, asAt: claim.asAt, finding, record: lead(claim.id) },
    ];
  return answer === null ? [] : [{ statement: answer, saidBy: answeredBy, asAt, finding, record: lead(id) }];
}
