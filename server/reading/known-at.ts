/** Reading the model as it was recorded at an earlier moment: the same statements, over the schema that shows every table's past. */
import pg, { type Pool, type PoolClient } from 'pg';
import { refusedRequest } from './refused-request.js';
import { inWords } from './took-too-long.js';

/** Who commits a change shares this lock (see the migration of history): alone on it, nobody is on the way with an earlier moment. */
const waitForWriters = 'select pg_advisory_xact_lock(7482017), $1::timestamptz <= clock_timestamp() as past';
const enterPast = `select set_config('throughline.known_at', $1, true), past.changed_since($1::timestamptz) as changed`;

/** Works on a connection; with a moment, in the past it names, and told whether nothing was recorded since. */
export async function onConnection<Result>(
  pool: Pool,
  knownAt: string | undefined,
  work: (client: PoolClient, isUnchanged: boolean) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let failure: unknown;
  try {
    return await (knownAt === undefined ? work(client, false) : inPast(client, knownAt, work));
  } catch (error) {
    failure = error;
    throw inWords(error);
  } finally {
    client.release(failure !== undefined && !leavesConnection(failure));
  }
}

/** Where nothing was recorded since, the past is the present: its tables say the same, and no view has to be planned. */
async function inPast<Result>(
  client: PoolClient,
  knownAt: string,
  work: (client: PoolClient, isUnchanged: boolean) => Promise<Result>,
): Promise<Result> {
  const waited = await client.query<{ past: boolean }>(waitForWriters, [knownAt]);
  if (waited.rows[0]?.past !== true) {
    throw refusedRequest(
      'BAD_AS_KNOWN_AT',
      `\`asKnownAt\` lies in the future: ${knownAt}. Name a moment that is past, or leave it out for the model as it is now.`,
    );
  }
  await client.query('begin isolation level repeatable read read only');
  try {
    const entered = await client.query<{ changed: boolean }>(enterPast, [knownAt]);
    return await work(client, entered.rows[0]?.changed === false);
  } finally {
    await client.query('rollback');
  }
}

/** Whether the connection goes on after a failure: one of the statement, or one that was never the database's. */
function leavesConnection(failure: unknown): boolean {
  return (
    !(failure instanceof Error) ||
    'extensions' in failure ||
    (failure instanceof pg.DatabaseError && failure.severity === 'ERROR')
  );
}
