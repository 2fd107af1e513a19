/** Reads what was promised and asked, of one area or of all in a realm. */
import type { Promises } from '../../../schema/insight/promises.js';
import type { Unanswered } from '../../../schema/insight/unanswered.js';
import type { Realm } from '../../../schema/shared/recorded.js';
import { modelOf } from '../../reading/model.js';
import { refusedRequest } from '../../reading/refused-request.js';
import type { Asking } from '../asking.js';
import { everyPage } from '../every-page.js';
import type { AskedQuestionsQuery, LoggedPromisesQuery } from '../questions.js';
import { promisesOf } from './promises.js';
import { askedQuestionsQuestion, loggedPromisesQuestion } from './promises.question.js';
import { unansweredOf } from './unanswered.js';

export type Logged = LoggedPromisesQuery['actionLogItems']['nodes'][number];
export type Asked = AskedQuestionsQuery['questions']['nodes'][number];

export interface Scope {
  area: string | undefined;
  realm: Realm;
}

/** An area is of one realm, and that is the one to look in. */
async function scopeOf(
  { reader }: Asking,
  { area, realm }: Scope,
): Promise<{ realm: Realm; filter: { areaSlug: { equals: string } } | null }> {
  if (area === undefined) return { realm, filter: null };
  const filter = { slug: { equals: area } };
  const [row] = await reader.root(modelOf(reader.model, 'Area'), { first: 1, filter }).nodes();
  if (row === undefined)
    throw refusedRequest(
      'NOT_FOUND',
      `There is no Area with slug "${area}" that you may see. List them with \`areas\`.`,
    );
  return { realm: row['realm'] as Realm, filter: { areaSlug: { equals: area } } };
}

async function questionsIn({ put }: Asking, scope: Awaited<ReturnType<typeof scopeOf>>): Promise<Asked[]> {
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

export async function readUnanswered(asking: Asking, scope: Scope): Promise<Unanswered> {
  return unansweredOf(await questionsIn(asking, await scopeOf(asking, scope)), asking);
}
