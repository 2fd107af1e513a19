/** Finds the questions that wait for an answer, and where else they were asked. */
import type { OpenQuestion, Unanswered } from '../../../schema/insight/unanswered.js';
import type { Gap } from '../../../schema/insight/gap.js';
import type { CountFigure } from '../../../schema/shared/figures.js';
import type { Asking } from '../asking.js';
import { daysBetween, latestDay } from '../day-spans.js';
import { assume, gap, ruleOfPlatform } from '../said-beside.js';
import { notKnown, workedOut } from '../worked-out.js';
import { standingOf } from './promises.js';
import type { Asked } from './read-promises.js';

const isOpen = ({ status }: Asked): boolean => status === 'UNANSWERED' || status === 'PROMISED' || status === 'PARTLY';
const wasPromised = ({ status, promisedFor }: Asked): boolean => status === 'PROMISED' || promisedFor !== null;

export function unansweredOf(all: readonly Asked[], asking: Asking): Unanswered {
  const asked = all.filter(({ kind }) => kind !== 'STATEMENT');
  const open = asked.filter(isOpen);
  const many = (status: Asked['status']): CountFigure =>
    workedOut(open.filter((each) => each.status === status).length, `Of ${String(asked.length)} asked.`);
  return {
    asked: workedOut(asked.length, 'Questions and concerns; statements asked for no answer.'),
    unanswered: many('UNANSWERED'),
    promised: many('PROMISED'),
    partly: many('PARTLY'),
    questions: open
      .map((question) => openQuestion(question, asked, asking))
      .sort((one, other) => (other.daysOpen.value ?? -1) - (one.daysOpen.value ?? -1)),
    assumptions: [
      assume(
        'A question is open until an answer in full is on record, by what its source says of the answer.',
        ruleOfPlatform,
      ),
      assume('Questions of one theme ask for the same.', 'The themes on record.'),
    ],
    gaps: open.filter(wasPromised).flatMap((question) => promiseGap(question, asking)),
  };
}

function openQuestion(question: Asked, asked: readonly Asked[], { lead, leadAll, today }: Asking): OpenQuestion {
  const { id, status, area, asAt, promisedFor, theme, repeats } = question;
  const also = asked.filter(
    (other) =>
      other.id !== id &&
      (other.repeats?.id === id || other.id === repeats?.id || (theme !== null && other.theme?.id === theme.id)),
  );
  const day = latestDay(asAt);
  return {
    question: lead(id),
    status,
    area: area === null ? null : lead(area.id),
    askedOn: asAt,
    daysOpen:
      day === undefined
        ? notKnown('The source states no year.')
        : workedOut(Math.max(daysBetween(day, today), 0), `Since ${day}.`, day === asAt ? 'EXACT' : 'AT_LEAST'),
    promisedFor,
    promise: wasPromised(question) ? standingOf({ isKept: false, due: promisedFor }, today) : null,
    askedAlso: leadAll(also.map((other) => other.id)),
  };
}

function promiseGap({ id, text, asAt, overdue, overdueNote, promisedFor, answeredBy }: Asked, { lead }: Asking): Gap[] {
  const more = { since: asAt, promisedFor, owedBy: answeredBy, record: lead(id) };
  if (overdue) return [gap('OVERDUE', 'promised answer', `${text} The answer was promised and is overdue.`, more)];
  if (overdueNote !== null) return [gap('NOT_DATED', 'promised answer', `${text} ${overdueNote}`, more)];
  return [gap('PROMISED', 'promised answer', `${text} The answer is promised.`, more)];
}
