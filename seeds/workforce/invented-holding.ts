/** How the fictional posts are held, when they stood vacant, and how they were recruited to. */
import type { OccupancyKind } from '../../schema/workforce/occupancy.js';
import type { RecruitmentStage } from '../../schema/workforce/recruitment-event.js';
import { OccupancyRow } from '../../server/workforce/occupancy.entity.js';
import { RecruitmentEventRow } from '../../server/workforce/recruitment-event.entity.js';
import { VacancyRow } from '../../server/workforce/vacancy.entity.js';
import { anchor, daysAfter } from '../calendar.js';
import type { Chance } from '../chance.js';
import type { InventedArea } from '../invent.js';
import { at, count, quotient } from '../whole-numbers.js';
import { facts, known, type SeedTable } from '../seed.js';
import type { InventedPost } from './invented-posts.js';

interface Held {
  kind: OccupancyKind;
  from: string;
  to: string | null;
}
interface Step {
  stage: RecruitmentStage;
  on: string;
  note?: string;
}
interface Told {
  post: InventedPost;
  held: Held[];
  vacancy: { openedOn: string; closedOn: string | null; steps: Step[] } | null;
}

const causes = ['LEAVER', 'MOVED', 'TERM_ENDED', 'LEAVER', 'UNKNOWN'] as const;
const terms = ['FIXED_TERM', 'SECONDED', 'TRAINEE'] as const;

/** Steps to a start, each with days from the opening of the vacancy. */
const steps: readonly (readonly [RecruitmentStage, number])[] = [
  ['APPROVED', 9],
  ['ADVERTISED', 21],
  ['SHORTLISTED', 49],
  ['INTERVIEWED', 60],
  ['OFFERED', 63],
  ['ACCEPTED', 71],
  ['CHECKS', 76],
  ['STARTED', 128],
];

export function inventedHolding(area: InventedArea, posts: readonly InventedPost[]): SeedTable[] {
  const told = area.told('workforce');
  const stories = posts.map((post) => storyOf(post, area.chance(`holding ${String(post.number)}`)));
  return [
    facts(
      OccupancyRow,
      told,
      stories.flatMap(({ post, held }) =>
        held.map(({ kind, from, to }, index) => ({
          key: area.key(`${String(post.number)} ${String(index)}`),
          postId: area.id('Post', post.number),
          fte: post.fte,
          kind,
          startsOn: from,
          endsOn: to,
        })),
      ),
    ),
    facts(
      VacancyRow,
      told,
      stories.flatMap(({ post: { number, fte, isNew }, vacancy }) =>
        vacancy === null
          ? []
          : [
              {
                key: area.key(number),
                postId: area.id('Post', number),
                fte: known(fte),
                status: vacancy.closedOn === null ? ('OPEN' as const) : ('FILLED' as const),
                openedOn: vacancy.openedOn,
                closedOn: vacancy.closedOn,
                cause: isNew ? ('NEW_POST' as const) : at(causes, quotient(number, 10)),
              },
            ],
      ),
    ),
    facts(
      RecruitmentEventRow,
      told,
      stories.flatMap(({ post: { number }, vacancy }) =>
        (vacancy?.steps ?? []).map(({ stage, on, note }, index) => ({
          key: area.key(`${String(number)} ${String(index)}`),
          vacancyId: area.id('Vacancy', number),
          stage,
          happenedOn: on,
          note: note ?? null,
          asAt: on,
        })),
      ),
    ),
  ];
}

function storyOf(post: InventedPost, chance: Chance): Told {
  const { story, establishedOn, endsOn, leftOn, isNew, number } = post;
  const permanent = (from: string, to: string | null): Held => ({ kind: 'PERMANENT', from, to });
  switch (story) {
    case 'PROPOSED':
      return { post, held: [], vacancy: null };
    case 'HELD':
    case 'DELETED':
      return { post, held: [permanent(establishedOn, endsOn)], vacancy: null };
    case 'FROZEN':
      return { post, held: [permanent(establishedOn, '2025-12-31')], vacancy: null };
    case 'TERM':
      return {
        post,
        held: [
          permanent(establishedOn, '2025-01-31'),
          {
            kind: at(terms, quotient(number, 10)),
            from: '2025-02-01',
            to: daysAfter('2027-03-31', chance.whole(0, 300)),
          },
        ],
        vacancy: null,
      };
    case 'REFILLED': {
      const openedOn = daysAfter(leftOn, 1);
      const taken = steps.map(([stage, days]) => ({ stage, on: daysAfter(openedOn, chance.near(days, 20)) }));
      const started = taken.at(-1)?.on ?? openedOn;
      return {
        post,
        held: [permanent(establishedOn, leftOn), permanent(started, null)],
        vacancy: { openedOn, closedOn: started, steps: inOrder(taken) },
      };
    }
    case 'VACANT': {
      const openedOn = daysAfter(leftOn, 1);
      const covered = number % 10 === 8;
      const cover: Held = { kind: number % 20 === 8 ? 'AGENCY' : 'LOCUM', from: daysAfter(openedOn, 20), to: null };
      return {
        post,
        held: [...(isNew ? [] : [permanent(establishedOn, leftOn)]), ...(covered ? [cover] : [])],
        vacancy: { openedOn, closedOn: null, steps: unfinished(openedOn, number, chance) },
      };
    }
  }
}

/** Some vacancies are not advertised yet, some were advertised twice, and for some somebody is appointed but has not begun. */
function unfinished(openedOn: string, number: number, chance: Chance): Step[] {
  const reached = at([6, 2, 0, 4, 1] as const, quotient(number, 10));
  const taken: Step[] = steps.slice(0, reached).map(([stage, days]) => ({ stage, on: daysAfter(openedOn, days) }));
  if (reached === 4) {
    taken.push(
      { stage: 'WITHDRAWN', on: daysAfter(openedOn, 66), note: 'The candidate withdrew.' },
      { stage: 'READVERTISED', on: daysAfter(openedOn, 80 + chance.whole(0, 14)) },
    );
  }
  return inOrder(taken.filter(({ on }) => on <= anchor));
}

/** Chance may not turn the order of steps round. */
function inOrder(taken: readonly Step[]): Step[] {
  const days = taken.map(({ on }) => on).sort();
  return count(taken.length).flatMap((index) => {
    const step = taken[index];
    return step === undefined ? [] : [{ ...step, on: days[index] ?? step.on }];
  });
}
