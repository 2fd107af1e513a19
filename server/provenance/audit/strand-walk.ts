/** Walks one strand of the chain, entry by entry, and says what became of the first that is not as it was written. */
import { hashAt, type ChainedEntry, type Head } from './chain-hash.js';

export type Fault = 'CHANGED' | 'MISSING' | 'INSERTED' | 'REORDERED';

export interface Break {
  fault: Fault;
  strand: number;
  position: number;
  /** The entry it was noticed at. Undefined: there is none. */
  id: string | undefined;
  words: string;
}

/** The entry that now stands at a position of the strand. */
export type Look = (position: number) => Promise<ChainedEntry | undefined>;

export class StrandWalk {
  private last: ChainedEntry | undefined;
  private found: Break | undefined;

  constructor(
    private readonly head: Head,
    private readonly look: Look,
  ) {}

  async step(entry: ChainedEntry): Promise<void> {
    if (this.found === undefined) this.found = await this.breakAt(entry);
    this.last = entry;
  }

  /** The first break, once all entries have been walked. */
  end(): Break | undefined {
    const { strand, position: length, hash } = this.head;
    const reached = this.last?.position ?? 0;
    const broken = (fault: Fault, position: number, words: string): Break => ({
      fault,
      strand,
      position,
      id: this.last?.id,
      words,
    });
    if (this.found !== undefined) return this.found;
    if (reached < length) return broken('MISSING', reached + 1, `${range(reached + 1, length)} cut off from the end`);
    if (reached > length) return broken('INSERTED', length + 1, `${range(length + 1, reached)} added at the end`);
    if (this.last !== undefined && this.last.hash !== hash)
      return broken('CHANGED', reached, 'the newest entry was replaced by another');
    return undefined;
  }

  private async breakAt(entry: ChainedEntry): Promise<Break | undefined> {
    const { strand, position, id } = entry;
    const expected = (this.last?.position ?? 0) + 1;
    const broken = (fault: Fault, words: string, at = position): Break => ({ fault, strand, position: at, id, words });
    if (hashAt(entry, position) !== entry.hash) {
      const written = this.placeOf(entry);
      if (written === undefined) {
        const next = await this.look(position + 1);
        const isPutIn = next !== undefined && hashAt(next, position) === next.hash;
        return isPutIn
          ? broken('INSERTED', 'an entry was put in here, and those after it moved down')
          : broken('CHANGED', 'the entry was changed after it was written');
      }
      const other = await this.look(written);
      if (other !== undefined && hashAt(other, position) === other.hash)
        return broken('REORDERED', `the entry changed places with the one at ${String(written)}`);
      return written < position
        ? broken('INSERTED', 'an entry was put in before this one, which moved down', position - 1)
        : broken('MISSING', `${range(position, written - 1)} taken out, and this one moved up`);
    }
    if (position > expected) return broken('MISSING', `${range(expected, position - 1)} taken out`, expected);
    if (position < expected) return broken('INSERTED', 'a second entry stands here');
    if (entry.previousHash !== (this.last?.hash ?? null))
      return broken('CHANGED', 'the entry before this one was replaced by another', position - 1);
    return undefined;
  }

  /** Where in the strand the entry was written. Undefined: nowhere, as it stands. */
  private placeOf(entry: ChainedEntry): number | undefined {
    for (let place = 1; place <= this.head.position + 1; place += 1)
      if (hashAt(entry, place) === entry.hash) return place;
    return undefined;
  }
}

function range(from: number, to: number): string {
  return from === to ? `entry ${String(from)} was` : `entries ${String(from)} to ${String(to)} were`;
}
