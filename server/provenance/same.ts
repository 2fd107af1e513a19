/** Whether two values say the same: figures part by part, and decimals whatever zeros they end in. */
const decimal = /^-?\d+\.\d+$/;

const plain = (value: unknown): unknown =>
  typeof value === 'string' && decimal.test(value) ? value.replace(/\.?0+$/, '') : (value ?? null);

export function same(one: unknown, other: unknown): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...fields].every((field) =>
    same((a as Record<string, unknown>)[field], (b as Record<string, unknown>)[field]),
  );
}
