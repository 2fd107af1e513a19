import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { changesText, released, withChanges } from '../../server/platform/contract/changes-text.js';
import { differences, tooSoon } from '../../server/platform/contract/differences.js';

const today = '2026-11-22';
const before = `
  type Query { areas(first: Int, code: String @deprecated(reason: "Since 2026-05-22: use slug.")): [Area!]! oldAreas: [Old!]! @deprecated(reason: "Since 2026-01-01: use areas.") }
  type Area { name: String! title: String @deprecated(reason: "Since 2026-05-22: use name.") label: String @deprecated(reason: "Since 2026-05-23: use name.") word: String @deprecated(reason: "Use name.") }
  type Old { id: ID! }
  type Mutation { tell(input: TellInput!): String }
  input TellInput { text: String! note: String }
  enum Kind { A B C @deprecated(reason: "Since 2025-12-01: use B.") }
  type Uses { kind: Kind }
`;

async function judged(change: (text: string) => string) {
  const after = change(before);
  expect(after).not.toBe(before);
  const found = await differences(buildSchema(before), buildSchema(after));
  return { found, early: tooSoon(found, buildSchema(before), today).map(({ path }) => path) };
}

describe('a change that would break clients', () => {
  it.each<[string, (text: string) => string, string[]]>([
    ['a field goes', (text) => text.replace('name: String!', ''), ['Area.name']],
    ['a field may be null', (text) => text.replace('name: String!', 'name: String'), ['Area.name']],
    ['a field has another type', (text) => text.replace('name: String!', 'name: Int!'), ['Area.name']],
    ['an argument goes', (text) => text.replace('first: Int, ', ''), ['Query.areas.first']],
    ['a value goes', (text) => text.replace('enum Kind { A B', 'enum Kind { A'), ['Kind.B']],
    ['an input asks for more', (text) => text.replace('note: String', 'note: String!'), ['TellInput.note']],
    [
      'an input has a new field that it needs',
      (text) => text.replace('note: String', 'note: String at: Int!'),
      ['TellInput.at'],
    ],
    ['a write goes', (text) => text.replace('tell(input: TellInput!): String', 'say: String'), ['Mutation.tell']],
    ['it was announced without a date', (text) => text.replace(/word: String @deprecated\([^)]*\)/, ''), ['Area.word']],
    [
      'it was announced a day too late',
      (text) => text.replace(/label: String @deprecated\([^)]*\)/, ''),
      ['Area.label'],
    ],
    ['it was announced six months ago', (text) => text.replace(/title: String @deprecated\([^)]*\)/, ''), []],
    ['an argument was announced', (text) => text.replace(/, code: String @deprecated\([^)]*\)/, ''), []],
    ['a value was announced', (text) => text.replace(/C @deprecated\([^)]*\)/, ''), []],
    [
      'a type goes with all that leads to it',
      (text) => text.replace(/oldAreas[^)]*\)/, '').replace('type Old { id: ID! }', ''),
      [],
    ],
    [
      'a type goes that is still used',
      (text) => text.replace('enum Kind { A B', 'enum Sort { A B').replace('kind: Kind', 'kind: Sort'),
      ['Kind', 'Uses.kind'],
    ],
  ])('is found: %s', async (_, change, expected) => {
    expect((await judged(change)).early.sort()).toEqual([...expected].sort());
  });

  it('is none where something is added, deprecated or said in other words', async () => {
    const { early } = await judged((text) =>
      text
        .replace('name: String!', '"The name." name: String! slug: String!')
        .replace('first: Int,', 'first: Int, after: String,')
        .replace('note: String', 'note: String at: Int')
        .replace('type Uses', 'type New { id: ID! } type Uses'),
    );
    expect(early).toEqual([]);
  });
});

describe('the change log', () => {
  it('says what is new, what is to go and what has gone, once each', async () => {
    const { found } = await judged((text) =>
      text
        .replace(
          'name: String!',
          'name: String! @deprecated(reason: "Since 2026-11-22: use slug.") slug(of: New): String!',
        )
        .replace(/title: String @deprecated\([^)]*\)/, '')
        .replace('type Uses', 'input New { id: ID! } type Uses'),
    );
    expect(changesText(found).split('\n')).toEqual([
      '- New types: `New`.',
      '- New on `Area`: `slug`.',
      '- To go: Field `Area.name` is deprecated: Since 2026-11-22: use slug.',
      expect.stringMatching(/^- Gone: .*`title`/),
      '',
    ]);
  });

  it('has the text at its place, and under its date once it is released', () => {
    const log = '# Log\n\n## 2026-11-21\n\n- Older.\n';
    const told = withChanges(log, '- New.\n');
    expect(told).toMatch(/^# Log\n\n## Since the release\n\n.*\n\n- New.\n\n## 2026-11-21/);
    expect(withChanges(told, '- Newer.\n')).not.toContain('- New.\n');
    expect(withChanges(told, '')).toBe(log);
    expect(released(told, '- New.\n', '2026-12-01')).toBe(
      '# Log\n\n## 2026-12-01\n\n- New.\n\n## 2026-11-21\n\n- Older.\n',
    );
    expect(released(told, '- New.\n', '2026-11-21')).toBe('# Log\n\n## 2026-11-21\n\n- New.\n- Older.\n');
  });

  it('is true of the contract as it stands, which breaks nobody', async () => {
    const [old, now] = ['released', 'schema'].map((name) =>
      buildSchema(readFileSync(`schema/${name}.graphql`, 'utf8')),
    );
    if (old === undefined || now === undefined) throw new Error('There are two.');
    const found = await differences(old, now);
    expect(tooSoon(found, old, new Date().toISOString().slice(0, 10))).toEqual([]);
    const log = readFileSync('schema/CHANGELOG.md', 'utf8');
    expect(withChanges(log, changesText(found))).toBe(log);
  });
});
