/** A rule of the single writes, asked of a row of a file: what it refuses is a rejected row of the report. */
import { Refused } from '../write/refused.js';
import type { Report } from './report.js';

interface Place {
  line: number;
  sheet?: string | undefined;
  column?: string | null;
  /** Said before the rule's own sentence: which record of the row is meant. */
  of?: string;
}

export async function rejecting<Result>(
  report: Report,
  { line, sheet, column = null, of }: Place,
  work: () => Promise<Result> | Result,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    for (const { code, message } of error.reasons)
      report.reject({
        line,
        ...(sheet === undefined ? {} : { sheet }),
        column,
        code,
        message: of === undefined ? message : `${of}: ${message}`,
      });
    return undefined;
  }
}
