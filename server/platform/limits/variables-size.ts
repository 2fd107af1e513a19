/** What the values of variables come to, whatever they are for. */

export interface VariablesSize {
  depth: number;
  longestList: number;
  /** Of the widest object among them, and of the variables themselves. */
  fields: number;
  /** U+0000, which PostgreSQL has no room for in a text. */
  hasNull: boolean;
}

/** Looks no deeper than `deepest` and one level more: what is deeper is refused, however deep it is. */
export function sizeOf(value: unknown, deepest: number): VariablesSize {
  const size = { depth: 0, longestList: 0, fields: 0, hasNull: false };
  const look = (each: unknown, depth: number): void => {
    if (typeof each === 'string') size.hasNull ||= each.includes('\0');
    if (typeof each !== 'object' || each === null) return;
    size.depth = Math.max(size.depth, depth);
    if (depth > deepest) return;
    const inner: unknown[] = Object.values(each);
    if (Array.isArray(each)) size.longestList = Math.max(size.longestList, inner.length);
    else size.fields = Math.max(size.fields, inner.length);
    for (const part of inner) look(part, depth + 1);
  };
  look(value, 0);
  return size;
}
