/**
 * The joins of the contract, as data. An edge is said once, in the row of its first end, for both directions: the first end holds
 * the key (its table has the column `<field>Id`), the second end gains a list. The second end's class never learns of it.
 */
import type { ClassType } from 'type-graphql';

export type Noun<T extends object = object> = (abstract new (...args: never[]) => T) & { readonly name: string };

/** Class, field, what the field leads to. */
export type End = readonly [noun: Noun, field: string, description: string];
/** An end that nobody walks from: a period need not list everything that speaks of it. */
export type SilentEnd = readonly [noun: Noun];

export interface KeyEdge {
  kind: 'key';
  holder: End;
  target: End | SilentEnd;
  /** The field is never null: only for keys that are always set, to nouns that everyone may see. */
  required: boolean;
  /** The list is short and closed (the bands of one wait): a plain list in this order instead of a connection. */
  parts: string | undefined;
}

export interface ThroughEdge {
  kind: 'through';
  link: Noun;
  /** Each end is read over the link noun's keys of these names. */
  keys: readonly [first: string, second: string];
  first: End;
  second: End;
}

export interface AnnotationEdge {
  kind: 'annotation';
  /** The noun that is about any other record: its table has `<field>Type` and `<field>Id`. */
  holder: End;
  target: readonly [noun: Noun, field: string, description: string];
}

export type Edge = KeyEdge | ThroughEdge | AnnotationEdge;

export function edge(holder: End, target: End | SilentEnd, options: { required?: true; parts?: string } = {}): KeyEdge {
  return { kind: 'key', holder, target, required: options.required ?? false, parts: options.parts };
}

/** Many to many over a noun that stands between: `keys` are that noun's fields towards the first and the second end. */
export function through(link: Noun, keys: readonly [string, string], first: End, second: End): ThroughEdge {
  return { kind: 'through', link, keys, first, second };
}

/** A noun that can be about any record of an interface, such as a data query about a wait or about a spend. */
export function annotation(holder: End, target: End): AnnotationEdge {
  return { kind: 'annotation', holder, target };
}

export function isKindOf(noun: Noun, ancestor: Noun): boolean {
  return noun === ancestor || (noun as ClassType).prototype instanceof ancestor;
}
