/** Values that are known only when a request is there: a plan's statement is made once with these in their places. */
import type { Sql } from 'sql-template-tag';
import type { ReadContext } from './sql.js';

/** What a planned statement is run for. */
export interface Asked {
  variables: Readonly<Record<string, unknown>>;
  caller: ReadContext;
}

export class Later {
  constructor(readonly of: (asked: Asked) => unknown) {}
}

/** The caller of a statement that is planned before there is one. */
export const anyCaller = {
  sight: {
    open: new Later(({ caller }) => caller.sight.open),
    own: new Later(({ caller }) => caller.sight.own),
    shared: new Later(({ caller }) => caller.sight.shared),
    organisationId: new Later(({ caller }) => caller.sight.organisationId),
    received: new Later(({ caller }) => caller.sight.received),
  },
  today: new Later(({ caller }) => caller.today),
};

/** A value now that there is a request. */
export function valueFor(value: unknown, asked: Asked): unknown {
  return value instanceof Later ? value.of(asked) : value;
}

export interface Statement {
  text: string;
  /** The values in order; those that wait for a request are told apart by their class. */
  values: readonly unknown[];
}

/** Numbers the parameters; what stands for one and the same thing becomes one parameter. */
export function statementOf({ strings, values }: Sql): Statement {
  const kept: unknown[] = [];
  const places = new Map<Later, number>();
  const placeOf = (value: unknown): number => {
    if (!(value instanceof Later)) return kept.push(value);
    let place = places.get(value);
    if (place === undefined) places.set(value, (place = kept.push(value)));
    return place;
  };
  const text = strings.reduce((before, after, index) => `${before}$${String(placeOf(values[index - 1]))}${after}`);
  return { text, values: kept };
}

export function valuesFor({ values }: Statement, asked: Asked): unknown[] {
  return values.map((value) => valueFor(value, asked));
}
