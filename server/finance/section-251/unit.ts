/** Whether a file is in pounds or in millions of pounds. Pure; where it cannot be told, nobody guesses. */
export type Section251Unit = 'POUNDS' | 'MILLIONS';

/** What is seen while the file is read for the first time. */
export class UnitEvidence {
  private largest = 0;
  private inPounds = 0;
  private inMillions = 0;

  constructor(private readonly headings: readonly string[]) {}

  /** A net or gross sum, and the net sum for each head of the population where the row gives it, always in pounds. */
  see(sum: number, perHead: number | null): void {
    this.largest = Math.max(this.largest, Math.abs(sum));
    // Small sums for each head are rounded too much to tell anything by.
    if (perHead === null || Math.abs(perHead) < 1) return;
    const people = Math.abs(sum / perHead);
    if (isPopulation(people)) this.inPounds += 1;
    if (isPopulation(people * 1_000_000)) this.inMillions += 1;
  }

  /** Nothing: it cannot be told, or what is seen contradicts itself. */
  unit(): Section251Unit | undefined {
    const found = new Set<Section251Unit>();
    if (this.headings.some((heading) => /£ ?m|million/i.test(heading))) found.add('MILLIONS');
    // Not all of England spends a million million on one line, nor on all of them.
    if (this.largest >= 1_000_000) found.add('POUNDS');
    if (this.inPounds !== this.inMillions) found.add(this.inPounds > this.inMillions ? 'POUNDS' : 'MILLIONS');
    const [only] = found;
    return found.size === 1 ? only : undefined;
  }
}

/** From the Isles of Scilly to England; whatever part of the population a release counts. */
const isPopulation = (people: number): boolean => people > 200 && people < 80_000_000;
