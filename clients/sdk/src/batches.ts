/** Many items in as many writes as a server takes them in, with what became of each item. */
import { misfitsIn, ThroughlineError } from './errors.js';
import { isRefusal, type Reason, type Refusal, type Result } from './refusals.js';

export interface BatchOptions {
  /** Makes the whole submission safe to send again: the writes have keys made from it. A new one unless given. */
  idempotencyKey?: string;
  /** Takes what can be taken: writes that are refused are sent again without the items that were at fault. */
  leaveOutRefused?: boolean;
  /** How many items one write holds at most. */
  mostItems?: number;
}

export interface RefusedItem<Item> extends Reason {
  /** Its place in what was handed over. */
  index: number;
  item: Item;
  /** Where in the item: `['total']`. */
  path: string[];
}

export interface BatchReport<Item, Success> {
  idempotencyKey: string;
  /** What came of each write that was taken. */
  accepted: Success[];
  /** Places of the items that are on record now. */
  taken: number[];
  refused: RefusedItem<Item>[];
  /** Places of items that were not at fault, and fell with a write that was refused. */
  notTaken: number[];
  /** Refusals that are about no item: of the whole, of the caller. */
  refusals: Refusal[];
}

/** A batch of which nobody knows how it ends: the line was lost, or the server gave up, before all was answered. */
export class BatchBroken<Item = unknown, Success = unknown> extends ThroughlineError {
  /** What is known so far: `taken` is on record. The items that were never sent are in none of its lists. */
  readonly report: BatchReport<Item, Success>;
  /** Places of the items of the write that was not answered: they may be on record, or not. */
  readonly unanswered: number[];

  constructor(report: BatchReport<Item, Success>, part: readonly { index: number }[], all: number, cause: unknown) {
    const known = cause instanceof ThroughlineError ? cause : undefined;
    const { status, requestId, errors } = known ?? {};
    super({
      code: known?.code ?? 'NOT_REACHED',
      what: `The batch broke off after ${String(report.taken.length)} of ${String(all)} items were taken: ${known?.message ?? String(cause)}`,
      next: `Send the same items again with idempotencyKey "${report.idempotencyKey}" within 24 hours: what was taken is not taken twice.`,
      status,
      requestId,
      ...(errors === undefined ? {} : { errors }),
      cause,
    });
    this.report = report;
    this.unanswered = part.map(({ index }) => index);
  }
}

/** The server takes 10,000 items and 10 MB. */
const mostItemsOfServer = 10_000;
const mostBytes = 8_000_000;
const mostRounds = 50;

interface Placed<Item> {
  index: number;
  item: Item;
}

export async function inBatches<Input extends { items: readonly unknown[] }, Answer extends Result>(
  write: (input: Input & { idempotencyKey: string }) => Promise<Answer>,
  input: Input,
  options: BatchOptions = {},
): Promise<BatchReport<Input['items'][number], Exclude<Answer, { __typename: 'Refusal' }>>> {
  type Item = Input['items'][number];
  const { idempotencyKey = crypto.randomUUID(), leaveOutRefused = false, mostItems = mostItemsOfServer } = options;
  type Success = Exclude<Answer, { __typename: 'Refusal' }>;
  const report: BatchReport<Item, Success> = {
    idempotencyKey,
    accepted: [],
    taken: [],
    refused: [],
    notTaken: [],
    refusals: [],
  };
  for (const [number, whole] of parts(input.items, Math.min(mostItems, mostItemsOfServer)).entries()) {
    let part = whole;
    for (let round = 0; part.length > 0; round += 1) {
      const key = `${idempotencyKey}:${String(number)}${round === 0 ? '' : `:${String(round)}`}`;
      const answer = await answerOrMisfits(
        write({ ...input, items: part.map(({ item }) => item), idempotencyKey: key }),
      ).catch((error: unknown) => {
        throw new BatchBroken(report, part, input.items.length, error);
      });
      if (!isRefusal(answer)) {
        report.accepted.push(answer as Success);
        report.taken.push(...part.map(({ index }) => index));
        break;
      }
      const { ofItems, isOfItemsAlone } = sorted(answer, part);
      report.refused.push(...ofItems);
      if (!isOfItemsAlone) report.refusals.push(answer);
      const atFault = new Set(ofItems.map(({ index }) => index));
      part = part.filter(({ index }) => !atFault.has(index));
      if (!leaveOutRefused || !isOfItemsAlone || round + 1 === mostRounds) {
        report.notTaken.push(...part.map(({ index }) => index));
        break;
      }
    }
  }
  return report;
}

/** An item that is not of its type is an item at fault like any other. */
async function answerOrMisfits<Answer extends Result>(answer: Promise<Answer>): Promise<Answer | Refusal> {
  try {
    return await answer;
  } catch (error) {
    const [first, ...others] = error instanceof ThroughlineError ? misfitsIn(error) : [];
    if (first === undefined) throw error;
    return { __typename: 'Refusal', ...first, parts: [first, ...others] };
  }
}

/** As many as one write may hold, by number and by size. */
function parts<Item>(items: readonly Item[], most: number): Placed<Item>[][] {
  const found: Placed<Item>[][] = [];
  let bytes = Infinity;
  for (const [index, item] of items.entries()) {
    const size = JSON.stringify(item).length * 2;
    const last = found.at(-1);
    if (last === undefined || last.length >= most || bytes + size > mostBytes) {
      found.push([{ index, item }]);
      bytes = size;
    } else {
      last.push({ index, item });
      bytes += size;
    }
  }
  return found;
}

/** `items.3.total` is of the fourth item of the part. */
function sorted<Item>({ parts: reasons }: Refusal, part: readonly Placed<Item>[]) {
  const ofItems = reasons.flatMap(({ code, message, path: [list, place, ...path] }): RefusedItem<Item>[] => {
    const found = list === 'items' && place !== undefined ? part[Number(place)] : undefined;
    return found === undefined ? [] : [{ ...found, code, message, path }];
  });
  return { ofItems, isOfItemsAlone: ofItems.length > 0 && ofItems.length === reasons.length };
}

/** Throws where anything was not taken. */
export function allTaken<Item, Success>(report: BatchReport<Item, Success>): Success[] {
  const first = report.refused[0] ?? report.refusals[0];
  if (first === undefined) return report.accepted;
  const place = 'index' in first ? ` (item ${String(first.index)})` : '';
  throw new ThroughlineError({ code: 'REFUSED', what: `Not all was taken${place}:`, next: first.message });
}
