/** Takes the second wall away for as long as something is tried. */
import type { Sql } from './sql.js';

export async function withoutSecondWall(sql: Sql, work: () => Promise<void>): Promise<void> {
  const tables = await sql<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity`,
  );
  // One after the other: the server works meanwhile, and who held all of them could wait for it while it waits for them.
  const every = async (verb: string): Promise<void> => {
    for (const { name } of tables) await sql(`alter table "${name}" ${verb} row level security`);
  };
  await every('disable');
  try {
    await work();
  } finally {
    await every('enable');
  }
}
