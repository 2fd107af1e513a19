/** What attempts to read are drawn from: kinds in their measure, and numbers that choose. */
import fc from 'fast-check';

/** How many of a hundred. */
export const readingKinds = {
  'by id': 13,
  'by id in the past': 10,
  history: 8,
  'by unique key': 8,
  list: 12,
  'list in the past': 7,
  'order and another caller’s cursor': 8,
  filter: 11,
  path: 9,
  'path in the past': 4,
  'worked out': 5,
  'worked out of the past': 1,
  'any operation': 4,
} as const;
export type ReadingKind = keyof typeof readingKinds;

/** What fast-check draws and shrinks. */
export interface Draw {
  kind: ReadingKind;
  record: number;
  parts: readonly number[];
  seed: number;
}

export function drawsOf(kinds: Partial<Readonly<Record<ReadingKind, number>>>): fc.Arbitrary<Draw> {
  const weighed = Object.entries(kinds).map(([kind, weight]) => ({
    weight,
    arbitrary: fc.constant(kind as ReadingKind),
  }));
  return fc.record({
    kind: fc.oneof(...weighed),
    record: fc.nat({ max: 1_000_000 }),
    parts: fc.array(fc.nat({ max: 10_000_000 }), { minLength: 1, maxLength: 6 }),
    seed: fc.nat({ max: 1_000_000 }),
  });
}
