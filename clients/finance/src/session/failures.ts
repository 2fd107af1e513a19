/** How a command ends that the server, or the way to it, did not let through. */
import { errorOf, ThroughlineError, type ServerError } from '../../../sdk/src/errors.js';
import { Stop, type Ending } from '../stop.js';

const endings: Readonly<Record<string, Ending>> = {
  SIGN_IN_REFUSED: 'access',
  KEY_NOT_READABLE: 'access',
  UNAUTHENTICATED: 'access',
  FORBIDDEN: 'access',
  ROLE_CHANGED: 'access',
  NOT_REACHED: 'network',
  TOOK_TOO_LONG: 'network',
  OVERLOADED: 'network',
  QUOTA_USED_UP: 'network',
  REDIRECTED: 'network',
  SERVER_OF_ANOTHER_VERSION: 'version',
  ANSWER_NOT_READABLE: 'version',
  IMPORT_UNKNOWN: 'version',
};

/** What the server says of a file it cannot read, whatever is in it. */
const ofFiles = /^(FILE|CSV|XLSX|WORKBOOK|SHEET|COLUMN|HEADER|ARCHIVE|TOO_MANY_ROWS|TOO_MANY_COLUMNS)/;

/** Waits for the work; what the way or the server said against it ends the command in a line. */
export async function orStop<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ThroughlineError)) throw error;
    const ending = endings[error.code] ?? (ofFiles.test(error.code) ? 'file' : 'refused');
    throw new Stop(ending, `${error.message} (${error.code})`, { cause: error });
  }
}

/** The answer's JSON, where it is the answer of such a server. */
export async function told<Answer extends { errors?: readonly ServerError[] }>(response: Response): Promise<Answer> {
  const answer = await response
    .text()
    .then(
      (text) => JSON.parse(text) as Answer | null,
      () => null,
    )
    .catch(() => null);
  if (answer === null || typeof answer !== 'object')
    throw new ThroughlineError({
      code: 'ANSWER_NOT_READABLE',
      what: `The server answered ${String(response.status)} with something else than JSON: it is no Throughline server, or one of another version.`,
      next: 'Look at --url.',
    });
  if (answer.errors !== undefined) throw errorOf(answer.errors, response);
  return answer;
}
