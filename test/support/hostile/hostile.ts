/** Requests made to hurt, and how they are written down: by family, each with what the server has to make of it. */

export interface Hostile {
  family: string;
  name: string;
  /** The body of the request, as JSON unless it is text already. */
  body: unknown;
  /** `refused`: nothing may be executed. `harmless`: it may be answered, for it asks little after all. */
  outcome: 'refused' | 'harmless';
}

export type Made = [name: string, body: unknown, outcome?: Hostile['outcome']];
export type Families = Readonly<Record<string, () => Made[]>>;

export const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

export const nested = (levels: number, open: string, within: string, close: string): string =>
  open.repeat(levels) + within + close.repeat(levels);
