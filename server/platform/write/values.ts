/** The values of an input as columns take them, or a refusal that says what is wrong with them. */
import type { FigureState, Qualifier } from '../../../schema/shared/figures.js';
import { refuse } from './refused.js';

export interface FigureGiven<Value> {
  state: FigureState;
  qualifier: Qualifier;
  value?: Value | null;
  promisedFor?: string | null;
  note?: string | null;
}

export interface FigureStored<Value> {
  state: FigureState;
  qualifier: Qualifier;
  value: Value | null;
  promisedFor: string | null;
  note: string | null;
}

/** An input's figure as its four columns; left out, nobody has said. */
export function figure<Value>(given: FigureGiven<Value> | null | undefined, path: string): FigureStored<Value> {
  if (given == null) return unknown();
  const { state, qualifier, value = null, promisedFor = null, note = null } = given;
  if (state === 'KNOWN' && value === null)
    refuse('BAD_FIGURE', 'A KNOWN figure needs a value. Give one, or say in `state` why there is none.', path);
  if (state !== 'KNOWN' && state !== 'DISPUTED' && value !== null)
    refuse('BAD_FIGURE', `A figure that is ${state} has no value. Leave the value out, or make the state KNOWN.`, path);
  if ((state === 'PROMISED') !== (promisedFor !== null))
    refuse('BAD_FIGURE', 'A PROMISED figure needs `promisedFor`, and no other may have it.', path);
  return {
    state,
    qualifier: value === null ? 'EXACT' : qualifier,
    value,
    promisedFor,
    note: note === null ? null : text(note, `${path}.note`),
  };
}

export function unknown<Value>(note: string | null = null): FigureStored<Value> {
  return { state: 'UNKNOWN', qualifier: 'EXACT', value: null, promisedFor: null, note };
}

export function known<Value>(value: Value): FigureStored<Value> {
  return { state: 'KNOWN', qualifier: 'EXACT', value, promisedFor: null, note: null };
}

const longest = 10_000;

/** Words with something in them, without the spaces around. */
export function text(given: string, path: string): string {
  const trimmed = given.trim();
  if (trimmed === '') refuse('TEXT_MISSING', 'Nothing is written here. Write some words.', path);
  if (trimmed.length > longest)
    refuse(
      'TEXT_TOO_LONG',
      `This is ${String(trimmed.length)} characters long; at most ${String(longest)} are kept. Shorten it.`,
      path,
    );
  if (trimmed.includes('\0')) refuse('BAD_VALUE', 'There is a null character in these words. Take it out.', path);
  return trimmed;
}

export function optionalText(given: string | null | undefined, path: string): string | null {
  return given == null ? null : text(given, path);
}
