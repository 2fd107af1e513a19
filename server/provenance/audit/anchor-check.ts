/** Holds the anchors against each other, and the entries against the anchors as they go by. */
import { anchorIn, sealOf, type Anchor } from './anchor.js';
import type { ChainedEntry } from './chain-hash.js';

const placeOf = (strand: number, position: number): string => `${String(strand)} ${String(position)}`;

export class AnchorCheck {
  readonly anchors: readonly Anchor[];
  /** What is wrong with the anchors themselves. */
  readonly faults: readonly string[];
  private readonly wanted = new Map<string, Anchor[]>();
  private readonly misfits = new Map<Anchor, string>();

  constructor(lines: readonly string[]) {
    const faults: string[] = [];
    const anchors: Anchor[] = [];
    for (const [index, line] of lines.entries()) {
      const named = `the anchor on line ${String(index + 1)}`;
      const anchor = anchorIn(line);
      if (anchor === undefined) {
        faults.push(`${named} cannot be read`);
        continue;
      }
      const { day, before, hash } = anchor;
      if (sealOf(anchor) !== hash) faults.push(`${named}, of ${day}, was changed`);
      if (before !== (anchors.at(-1)?.hash ?? null))
        faults.push(`${named}, of ${day}, does not follow the one before it: one was changed, taken out or put in`);
      anchors.push(anchor);
    }
    this.anchors = anchors;
    this.faults = faults;
    for (const anchor of anchors) {
      for (const { strand, position } of anchor.heads) {
        const place = placeOf(strand, position);
        this.wanted.set(place, [...(this.wanted.get(place) ?? []), anchor]);
      }
    }
  }

  pass({ strand, position, hash }: ChainedEntry): void {
    const place = placeOf(strand, position);
    for (const anchor of this.wanted.get(place) ?? []) {
      const head = anchor.heads.find((each) => each.strand === strand && each.position === position);
      if (head?.hash !== hash)
        this.misfits.set(anchor, `entry ${String(position)} of strand ${String(strand)} is another than was anchored`);
    }
    this.wanted.delete(place);
  }

  /** Anchors that do not fit the entries, once all have gone by. */
  unfit(): string[] {
    for (const [place, anchors] of this.wanted) {
      const [strand = '', position = ''] = place.split(' ');
      for (const anchor of anchors)
        this.misfits.set(anchor, `entry ${position} of strand ${strand}, which it had seen, is gone`);
    }
    return this.anchors.flatMap((anchor) => {
      const misfit = this.misfits.get(anchor);
      return misfit === undefined ? [] : [`the anchor of ${anchor.at} does not fit: ${misfit}`];
    });
  }
}
