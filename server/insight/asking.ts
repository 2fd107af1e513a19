/** What an answer asks through: its reader as of the moment asked for, and the questions it puts to the model. */
import { keyOf } from '../reading/global-id.js';
import { modelOf } from '../reading/model.js';
import type { Reader } from '../reading/reader.js';
import { refusedRequest } from '../reading/refused-request.js';
import type { AtRoot } from '../reading/sql.js';
import type { Question } from '../platform/questions.js';
import type { RequestContext } from '../platform/write/mutations.js';
import { leadAboutOf, leadAllOf, leadOf, type Lead } from './lead.js';

export interface Asking {
  /** Asks, and has everything read as it was known at the moment asked for, and judged by the day. */
  put: <Answer, Variables extends object>(
    question: Question<Answer, Variables>,
    variables: Variables,
  ) => Promise<Answer>;
  lead: Lead;
  /** To what a gap or a doubt is about. A question for all of them would ask every noun there is. */
  leadAbout: Lead;
  leadAll: ReturnType<typeof leadAllOf>;
  /** The day that overdue and current are judged by. */
  today: string;
  reader: Reader;
}

export function askingOf({ ask, reader: now }: RequestContext, at: AtRoot): Asking {
  const reader = now.at(at);
  return {
    put: (asked, variables) => ask(asked as Question<never, object>, variables, at),
    lead: leadOf(reader),
    leadAbout: leadAboutOf(reader),
    leadAll: leadAllOf(reader),
    today: reader.context.today,
    reader,
  };
}

/** Refuses an id that is not of the noun this place takes. */
export function checkKind({ reader }: Asking, id: string, noun: string): void {
  keyOf(reader.model, id, modelOf(reader.model, noun));
}

export function notFound(noun: string, id: string): Error {
  return refusedRequest(
    'NOT_FOUND',
    `There is no ${noun} with the id "${id}" that you may see. Ids come from queries; they are not made up.`,
  );
}
