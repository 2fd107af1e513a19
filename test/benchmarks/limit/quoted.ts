/** A text as JSON. Most have nothing to escape, and then quotes around them are all. */

// eslint-disable-next-line no-control-regex -- control characters are exactly what JSON does not take as they are
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;

export function quoted(text: string | null | undefined): string {
  if (text === null || text === undefined) return 'null';
  return escaped.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** For keys, dates, numbers as text and the names of enums: never anything to escape. */
export function plain(text: string | null | undefined): string {
  return text === null || text === undefined ? 'null' : `"${text}"`;
}

/** `{"state":…,"value":…}`; the value as JSON already. */
export function figure(state: string | null | undefined, value: string | null | undefined): string {
  return `{"state":${plain(state)},"value":${value ?? 'null'}}`;
}

/** `,` before each but the first: what belongs to one parent, joined as it comes. */
export function add(lists: Map<string, string>, parent: string | null | undefined, json: string): void {
  const key = parent ?? '';
  const before = lists.get(key);
  lists.set(key, before === undefined ? json : `${before},${json}`);
}

export function nodes(list: string | undefined): string {
  return `{"nodes":[${list ?? ''}]}`;
}
