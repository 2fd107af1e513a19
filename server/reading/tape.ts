/** How a row is written: literal text and values in turn, worked out once when an operation is planned. */

import { bytesOf } from './byte-text.js';

/** How a value of the database becomes JSON. */
export const Form = {
  /** Digits as they are. */
  NUMBER: 0,
  /** Quoted; it holds nothing that JSON would escape. */
  PLAIN: 1,
  /** Quoted and escaped. */
  TEXT: 2,
  BOOLEAN: 3,
  /** A timestamp of the session's UTC in the form of RFC 3339. */
  MOMENT: 4,
  /** Already JSON. */
  JSON: 5,
  /** Quoted, at most 30 digits and 12 decimals. */
  DECIMAL: 6,
  /** Quoted, at most 8 digits and 2 decimals. */
  FTE: 7,
  /** As it is, inside quotes that stand there already. */
  BARE: 8,
  /** A day of the years that have four digits. */
  DATE: 9,
} as const;
export type Form = (typeof Form)[keyof typeof Form];

export const Kind = {
  /** Only the literal text. */
  LITERAL: 0,
  VALUE: 1,
  /** Where the column is null the object is null, and `skip` steps are passed over. */
  PRESENCE: 2,
  /** The rows of another set that belong to this one, already written; `views` has one. */
  ROWS: 3,
  /** The same, and it must be one row. */
  ONE_ROW: 4,
  /** The row of whichever set has one, or null. */
  FIRST_ROW: 5,
  /** Whether a page goes on behind its last row. */
  HAS_NEXT: 6,
  /** The cursor of the row at hand. */
  CURSOR: 7,
  /** The cursor of a page's first or last row, or null. */
  PAGE_CURSOR: 8,
  /** What the other road answered for a root field; `column` counts such fields. */
  GIVEN: 9,
  /** What a view wrote for the row of a shared set whose key is in the column, or null. */
  REPEAT: 10,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** One shape for all kinds, so that the writer's loop stays quick. */
export class Step {
  /** The literal text that stands before it. */
  before = none;
  /** Which of the row's values. */
  column = -1;
  form: Form = Form.NUMBER;
  nullable = false;
  skip = 0;
  views: readonly View[] = [];
  /** For the cursors: the set's order, and the columns with its value and key. */
  cursor: CursorColumns | undefined = undefined;
  /** PAGE_CURSOR: the last row's, not the first's. */
  isLast = false;

  constructor(
    readonly kind: Kind,
    set: Partial<Omit<Step, 'kind'>>,
  ) {
    Object.assign(this, set);
  }
}

const none = bytesOf('');

export interface CursorColumns {
  order: string;
  value: number;
  key: number;
}

/** One way in which the rows of a set are written: a list may be asked for as nodes and as edges at once. */
export interface View {
  /** Counts the views of a plan. */
  index: number;
  /** The index of the set whose rows these are. */
  set: number;
  steps: readonly Step[];
  /** Each row is written for itself, to be repeated; otherwise all that belong to one row above stand together. */
  isEach: boolean;
  /** The bytes of all literal text in a row, and of what stands for what is missing. */
  literal: number;
}

/** Room enough for `null`, `false` and quotes. */
const mostAround = 8;

export function viewOf(place: { index: number; set: number; isEach: boolean }, steps: readonly Step[]): View {
  const literal = steps.reduce((sum, { before }) => sum + before.byteLength + mostAround, 0);
  return { ...place, steps, literal };
}

/** Puts steps together, each with the literal text before it. */
export class Tape {
  private readonly steps: Step[] = [];
  private text = '';

  literal(text: string): this {
    this.text += text;
    return this;
  }

  name(key: string, isFirst: boolean): this {
    return this.literal(`${isFirst ? '' : ','}${JSON.stringify(key)}:`);
  }

  step(kind: Kind, set: Partial<Omit<Step, 'kind' | 'before'>> = {}): this {
    this.add(kind, set);
    return this;
  }

  /** What `write` adds stands only where the column is not null. */
  whenPresent(column: number, nullable: boolean, write: () => void): this {
    const presence = this.add(Kind.PRESENCE, { column, nullable });
    const from = this.steps.length;
    write();
    this.end();
    presence.skip = this.steps.length - from;
    return this;
  }

  done(): readonly Step[] {
    this.end();
    return this.steps;
  }

  private end(): void {
    if (this.text !== '') this.add(Kind.LITERAL, {});
  }

  private add(kind: Kind, set: Partial<Omit<Step, 'kind' | 'before'>>): Step {
    const step = new Step(kind, { ...set, before: bytesOf(this.text) });
    this.text = '';
    this.steps.push(step);
    return step;
  }
}
