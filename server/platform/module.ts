/** The manifest of a row: what it adds to the platform. Rows are wired in one order; see server/modules.ts. */
import type { ClassType } from 'type-graphql';
import type { Edge, Noun } from '../../schema/shared/edges.js';
import type { Policy } from '../../schema/shared/policy.js';
import type { NounLinks } from '../reading/links.js';
import type { DailyLook } from './daily-looks.js';
import type { ImportKind } from './imports/import-kind.js';
import type { Corrections } from './write/correctable.js';
import type { Write } from './write/write.js';

export interface Module {
  name: string;
  /** Each noun of the contract with the table that holds it. */
  tables: readonly (readonly [noun: Noun, row: ClassType])[];
  edges: readonly Edge[];
  /** Who may read and send each part of it: what is not here, nobody may. */
  policy: readonly Policy[];
  links: readonly NounLinks[];
  /** What changes it, one verb each: the mutations of the contract. */
  writes: readonly Write[];
  /** What is particular in correcting a figure of its nouns. */
  corrections?: Corrections;
  /** The kinds of file it takes in: `POST /imports/<kind>` and `npm run import`. */
  imports: readonly ImportKind[];
  /** What it looks at once a day, because it becomes doubtful as days pass. */
  daily?: readonly DailyLook[];
  /** type-graphql resolvers for what is neither read by links nor a write: procedures. */
  resolvers: readonly ClassType[];
}
