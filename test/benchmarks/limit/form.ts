/** One operation written by hand: its statement, and how the rows become the answer. */
import { keyIn, type OperationName, type Variables } from '../operations.js';

/** Every value as PostgreSQL's own text. */
export type TextRow = readonly (string | null)[];

export interface Form {
  text: string;
  /** `$1`: the area, the line or the slug asked for, as the table has it. */
  asked: (variables: Variables) => string;
  /** Whether the statement compares with today, as `$3`. */
  judgesByDay: boolean;
  /** The data of the answer, as JSON. */
  write: (rows: readonly TextRow[]) => string;
}

export type Forms = Readonly<Record<OperationName, Form>>;

export const slugAsked = ({ slug = '' }: Variables): string => slug;
export const areaAsked = ({ area = '' }: Variables): string => keyIn(area);
