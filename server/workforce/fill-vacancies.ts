/** The vacancies of the posts of a batch, as they are filled item by item; written once all items have passed. */
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { Referred } from '../provenance/referred.js';
import { sql } from '../reading/sql.js';
import { vacantPosts } from './held-posts.js';
import { countedStretch, isCover, type Holding } from './occupancy-rules.js';
import { RecruitmentEventRow } from './recruitment-event.entity.js';
import { fill, openingOf, type Opening } from './vacancy-rules.js';
import { VacancyRow } from './vacancy.entity.js';

export async function fillVacancies(door: Door, posts: readonly { id: string }[]) {
  const named = new Referred(door);
  const ofPost = await vacantPosts(door, posts);
  const openings = new Map<string, Opening[]>(
    posts.map(({ id }) => [id, ofPost(id).flatMap((each) => (each.status === 'OPEN' ? [openingOf(each)] : []))]),
  );

  const meant = async (post: { id: string }, vacancyId: string, path: string): Promise<string> => {
    const { id, postId } = await named.refer<VacancyRow>('Vacancy', vacancyId, path);
    if (postId !== post.id) refuse('VACANCY_ELSEWHERE', 'This vacancy is one of another post. Name that post.', path);
    if (!openings.get(postId)?.some(({ vacancy, filledOn }) => vacancy.id === id && filledOn === null))
      refuse('VACANCY_CLOSED', 'This vacancy is not open. Leave it out.', path);
    return id;
  };

  return {
    async fill(
      post: { id: string },
      holding: Holding,
      vacancyId: string | null | undefined,
      path: string,
    ): Promise<void> {
      const from = isCover(holding.kind) ? undefined : countedStretch(holding)?.from;
      const only = vacancyId == null ? undefined : await meant(post, vacancyId, path);
      if (from !== undefined) openings.set(post.id, fill(openings.get(post.id) ?? [], { ...holding, from }, only));
      else if (only !== undefined)
        refuse(
          'FILLS_NOTHING',
          'Agency staff and locums cover a vacancy, as does whoever stands beside others all the time; it stays open. Leave it out.',
          path,
        );
    },
    write: () => writeOpenings(door, [...openings.values()].flat()),
  };
}

/** Gives the keys of the vacancies that changed or came to be. */
async function writeOpenings(door: Door, openings: readonly Opening[]): Promise<string[]> {
  const filled = openings.filter(({ isRest, filledOn }) => !isRest && filledOn !== null);
  const rests = openings.filter(({ isRest }) => isRest);
  for (const opening of filled) await door.change(VacancyRow, opening.vacancy, stateOf(opening));
  const restKeys = await door.insertAll(
    VacancyRow,
    rests.map((opening) => {
      const { postId, openedOn, cause, note, asAt } = opening.vacancy;
      return { ...placeOf(opening), postId, openedOn, cause, note, asAt, ...stateOf(opening) };
    }),
  );
  const keys = [...filled.map(({ vacancy }) => vacancy.id), ...restKeys];

  const hadStart = await withStart(door, keys);
  const steps = [...filled, ...rests].flatMap((opening, index) => {
    const { startedOn } = opening;
    const vacancyId = keys[index];
    if (startedOn === null || vacancyId === undefined || hadStart.has(vacancyId)) return [];
    const stage = 'STARTED' as const;
    return [{ ...placeOf(opening), asAt: startedOn, vacancyId, stage, happenedOn: startedOn }];
  });
  await door.insertAll(RecruitmentEventRow, steps);
  return keys;
}

const stateOf = ({ fte, filledOn }: Opening) =>
  ({ fte, status: filledOn === null ? 'OPEN' : 'FILLED', closedOn: filledOn }) as const;
const placeOf = ({ vacancy: { visibility, sourceId, areaId } }: Opening) => ({ visibility, sourceId, areaId });

async function withStart(door: Door, vacancies: readonly string[]): Promise<Set<string>> {
  const found = await door.ask<{ id: string }>(
    sql`select vacancy_id as id from recruitment_event where stage = 'STARTED' and vacancy_id = any(${vacancies}::uuid[])`,
  );
  return new Set(found.map(({ id }) => id));
}
