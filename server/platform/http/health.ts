/** `/healthz`: the process lives. `/readyz`: send it work. */
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Logger } from '../log.js';

export interface Readiness {
  /** From now on not ready, whatever the database says, and each answer ends its connection. */
  stopping(): void;
  readonly isStopping: boolean;
}

declare module 'fastify' {
  interface FastifyInstance {
    readiness: Readiness;
  }
}

type Unready = { readonly code: 'STOPPING' | 'DATABASE_NOT_ANSWERING'; readonly reason: string };

const patienceMs = 2000;
const exempt = { logLevel: 'silent', config: { isExempt: true } } as const;
const isStopping: Unready = { code: 'STOPPING', reason: 'This process is stopping: send requests to another.' };
const noDatabase: Unready = {
  code: 'DATABASE_NOT_ANSWERING',
  reason: 'The database does not answer: check that PostgreSQL runs and can be reached from here.',
};

async function databaseAnswers(checkDatabase: () => Promise<unknown>, log: Logger): Promise<boolean> {
  const patience = new AbortController();
  try {
    const late = wait(patienceMs, undefined, { signal: patience.signal }).then(() => {
      throw new Error('no answer within two seconds');
    });
    late.catch(() => undefined);
    await Promise.race([checkDatabase(), late]);
    return true;
  } catch (err) {
    log.warn({ err }, 'the database does not answer');
    return false;
  } finally {
    patience.abort();
  }
}

export function addReadiness(http: FastifyInstance): void {
  let isStopping = false;
  http.decorate('readiness', {
    stopping: () => void (isStopping = true),
    get isStopping() {
      return isStopping;
    },
  });
}

export function addHealth(http: FastifyInstance, checkDatabase: () => Promise<unknown>, log: Logger): void {
  let asking: Promise<boolean> | undefined;
  // However many ask at once, the database is asked once.
  const answers = (): Promise<boolean> =>
    (asking ??= databaseAnswers(checkDatabase, log).finally(() => (asking = undefined)));

  http.get('/healthz', exempt, async () => ({ status: 'alive' }));
  http.get('/readyz', exempt, async (_request, reply) => {
    const unready = http.readiness.isStopping ? isStopping : (await answers()) ? undefined : noDatabase;
    return unready ? reply.code(503).send({ status: 'not ready', ...unready }) : reply.send({ status: 'ready' });
  });
}
