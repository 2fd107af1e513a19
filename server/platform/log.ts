/** The log: one JSON line an event on standard output, never a credential. */
import { type Logger, pino } from 'pino';
import type { Config } from '../config.js';

export type { Logger } from 'pino';

const secretPaths = [
  'req.headers.authorization',
  'req.headers.cookie',
  'databaseUrl',
  'redisUrl',
  'password',
  '*.password',
];

export function createLog({ logLevel, mode }: Pick<Config, 'logLevel' | 'mode'>): Logger {
  return pino({
    level: logLevel,
    base: { service: 'throughline', mode },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: secretPaths, censor: '[hidden]' },
  });
}
