/**
 * Which counts of people are held back: the small ones, and as few others as it takes so that nobody who knows the rest and every total
 * can work one of them out. The linear program of an outsider must be able to move each hidden count across its whole range.
 */
import { setImmediate as letOthersIn } from 'node:timers/promises';
import { systemsOf, type Known, type System } from './equations.js';
import { hideAmongParts } from './one-sum.js';
import { hiddenRange, isSmall, type PeopleTable } from './people-table.js';
import { withShifting, type Cost, type Movement, type Shifting } from './shift.js';

/** Gives the ids of the cells. */
export async function holdBack(table: PeopleTable, threshold: number): Promise<Set<string>> {
  const held = new Set<string>();
  for (const system of systemsOf(table)) {
    for (const place of await hiddenIn(system, threshold)) held.add(system.cells[place]?.id ?? '');
  }
  return held;
}

async function hiddenIn(system: System, threshold: number): Promise<ReadonlySet<number>> {
  const { cells, equations } = system;
  const placesOf = (isMeant: (cell: Known) => boolean): Set<number> =>
    new Set(cells.flatMap((cell, place) => (cell.isTold !== true && isMeant(cell) ? [place] : [])));
  const few = placesOf(({ value, wasSmall }) => wasSmall === true || isSmall(value, threshold));
  const first = new Set([...placesOf(({ wasHeld }) => wasHeld === true), ...few]);
  if (few.size === 0 || equations.length === 0) return first;
  return (
    hideAmongParts(system, first, threshold) ??
    (await withShifting(system, (shifting) => new Hiding(system, { few, first, threshold, shifting }).found())) ??
    placesOf(() => true)
  );
}

/** A way a hidden count could be other than it is, which shows that it is safe. */
interface Proof {
  place: number;
  people: number;
  movement: Movement;
}

/** Beyond this, what could be shown after all is not looked for. */
const mostToTidy = 600;

interface HidingOptions {
  /** What nobody may work out. */
  few: ReadonlySet<number>;
  /** What is hidden whatever is found. */
  first: ReadonlySet<number>;
  threshold: number;
  shifting: Shifting;
}

class Hiding {
  private readonly hidden: Set<number>;
  private proofs: Proof[] = [];

  constructor(
    private readonly system: System,
    private readonly options: HidingOptions,
  ) {
    this.hidden = new Set(options.first);
  }

  /** Undefined where what is told elsewhere leaves no way to hide enough. */
  async found(): Promise<Set<number> | undefined> {
    const { cells } = this.system;
    const { few, threshold, shifting } = this.options;
    const targets = [...few].sort((one, other) => this.value(other) - this.value(one));
    for (const place of targets) {
      await letOthersIn();
      const { from, to } = hiddenRange(this.value(place), threshold);
      for (const people of [to - this.value(place), from - this.value(place)]) {
        if (people === 0 || this.isProved(place, people)) continue;
        const movement = shifting.shift(place, people, this.costs());
        if (movement === undefined) return undefined;
        this.proofs.push({ place, people, movement });
        for (const moved of movement.keys()) this.hidden.add(moved);
      }
    }
    if (cells.length <= mostToTidy) await this.showAgain();
    return this.hidden;
  }

  /** One movement often serves several counts. */
  private isProved(place: number, people: number): boolean {
    const proof = this.proofs.find(({ movement }) => {
      const by = movement.get(place) ?? 0;
      return people > 0 ? by >= people : by <= people;
    });
    if (proof !== undefined) this.proofs.push({ place, people, movement: proof.movement });
    return proof !== undefined;
  }

  /** What is hidden already moves for nothing; of the rest few cells of few people, and cells of nobody last. */
  private costs(): Cost[] {
    const { cells } = this.system;
    const { threshold } = this.options;
    const most = Math.max(1, ...cells.map(({ value }) => value));
    return cells.map(({ value, isTold }, place) => {
      if (isTold === true) return null;
      if (this.hidden.has(place)) return { up: 0, down: 0 };
      const cost = value === 0 ? 3 : 1 + value / most;
      return { up: cost / threshold, down: cost / Math.max(1, Math.min(value, threshold)) };
    });
  }

  /** Shows again what the others hide without, those of most people first. */
  private async showAgain(): Promise<void> {
    const added = [...this.hidden].filter((place) => !this.options.first.has(place));
    for (const shown of added.sort((one, other) => this.value(other) - this.value(one))) {
      await letOthersIn();
      this.hidden.delete(shown);
      const others = this.provedWithout(shown);
      if (others === undefined) this.hidden.add(shown);
      else this.proofs = others;
    }
  }

  private provedWithout(shown: number): Proof[] | undefined {
    const costs = this.system.cells.map((_, place) => (this.hidden.has(place) ? { up: 0, down: 0 } : null));
    const proofs: Proof[] = [];
    for (const proof of this.proofs) {
      if (!proof.movement.has(shown)) {
        proofs.push(proof);
        continue;
      }
      const movement = this.options.shifting.shift(proof.place, proof.people, costs);
      if (movement === undefined) return undefined;
      proofs.push({ ...proof, movement });
    }
    return proofs;
  }

  private value(place: number): number {
    return this.system.cells[place]?.value ?? 0;
  }
}
