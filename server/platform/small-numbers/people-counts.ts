/** What a row says of its counts of people: how they add up. Counts of tables that nobody names here add up with no others. */
import type { Sql } from '../../reading/sql.js';

/** A count in a table of people, as the statement of a row gives it. */
export interface CountedCell {
  recordId: string;
  /** As the database writes it: `open_cases`. */
  field: string;
  value: number | null;
  /** Counts of one group may add up; those of different groups never do. */
  group: string;
  /** The same for the same count in a later version of the table. */
  place: string;
  /** Counts the versions of a place, from 0. */
  revision: number;
  /** Names, within the group, of the sums it is a part of and of those it is the total of. */
  partOf: string[];
  sumOf: string[];
  /** Published for good where this platform cannot hold it back. */
  isTold: boolean;
  /** What rules that wrote of it looked along: a clock, a definition. Null: no rule does. */
  toldOf: string | null;
}

export interface PeopleCounts {
  /** Whose records are noticed when they are written. */
  table: string;
  /** All cells of the groups that the records belong to, with the names above as columns. */
  cells: (recordIds: Sql) => Sql;
}

const counted = new Map<string, PeopleCounts>();

export function countPeople(counts: PeopleCounts): void {
  counted.set(counts.table, counts);
}

export const peopleCountsOf = (table: string): PeopleCounts | undefined => counted.get(table);
