/** Reading the model as it was recorded at an earlier moment: the same statements, over the schema that shows every table's past. */
import pg, { type Pool, type PoolClient } from 'pg';
import { refusedRequest } from './refused-request.js';
import { inWords } from './took-too-long.js';

/** Who commits a change shares this lock (see the migration of history): alone on it, nobody is on the way with an earlier moment. */
const waitForWriters = 'select pg_advisory_xact_lock(7482017)';
const isPast = 'select $1::timestamptz <= clock_timestamp() as past';
const enterPast = `select set_config('throughline.known_at', $1, true)`;

/** Works on a connection; with a moment, in the past it names. */
export async function onConnection<Result>(
  pool: Pool,
  knownAt: string | undefined,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let failure: unknown;
  try {
    return await (knownAt === undefined ? work(client) : inPast(client, knownAt, () => work(client)));
  } catch (error) {
    failure = error;
    throw inWords(error);
  } finally {
    client.release(failure !== undefined && !leavesConnection(failure));
  }
}

async function inPast<Result>(client: PoolClient, knownAt: string, work: () => Promise<Result>): Promise<Result> {
  await client.query(waitForWriters);
  const { rows } = await client.query<{ past: boolean }>(isPast, [knownAt]);
  if (rows[0]?.past !== true) {
    throw refusedRequest(
      'BAD_AS_KNOWN_AT',
      `\`asKnownAt\` lies in the future: ${knownAt}. Name a moment that is past, or leave it out for the model as it is now.`,
    );
  }
  await client.query('begin isolation level repeatable read read only');
  try {
    await client.query(enterPast, [knownAt]);
    return await work();
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
