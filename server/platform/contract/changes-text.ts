/** What changed for clients since the release, in the words of the change log. */
import type { Difference } from './differences.js';

const start = '## Since the release';
const intro =
  'Written by `npm run codegen` from the difference to `schema/released.graphql`; `npm run release:contract` dates it.';

export function changesText(found: readonly Difference[]): string {
  const of = (pattern: RegExp): Difference[] => found.filter(({ type }) => pattern.test(type));
  const types = of(/^TYPE_ADDED$/).map(({ path }) => path);
  const all = new Set(of(/_ADDED$/).map(({ path }) => path));
  // What comes with something new is new with it.
  const added = of(/^(FIELD|INPUT_FIELD|ENUM_VALUE|FIELD_ARGUMENT)_ADDED$/).filter(
    ({ path }) => !all.has(path.slice(0, path.lastIndexOf('.'))),
  );
  const members = of(/^UNION_MEMBER_ADDED$/).filter(({ path }) => !all.has(path));
  const deprecated = of(/DEPRECATION.*ADDED$/);
  const removed = of(/_REMOVED$/).filter(({ type }) => !/DEPRECATION|DIRECTIVE_USAGE/.test(type));
  const changed = of(/_CHANGED$/);
  const lines = [
    ...(types.length === 0 ? [] : [`New types: ${named(types)}.`]),
    ...byType(added).map(([type, names]) => `New on \`${type}\`: ${named(names)}.`),
    ...members.map(({ message }) => `New: ${message}.`),
    ...deprecated.map(({ message }) => `To go: ${message}.`),
    ...removed.map(({ message }) => `Gone: ${message}.`),
    ...changed.map(({ message }) => `Changed: ${message}.`),
  ];
  return lines.map((line) => `- ${line.replaceAll("'", '`').replace(/\.\.$/, '.')}\n`).join('');
}

/** Puts the text at its place in the log, or takes the place away where nothing has changed. */
export function withChanges(log: string, text: string): string {
  const at = log.indexOf(start);
  const rest = at < 0 ? -1 : log.indexOf('\n## ', at + start.length);
  const without = at < 0 ? log : log.slice(0, at) + (rest < 0 ? '' : log.slice(rest + 1));
  if (text === '') return without;
  const first = without.indexOf('## ');
  const place = first < 0 ? without.length : first;
  return `${without.slice(0, place)}${start}\n\n${intro}\n\n${text}\n${without.slice(place)}`;
}

/** The text under the date of its release. */
export function released(log: string, text: string, date: string): string {
  if (text === '') return log;
  const without = withChanges(log, '');
  const heading = `## ${date}\n\n`;
  const at = without.indexOf(heading);
  if (at >= 0) return `${without.slice(0, at + heading.length)}${text}${without.slice(at + heading.length)}`;
  const first = Math.max(0, without.indexOf('## '));
  return `${without.slice(0, first)}${heading}${text}\n${without.slice(first)}`;
}

const named = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

function byType(added: readonly Difference[]): [string, string[]][] {
  const found = new Map<string, string[]>();
  for (const { path } of added) {
    const [type = '', ...rest] = path.split('.');
    found.set(type, [...(found.get(type) ?? []), rest.join('.')]);
  }
  return [...found];
}
