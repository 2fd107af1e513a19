/** Puts promises in order of where they stand, and finds those made again and again. */
import type { PromiseMade, PromiseStanding, Promises, RepeatedPromise } from '../../../schema/insight/promises.js';
import type { CountFigure } from '../../../schema/shared/figures.js';
import type { Gap } from '../../../schema/insight/gap.js';
import type { Asking } from '../asking.js';
import { daysBetween, earliestDay, latestDay } from '../day-spans.js';
import { groupedBy } from '../grouped-by.js';
import { assume, gap, nothingOnRecord, ruleOfPlatform } from '../said-beside.js';
import { doesNotArise, notKnown, workedOut } from '../worked-out.js';
import type { Asked, Logged } from './read-promises.js';

/** What an item of a log and a promised answer have in common. */
export interface Promised {
  id: string;
  text: string;
  asAt: string;
  owedBy: string | null;
  due: string | null;
  dueWords: string | null;
  keptOn: string | null;
  isKept: boolean;
  overdueNote: string | null;
  areaId: string | null;
  boardId: string | null;
  themeId: string | null;
  documentId: string | null;
}

/** What came after the day looked from had not come then; of a day without a year nobody can say. */
const hasCome = (on: string | null, today: string): boolean => (earliestDay(on) ?? today) <= today;

const fromLog = (item: Logged, today: string): Promised => ({
  ...item,
  owedBy: item.ownerRole,
  keptOn: item.completedOn,
  isKept: (item.status === 'DONE' || item.completedOn !== null) && hasCome(item.completedOn, today),
  areaId: item.area?.id ?? null,
  boardId: item.board?.id ?? null,
  themeId: item.theme?.id ?? null,
  documentId: item.source?.document?.id ?? null,
});

/** A promise that stands in a log, too, is told from there. */
function fromQuestion(asked: Asked, today: string): Promised[] {
  const wasPromised = asked.status === 'PROMISED' || asked.promisedFor !== null;
  if (!wasPromised || asked.actionLogItems.nodes.length > 0) return [];
  return [
    {
      ...asked,
      text: `An answer to: ${asked.text}`,
      owedBy: asked.answeredBy,
      due: asked.promisedFor,
      dueWords: null,
      keptOn: asked.answeredOn,
      isKept: asked.status === 'ANSWERED' && hasCome(asked.answeredOn, today),
      areaId: asked.area?.id ?? null,
      boardId: asked.meeting?.board?.id ?? null,
      themeId: asked.theme?.id ?? null,
      documentId: asked.source?.document?.id ?? null,
    },
  ];
}

export function standingOf({ isKept, due }: Pick<Promised, 'isKept' | 'due'>, today: string): PromiseStanding {
  if (isKept) return 'DELIVERED';
  const last = latestDay(due);
  if (last === undefined) return 'NOT_DATED';
  return last < today ? 'OVERDUE' : 'DUE';
}

export function daysLate(promised: Promised, today: string): CountFigure {
  const due = latestDay(promised.due);
  const standing = standingOf(promised, today);
  if (standing === 'DUE') return doesNotArise('It is not due yet.');
  const until = standing === 'DELIVERED' ? latestDay(promised.keptOn) : today;
  if (due === undefined || until === undefined)
    return notKnown(promised.overdueNote ?? 'The day it was due, or kept, is not on record with its year.');
  return workedOut(Math.max(daysBetween(due, until), 0), `From ${due} to ${until}.`);
}

const order: readonly PromiseStanding[] = ['OVERDUE', 'DUE', 'NOT_DATED', 'DELIVERED'];

export function promisesOf(
  logged: readonly Logged[],
  asked: readonly Asked[],
  overdue: boolean | undefined,
  asking: Asking,
): Promises {
  const { today } = asking;
  const all = [
    ...logged.map((item) => fromLog(item, today)),
    ...asked.flatMap((question) => fromQuestion(question, today)),
  ].filter(({ asAt }) => hasCome(asAt, today));
  const made = all.map((promised) => madeOf(promised, asking));
  const many = (standing: PromiseStanding): CountFigure =>
    workedOut(made.filter((each) => each.standing === standing).length, `Of ${String(all.length)}.`);
  return {
    total: workedOut(all.length),
    delivered: many('DELIVERED'),
    overdue: many('OVERDUE'),
    due: many('DUE'),
    notDated: many('NOT_DATED'),
    promises: made
      .filter(({ standing }) => overdue === undefined || (standing === 'OVERDUE') === overdue)
      .sort(
        (one, other) =>
          order.indexOf(one.standing) - order.indexOf(other.standing) ||
          (other.daysLate.value ?? -1) - (one.daysLate.value ?? -1) ||
          (one.due ?? '').localeCompare(other.due ?? ''),
      ),
    repeated: repeatedIn(all, asking),
    assumptions: [
      assume(
        'A promise is kept where a source shows it. That no later paper shows it is no proof that it was not.',
        nothingOnRecord,
      ),
      assume('A date that is only a month or year is past after its last possible day.', ruleOfPlatform),
      assume(
        'An answer promised to a question that stands in a log of actions, too, counts once, by the log.',
        ruleOfPlatform,
      ),
    ],
    gaps: all.flatMap((promised) => undatedGap(promised, asking)),
  };
}

function madeOf(promised: Promised, { lead, today }: Asking): PromiseMade {
  const { id, text, owedBy, asAt, due, dueWords, boardId, areaId, themeId } = promised;
  return {
    record: lead(id),
    text,
    board: boardId === null ? null : lead(boardId),
    area: areaId === null ? null : lead(areaId),
    owedBy,
    promisedOn: asAt,
    due,
    dueWords,
    standing: standingOf(promised, today),
    daysLate: daysLate(promised, today),
    theme: themeId === null ? null : lead(themeId),
  };
}

function undatedGap(promised: Promised, { lead, today }: Asking): Gap[] {
  if (standingOf(promised, today) !== 'NOT_DATED') return [];
  const { id, text, asAt, due, owedBy, overdueNote } = promised;
  const why = overdueNote ?? 'No date was named, so nobody can say whether it is overdue.';
  return [
    gap('NOT_DATED', 'date of a promise', `${text} ${why}`, {
      since: asAt,
      promisedFor: due,
      owedBy,
      record: lead(id),
    }),
  ];
}

function repeatedIn(all: readonly Promised[], { lead, leadAll }: Asking): RepeatedPromise[] {
  const themes = groupedBy(all, ({ themeId }) => themeId);
  const once = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];
  return [...themes]
    .flatMap(([id, made]): [string, Promised[]][] => (id === null || made.length < 2 ? [] : [[id, made]]))
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([id, made]) => ({
      theme: lead(id),
      times: workedOut(made.length),
      delivered: workedOut(made.filter(({ isKept }) => isKept).length, `Of ${String(made.length)}.`),
      documents: leadAll(once(made.map(({ documentId }) => documentId))),
      areas: leadAll(once(made.map(({ areaId }) => areaId))),
    }));
}
