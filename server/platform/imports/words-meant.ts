/** What the words of a column stand for: what the mapping says, or the thing that is called so. What neither places is counted. */
import { sameName } from '../files/columns.js';
import { refuse } from '../write/refused.js';

export interface Meaning<Value> {
  /** As a mapping names it. */
  key: string;
  /** Other words for it. */
  names: readonly string[];
  value: Value;
}

/** By word: a key; null leaves rows with the word out; `?` is still to be said. */
export type MappedWords = Readonly<Record<string, string | null>>;

export const toBeSaid = '?';

export class WordsMeant<Value> {
  readonly unplaced = new Map<string, number>();
  private readonly mapped: ReadonlyMap<string, Value | null | undefined>;
  private readonly called: ReadonlyMap<string, Value>;

  /** `field` is the part of the mapping that names the words. */
  constructor(
    readonly field: string,
    words: MappedWords,
    meanings: readonly Meaning<Value>[],
  ) {
    this.called = new Map(
      meanings.flatMap(({ key, names, value }) => [...names, key].map((name) => [sameName(name), value] as const)),
    );
    const keyed = new Map(meanings.map(({ key, value }) => [sameName(key), value]));
    this.mapped = new Map(
      Object.entries(words).map(([word, key]) => {
        const value = key === null ? null : keyed.get(sameName(key));
        if (value === undefined && key !== toBeSaid)
          refuse(
            'MAPPING_UNKNOWN_KEY',
            `The mapping says under ${field} that "${word}" is "${String(key)}". Name one of ${meanings.map((meaning) => meaning.key).join(', ')}, or null to leave rows with the word out.`,
            'mapping',
          );
        return [sameName(word), value];
      }),
    );
  }

  /** Null: rows with the word are left out. Nothing: nobody has said what it stands for. */
  of(word: string): Value | null | undefined {
    const name = sameName(word);
    const value = this.mapped.has(name) ? this.mapped.get(name) : this.called.get(name);
    if (value === undefined) this.unplaced.set(word, (this.unplaced.get(word) ?? 0) + 1);
    return value;
  }
}

const leastAlike = 0.5;

/** The key most like each word, by its own letters or those of its names; `?` where none is. */
export function proposeWords(
  words: Iterable<string>,
  meanings: readonly Pick<Meaning<unknown>, 'key' | 'names'>[],
): Record<string, string> {
  return Object.fromEntries(
    [...words].map((word) => {
      const [best] = meanings
        .map(({ key, names }) => ({ key, alike: Math.max(...[key, ...names].map((name) => alike(word, name))) }))
        .sort((a, b) => b.alike - a.alike);
      return [word, best !== undefined && best.alike >= leastAlike ? best.key : toBeSaid];
    }),
  );
}

/** 1 for the same letters, 0 for none in common: twice the pairs of neighbours in both, over those in each. One inside the other counts as close. */
export function alike(one: string, other: string): number {
  const [a, b] = [sameName(one), sameName(other)];
  if (a === b) return 1;
  if (Math.min(a.length, b.length) >= 4 && (a.includes(b) || b.includes(a))) return 0.9;
  const left = pairs(b);
  let shared = 0;
  for (const pair of pairs(a)) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / Math.max(a.length + b.length - 2, 1);
}

const pairs = (text: string): string[] =>
  Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2));
