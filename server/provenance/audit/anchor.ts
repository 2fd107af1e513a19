/** An anchor: how far the chain of audit entries had come at a moment, kept outside the database, a line each. */
import { z } from 'zod';
import { sha256, type Head } from './chain-hash.js';

const fields = z.object({
  day: z.string(),
  at: z.string(),
  /** How many entries there were. */
  entries: z.number(),
  /** Strand, position and hash. */
  heads: z.array(z.tuple([z.number(), z.number(), z.string()])),
  /** The hash of the anchor before. Null: the first. */
  before: z.string().nullable(),
  /** Of all the others. */
  hash: z.string(),
});

export interface Anchor extends Omit<z.infer<typeof fields>, 'heads'> {
  heads: readonly Head[];
}

export function makeAnchor(
  moment: Pick<Anchor, 'day' | 'at'>,
  heads: readonly Head[],
  before: Anchor | undefined,
): Anchor {
  const entries = heads.reduce((sum, { position }) => sum + position, 0);
  const unsealed = { ...moment, entries, heads, before: before?.hash ?? null };
  return { ...unsealed, hash: sealOf(unsealed) };
}

export function sealOf({ day, at, entries, heads, before }: Omit<Anchor, 'hash'>): string {
  return sha256(JSON.stringify([day, at, entries, heads.map(tupleOf), before]));
}

export function lineOf({ heads, ...anchor }: Anchor): string {
  return `${JSON.stringify({ ...anchor, heads: heads.map(tupleOf) })}\n`;
}

/** Undefined where the line is no anchor. */
export function anchorIn(line: string): Anchor | undefined {
  try {
    const { heads, ...anchor } = fields.parse(JSON.parse(line));
    return { ...anchor, heads: heads.map(([strand, position, hash]) => ({ strand, position, hash })) };
  } catch {
    return undefined;
  }
}

const tupleOf = ({ strand, position, hash }: Head): [number, number, string] => [strand, position, hash];
