/** What a disruption holds up directly: by the days it is said to delay recruitment and training, and by what is on record as late. */
import { gap, assume, nothingOnRecord, ruleOfPlatform } from '../said-beside.js';
import { dependentOf, type PlanDependency } from '../plan/read-plan.js';
import type { WhatSlipsQuery } from '../questions.js';
import { valueOf } from '../worked-out.js';
import { daysOfDelay, isOfStaff } from './days-of-delay.js';
import type { Empty } from './capacity-lost.js';
import type { Effect, Surroundings } from './open-post.js';
import type { Wait } from './schedule.js';

export type Disruption = Extract<WhatSlipsQuery['node'], { __typename: 'DisruptionEvent' }>;
type DisruptionEffect = Disruption['effects']['nodes'][number];

/** The post that a dependency waits for, itself or by its vacancy. */
export const postWaitedFor = ({ post, vacancy }: PlanDependency): PlanDependency['post'] =>
  post ?? vacancy?.post ?? null;

type Placed = Pick<NonNullable<PlanDependency['post']>, 'team' | 'postType'>;

/** One that names neither a team nor a type of post is not said to touch any post in particular. */
export function touches({ team, postType }: DisruptionEffect, post: Placed | null): boolean {
  if (team === null && postType === null) return false;
  return (team === null || team.id === post?.team?.id) && (postType === null || postType.id === post?.postType?.id);
}

function delayed(
  id: string,
  dependent: string | undefined,
  hard: boolean,
  effects: readonly DisruptionEffect[],
): Wait[] {
  if (dependent === undefined || effects.length === 0) return [];
  return [{ id, dependent, hard, lagDays: 0, first: { delayOf: daysOfDelay(effects) } }];
}

export function effectOfDisruption(event: Disruption, { plan, lead }: Surroundings): Effect {
  const effects = event.effects.nodes.filter(({ kind }) => kind !== 'NONE');
  const staff = effects.filter(isOfStaff);
  const counted = staff.length > 0 ? staff : effects;
  const byPost = plan.dependencies
    .filter(({ resolved, kind }) => !resolved && kind === 'NEEDS_POST')
    .flatMap((dependency): Wait[] => {
      const touching = staff.filter((effect) => touches(effect, postWaitedFor(dependency)));
      return delayed(dependency.id, dependentOf(dependency), dependency.hard, touching);
    });
  const byCause = event.slippageCauses.nodes
    .filter(({ resolved }) => !resolved)
    .flatMap(({ id, milestone, action, workstream }) =>
      delayed(id, (milestone ?? action ?? workstream)?.id, true, counted),
    );
  return {
    waits: [...byPost, ...byCause],
    empty: emptyLonger(event, staff),
    assumptions: [
      assume(
        'Training follows recruitment, so the days of the two add up; of several delays of one kind the longest counts.',
        ruleOfPlatform,
      ),
      ...(byCause.length === 0
        ? []
        : [
            assume(
              'What is on record as late because of the disruption is held up by all of the delay on record.',
              nothingOnRecord,
            ),
          ]),
      ...(staff.length > 0 && effects.length > staff.length
        ? [
            assume(
              'Less work done, and data that comes later, move no date here: no record says which part of the plan waits for them.',
              nothingOnRecord,
            ),
          ]
        : []),
    ],
    gaps: [
      ...counted
        .filter(({ delayDays }) => valueOf(delayDays) === null)
        .map((effect) => {
          const { id, asAt, delayDays } = effect;
          const sentence = `By how many days “${event.title}” delays ${inWords(effect)} is not on record: nothing is counted for it.`;
          const more = { since: asAt, promisedFor: delayDays.promisedFor, record: lead(id) };
          return gap(delayDays.state === 'PROMISED' ? 'PROMISED' : 'NO_FIGURE', 'days of delay', sentence, more);
        }),
      ...(staff.length > 0 && byPost.length === 0 ? [noPostWaitedFor(event, staff, lead)] : []),
      ...(effects.length === 0
        ? [
            gap(
              'NOT_LINKED',
              'effects of the disruption',
              `What “${event.title}” does to recruitment, training or work is not on record.`,
              { record: lead(event.id) },
            ),
          ]
        : []),
    ],
  };
}

/** Vacancies that were open while it lasted, in posts whose recruitment or training it is said to delay. */
function emptyLonger({ area, endsOn }: Disruption, staff: readonly DisruptionEffect[]): Empty[] {
  return (area?.vacancies.nodes ?? []).flatMap(({ id, fte, openedOn, post }) => {
    const touching = staff.filter((effect) => touches(effect, post));
    const isLater = openedOn !== null && endsOn !== null && openedOn > endsOn;
    if (post === null || touching.length === 0 || isLater) return [];
    return [{ id, fte, post, stretch: { delayOf: daysOfDelay(touching) } }];
  });
}

const delays: Readonly<Record<DisruptionEffect['kind'], string>> = {
  RECRUITMENT_DELAYED: 'recruitment',
  TRAINING_DELAYED: 'training',
  SERVICE_REDUCED: 'work',
  DATA_DELAYED: 'data',
  NONE: 'anything',
};

const namesOf = ({ team, postType }: DisruptionEffect): string[] =>
  [team?.name, postType?.title].filter((name) => name !== undefined);

function inWords(effect: DisruptionEffect): string {
  const names = namesOf(effect);
  return names.length === 0 ? delays[effect.kind] : `${delays[effect.kind]} (${names.join(', ')})`;
}

function noPostWaitedFor(
  { id }: Disruption,
  staff: readonly DisruptionEffect[],
  lead: Surroundings['lead'],
): Effect['gaps'][number] {
  const names = [...new Set(staff.flatMap(namesOf))].join(', ');
  const whose = names === '' ? 'of those affected' : `of those affected (${names})`;
  return gap(
    'NOT_LINKED',
    'what waits for the posts affected',
    `No milestone, action or workstream is on record as waiting for a post ${whose}.`,
    { record: lead(id) },
  );
}
