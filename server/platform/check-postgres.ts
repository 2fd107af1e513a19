/** Looks at the operator's own PostgreSQL before anything is written to it, and says plainly what is wrong. */
import pg from 'pg';
import { codeOf } from './error-code.js';
import { StartFailure, type StartFailureCode } from './start-failure.js';

const oldest = 15;

/** The address without its credentials, for messages. */
export function publicAddress(databaseUrl: string): string {
  const { hostname, port, pathname, searchParams } = new URL(databaseUrl);
  const host = hostname === '' ? (searchParams.get('host') ?? 'localhost') : hostname;
  return `${host}:${port === '' ? (searchParams.get('port') ?? '5432') : port}${pathname}`;
}

type Answer = readonly [StartFailureCode, (address: string) => string];

const unreachable: Answer = [
  'DATABASE_UNREACHABLE',
  (at) => `No PostgreSQL answers at ${at}: check that it runs there and that DATABASE_URL has the right host and port.`,
];
const loginRefused: Answer = [
  'DATABASE_LOGIN_REFUSED',
  (at) => `PostgreSQL at ${at} refused the login: check the user and password in DATABASE_URL, and pg_hba.conf there.`,
];
const missing: Answer = [
  'DATABASE_MISSING',
  (at) =>
    `PostgreSQL answers, but there is no database at ${at}: create it, or correct the name at the end of DATABASE_URL.`,
];
const encryption: Answer = [
  'DATABASE_UNREACHABLE',
  (at) => `No encrypted connection to PostgreSQL at ${at}: correct sslmode in DATABASE_URL, or the certificate there.`,
];

const answers: Readonly<Record<string, Answer>> = { '28P01': loginRefused, '28000': loginRefused, '3D000': missing };

function failure(error: unknown, databaseUrl: string): StartFailure {
  const said = error instanceof Error ? error.message : String(error);
  const tls = /SSL|TLS|certificate/i.test(said) ? encryption : unreachable;
  const [code, message] = answers[codeOf(error) ?? ''] ?? tls;
  return new StartFailure(code, message(publicAddress(databaseUrl)), { cause: error });
}

export interface PostgresFacts {
  readonly version: number;
  readonly version_name: string;
  readonly encoding: string;
  readonly read_only: boolean;
}

async function factsOf(databaseUrl: string): Promise<PostgresFacts | undefined> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<PostgresFacts>(
      `select current_setting('server_version_num')::int / 10000 as version,
              current_setting('server_version') as version_name,
              current_setting('server_encoding') as encoding,
              pg_is_in_recovery() or current_setting('default_transaction_read_only')::bool as read_only`,
    );
    return rows[0];
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** What makes a server that answers unfit, if anything does. */
export function unfitness(facts: PostgresFacts, at: string): StartFailure | undefined {
  if (facts.version < oldest) {
    return new StartFailure(
      'DATABASE_TOO_OLD',
      `PostgreSQL at ${at} is version ${facts.version_name} and Throughline needs ${String(oldest)} or later: ` +
        'upgrade it, or point DATABASE_URL to a newer one.',
    );
  }
  if (facts.encoding !== 'UTF8') {
    return new StartFailure(
      'DATABASE_ENCODING',
      `The database at ${at} is encoded in ${facts.encoding}: create one with ENCODING 'UTF8' and name it in DATABASE_URL.`,
    );
  }
  if (facts.read_only) {
    return new StartFailure(
      'DATABASE_READ_ONLY',
      `PostgreSQL at ${at} only allows reading: give the address of the primary in DATABASE_URL.`,
    );
  }
  return undefined;
}

export async function checkPostgres(databaseUrl: string): Promise<void> {
  const facts = await factsOf(databaseUrl).catch((error: unknown) => {
    throw failure(error, databaseUrl);
  });
  const unfit = facts && unfitness(facts, publicAddress(databaseUrl));
  if (unfit) throw unfit;
}
