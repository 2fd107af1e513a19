/** Thrown inside a write: everything is rolled back, and the caller is told as data. */
export interface Reason {
  code: string;
  message: string;
  path: readonly string[];
}

const mostReasons = 100;

/** The code of what is stopped and not refused: there was nothing to write, or it was only to be shown. */
export const nothingToWrite = 'NOTHING_TO_WRITE';

export class Refused extends Error {
  readonly reasons: readonly Reason[];

  constructor(...reasons: Reason[]) {
    super(reasons.map(({ message }) => message).join(' '));
    this.reasons = reasons;
  }
}

/** A path as an input names it: `items.3.amount`. */
export function refuse(code: string, message: string, path = ''): never {
  throw new Refused({ code, message, path: path === '' ? [] : path.split('.') });
}

/** The `Refusal` of the contract. */
export function refusalOf({ reasons }: Refused) {
  const parts = reasons.slice(0, mostReasons).map(({ code, message, path }) => ({ code, message, path: [...path] }));
  const [first = { code: 'REFUSED', message: 'Refused.', path: [] }] = parts;
  return { __typename: 'Refusal', ...first, parts };
}

/** Every fault of a batch at once: `check` is called for each item, and what it refuses is collected under the item's place. */
export async function eachItem<Item, Result>(
  items: readonly Item[],
  path: string,
  check: (item: Item, path: string) => Promise<Result> | Result,
): Promise<Result[]> {
  const results: Result[] = [];
  const reasons: Reason[] = [];
  for (const [index, item] of items.entries()) {
    try {
      results.push(await check(item, `${path}.${String(index)}`));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      reasons.push(...error.reasons);
      if (reasons.length >= mostReasons) break;
    }
  }
  if (reasons.length > 0) throw new Refused(...reasons);
  return results;
}
