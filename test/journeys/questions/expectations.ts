/** What the answers are held against, in the same words for every question: the paper that says it, the figure, the gap. */
import { expect } from '@jest/globals';

/** The five papers, each by its title and the date of what it tells, as exactly as it gives that. */
const papers = {
  'source-000': ['2024-10-16', 'SEND Improvement, minutes of the Children, Young People and Education Committee'],
  'source-001': [
    '2022-09-14',
    'Progress report: Wirral statement of action for SEND, to the Wirral Place Based Partnership Board',
  ],
  'source-002': [
    '2019-03~',
    'Progress update on the joint local area SEND Written Statement of Action and improvement plan, minutes of a scrutiny panel',
  ],
  // Autumn 2023: the minutes give no date.
  'source-003': ['2023-23~', 'SEND action plan, minutes of a scrutiny committee'],
  // About January, between the end of December and a meeting in March, of no stated year.
  'source-004': ['XXXX-01~', 'SEND update, minutes of a committee of a council that the text does not name'],
} as const;

export const cited = (asAt: string, slug: string, locator: string, more: object = {}) => ({
  asAt,
  source: { locator, document: { slug, ...more } },
});
/** What one of the papers tells at a paragraph. */
export function toldIn(slug: keyof typeof papers) {
  const [asAt, title] = papers[slug];
  return (locator: string) => cited(asAt, slug, locator, { title });
}
export const published = (asAt: string, file: string) => cited(asAt, 'dfe-ehc-plans-2025', file);

export const known = <Value extends number | string>(value: Value) => ({ state: 'KNOWN', value });
export const unknown = { state: 'UNKNOWN', value: null };
export const saying = (words: string): unknown => expect.stringContaining(words);

/** What nobody has said, and where that shows. */
export const gap = (topic: unknown, where: object = {}) => ({ topic, state: 'UNKNOWN', ...where });
/** What nobody has said and nobody has promised to say. */
export const unpromised = (topic: unknown, where: object = {}) => gap(topic, { promisedFor: null, ...where });
/** What was promised, is past its date, and came in no paper we have. */
export const lateWithoutProof = { status: 'NOT_RECORDED', overdue: true };

/** The whole list, in its order. */
export const nodes = (...expected: unknown[]) => ({ nodes: expected });
/** Part of a list, in any order. */
export const among = (...expected: object[]) => ({ nodes: containing(...expected) });
export const containing = (...expected: object[]): unknown => expect.arrayContaining(expected.map(like));

/** The shape at any depth, which a list in any order does not take by itself. */
function like(shape: unknown): unknown {
  if (Array.isArray(shape)) return shape.map(like);
  if (shape === null || typeof shape !== 'object' || '$$typeof' in shape) return shape;
  return expect.objectContaining(Object.fromEntries(Object.entries(shape).map(([field, part]) => [field, like(part)])));
}
