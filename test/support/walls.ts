/** The two walls of reading apart: what statements ask for, and what the database is told of who asks. */
import { beforeAll } from '@jest/globals';
import type { Pool } from 'pg';
import { createReadPool, runOn } from '../../server/database/read-pool.js';
import { CompiledRoad } from '../../server/reading/compiled-road.js';
import { entryOf, type Entry, type Sight } from '../../server/reading/sight.js';
import type { Api } from './api.js';
import type { Roads } from './roads.js';

export interface Walls {
  /** Both roads, on connections of which the database may be told another sight than statements ask for. */
  readonly roads: Roads;
  /** From now on the database takes whoever asks for one who sees this; without a sight, for whom statements say. */
  tell(sight?: Sight): void;
}

/** Open them after the roads. */
export function useWalls(api: Api, roads: () => Roads): () => Walls {
  let walls: Walls | undefined;
  beforeAll(() => {
    let told: Sight | undefined;
    const pool = createReadPool(api.url, 2);
    tellInstead(pool, () => told);
    api.onClose(() => pool.end());
    const { schema, reading } = roads();
    const compiled = new CompiledRoad({ schema, reading, pool });
    walls = {
      roads: { ...roads(), run: runOn(pool), compiled },
      tell: (sight) => (told = sight),
    };
  });
  return () => {
    if (walls === undefined) throw new Error('Ask inside a test: the walls stand before the first.');
    return walls;
  };
}

type Query = (asked: unknown, ...more: unknown[]) => unknown;

/** Queries of both roads carry their entry with them. */
function tellInstead(pool: Pool, told: () => Sight | undefined): void {
  pool.on('connect', (client) => {
    const connection = client as unknown as { query: Query };
    const query = connection.query.bind(client);
    connection.query = (asked, ...more) => {
      const sight = told();
      const bearer = typeof asked === 'object' && asked !== null && 'statement' in asked ? asked.statement : asked;
      if (sight !== undefined && typeof bearer === 'object' && bearer !== null && 'entry' in bearer)
        bearer.entry = toldInstead(bearer.entry as Entry, sight);
      return query(asked, ...more);
    };
  });
}

/** Through the same schemas as the statement asks for. */
function toldInstead({ text, values }: Entry, sight: Sight): Entry {
  return { text, values: [...entryOf(sight).values.slice(0, -1), values.at(-1)] };
}
