/** Every environment variable Throughline reads, typed and read once. Nothing else may read `process.env`. */
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { providersIn, providerVariables } from './access/people/provider-settings.js';
import { isAddressRange } from './platform/http/addresses.js';
import { withSecretFiles } from './platform/secret-files.js';
import { StartFailure } from './platform/start-failure.js';

export type Environment = Readonly<Record<string, string | undefined>>;

function isPostgresAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname, searchParams } = new URL(text);
  if (protocol !== 'postgres:' && protocol !== 'postgresql:') return false;
  return (hostname !== '' || searchParams.has('host')) && pathname.length > 1;
}

function isRedisAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname } = new URL(text);
  return (
    /^rediss?:$/.test(protocol) && hostname !== '' && /^(\/\d*)?$/.test(pathname) && !/%(?![\da-f]{2})/i.test(text)
  );
}

const postgresAddress = z
  .string()
  .refine(isPostgresAddress, 'write postgres://user:password@host:5432/database (percent-encode the password)');

function wholeNumber(least: number, most: number) {
  const isWithin = (text: string): boolean => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
  return z
    .string()
    .refine(isWithin, `write a whole number from ${String(least)} to ${String(most)}`)
    .transform(Number);
}

function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, `write one of: ${values.join(', ')}`);
}

/** A host as addresses name it, with a port where only that one is meant. */
const allowedHost = /^([a-z\d.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/;

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

function hostList(example: string) {
  return z
    .string()
    .transform(listOf)
    .refine(
      (hosts) => hosts.every((host) => allowedHost.test(host)),
      `write host names or addresses, with a port if need be, with commas between: ${example}, 10.1.2.3`,
    )
    .default([]);
}

function listOf(text: string): string[] {
  return text.split(',').map((each) => each.trim().toLowerCase());
}

/** Each variable once: what it accepts, and what to write instead of a bad value. */
const variables = z.object({
  NODE_ENV: oneOf(['development', 'test', 'production']).default('development'),
  // This machine only: a container or a server opens itself up with HOST=0.0.0.0.
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'write a host name or an IP address, such as 127.0.0.1 or 0.0.0.0')
    .default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(4000),
  DATABASE_URL: postgresAddress.optional(),
  MIGRATOR_DATABASE_URL: postgresAddress.optional(),
  DATA_DIR: z.string().default('.data'),
  AUDIT_ANCHOR_DIR: z.string().optional(),
  DEMO: oneOf(['on', 'off']).default('on'),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).optional(),
  STOP_WAIT_MS: wholeNumber(0, 120_000).optional(),
  RESPONSE_CACHE_MB: wholeNumber(0, 4096).default(64),
  REDIS_URL: z
    .string()
    .refine(isRedisAddress, 'write redis://user:password@host:6379 or rediss:// (percent-encode the password)')
    .optional(),
  PUBLIC_URL: z
    .string()
    .refine(isOrigin, 'write the origin that callers reach this server by, such as https://throughline.example.gov.uk')
    .optional(),
  PUBLIC_DOCUMENTS: oneOf(['any', 'trusted']).optional(),
  GRAPHIQL: oneOf(['on', 'off']).optional(),
  WEBHOOK_ALLOWED_HOSTS: hostList('receiver.internal:8080'),
  ...providerVariables,
  KEY_SET_ALLOWED_HOSTS: hostList('keys.internal'),
  TRUST_PROXY: z
    .string()
    .transform(listOf)
    .refine(
      (ranges) => ranges.every(isAddressRange),
      'write the addresses or ranges of your load balancer, with commas between: 10.0.0.7, 192.168.0.0/16',
    )
    .default([]),
  CORS_ORIGINS: z
    .string()
    .transform(listOf)
    .refine(
      (origins) => origins.every(isOrigin),
      'write origins without a path, with commas between: https://dashboard.example',
    )
    .default([]),
  METRICS_TOKEN: z.string().min(16, 'write 16 characters or more that nobody guesses').optional(),
  REQUESTS_AT_ONCE: wholeNumber(1, 100_000).optional(),
  // Leaves most of the second in which an answer is due to the answering itself.
  MOST_WAIT_MS: wholeNumber(10, 600_000).default(300),
  PUBLIC_QUOTA: wholeNumber(0, 1_000_000_000).optional(),
  CALLER_QUOTA: wholeNumber(0, 1_000_000_000).optional(),
});

/** Each may lie in a file that `<NAME>_FILE` names, and a message about it never repeats the value. */
const secrets = new Set(['DATABASE_URL', 'MIGRATOR_DATABASE_URL', 'REDIS_URL', 'OIDC_CLIENT_SECRET', 'METRICS_TOKEN']);

function complaint(issue: z.core.$ZodIssue, env: Environment): string {
  const name = String(issue.path[0]);
  const value = secrets.has(name) ? 'not an address this can use' : JSON.stringify(env[name]);
  return `${name} is ${value}: ${issue.message}, or leave it unset.`;
}

/** A variable set to nothing, as compose files do with `DATABASE_URL=`, counts as unset. */
function withoutBlanks(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''));
}

export function readConfig(env: Environment = process.env) {
  const read = variables.safeParse(withSecretFiles(withoutBlanks(env), secrets));
  if (!read.success) {
    throw new StartFailure('CONFIGURATION_INVALID', read.error.issues.map((issue) => complaint(issue, env)).join(' '));
  }
  const { data } = read;
  const production = data.NODE_ENV === 'production';
  return {
    mode: data.NODE_ENV,
    host: data.HOST,
    port: data.PORT,
    /** What tokens name as their issuer, and what the addresses that callers are told hang on. */
    publicUrl: data.PUBLIC_URL ?? `http://localhost:${String(data.PORT)}`,
    databaseUrl: data.DATABASE_URL,
    /** Owns the tables, migrates and loads them, where who serves them is not to. */
    migratorDatabaseUrl: data.MIGRATOR_DATABASE_URL,
    dataDirectory: data.DATA_DIR,
    /** Where anchors of the audit entries are kept: best on another disk than the database. */
    auditAnchorDirectory: data.AUDIT_ANCHOR_DIR ?? path.join(data.DATA_DIR, 'audit-anchors'),
    demonstration: data.DEMO === 'on',
    /** Whoever asks may take any role of the invented area: only where the database is our own, and holds it. */
    isDemonstration: data.DEMO === 'on' && data.DATABASE_URL === undefined,
    // On a terminal the lines for people come first; in production the log is all there is.
    logLevel: data.LOG_LEVEL ?? (production ? 'info' : 'warn'),
    /** How long readiness stays red before connections close, so that a load balancer can look away. */
    stopWaitMs: data.STOP_WAIT_MS ?? (production ? 5000 : 0),
    /** 0 keeps no answers. */
    responseCacheMegabytes: data.RESPONSE_CACHE_MB,
    redisUrl: data.REDIS_URL,
    /** Webhooks reach these though they are private or without https; all else must be public, and https. */
    webhookAllowedHosts: data.WEBHOOK_ALLOWED_HOSTS,
    identityProviders: providersIn(data, data.PUBLIC_URL),
    /** The same for the key sets of partner systems. */
    keySetAllowedHosts: data.KEY_SET_ALLOWED_HOSTS,
    /** Only these may say in X-Forwarded-For on whose behalf they ask. */
    trustedProxies: data.TRUST_PROXY,
    /** What callers who are not signed in may send. */
    publicMay: {
      sendAnyDocument: (data.PUBLIC_DOCUMENTS ?? (production ? 'trusted' : 'any')) === 'any',
      introspect: !production,
    },
    /** The editor in the browser. */
    graphiql: (data.GRAPHIQL ?? (production ? 'off' : 'on')) === 'on',
    /** Pages of these may read answers; of others, none but our own. */
    corsOrigins: data.CORS_ORIGINS,
    /** Whoever shows it is told the measurements; without it, this machine alone is. */
    metricsToken: data.METRICS_TOKEN,
    /** Nobody is let in who would wait longer for the requests before. */
    mostWaitMs: data.MOST_WAIT_MS,
    requestsAtOnce: data.REQUESTS_AT_ONCE ?? 100 * availableParallelism(),
    /** Requests in ten seconds, of an address that is not signed in and of a caller; 0 counts none. */
    quotas: {
      public: data.PUBLIC_QUOTA ?? (production ? 1000 : 0),
      caller: data.CALLER_QUOTA ?? (production ? 5000 : 0),
    },
  } as const;
}

export type Config = ReturnType<typeof readConfig>;

/** What another program we run may see of our environment: enough to work, and no secret or PG* setting. */
export function childEnvironment(): Record<string, string> {
  const names = ['PATH', 'SystemRoot', 'ComSpec', 'TEMP', 'TMP', 'TMPDIR'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}
