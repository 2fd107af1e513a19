/** Every environment variable Throughline reads, typed and read once. Nothing else may read `process.env`. */
import { z } from 'zod';
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

function listOf(text: string): string[] {
  return text.split(',').map((each) => each.trim().toLowerCase());
}

/** Each variable once: what it accepts, and what to write instead of a bad value. */
const variables = z.object({
  NODE_ENV: oneOf(['development', 'test', 'production']).default('development'),
  // This machine only, until access is enforced: a container or a server opens itself up with HOST=0.0.0.0.
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'write a host name or an IP address, such as 127.0.0.1 or 0.0.0.0')
    .default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(4000),
  DATABASE_URL: z
    .string()
    .refine(isPostgresAddress, 'write postgres://user:password@host:5432/database (percent-encode the password)')
    .optional(),
  DATA_DIR: z.string().default('.data'),
  DEMO: oneOf(['on', 'off']).default('on'),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).optional(),
  STOP_WAIT_MS: wholeNumber(0, 120_000).optional(),
  RESPONSE_CACHE_MB: wholeNumber(0, 4096).default(64),
  REDIS_URL: z
    .string()
    .refine(isRedisAddress, 'write redis://user:password@host:6379 or rediss:// (percent-encode the password)')
    .optional(),
  WEBHOOK_ALLOWED_HOSTS: z
    .string()
    .transform(listOf)
    .refine(
      (hosts) => hosts.every((host) => allowedHost.test(host)),
      'write host names or addresses, with a port if need be, with commas between: receiver.internal:8080, 10.1.2.3',
    )
    .default([]),
});

/** These may hold a password, so a message about them never repeats the value. */
const secrets = new Set(['DATABASE_URL', 'REDIS_URL']);

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
  const read = variables.safeParse(withoutBlanks(env));
  if (!read.success) {
    throw new StartFailure('CONFIGURATION_INVALID', read.error.issues.map((issue) => complaint(issue, env)).join(' '));
  }
  const { data } = read;
  const production = data.NODE_ENV === 'production';
  return {
    mode: data.NODE_ENV,
    host: data.HOST,
    port: data.PORT,
    databaseUrl: data.DATABASE_URL,
    dataDirectory: data.DATA_DIR,
    demonstration: data.DEMO === 'on',
    // On a terminal the lines for people come first; in production the log is all there is.
    logLevel: data.LOG_LEVEL ?? (production ? 'info' : 'warn'),
    /** How long readiness stays red before connections close, so that a load balancer can look away. */
    stopWaitMs: data.STOP_WAIT_MS ?? (production ? 5000 : 0),
    /** 0 keeps no answers. */
    responseCacheMegabytes: data.RESPONSE_CACHE_MB,
    redisUrl: data.REDIS_URL,
    /** Webhooks reach these though they are private or without https; all else must be public, and https. */
    webhookAllowedHosts: data.WEBHOOK_ALLOWED_HOSTS,
  } as const;
}

export type Config = ReturnType<typeof readConfig>;

/** What another program we run may see of our environment: enough to work, and no secret or PG* setting. */
export function childEnvironment(): Record<string, string> {
  const names = ['PATH', 'SystemRoot', 'ComSpec', 'TEMP', 'TMP', 'TMPDIR'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}
