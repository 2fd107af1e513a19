/** Reads what was promised and asked, of one area or of all in a realm. */
import type { Promises } from '../../../schema/insight/promises.js';
import type { Unanswered } from '../../../schema/insight/unanswered.js';
import type { Realm } from '../../../schema/shared/recorded.js';
import { areaNamed } from '../area-named.js';
import type { Asking } from '../asking.js';
import { everyPage } from '../every-page.js';
import { refusedInsight } from '../refused-insight.js';
import type { AskedQuestionsQuery, LoggedPromisesQuery } from '../questions.js';
import { promisesOf } from './promises.js';
import { areaOfBoardQuestion, askedQuestionsQuestion, loggedPromisesQuestion } from './promises.question.js';
import { unansweredOf } from './unanswered.js';

export type Logged = LoggedPromisesQuery['actionLogItems']['nodes'][number];
export type Asked = AskedQuestionsQuery['questions']['nodes'][number];

export interface Scope {
  area: string | undefined;
  board: string | undefined;
  realm: Realm;
}

interface Within {
  realm: Realm;
  filter: { area: { in: string[] } } | null;
}

/** An area or board is of one realm, and that is the one to look in. */
async function scopeOf(asking: Asking, { area, board, realm }: Scope): Promise<Within> {
  if (area !== undefined && board !== undefined) throw refusedInsight('ONE_AT_MOST', 'Give one of: area, board.');
  if (board !== undefined) {
    const { board: found } = await asking.put(areaOfBoardQuestion, { slug: board });
    return { realm: found.realm, filter: { area: { in: found.area === null ? [] : [found.area.id] } } };
  }
  if (area === undefined) return { realm, filter: null };
  const found = await areaNamed(asking, area);
  return { realm: found.realm, filter: { area: { in: [found.id] } } };
}

async function questionsIn({ put }: Asking, scope: Within): Promise<Asked[]> {
  return everyPage(async (after) => (await put(askedQuestionsQuestion, { ...scope, after })).questions);
}

export async function readPromises(asking: Asking, scope: Scope, overdue: boolean | undefined): Promise<Promises> {
  const within = await scopeOf(asking, scope);
  const [logged, asked] = await Promise.all([
    everyPage(async (after) => (await asking.put(loggedPromisesQuestion, { ...within, after })).actionLogItems),
    questionsIn(asking, within),
  ]);
  return promisesOf(logged, asked, overdue, asking);
}

export async function readUnanswered(asking: Asking, scope: Omit<Scope, 'board'>): Promise<Unanswered> {
  return unansweredOf(await questionsIn(asking, await scopeOf(asking, { ...scope, board: undefined })), asking);
}
