/** The log: one JSON line an event on standard output, never a credential. */
import type { FastifyRequest } from 'fastify';
import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';
import type { Config } from '../config.js';
import { hideSecrets } from './hide-secrets.js';

export type { Logger } from 'pino';

const secretPaths = ['req.headers', 'databaseUrl', 'redisUrl', 'password', '*.password', 'token', '*.token'];
/** The values of a statement that failed: among them may be a key. */
const valuePaths = ['err.parameters', 'error.parameters'];

/** What follows the path of an address may hold a token, a code or the values of a question. */
function shown({ method, url, ip }: FastifyRequest): object {
  return { method, path: url.split('?', 1)[0], address: ip };
}

export function createLog(
  { logLevel, mode }: Pick<Config, 'logLevel' | 'mode'>,
  destination: DestinationStream = pino.destination(1),
): Logger {
  const options: LoggerOptions = {
    level: logLevel,
    base: { service: 'throughline', mode },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { req: shown },
    redact: { paths: [...secretPaths, ...valuePaths], censor: '[hidden]' },
    hooks: { streamWrite: hideSecrets },
  };
  return pino(options, destination);
}
